// In: texts that quote. Out: what they quote.
import { expect, test } from 'vitest';
import { quotationsIn } from '../../src/answer/typed-quotations.ts';

test.each([
  [
    'Is "In May, before the "big storm," twelve boats sank, he said." right?',
    ['In May, before the "big storm," twelve boats sank, he said.'],
  ],
  [
    'Did he say “one two three four five” or "six seven eight nine ten"?',
    ['one two three four five', 'six seven eight nine ten'],
  ],
  [
    '> one two three four five\nand\n> six seven eight nine ten',
    ['one two three four five', 'six seven eight nine ten'],
  ],
  ['>>> one two three\nfour five', ['one two three\nfour five']],
  ['"3. (SBU) One two three four five (¶3)"', ['3. (SBU) One two three four five (¶3)']],
  [
    '»One two three four five«, he said »six seven eight nine ten«',
    ['One two three four five', 'six seven eight nine ten'],
  ],
  ['«one two three four five»', ['one two three four five']],
  ['»one two three four five»', ['one two three four five']],
  ['‚One two three’s four five‘ stimmt das?', ['One two three’s four five']],
  ["Ada: 'One two three four five'. Is that what she said?", ['One two three four five']],
  [
    "Is 'the women don't trust the farmers' wives' right?",
    ["the women don't trust the farmers' wives"],
  ],
  [
    "'one two three four five' or 'six seven eight nine ten'",
    ['one two three four five', 'six seven eight nine ten'],
  ],
  [
    '‘one two three four five’, "six seven eight nine ten" or \'ten nine eight "seven" six\'',
    ['one two three four five', 'six seven eight nine ten', 'ten nine eight "seven" six'],
  ],
  [
    "“one two three four five” and 'six seven eight nine ten'",
    ['one two three four five', 'six seven eight nine ten'],
  ],
  [
    "Is \"one two three four five\" of the farmers' or the sailors' wives in the '90s?",
    ['one two three four five'],
  ],
  ['“Lund said that "one two three four five”', ['Lund said that "one two three four five']],
  ['«Lund said that "one two three four five»', ['Lund said that "one two three four five']],
  ['"Lund said that “one two three four five"', ['Lund said that “one two three four five']],
  ['‘Lund said that "one two three four five’', ['Lund said that "one two three four five']],
  ['“Lund said “one two three four five six” and', []],
  ["In the '08 vote, how many of the farmers' wives sold the old boats?", []],
  ["Why don't the Women's boats of the sailors' wives sail?", []],
  ["How many of the farmers' wives sold the old boats in the '90s to others' wives?", []],
  ['He read 12" of snow on all the harbor and 14" of rain', []],
  ['Is "Small Boats a program, and is the "big storm" led by Lund', []],
])('%s', (typed, expected) => expect(quotationsIn(typed)).toEqual(expected));
