// In: a question's text. Out: the questions, or the claims, in it, each of which can be put alone, or the one that it is.
import { matches } from '../../cable/matches.ts';
import { analyse, type Sentence, tokensOf } from '../../search/language.ts';
import { anyOf, HELPERS, IS, listed, only, or } from '../cue-words.ts';
import { VERBAL } from '../grammar/tokens.ts';
import { QUESTION } from '../weights.ts';
import { ASKS_ANYWHERE, ASKS_NEXT, ASKS_WHEN } from './begins.ts';
import { isClaim } from './claim.ts';
import { HOW } from './cue-nouns.ts';
import { hasSubject } from './subjects.ts';

/** Behind a question: `and how many`, `; who`, `? When`; behind a comma alone `who` begins a clause. */
const NEXT = new RegExp(
  `(?:\\s*[;?]\\s+(?:(?:and|also),?\\s+)?|,?\\s+(?:and|also|&)\\s+(?:also\\s+)?)(?=${ASKS_NEXT}\\b)` +
    `|,\\s+(?=${or([HOW, ASKS_WHEN])}\\b)`,
  'gi',
);
const BEGINS = new RegExp(`^\\W*${ASKS_NEXT}\\b`, 'i');
const ASKS = anyOf([ASKS_ANYWHERE]);
/** What the second would lean on: "when was it founded?" */
const LEANS = anyOf(
  [
    ...listed('it its he his him she her they them their this that these those ones? else'),
    `(?<!\\b${or(IS)} )there`,
  ],
  'gi',
);
/** It may mean a name before it in its question: "how long had the Ferry Guild sailed when they met Lund?" */
const OF_NAMED = only(listed('it he she they'));
const BEHIND_NAME = new RegExp(
  `\\s\\p{Lu}\\p{L}.*\\b${or(listed('when before after while until once because that'))}\\s+$`,
  'u',
);

/**
 * "When was the club founded and who owns the boats?" is two; "who sank it, and when?" is one.
 * @param isAlone whether a question can be put alone though it says "it", as one of the cable itself
 */
export function questionsIn(text: string, isAlone: IsAlone = () => false): readonly string[] {
  const questions: string[] = [];
  let from = 0;
  const joints = matches(text, NEXT);
  for (const [at, { 0: joint, index }] of joints.entries()) {
    const end = index + joint.length;
    const next = text.slice(end, joints[at + 1]?.index);
    if (!asksOnce(text.slice(from, index), isAlone) || !stands(next, isAlone)) continue;
    questions.push(text.slice(from, index));
    from = end;
  }
  const all = [...questions, text.slice(from)];
  return END.test(text) ? all : filled(all);
}

/** A mark between two sentences: each of them says all that it asks. */
const END = /[.?!;](?=\s)/;

/** "How many boats": what was done to them the question beside it says. */
const BARE = /^\W*how (?:many|much)(?: [\p{L}-]+){1,4}\W*$/iu;

function filled(parts: readonly string[]): readonly string[] {
  if (parts.length === 1 || !parts.some((part) => BARE.test(part))) return parts;
  if (parts.length > MOST_FILLED) return parts;
  const sorts = parts.map((part) => HOW_MANY.exec(part)?.[1]?.toLowerCase());
  const deeds = parts.map((part, at) => (sorts[at] ? deedIn(part) : ''));
  return parts.map((part, at) => {
    // What is done to many boats is not done to much money.
    const own = deeds.map((deed, other) => (sorts[other] === sorts[at] ? deed : ''));
    const deed = deeds[at] || !BARE.test(part) ? '' : nearest(own, at);
    return deed ? `${part.replace(/\W*$/, '')} ${deed}` : part;
  });
}

const HOW_MANY = /^\W*how (many|much)\b/i;
/** More parts are no one sentence. */
const MOST_FILLED = 6;

/** The "sank in May" of "how many boats sank in May". */
function deedIn(part: string): string {
  const tokens = tokensOf(part);
  return part.slice(tokens.find(({ pos }) => VERBAL.test(pos))?.start ?? part.length);
}

const nearest = (deeds: readonly string[], at: number): string =>
  deeds.slice(at).find((deed) => deed) ?? deeds.slice(0, at).findLast((deed) => deed) ?? '';

type IsAlone = (part: string) => boolean;

/** "Why did he say how many sank, and how many sailed?" is one. */
function asksOnce(text: string, isAlone: IsAlone): boolean {
  const opening = BEGINS.exec(text)?.[0].length ?? 0;
  const asks = opening > 0 && !ASKS.test(text.slice(opening));
  return asks && (isAlone(text) || hasSubject(text));
}

/** "How many sank? Who signed it?": it is the cable, whatever comes before. */
function stands(text: string, isAlone: IsAlone): boolean {
  const leans = matches(text, LEANS).some(
    ({ 0: word, index }) => !(OF_NAMED.test(word) && BEHIND_NAME.test(text.slice(0, index))),
  );
  return isAlone(text) || (!leans && hasSubject(text));
}

/** What a claim would lean on begins it, or ends it. */
const CLAIM_LEANS = new RegExp(
  `^\\W*(?:(?:and|but|so|also|then|plus) )*${or([
    ...listed('it its he she they his her their this that these those both there one none'),
    `all ${or(['of', ...IS, ...HELPERS])}`,
  ])}\\b` + `|\\b${or(listed('it him them this'))}\\W*$`,
  'i',
);
/** Behind a semicolon, and before the next item of a list. */
const SPLIT = /(?<=;)\s|(?<=[.!:,])\s(?=(?:[-*•–]|\d{1,2}\))\s)/g;
/** What an item of a list begins with. */
const LABEL = /^[^\w¶§]*(?:\d{1,2}\)\s+)?/;

/**
 * "Lund founded it. The yard built 9 boats." is two; what leans on the one before, or claims nothing, goes with
 * it.
 */
export function claimsIn(text: string): readonly string[] {
  if (text.includes('?') || !/[.!;]\s/.test(text)) return [text];
  const claims: string[] = [];
  let before = '';
  for (const typed of text.split(SPLIT)) {
    const piece = typed.replace(LABEL, '');
    for (const [at, sentence] of analyse(piece).entries()) {
      // A pilcrow before the first is no part of it for the tagger.
      const own = piece.slice(at === 0 ? 0 : sentence.start, sentence.end).trim();
      const last = claims.at(-1);
      if (isStatement(own, sentence) && !(last && CLAIM_LEANS.test(own))) {
        claims.push(before + own);
        before = '';
      } else if (last) claims[claims.length - 1] = `${last} ${own}`;
      else if (/\d/.test(own) || own.split(' ').length > QUESTION.exclamation) before += `${own} `;
    }
  }
  return claims.length > 0 ? claims : [text];
}

/** Whether a sentence claims something, or at least gives a number or a paragraph. */
function isStatement(text: string, sentence: Sentence): boolean {
  const isLong = text.split(' ').length >= QUESTION.claim;
  return isClaim(text, [sentence], null) || (isLong && /\d/.test(text));
}
