// In: texts that quote, and 99PILCROW1 or the cable that ships. Out: which words of the quotation are not the cable's.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparing, quotationsIn } from '../../src/answer/quotation.ts';
import { cablesOf } from '../evaluation/evaluate.ts';
import { libraryOn } from '../search/made-up-library.ts';

const { cables } = libraryOn(
  'HARBOR FEES FOR SMALL BOATS RISE AGAIN',
  'The mayor said that 1,200 boats had been sold in Tollby. Nobody objected to the new fee.',
  'Lund told us: "We shall not pay a single crown more for anti-fouling paint."',
);
const [cable] = cables;

const told = (typed: string) => {
  const [quotation] = quotationsIn(typed);
  const compared = quotation === undefined ? undefined : comparing(cable)(quotation);
  if (!compared) return compared;
  const numbers = compared.paragraphs.map(({ number }) => number);
  return { at: numbers.length > 1 ? numbers : numbers[0], differences: compared.differences };
};

describe('a quotation that is word for word', () => {
  test.each([
    ['Is "1,200 boats had been sold in Tollby" right?', 1],
    ['“MAYOR SAID: THAT 1,200 BOATS, HAD BEEN”', 1],
    ['who said "we shall not pay a single crown more"?', 2],
    ['"we shall not … more for anti-fouling paint"', 2],
    ['> The mayor said that 1,200 boats\n> had been sold\nwhere is this?', 1],
    ['«The mayor said [...] Nobody objected to it... the new fee»', null],
    ['"The mayor said [that many] boats had been sold … Nobody objected to the new fee"', 1],
  ])('%s', (typed, number) => {
    if (number === null) expect(told(typed)?.differences).not.toEqual([]);
    else expect(told(typed)).toEqual({ at: number, differences: [] });
  });
});

describe('what differs is told in both sides’ own letters', () => {
  test.each([
    ['"that 1,300 boats had been sold in Tollby"', [['1,300', '1,200']]],
    ['"that 1,200 big boats had been sold"', [['big', '']]],
    ['"that boats had been sold in Tollby"', [['', '1,200']]],
    ['"We shall pay a single crown more for anti-fouling paint"', [['', 'not']]],
    [
      '"The mayor said that 120 boats were sold in Ostvik"',
      [
        ['120', '1,200'],
        ['were', 'had been'],
        ['Ostvik', 'Tollby'],
      ],
    ],
  ])('%s', (typed, differences) => {
    expect(told(typed)?.differences.map(({ quoted, printed }) => [quoted, printed])).toEqual(
      differences,
    );
  });
});

test('words that no paragraph has are nowhere; those of a heading or the subject are no quotation', () => {
  expect(told('Who said "the harbor will be closed for good in May"?')).toBeNull();
  expect(told('Why "Harbor fees for small boats rise again"?')).toBeUndefined();
});

describe('what is quoted', () => {
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
    ['"3. (SBU) One two three four five (¶3)"', ['One two three four five']],
    ['He read 12" of snow on all the harbor and 14" of rain', []],
    ['Is "Small Boats a program, and is the "big storm" led by Lund', []],
  ])('%s', (typed, expected) => expect(quotationsIn(typed)).toEqual(expected));
});

describe('nor is it fooled', () => {
  test.each([
    ['a part with a slip', '"The mayor said … 1,200 boats had been sould"', [['sould', 'sold']]],
    ['a sign before a number', '"the mayor said that $1,200 boats had"', [['$1,200', '1,200']]],
  ])('by %s', (_, typed, differences) => {
    expect(told(typed)?.differences.map(({ quoted, printed }) => [quoted, printed])).toEqual(
      differences,
    );
  });

  test('by a part that stands again later', () => {
    const { cables: own } = libraryOn(
      undefined,
      'The board met, and by May the board had cracked 17 cases. Then the board rested.',
    );
    expect(comparing(own[0])('The board … cracked 17 cases')?.differences).toEqual([]);
  });

  test('by two paragraphs', () => {
    expect(told('"to the new fee. 2. (U) Lund told us: We shall"')).toEqual({
      at: [1, 2],
      differences: [],
    });
  });

  test('by few runs of many words: the paragraph with the fewest words changed is the one', () => {
    const { cables: own } = libraryOn(
      undefined,
      'The mayor said that boats from the red lakes and hills sailed home again.',
      'The mayor told that boats from the old harbor had sailed home safely again.',
    );
    const quoted = 'The mayor said that boats from the old harbor had sailed home again';
    expect(comparing(own[0])(quoted)?.paragraphs.map(({ number }) => number)).toEqual([2]);
  });
});

test.each([
  'What is a "single crown more"?',
  'Nobody objected to the new fee, right?',
  'He said 12" of snow and 14" of rain.',
  '""""""""',
])('no quotation: %s', (typed) => expect(told(typed)).toBeUndefined());

test('any stretch of the shipped cable is found, with the marks in it, and one word changed in it is told', () => {
  const [shipped] = cablesOf();
  if (!shipped) throw new Error('the shipped cable is missing');
  const texts = shipped.paragraphs.map(({ text }) => text.split(' '));
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 8, max: 40 }), (of, from, length) => {
      const own = texts[of % texts.length] ?? [];
      const start = from % Math.max(1, own.length - length);
      const stretch = own.slice(start, start + length);
      const differences = (words: readonly string[]) =>
        comparing(shipped)(words.join(' '))?.differences.map(({ quoted }) => quoted);
      expect(differences(stretch)).toEqual([]);
      expect(differences(stretch.with(stretch.length >> 1, 'zzyzx'))).toEqual(['zzyzx']);
    }),
  );
});

test('of a text too long to be held against it nothing is claimed', () => {
  const long = libraryOn(undefined, 'boat net sail '.repeat(20_000)).cables[0];
  expect(comparing(long)('boat sail net '.repeat(140))).toBeUndefined();
  expect(comparing(long)('the harbor froze in the spring')).toBeNull();
});
