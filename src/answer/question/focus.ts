// In: a question and where it says what it asks for. Out: the words for what is counted or sought.
import type { Token } from '../../search/language.ts';
import { or, PART } from '../cue-words.ts';
import { INSIDE, NOUN, POSSESSIVE, posAt, textAt, VERBAL } from '../grammar/tokens.ts';
import type { Cue } from './cue.ts';
import { NAME_SOME } from './cue-nouns.ts';

/** `names and ranks of` */
const NAMES_OF = 'names?(?: (?:and|or) \\w+)? of';
const COUNTED = new RegExp(
  `(?:in |by )?${or([
    ...['how (?:many|much)', 'number of', 'which', 'percent(?:age)? of', 'share of'],
    `how \\w+ an? ${PART} of`,
    ...[NAMES_OF, NAME_SOME, '(?:name|identify) (?:the|an?|that)'],
    `whats?(?:'s)?(?: is| are| was| were| the)*(?: ${NAMES_OF}| (?:\\w+ )?number of)?`,
  ])}\\b`,
  'iy',
);
/** A noun in the plural. */
const SEVERAL = /(?:[^su]s|men|people|children)$/i;
const HOW_BIG = /how (?:big|large|high|long|old)\b/iy;

const UNSAID = /^ (?:with|without|involving|concerning)\b/i;

/**
 * The tokens that name what is counted or what sort is asked for: the nouns, with what describes
 * them, that follow "how many", "which", "what", "number of"; the head is the last.
 */
export function focusAfter(
  plain: string,
  { start }: Cue,
  tokens: readonly Token[],
): readonly number[] {
  COUNTED.lastIndex = start;
  const counted = COUNTED.exec(plain);
  if (!counted) {
    // "How big is the federation's budget?": the last noun is measured.
    HOW_BIG.lastIndex = start;
    const last = tokens.findLastIndex((token) => token.pos === 'NOUN');
    return last >= 0 && HOW_BIG.test(plain) ? [last] : [];
  }
  const from = start + counted[0].length;
  // "How many with nets did they sink?": what is counted was said before.
  if (/many$/i.test(counted[0]) && UNSAID.test(plain.slice(from))) return [];
  const focus: number[] = [];
  for (const [i, { start, pos, text }] of tokens.entries()) {
    if (start < from || (focus.length === 0 && /^(?:DET|ADP|PRON)$/.test(pos))) continue;
    // "How many sailors' boats?", "which women's club?"; "which town's mayor?" may ask for the town.
    const isOwned = POSSESSIVE.test(text) && focus.at(-1) === i - 1;
    if (isOwned && (/many|much/i.test(counted[0]) || SEVERAL.test(textAt(tokens, i - 1)))) continue;
    if (focus.at(-1) === i - 1 && isDeed(i, tokens)) break;
    const isNamed = NOUN.test(posAt(tokens, focus.at(-1) ?? -1));
    const goesOn = INSIDE.test(pos) || text.includes('-') || (!isNamed && describes(i, tokens));
    if (!goesOn) break;
    focus.push(i);
  }
  return focus;
}

/** The "work" of "how many women work for it?", which may be taken for a noun. */
function isDeed(at: number, tokens: readonly Token[]): boolean {
  const text = textAt(tokens, at);
  return (
    posAt(tokens, at) === 'NOUN' &&
    posAt(tokens, at - 1) === 'NOUN' &&
    SEVERAL.test(textAt(tokens, at - 1)) &&
    !SEVERAL.test(text) &&
    /^(?:ADP|DET)$/.test(posAt(tokens, at + 1))
  );
}

/**
 * The "stolen" of "how many stolen boats were found", but not the "left" of "how many left port?"; after
 * a noun it is another clause: "people selling drugs".
 */
function describes(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at]?.pos !== 'VERB' || !/(?:ed|en|ing)$/i.test(tokens[at].text)) return false;
  const after = tokens.findIndex(({ pos }, i) => i > at && pos !== 'ADV' && !INSIDE.test(pos));
  const isNoun = tokens.slice(at, after).some(({ pos }) => NOUN.test(pos));
  return isNoun && after > at + 1 && VERBAL.test(posAt(tokens, after));
}
