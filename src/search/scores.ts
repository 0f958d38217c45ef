// In: by bits, which lists hold a passage. Out: its score.
import type { Holding } from './holdings.ts';

/** In so many bits is noted which of a term's lists, `MATCH.mostSought` at most, gave a passage most. */
const BITS = 3;
const LISTS = 2 ** BITS;
/** Terms are taken in pairs: what both give is one look at a table. */
const PAIR = LISTS ** 2;
/** So many pairs are noted in 32 bits; one is left for `MET`. */
const PAIRS = 5;
const TERMS = 2 * PAIRS;
/** Stands in the first number of a passage that is met. */
export const MET = 2 ** 31;

/** In how many numbers of 32 bits a passage's notes for so many terms stand. */
export function numbersFor(terms: number): number {
  return Math.max(1, Math.ceil(terms / TERMS));
}

/** Where a passage's note of a list stands: in which of its numbers, and there which bits. */
export function noteOf({ term, rank }: Holding): { number: number; mask: number; note: number } {
  const shift = BITS * (term % TERMS);
  return {
    number: Math.floor(term / TERMS),
    mask: (LISTS - 1) << shift,
    note: (rank + 1) << shift,
  };
}

/** What the lists noted give, once some of them are gone through. */
export class Scores {
  /** By term and list: what it gives; what terms give that have given nothing yet. */
  readonly #impacts: Float64Array;
  /** By pair of terms and the bits noted for them: what both give. */
  readonly #pairs: Float64Array;

  /** @param terms by term: its lists, those that give the most first */
  constructor(terms: readonly (readonly Holding[])[]) {
    const pairs = Math.ceil(terms.length / 2);
    this.#impacts = new Float64Array(LISTS * 2 * pairs);
    this.#pairs = new Float64Array(PAIR * pairs);
    terms.forEach((own, term) => {
      own.forEach(({ impact }, at) => {
        this.#impacts[LISTS * term + at + 1] = impact;
      });
    });
  }

  /** @param next by term: what its next list gives, or 0 */
  prepare(next: Float64Array): void {
    const [impacts, pairs] = [this.#impacts, this.#pairs];
    for (let term = 0; term < next.length; term++) impacts[LISTS * term] = next[term] as number;
    for (let first = 0, at = 0; at < pairs.length; first += 2 * LISTS) {
      for (let b = 0; b < LISTS; b++) {
        for (let a = 0; a < LISTS; a++) {
          pairs[at++] = (impacts[first + a] as number) + (impacts[first + LISTS + b] as number);
        }
      }
    }
  }

  /** What the lists noted from a place on give, and of terms that none is noted of their next ones. */
  of(given: Uint32Array, from: number): number {
    const pairs = this.#pairs;
    let sum = 0;
    for (let first = 0, at = from; first < pairs.length; first += PAIR * PAIRS, at++) {
      const end = Math.min(first + PAIR * PAIRS, pairs.length);
      let lists = given[at] as number;
      for (let pair = first; pair < end; pair += PAIR) {
        sum += pairs[pair + (lists & (PAIR - 1))] as number;
        lists >>>= 2 * BITS;
      }
    }
    return sum;
  }
}
