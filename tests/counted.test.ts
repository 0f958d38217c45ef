// In: whole numbers. Out: that a reader sees them as English prints them.
import { expect, test } from 'vitest';
import { grouped } from '../src/counted.ts';

test.each([0, 7, 999, 1_000, 10_001, 250_000, 1_234_567])('%d is grouped', (count) => {
  expect(grouped(count)).toBe(count.toLocaleString('en-US'));
});
