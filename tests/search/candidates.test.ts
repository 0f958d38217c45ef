// In: libraries and questions made at random. Out: the same candidates as without any short cut.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesFor } from '../../src/search/candidates.ts';
import type { ParagraphIndex, Passage } from '../../src/search/paragraph-index.ts';
import { placeFrom } from '../../src/search/postings.ts';
import type { Term } from '../../src/search/terms.ts';
import { MATCH } from '../../src/search/weights.ts';

/** An index of which only the postings are there: the words of each passage, by number. */
function indexOf(held: readonly ReadonlySet<number>[], words: number): ParagraphIndex {
  const lists = Array.from({ length: words }, (_, word) =>
    held.flatMap((own, id) => (own.has(word) ? id : [])),
  );
  const starts = new Uint32Array(words + 1);
  lists.forEach((list, word) => {
    starts[word + 1] = (starts[word] as number) + list.length;
  });
  const postings = { starts, ids: Uint32Array.from(lists.flat()) };
  const passages = Object.assign(
    held.map((_, id) => ({ id })),
    { count: held.length },
  );
  return { passages, postings } as unknown as ParagraphIndex;
}

/** Terms of which only the weights and the readings' strengths are there. */
function termsOf(given: readonly { weight: number; readings: readonly [number, number][] }[]) {
  return given.map(({ weight, readings }) => ({
    weight,
    readings: new Map(surestFirst(new Map(readings)).map(([id, strength]) => [id, { strength }])),
  })) as unknown as Term[];
}

function surestFirst(readings: ReadonlyMap<number, number>): [number, number][] {
  return [...readings].sort(([, a], [, b]) => b - a);
}

/** Every passage scored by the surest readings; in whole numbers, as `candidatesFor` says. */
function exhaustively(
  terms: readonly Term[],
  held: readonly ReadonlySet<number>[],
  among: readonly Passage[],
  most: number,
): readonly Passage[] {
  const between = held.slice(among[0]?.id, (among.at(-1)?.id ?? -1) + 1);
  const surest = terms.map(({ weight, readings }) => {
    const isThere = (word: number) => between.some((words) => words.has(word));
    const there = [...readings].filter(([word]) => isThere(word));
    return { weight, readings: there.slice(0, MATCH.mostSought) };
  });
  const score = ({ id }: Passage) =>
    surest.reduce((sum, { weight, readings }) => {
      const own = readings
        .filter(([word]) => held[id]?.has(word))
        .map(([, { strength }]) => strength);
      return sum + Math.round(weight * Math.max(0, ...own) * 2 ** 40);
    }, 0);
  if (among.length <= most) return among;
  const some = among.filter((passage) => score(passage) > 0);
  return some.sort((a, b) => score(b) - score(a) || a.id - b.id).slice(0, most);
}

const WORDS = 30;
/** As in a text: the greater its number, the rarer the word. */
const word = fc
  .double({ min: 0, max: 1, noNaN: true })
  .map((x) => Math.floor(WORDS * x ** 3 * 0.999));
/** A few values only, so that many scores are equal. */
const share = fc.constantFrom(0, 0.1, 0.3, 0.35, 0.8, 0.85, 0.96, 1);
const passage = fc.array(word, { maxLength: 12 }).map((words) => new Set(words));
const term = fc.record({
  weight: share,
  readings: fc.array(fc.tuple(word, share), { maxLength: 8 }),
});

test('of any library, for any terms, are those that scoring every passage gives, in that order', () => {
  let some = 0;
  fc.assert(
    fc.property(
      fc.array(passage, { minLength: 1, maxLength: 120 }),
      fc.array(term, { maxLength: 7 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom<(id: number) => boolean>(
        () => true,
        (id) => id >= 20 && id < 90,
        (id) => id % 3 !== 1,
      ),
      (held, given, most, isIn) => {
        const index = indexOf(held, WORDS);
        const among = [...index.passages].filter(({ id }) => isIn(id));
        const terms = termsOf(given);
        const expected = exhaustively(terms, held, among, most);
        expect(candidatesFor(terms, index, among, most)).toEqual(expected);
        // The same however many are gone through at a time.
        for (const block of [1, 7, 32]) {
          expect(candidatesFor(terms, index, among, most, block)).toEqual(expected);
        }
        // Nothing is left behind by the first question.
        expect(candidatesFor(terms, index, among, most)).toEqual(expected);
        if (among.length > most && expected.length === most) some++;
      },
    ),
    { seed: 5, numRuns: 1_000 },
  );
  expect(some).toBeGreaterThan(100);
});

test('of a large library too, where a few passages are left to be looked up in long lists', () => {
  const chance = [0.9, 0.7, 0.5, 0.5, 0.3, 0.1, 0.05, 0.01, 0.01, 0.005, 0.005, 0.002];
  /** The commoner a word, the less it gives. */
  const reading = fc.nat(chance.length - 1).map((one): [number, number] => {
    return [one, Math.max(0.1, 1 - 8 * (chance[one] as number))];
  });
  const some = fc.record({
    weight: fc.constantFrom(0.5, 0.6, 1),
    readings: fc.array(reading, { minLength: 1, maxLength: 9 }),
  });
  fc.assert(
    fc.property(fc.nat(), fc.array(some, { minLength: 2, maxLength: 6 }), (seed, given) => {
      const random = mulberry(seed);
      const held = Array.from({ length: 1_500 }, () => {
        return new Set(chance.flatMap((p, one) => (random() < p ? one : [])));
      });
      const index = indexOf(held, chance.length);
      const terms = termsOf(given);
      const expected = exhaustively(terms, held, [...index.passages], 3);
      expect(candidatesFor(terms, index, null, 3)).toEqual(expected);
      expect(candidatesFor(terms, index, null, 3, 400)).toEqual(expected);
    }),
    { seed: 5, numRuns: 100, endOnFailure: true },
  );
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('the first place from an id on is found from any place before it', () => {
  const ids = fc.uniqueArray(fc.nat(60), { maxLength: 40 });
  fc.assert(
    fc.property(ids, fc.nat(62), fc.nat(10), (some, id, from) => {
      const sorted = Uint32Array.from(some).sort();
      const start = Math.min(from, sorted.length);
      const found = sorted.findIndex((one, at) => at >= start && one >= id);
      expect(placeFrom(id, sorted, start, sorted.length)).toBe(found < 0 ? sorted.length : found);
    }),
    { seed: 5 },
  );
});
