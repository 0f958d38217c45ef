// In: words of the cables or of a question. Out: how alike two groups of words are in meaning.
import { rarityOfRank } from './rarity.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Words } from './words.ts';

/** A direction in the space of word vectors, of length one; `null` where no word has a vector. */
export type Direction = Float32Array | null;

/**
 * The sum of the words' vectors, each of length one times how rare the word is in English, made
 * length one. Grammar words count nothing.
 */
export function directionOf(forms: ReadonlySet<string>, words: Words): Direction {
  const sum = new Float32Array(words.dimensions);
  let isKnown = false;
  for (const form of forms) {
    if (!STOP_WORDS.has(form) && words.add(form, rarityOfRank, sum)) isKnown = true;
  }
  return isKnown ? unit(sum) : null;
}

/** The mean of directions, of length one; `null` where none is given. */
export function meanDirection(directions: readonly Direction[]): Direction {
  let sum: Direction = null;
  for (const direction of directions) {
    if (!direction) continue;
    sum ??= new Float32Array(direction.length);
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (direction[k] as number);
  }
  return sum && unit(sum);
}

/** Makes it length one where it lies. */
function unit(vector: Float32Array): Direction {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length === 0) return null;
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] as number) / length;
  return vector;
}

/** Cosine of two directions, −1 to 1; 0 where one has none. */
export function likeness(a: Direction, b: Direction): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
