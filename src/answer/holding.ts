// In: a term of a question and words of the cables, by number. Out: how strongly they hold it.
import type { Span } from '../cable/cable.ts';
import type { Reading } from '../search/expand.ts';
import type { Sentence } from '../search/language.ts';
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import { DETAIL } from './detail-weights.ts';

/** How strongly a word of the cables stands for a term, 0 to 1. */
export function strengthOf(term: Term, id: number): number {
  return term.readings.get(id)?.strength ?? 0;
}

/** Whether a word of the cables is taken for the same as a term. */
export function holds(term: Term, id: number): boolean {
  return strengthOf(term, id) >= DETAIL.same;
}

/** Whether a word of the cables is taken for the same as one of the terms. */
export function anyHolds(terms: readonly Term[], id: number): boolean {
  return terms.some((term) => holds(term, id));
}

/** Whether a reading is so sure at least, and no word that is only near in meaning. */
export function means({ via, strength }: Reading, least: number): boolean {
  return via !== 'neighbour' && strength >= least;
}

/** Whether a reading is the very word; one that stands for it may be the answer (a brother: "which relative?"). */
export function isVery({ via }: Reading): boolean {
  return via === 'form' || via === 'lemma';
}

/** Whether a word of the cables is a term's own, in whatever form. */
export function isItself({ readings }: Term, id: number): boolean {
  const reading = readings.get(id);
  return reading !== undefined && isVery(reading);
}

/** Whether a sentence has a word that is taken for the same as a term. */
export function holdsTerm({ words }: IndexedSentence, term: Term): boolean {
  return words.some((id) => holds(term, id));
}

/** Whether a word of a sentence holds one of the terms more strongly than `least`, and `isSo` of its last token. */
export function holdsWhere(
  terms: readonly Term[],
  { words, from }: IndexedSentence,
  least: number,
  isSo: (last: number) => boolean,
): boolean {
  return words.some(
    (id, i) => isSo(from[i]?.end ?? 0) && terms.some((term) => strengthOf(term, id) > least),
  );
}

/** How strongly the words of some sentences hold a term, 0 to 1. */
export function heldIn(sentences: readonly IndexedSentence[]): (term: Term) => number {
  const words = sentences.flatMap((sentence) => sentence.words);
  return (term) => Math.max(0, ...words.map((id) => strengthOf(term, id)));
}

/** The share of the terms' weight that `held` (0 to 1 for each) makes up; 0 where they have none. */
export function shareOf(terms: readonly Term[], held: (term: Term) => number): number {
  let [sum, whole] = [0, 0];
  for (const term of terms) {
    sum += term.weight * held(term);
    whole += term.weight;
  }
  return whole > 0 ? sum / whole : 0;
}

/** A word of a sentence: its number in the vocabulary, and the tokens it is read from. */
interface Held {
  readonly id: number;
  /** First and last token. */
  readonly at: Span;
}

/** The words of a sentence that are read from tokens `first` to `last` alone, in order. */
export function wordsWithin(
  { words, from }: IndexedSentence,
  first: number,
  last: number,
): readonly Held[] {
  const found: Held[] = [];
  for (let i = firstWhere(from, ({ start }) => start >= first); i < words.length; i++) {
    const [id, at] = [words[i], from[i]];
    if (id === undefined || at === undefined || at.start > last) break;
    if (at.end <= last) found.push({ id, at });
  }
  return found;
}

/** Whether some tokens of a sentence hold any of the terms. */
export function holdsAny(
  terms: readonly Term[],
  sentence: IndexedSentence,
  first: number,
  last: number,
): boolean {
  return wordsWithin(sentence, first, last).some(({ id }) => anyHolds(terms, id));
}

/** The tokens of a sentence each of which alone holds a term. */
export function placesOf(term: Term, sentence: IndexedSentence): readonly number[] {
  return sentence.tokens.flatMap((_, at) => (holdsAny([term], sentence, at, at) ? [at] : []));
}

/** Whether a token of a sentence is a term's own word, in whatever form. */
export function isItselfAt(term: Term, sentence: IndexedSentence, at: number): boolean {
  return wordsWithin(sentence, at, at).some(({ id }) => isItself(term, id));
}

/** Where a sentence has a term as a verb, in whatever form. */
export function verbsOf(term: Term, sentence: IndexedSentence): readonly number[] {
  return sentence.tokens.flatMap(({ pos }, at) =>
    pos === 'VERB' && isItselfAt(term, sentence, at) ? at : [],
  );
}

/** Whether some tokens of a sentence hold the word of the question that stands at its token `at`. */
export function holdsAsked(
  terms: readonly Term[],
  at: number | null,
  sentence: IndexedSentence,
  first: number,
  last: number,
): boolean {
  const asked = terms.filter(({ tokens }) => tokens.first === at);
  return holdsAny(asked, sentence, first, last);
}

/** Tokens of a sentence at which a word of the question begins: their names are known already. */
export function askedTokens(
  terms: readonly Term[],
  { words, from }: IndexedSentence,
): ReadonlySet<number> {
  const held = from.filter((_, i) => anyHolds(terms, words[i] ?? -1));
  return new Set(held.map(({ start }) => start));
}

/** The "name" of "what is his name?" asks, and stands in no answer. */
export const isWordName = ({ word }: Term): boolean => word.lemma === 'name';

/** First and last of the tokens that lie in a stretch of text, in whole or in part. */
export function tokensIn({ tokens }: Sentence, { start, end }: Span) {
  const first = firstWhere(tokens, (token) => token.end > start);
  return { first, last: firstWhere(tokens, (token) => token.start >= end) - 1 };
}

/** The number of the first of `items` that `is` so, as all after it are; their count if none is. */
function firstWhere<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A sentence, and the passage that it is of. */
export type Within = Pick<Candidate, 'passage' | 'sentence'>;

/** The text of a sentence, to the letter. */
export function textOf({ passage, sentence }: Within): string {
  return passage.paragraph.text.slice(sentence.start, sentence.end);
}

/** The stretch of text from the first to the last of some tokens of a sentence. */
export function spanOf({ tokens, start, end }: Sentence, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end };
}

/** The "Tide Bureau" that the cable calls `TB`, where it introduces the name. */
const isInFull = ({ tokens, expressions }: Term) =>
  tokens.last > tokens.first && expressions.length === 0;

/** Whether a term is a name, in short or in full. */
export const isAnyName = (term: Term): boolean => term.isName || isInFull(term);
