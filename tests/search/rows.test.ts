// In: rows made at random. Out: the same cosines, many at a time, as one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rows } from '../../src/search/rows.ts';

const value = fc.integer({ min: -128, max: 127 });
const rows = fc
  .integer({ min: 1, max: 130 })
  .chain((dimensions) =>
    fc.tuple(
      fc.constant(dimensions),
      fc.array(fc.array(value, { minLength: dimensions, maxLength: dimensions }), {
        minLength: 1,
        maxLength: 20,
      }),
    ),
  )
  .filter(([, all]) => all.every((row) => row.some((one) => one !== 0)));

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, one, i) => sum + one * (y[i] as number), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

test('rows of any length are near when their cosine says so, and told with that cosine', () => {
  fc.assert(
    fc.property(rows, fc.double({ min: -1, max: 1, noNaN: true }), ([dimensions, all], floor) => {
      const table = new Rows(Uint8Array.from(all.flat()), dimensions);
      const among = Uint32Array.from(all.keys()).reverse();
      const told = new Map<number, number>();
      table.near(0, among, floor, (at, similarity) => {
        told.set(among[at] as number, similarity);
        return floor;
      });
      all.forEach((row, number) => {
        const expected = cosine(all[0] as number[], row);
        expect(table.cosine(0, number)).toBeCloseTo(expected, 5);
        if (told.has(number)) expect(told.get(number)).toBe(table.cosine(0, number));
        expect(told.has(number)).toBe(table.cosine(0, number) >= floor);
      });
    }),
    { seed: 7 },
  );
});

test('among some rows, then others, then the first again, the same are near as among each alone', () => {
  const turns = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, turns, ([dimensions, all], some) => {
      const table = new Rows(Uint8Array.from(all.flat()), dimensions);
      const parts = some.map(([from, to]) =>
        Uint32Array.from(all.keys()).slice(from % all.length, 1 + (to % all.length)),
      );
      for (const [, , turn] of some) {
        const among = parts[turn % parts.length] as Uint32Array;
        const told: number[] = [];
        table.near(0, among, 0, (at) => {
          told.push(among[at] as number);
          return 0;
        });
        expect(told).toEqual([...among].filter((row) => table.cosine(0, row) >= 0));
      }
    }),
    { seed: 7 },
  );
});

test('among no rows none is near', () => {
  const table = new Rows(Uint8Array.from([1, 2, 3]), 3);
  table.near(0, new Uint32Array(0), -1, () => expect.unreachable());
});

test('where the floor rises to the nearest so far, the nearest of many rows is told all the same', () => {
  const some = fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), {
    minLength: 2_000,
    maxLength: 2_000,
  });
  fc.assert(
    fc.property(some, (all) => {
      all[0] = [1, 2, 3, 4, 5];
      const table = new Rows(Uint8Array.from(all.flat()), 5);
      const others = Uint32Array.from(all.keys()).slice(1);
      let nearest = -1;
      let told = 0;
      table.near(0, others, -1, (_, similarity) => {
        told++;
        nearest = Math.max(nearest, similarity);
        return nearest;
      });
      expect(nearest).toBe(
        others.reduce((most, other) => Math.max(most, table.cosine(0, other) || -1), -1),
      );
      expect(told).toBeLessThan(others.length / 2);
    }),
    { seed: 7, numRuns: 10 },
  );
});

test('two lists are looked through in turn', () => {
  const table = new Rows(Uint8Array.from([1, 0, 0, 1, 1, 1]), 2);
  const [one, other] = [Uint32Array.from([1, 2]), Uint32Array.from([2, 0])];
  const nearTo = (among: Uint32Array) => {
    const told: number[] = [];
    table.near(2, among, 0.9, (at) => {
      told.push(among[at] as number);
      return 0.9;
    });
    return told;
  };
  expect([nearTo(one), nearTo(other), nearTo(one)]).toEqual([[2], [2], [2]]);
  expect(table.cosine(0, 1)).toBe(0);
});
