// In: the terms of a question and the words of a sentence. Out: which words stand for which terms.
import type { Term } from './terms.ts';
import { MATCH } from './weights.ts';

/** A word of a sentence that a term may stand for. */
export interface Hit {
  /** Number of the term. */
  readonly term: number;
  /** Which word of the sentence it is. */
  readonly at: number;
  /** How surely it is meant, 0 to 1. */
  readonly strength: number;
}

/** By the id of a word: the terms that may stand for it. */
export type TermsByWord = ReadonlyMap<number, readonly Omit<Hit, 'at'>[]>;

/** The readings of all terms, to be looked up once a word instead of once a term. */
export function termsByWord(terms: readonly Term[]): TermsByWord {
  const byWord = new Map<number, Omit<Hit, 'at'>[]>();
  terms.forEach(({ readings }, term) => {
    for (const [id, { strength }] of readings) {
      const known = byWord.get(id);
      if (known) known.push({ term, strength });
      else byWord.set(id, [{ term, strength }]);
    }
  });
  for (const [id, standing] of byWord) {
    if (standing.length > 1) byWord.set(id, meant(standing));
  }
  return byWord;
}

/** A word that the question has too stands for itself, and for no other of its words but a cousin. */
function meant(standing: Omit<Hit, 'at'>[]): Omit<Hit, 'at'>[] {
  const isItself = standing.some(({ strength }) => strength >= MATCH.lemma);
  return isItself ? standing.filter(({ strength }) => strength >= MATCH.stem) : standing;
}

/** The hits among the words of a sentence, in order. */
export function hitsAmong(words: readonly number[], byWord: TermsByWord): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = byWord.get(words[at] as number);
    if (!found) continue;
    for (const { term, strength } of found) hits.push({ term, at, strength });
  }
  return hits;
}

/** By term: the strength of its surest hit, or 0. */
export function strongest(hits: readonly Hit[], terms: number): number[] {
  const most = new Array<number>(terms).fill(0);
  for (const { term, strength } of hits) {
    if (strength > (most[term] as number)) most[term] = strength;
  }
  return most;
}
