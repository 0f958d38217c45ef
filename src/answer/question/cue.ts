// In: a question's text and tokens. Out: what kind of thing it asks for, and where it says so.
import { matches } from '../../cable/matches.ts';
import type { Token } from '../../search/language.ts';
import { HAS_WH, HELPERS, IS, listed, MAY, only, or, THE_TIME } from '../cue-words.ts';
import { INSIDE, past, posAt, textAt } from '../grammar/tokens.ts';
import type { Asked } from './asked.ts';
import { IS_MEASURED, IS_WHO } from './cue-nouns.ts';
import { BARE_CUES, CUES } from './cues.ts';
import { isYesNo } from './tone.ts';

/** Words of a question that tell what it asks for. */
export interface Cue {
  readonly asked: Asked;
  /** Where they start in the question's text. */
  readonly start: number;
}

/**
 * The first cue of a question, else `null`.
 * @param plain the question with straight apostrophes, as long as it was
 * @param isAside whether what starts there is beside the question
 * @param isSomebody whether a noun is one for who or for a body that has a name
 */
export function cueIn(
  plain: string,
  tokens: readonly Token[],
  isAside: (start: number) => boolean,
  isSomebody: (noun: string) => boolean,
): Cue | null {
  let first: Cue | null = null;
  for (const [asked, pattern] of CUES) {
    if (first?.start === 0) break;
    for (const { 0: words, index: start } of matches(plain, pattern)) {
      if (first && start >= first.start) break;
      if (isAside(start) || isRelative(plain, start, tokens)) continue;
      if (asked === 'amount' && isOfOtherThing(tokens, start, start + words.length)) continue;
      if (CLAUSE.test(plain.slice(start))) continue;
      first = { asked, start };
      break;
    }
  }
  const last = !first || first.asked === 'meaning' ? lastCueIn(plain) : null;
  if (last) return last;
  const sort = first?.asked === 'meaning' ? sortAfter(first.start, tokens) : null;
  if (first && sort !== null && isSomebody(sort)) {
    return { ...first, asked: IS_WHO.test(sort) ? 'who' : 'which' };
  }
  return first ?? bareCueIn(plain);
}

/** What is asked for at the very end: "villas on what is left of the land, how many?" */
const AT_END =
  /[,;:–-] ?(?:and |but |so )?(?:how (?<how>many|much|old|long)|(?<when>when)|(?<where>where)|(?<who>who)(?: (?:is|was|are|were) (?:he|she|it|they|that))?)(?: exactly)?\W*$/i;
const HOW: Readonly<Record<string, Asked>> = {
  many: 'count',
  much: 'amount',
  old: 'age',
  long: 'duration',
};

/** The cue that ends a question, behind a comma or the like. */
function lastCueIn(plain: string): Cue | null {
  const found = AT_END.exec(plain);
  if (!found) return null;
  const { how, when, who } = found.groups ?? {};
  const asked = how ? HOW[how.toLowerCase()] : when ? 'date' : who ? 'who' : 'where';
  return asked ? { asked, start: found.index + 1 } : null;
}

/** The `firm` of "what old firm built it?", which asks as "which old firm" does; `null` without one. */
function sortAfter(start: number, tokens: readonly Token[]): string | null {
  const cue = tokens.findIndex((token) => token.start >= start);
  if (!/^what$/i.test(textAt(tokens, cue))) return null;
  const last = past(INSIDE, tokens, cue + 1) - 1;
  return last > cue && posAt(tokens, last) === 'NOUN' ? textAt(tokens, last) : null;
}

/** "What is the toll road?", "what ended the growth of herring?": what is measured is but a part of what is asked for. */
function isOfOtherThing(tokens: readonly Token[], start: number, end: number): boolean {
  const asking = tokens.filter((token) => token.start >= start && token.end <= end);
  const next = tokens.find((token) => token.start >= end);
  const isCompound = next?.pos === 'NOUN' && !IS_MEASURED.test(next.text);
  return (
    /^wh(?!ere)/i.test(asking[0]?.text ?? '') &&
    (isCompound || asking.some(({ pos }) => pos === 'VERB'))
  );
}

function bareCueIn(plain: string): Cue | null {
  // "With a bigger budget, what would they do?" asks for something else.
  if (isYesNo(plain) || HAS_WH.test(plain)) return null;
  for (const [asked, pattern] of BARE_CUES) {
    const start = plain.search(pattern);
    if (start >= 0) return { asked, start };
  }
  return null;
}

/** "When the press attacks the police, what do they say?" asks for no date, nor without the comma. */
const CLAUSE = new RegExp(
  `^when (?!${or([...IS, ...HELPERS, ...MAY])}\\b)[^,?.]{1,200}(?:,\\s*(?:what|who|whom|whose|how|which|where|why)\\b|\\s(?:what|where|who|why|how) ${or([...IS, ...HELPERS])}\\b)`,
  'i',
);

/** The words before the "when" of "what do they fear when the ice breaks", but not of "who sank it and when". */
const WITHIN_ANOTHER =
  /(?:^|[.?!,;:])\W*(?:(?:so|and|but) )?(?:what|how|why|who|whom|whose|which|where)\b[^.?!,;:]*(?<!\b(?:and|or|by|since|until|till|from)) $/i;

const RELATIVE = new RegExp(`(?:who|which|where|when|that|whose|whom|what|${THE_TIME})\\b`, 'iy');
/** "Of what they sell, what share is fish?" */
const OF_WHAT = /^\W*(?:of|from) what\b[^?]*, ?(?:what|which|how)\b/i;
const OF = /^\W*(?:of|from) $/i;
const NO_ANTECEDENT = only(listed('ok hi hey hello know please and me'));

/** "people who know", "was anybody hurt when …?": after a noun or within a yes-no question it asks nothing. */
function isRelative(plain: string, start: number, tokens: readonly Token[]): boolean {
  RELATIVE.lastIndex = start;
  if (!RELATIVE.test(plain)) return false;
  if (/^\w+\W*$/.test(plain.slice(start))) return false;
  // "When they work where do they leave it?"
  if (/^where (?:do|does|did) /i.test(plain.slice(start))) return false;
  if (OF.test(plain.slice(0, start)) && OF_WHAT.test(plain)) return true;
  if (isYesNo(plain.slice(0, start).replace(/^.*(?:[.?!,;:–]|(?<=\s)-|-(?=\s))/s, ''))) return true;
  if (/^what/i.test(plain.slice(start, start + 4))) return false;
  if (/^when\b/i.test(plain.slice(start)) && WITHIN_ANOTHER.test(plain.slice(0, start)))
    return true;
  const before = tokens.findLast((token) => token.end <= start);
  return (
    before !== undefined &&
    (/^(?:NOUN|PROPN|PRON)$/.test(before.pos) ||
      /\b(?:those|the \w+) $/i.test(plain.slice(0, start))) &&
    !NO_ANTECEDENT.test(before.text)
  );
}
