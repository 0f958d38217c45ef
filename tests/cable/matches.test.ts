// In: texts and patterns. Out: the same places as `matchAll` finds.
import { expect, test } from 'vitest';
import { matches } from '../../src/cable/matches.ts';

test.each([
  ['boats, nets and boats', /boats/g],
  ['a 😀 and a 😀😀', /(?=😀|\p{L})/gu],
  ['😀', /x?/g],
  ['', /x?/gu],
])('"%s" has %s where `matchAll` finds it', (text, pattern) => {
  const placesOf = (all: Iterable<RegExpExecArray>) => Array.from(all, ({ index }) => index);
  const expected = placesOf(text.matchAll(pattern));
  expect([matches, matches].map((find) => placesOf(find(text, pattern)))).toEqual([
    expected,
    expected,
  ]);
});
