// In: how many sentences hold a word, or its rank in English. Out: how much it tells, 0 to 1.
import { RANK } from './weights.ts';
import type { Words } from './words.ts';

/**
 * How rare a word is among `sentences`, of which `holding` hold it: the inverse document frequency
 * of Robertson and Spärck Jones, ln(1 + (N − n + ½) / (n + ½)), as a share of its largest value.
 */
export function rarityHere(holding: number, sentences: number): number {
  const idf = Math.log(1 + (sentences - holding + 0.5) / (holding + 0.5));
  return idf / Math.log(1 + (sentences + 0.5) / 0.5);
}

/** How rare a word is in English: by Zipf's law the logarithm of its rank. */
export function rarityInEnglish(form: string, words: Words): number {
  const rank = words.rank(form);
  return rank === null ? 1 : rarityOfRank(rank);
}

/** The same of a word of the tables, by its rank. */
export function rarityOfRank(rank: number): number {
  return Math.min(1, Math.log(1 + rank) / Math.log(RANK.rarest));
}
