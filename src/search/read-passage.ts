// In: a passage. Out: its sentences, read closely: tokens, words by number, and what they are about.
import type { Span } from '../cable/cable.ts';
import { phraseEnd } from './abbreviations.ts';
import { Kept } from './kept.ts';
import { analyse, type Sentence } from './language.ts';
import { type Direction, directionOf, meanDirection } from './likeness.ts';
import type { ParagraphIndex, Passage } from './paragraph-index.ts';
import { wordsOf } from './word.ts';

/** A sentence with the numbers of its words. */
export interface IndexedSentence extends Sentence {
  /** Ids in the vocabulary, in order; that of an abbreviation stands where its long form begins. */
  readonly words: readonly number[];
  /** For each of `words`, the tokens it is read from: first and last. */
  readonly from: readonly Span[];
  /** What it is about, by its words' vectors. */
  readonly direction: Direction;
}

/** A passage read closely. */
export interface ReadPassage extends Passage {
  readonly sentences: readonly IndexedSentence[];
  /** Word ids of the heading it stands under. */
  readonly heading: readonly number[];
  /** What it is about, as a whole. */
  readonly direction: Direction;
}

/** Passages kept read, the last used: some 30 kB each. */
const KEPT = 4_000;
const kept = new WeakMap<ParagraphIndex, Kept<number, ReadPassage>>();

/** Reads a passage with wink, once while it is in use. */
export function readPassage(passage: Passage, index: ParagraphIndex): ReadPassage {
  let known = kept.get(index);
  if (!known) {
    known = new Kept(KEPT);
    kept.set(index, known);
  }
  return known.get(passage.id, () => {
    const { heading, text } = passage.paragraph;
    const sentences = analyse(text).map((sentence) => indexed(sentence, index));
    const direction = meanDirection(sentences.map((sentence) => sentence.direction));
    return { ...passage, sentences, heading: heading ? idsOf(heading, index) : [], direction };
  });
}

function idsOf(text: string, { vocabulary }: ParagraphIndex): number[] {
  const words = wordsOf(analyse(text).flatMap((sentence) => sentence.tokens));
  return words.flatMap(({ form }) => vocabulary.idOf(form) ?? []);
}

function indexed(sentence: Sentence, index: ParagraphIndex): IndexedSentence {
  const words = wordsOf(sentence.tokens);
  const ids: number[] = [];
  const from: Span[] = [];
  words.forEach((word, at) => {
    const id = index.vocabulary.idOf(word.form);
    if (id !== undefined) {
      ids.push(id);
      from.push({ start: word.token, end: word.token });
    }
    for (const { short, words: phrase, isWhole } of index.phrases.get(word.form) ?? []) {
      const last = isWhole ? phraseEnd(words, at, phrase) : null;
      const name = index.vocabulary.idOf(short);
      if (!last || name === undefined) continue;
      ids.push(name);
      from.push({ start: word.token, end: last.token });
    }
  });
  const direction = directionOf(new Set(words.map((word) => word.form)), index.words);
  return { ...sentence, words: ids, from, direction };
}
