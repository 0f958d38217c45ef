// In: questions that quote. Out: whether they ask for no more than whether that is so, or where it stands.
import { describe, expect, test } from 'vitest';
import { onlyQuotes } from '../../src/reply/only-quotes.ts';

describe('whether a quotation is all that is asked about', () => {
  test.each([
    ['“one two three four five”', true],
    ['is "one two three four five" right?', true],
    ['> one two three\n> four five\nwhere is this?', true],
    ['in which paragraph is "one two three four five"?', true],
    ['who said "one two three four five"?', false],
    ['how many were hurt when "one two three four five"?', false],
    ['"what happened to one two three"', true],
  ])('%s: %s', (typed, expected) => expect(onlyQuotes(typed)).toBe(expected));
});
