// In: items. Out: that they are sorted as a sort at once does it, equal ones in their order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, inOrder } from '../src/steps.ts';

test('items are put in order in steps as they are at once', () => {
  const item = fc.tuple(fc.nat(30), fc.nat());
  fc.assert(
    fc.property(fc.array(item, { maxLength: 3_000, size: 'max' }), (items) => {
      const compare = ([one]: readonly number[], [other]: readonly number[]) =>
        (one as number) - (other as number);
      expect(atOnce(inOrder(items, compare))).toEqual(items.toSorted(compare));
    }),
    { numRuns: 50 },
  );
});

test('there is a rest in every few hundred', () => {
  const items = Array.from({ length: 10_000 }, (_, at) => (at * 7_919) % 10_007);
  const steps = [...inOrder(items, (one, other) => one - other)];
  expect(steps.length).toBeGreaterThan(50);
});
