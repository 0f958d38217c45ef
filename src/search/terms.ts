// In: the words of a question and an index. Out: its terms: what each may stand for, and its weight.
import { type Readings, readingsOf } from './expand.ts';
import { type ParagraphIndex, phraseEnd } from './paragraph-index.ts';
import { rarityHere, rarityInEnglish } from './rarity.ts';
import { RANK } from './weights.ts';
import type { Word } from './word.ts';

/** A word or introduced name of a question, ready to be looked for. */
export interface Term {
  /** First and last of the question's tokens that it is read from. */
  readonly tokens: { readonly first: number; readonly last: number };
  readonly word: Word;
  /** How much of the question it carries, 0 to 1: its rarity. */
  readonly weight: number;
  readonly readings: Readings;
}

/** Joins names that the cables abbreviate, finds what each word may stand for, and weighs it. */
export function termsOf(words: readonly Word[], index: ParagraphIndex): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const name = nameAt(words, at, index);
    const read = name
      ? { form: name.short, lemma: name.short, stem: name.short, token: word.token }
      : word;
    if (terms.some((term) => term.word.form === read.form)) continue;
    const readings = readingsOf(read, index);
    const last = name?.last ?? word.token;
    terms.push({
      tokens: { first: word.token, last },
      word: read,
      weight: weightOf(read, readings, index),
      readings,
    });
    while (words[at + 1] && (words[at + 1] as Word).token <= last) at++;
  }
  return terms;
}

function nameAt(words: readonly Word[], at: number, index: ParagraphIndex) {
  for (const { short, long } of index.abbreviations) {
    for (let from = 0; from + 2 <= long.length; from++) {
      const last = phraseEnd(words, at, long.slice(from));
      if (last !== null) return { short, last };
    }
  }
  return null;
}

/** How much a word tells: its rarity in the cables, mixed with its rarity in English. */
function weightOf(word: Word, readings: Readings, { sentences, words }: ParagraphIndex): number {
  let holding = 0;
  for (const { entry, via } of readings.values()) {
    if (via !== 'synonym' && via !== 'neighbour') holding = Math.max(holding, entry.sentences);
  }
  const share = RANK.background;
  return (1 - share) * rarityHere(holding, sentences) + share * rarityInEnglish(word.form, words);
}
