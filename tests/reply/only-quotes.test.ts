// In: questions that quote. Out: whether they ask for no more than whether that is so, or where it stands.
import { describe, expect, test } from 'vitest';
import { onlyQuotes } from '../../src/reply/only-quotes.ts';

describe('whether a quotation is all that is asked about', () => {
  test.each([
    ['“one two three four five”', true],
    ['is "one two three four five" right?', true],
    ['> one two three\n> four five\nwhere is this?', true],
    ['in which paragraph is "one two three four five"?', true],
    ['can you fact-check this please: "one two three four five"', true],
    ['“one two three four five”, is he right?', true],
    ['really, "one two three four five"? source?', true],
    ['is he right that the mayor left? "one two three four five"', false],
    ['who said "one two three four five"?', false],
    ['how many were hurt when "one two three four five"?', false],
    ['"what happened to one two three"', true],
    ['"one two three four five" where is this from?', true],
    ['Is this correct? "one two three four five"', true],
    ['“one two three four five” stimmt das?', true],
    ['Is this a real quote: "one two three four five"?', true],
    ['"one two three four five" is in the cable, right?', true],
    ["'one two three four five', isn't that right?", true],
    ['‚one two three four five‘ stimmt das?', true],
    ['»one two three four five«?', true],
    ['¶7: "one two three four five"', true],
    ['“one two three four five” (¶7)', true],
    ['is “one two three four five” in paras 6–8?', true],
    ['“one two three four five” (§6 thru eight)', true],
    ['is “one two three four five” in paragraph six or the summary?', true],
    ['which cable is "one two three four five" from?', true],
    ['is "one two three four five" word for word in ¶8?', true],
    ['where does "one two three four five" stand?', true],
    ['"one two three four five" where were the children taken?', false],
    ['"one two three four five" but where did they come from?', false],
    ['"one two three four five". Name the signer please.', false],
    ['the number of gangs? "one two three four five"', false],
    ['"one two three four five", summarize the cable', false],
    ['is "one two three four five" a lie?', false],
    [`"one two three four five" ${'is it in it so '.repeat(100)} who`, false],
  ])('%s: %s', (typed, expected) => expect(onlyQuotes(typed)).toBe(expected));
});
