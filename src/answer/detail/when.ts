// In: a question for when, and a sentence. Out: how far its dates are of the question's verb; a clause that tells when.
import type { Span } from '../../cable/cable.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { ASKS_DEED } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { textAt } from '../grammar/tokens.ts';
import { anyHolds, holdsAny, spanOf, strengthOf, tokensIn, type Within } from '../holding.ts';
import { fitOf, quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { deedsIn, verbsOf } from './deeds.ts';

/** How far a date of a sentence, of the kind asked for, is when the question's first verb happened, 0 to 1. */
export function datedBy(sought: Sought, { sentence, passage }: Within): number {
  const verb = verbsOf(sought);
  const dates = quantitiesOf(sentence, passage.paragraph.text).filter(
    (one) => one.kind === 'date' && fitOf(one, sought, sentence) >= DETAIL.same,
  );
  const shares = dates.map((one) => verbShare(verb, sentence, tokensIn(sentence, one).first));
  return Math.max(0, ...shares);
}

/** How far, 0 to 1, the last verb before a token is one of the terms: `signed in May and opened in June`. */
export function verbShare(
  terms: readonly Term[],
  { tokens, words, from }: IndexedSentence,
  first: number,
) {
  const verb = tokens.findLastIndex(
    ({ pos, text }, at) => at < first && pos === 'VERB' && /^\p{Ll}/u.test(text),
  );
  const id = words[from.findIndex(({ start, end }) => start <= verb && verb <= end)] ?? -1;
  return Math.max(0, ...terms.map((term) => strengthOf(term, id)));
}

const TIME_CLAUSE = new RegExp(
  '\\bwithin (?:an?|the next|the coming|\\w+)(?: \\w+)? (?:days?|weeks?|months?|years?)\\b|' +
    '\\b(?:once|after|before|during|while|when|until|as soon as|prior to|(?<!the )following)\\b' +
    `[^,;.]{${DETAIL.shortest},${DETAIL.longestTime}}`,
  'i',
);

/**
 * "When …?" answered by a clause: `once their plan was exposed`, `during and after school hours`; not by
 * `during our meeting` where it is asked when the meeting was.
 */
export function whenClause(sought: Sought, sentence: IndexedSentence, text: string): Span | null {
  const found = TIME_CLAUSE.exec(text.slice(sentence.start, sentence.end));
  if (!found) return recently(sought, sentence);
  const start = sentence.start + found.index;
  const span = { start, end: start + found[0].trimEnd().length };
  const { terms } = sought;
  const { first, last } = tokensIn(sentence, span);
  if (isOfOther(sought, sentence, first)) return recently(sought, sentence);
  const tells = sentence.tokens.slice(first + 1, last + 1).some(({ pos }, i) => {
    const at = first + 1 + i;
    const known = holdsAny(terms, sentence, at, at);
    return /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos) && !known;
  });
  return tells ? span : null;
}

/**
 * Whether a clause that begins at a token tells when something else was: `built docks to keep crews safe after
 * dark`, where it is asked when these were built; behind a comma from the noun, where it is asked when that was.
 */
function isOfOther(sought: Sought, sentence: IndexedSentence, first: number): boolean {
  const { tokens, words, from } = sentence;
  const verbs = verbsOf(sought);
  if (verbs.length > 0) {
    const deeds = deedsIn(verbs, sentence);
    const { pos: opening = 'PUNCT' } = tokens[first - 1] ?? {};
    if (/^(?:PUNCT|CCONJ)$/.test(opening)) return deeds.length === 0;
    const verb = tokens.findLastIndex(({ pos }, at) => at < first && pos === 'VERB');
    // `expects to sail before dark`: when it sails.
    return deeds.some((at) => at < verb) && !deeds.includes(verb) && !deeds.includes(verb - 2);
  }
  // "When did they visit it?": a verb may be read as a noun.
  if (sought.question.tokens.some(({ pos, text }) => pos === 'VERB' || ASKS_DEED.test(text)))
    return false;
  const events = words.flatMap((id, i) => (anyHolds(sought.terms, id) ? [from[i]?.end ?? 0] : []));
  return (
    events.length > 0 &&
    !events.some((at) => {
      const [start, end] = at < first ? [at + 1, first] : [first, at];
      return !tokens.slice(start, end).some(({ pos, text }) => pos === 'VERB' || text === ',');
    })
  );
}

/** `Recently, the town built docks`: where nothing tells more of when what the question's verb says was done. */
function recently(sought: Sought, sentence: IndexedSentence): Span | null {
  const isSo = /^(?:recently|lately|nowadays)$/i.test(textAt(sentence.tokens, 0));
  return isSo && deedsIn(verbsOf(sought), sentence).length > 0 ? spanOf(sentence, 0, 0) : null;
}
