// In: rows made at random, with lists of the nearest. Out: the same neighbours as without the lists.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestAmong } from '../../src/search/nearest.ts';
import { Rows } from '../../src/search/rows.ts';

const LISTED = 4;
const value = fc.integer({ min: -2, max: 2 });
const row = fc.tuple(value, value, value).filter((row) => row.some((one) => one !== 0));

test('those of the words of any cables are the same by the lists as one by one', () => {
  let known = 0;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: LISTED + 1, maxLength: 20 }),
      fc.array(fc.nat(19), { maxLength: 20 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 5 }),
      (all, some, floor, most) => {
        const rows = new Rows(Uint8Array.from(all.flat()), 3);
        const places = [...all.keys()];
        const lists = places.flatMap((own) =>
          places
            .filter((other) => other !== own)
            .sort((a, b) => rows.cosine(own, b) - rows.cosine(own, a))
            .slice(0, LISTED),
        );
        const table = { rows, nearest: Uint16Array.from(lists), listed: LISTED };
        const among = {
          rows: Uint32Array.from(some.slice(0, all.length), (one) => one % all.length),
          formOf: (at: number) => String.fromCharCode(97 + ((7 * at) % 26), 97 + at),
        };
        const expected = [...among.rows.keys()]
          .filter((at) => among.rows[at] !== 0)
          .map((at) => ({ at, similarity: rows.cosine(0, among.rows[at] as number) }))
          .filter(({ similarity }) => similarity >= floor)
          .sort((a, b) => {
            return (
              b.similarity - a.similarity || (among.formOf(a.at) < among.formOf(b.at) ? -1 : 1)
            );
          })
          .slice(0, most);
        expect(nearestAmong(0, among, floor, most, table)).toEqual(expected);
        if (expected.length === most) known++;
      },
    ),
    { seed: 5, numRuns: 2_000 },
  );
  expect(known).toBeGreaterThan(100);
});
