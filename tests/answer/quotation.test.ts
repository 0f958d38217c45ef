// In: texts that quote, and 99PILCROW1 or the cable that ships. Out: which words of the quotation are not the cable's.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparing } from '../../src/answer/quotation.ts';
import { partsOf, quotationsIn } from '../../src/answer/typed-quotations.ts';
import type { Cable } from '../../src/cable/cable.ts';
import { cablesOf } from '../evaluation/evaluate.ts';
import { libraryOn } from '../search/made-up-library.ts';

const { cables } = libraryOn(
  'HARBOR FEES FOR SMALL BOATS RISE AGAIN',
  'The mayor said that 1,200 boats had been sold in Tollby. Nobody objected to the new fee.',
  'Lund told us: "We shall not pay a single crown more for anti-fouling paint."',
);
const [cable] = cables;

/** The kind of what is found where nothing is; else where it stands, and what differs. */
const held = (own: Cable, quotation: string) => {
  const compared = comparing(own)(quotation);
  if (compared.kind !== 'found') return { kind: compared.kind };
  const { where, differences, leftOut } = compared;
  const numbers = where.kind === 'paragraphs' ? where.paragraphs.map(({ number }) => number) : [];
  const at = where.kind !== 'paragraphs' ? where.kind : numbers.length > 1 ? numbers : numbers[0];
  return { at, differences, leftOut };
};
const told = (typed: string) => {
  const [quotation] = quotationsIn(typed);
  return quotation === undefined ? undefined : held(cable, quotation);
};

describe('a quotation that is word for word', () => {
  test.each([
    ['Is "1,200 boats had been sold in Tollby" right?', 1],
    ['“MAYOR SAID: THAT 1,200 BOATS, HAD BEEN”', 1],
    ['who said "we shall not pay a single crown more"?', 2],
    ['> The mayor said that 1,200 boats\n> had been sold\nwhere is this?', 1],
    ['‘The mayor said that 1,200 boats had been sold’', 1],
    ['„The mayor said that 1,200 boats had been sold“', 1],
    ['"2. (U) Lund told us: (U) We shall not pay"', 2],
    ['"Lund told us: We shall [not] pay a single crown"', 2],
    ['‘Lund told us: "We shall not pay a single crown"’', 2],
    // Other parts of the cable.
    ['“Harbor fees for small boats rise again”', 'header'],
    ['"UNCLAS SECTION 01 OF 02 PILCROW 000001"', 'header'],
  ])('%s', (typed, at) => expect(told(typed)).toEqual({ at, differences: [], leftOut: [] }));
});

test('no number or capitals between brackets are taken for a paragraph’s within a sentence', () => {
  expect(told('"The mayor said that 1,200 boats had 99 (NOT) been sold"')).toMatchObject({
    differences: [{ printed: '' }],
  });
});

test('an accent may be a sign of its own, in the quotation or in the cable', () => {
  const text = 'The harbor of São Tomé froze over in May.';
  for (const [printed, typed] of [
    [text, text.normalize('NFD')],
    [text.normalize('NFD'), text],
  ] as const) {
    const [own] = libraryOn('NETS', printed).cables;
    const [quotation = ''] = quotationsIn(`"${typed}"`);
    expect(held(own, quotation)).toEqual({ at: 1, differences: [], leftOut: [] });
    expect(held(own, quotation.replace('May', 'June'))).toMatchObject({
      differences: [{ quoted: 'June', printed: 'May' }],
    });
  }
});

test('a cable’s own brackets and the markers of its pages are its words', () => {
  const [own] = libraryOn('NETS', 'Lund [of Tollby] sold twelve nets (C) and a boat.').cables;
  const paged = { ...own, pageMarkers: ['TOLLBY 00000012  002 OF 003'] };
  for (const words of [
    'Lund [of Tollby] sold twelve nets (C) and a boat',
    'Lund [of Tollby] sold twelve\nTOLLBY 00000012 002 OF 003\nnets (C) and a boat',
  ]) {
    expect(held(paged, words)).toEqual({ at: 1, differences: [], leftOut: [] });
  }
  expect(held(own, 'Lund [of Berg] sold twelve nets (C) and a boat')).toMatchObject({
    differences: [{ quoted: 'Berg', printed: 'Tollby' }],
  });
  expect(held(own, 'Lund […] sold twelve nets (C) and a boat')).toMatchObject({
    differences: [],
    leftOut: ['[of Tollby]'],
  });
});

describe('what it leaves out, or puts between brackets, is told', () => {
  test.each([
    ['"we shall not … more for anti-fouling paint"', ['pay a single crown']],
    ['"we shall … pay a single crown more"', ['not']],
    [
      '"The mayor said [that many] boats had been sold … Nobody objected to the new fee"',
      ['that 1,200', 'in Tollby.'],
    ],
    ['"The mayor said that [all] 1,200 boats had been sold"', []],
  ])('%s', (typed, leftOut) => expect(told(typed)).toMatchObject({ differences: [], leftOut }));

  test('over the end of a paragraph nothing is left out', () => {
    expect(told('"Nobody objected to the … single crown more"')).not.toMatchObject({
      differences: [],
    });
  });

  test('parts of five words each can be held by themselves', () => {
    const [quotation = ''] = quotationsIn(
      '“We shall not pay a single … boats had been sold in Tollby”',
    );
    expect(told(`"${quotation}"`)).not.toMatchObject({ differences: [] });
    expect(partsOf(quotation).map((part) => held(cable, part).at)).toEqual([2, 1]);
    expect(partsOf('boats … had been sold in Tollby')).toEqual([]);
  });
});

describe('what differs is told in both sides’ own letters', () => {
  test.each([
    ['"that 1,300 boats had been sold in Tollby"', [['1,300', '1,200']]],
    ['"that 1,200 big boats had been sold"', [['big', '']]],
    ['"that boats had been sold in Tollby"', [['', '1,200']]],
    ['"We shall pay a single crown more for anti-fouling paint"', [['', 'not']]],
    ['"boats had been sold in Tollby by May"', [['by May', '']]],
    ['"boats had been sold in Tollby (today)"', [['today', '']]],
    ['"boats had been sold in Tollby today"', [['today', '']]],
    ['"today: We shall not pay a single crown"', [['today', 'us']]],
    ['"today nobody objected to the new fee"', [['today', '']]],
    ['"the mayor said boats had been sold"', [['', 'that 1,200']]],
    // Words that stand in another order.
    ['"that boats 1,200 had been sold"', [['boats 1,200', '1,200 boats']]],
    ['"that 1,200 been had boats sold"', [['been had boats', 'boats had been']]],
    [
      '«The mayor said that boats [...] objected to it»',
      [
        ['', '1,200'],
        ['it', 'the'],
      ],
    ],
    [
      '"The mayor said that 120 boats were sold in Ostvik"',
      [
        ['120', '1,200'],
        ['were', 'had been'],
        ['Ostvik', 'Tollby'],
      ],
    ],
  ])('%s', (typed, differences) => {
    expect(told(typed)?.differences?.map(({ quoted, printed }) => [quoted, printed])).toEqual(
      differences,
    );
  });
});

test('words that the cable has not are nowhere; of some of them no more is said than that they are not so', () => {
  expect(told('Who said "no harbor will ever freeze again"?')).toEqual({ kind: 'nowhere' });
  expect(told('"the mayor said that 12 yachts and dinghies sank"')).toEqual({ kind: 'unlike' });
});

describe('nor is it fooled', () => {
  test.each([
    ['a part with a slip', '"The mayor said … 1,200 boats had been sould"', [['sould', 'sold']]],
    ['a sign before a number', '"the mayor said that $1,200 boats had"', [['$1,200', '1,200']]],
  ])('by %s', (_, typed, differences) => {
    expect(told(typed)?.differences?.map(({ quoted, printed }) => [quoted, printed])).toEqual(
      differences,
    );
  });

  test('by a part that stands again later', () => {
    const { cables: own } = libraryOn(
      undefined,
      'The board met, and by May the board had cracked 17 cases. Then the board rested.',
    );
    expect(held(own[0], 'The board … cracked 17 cases')).toMatchObject({
      differences: [],
      leftOut: ['had'],
    });
  });

  test('by two paragraphs', () => {
    expect(told('"to the new fee. 2. (U) Lund told us: We shall"')).toEqual({
      at: [1, 2],
      differences: [],
      leftOut: [],
    });
  });

  test('by few runs of many words: the paragraph with the fewest words changed is the one', () => {
    const { cables: own } = libraryOn(
      undefined,
      'The mayor said that boats from the red lakes and hills sailed home again.',
      'The mayor told that boats from the old harbor had sailed home safely again.',
    );
    const quoted = 'The mayor said that boats from the old harbor had sailed home again';
    expect(held(own[0], quoted).at).toBe(2);
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
        held(shipped, words.join(' ')).differences?.map(({ quoted }) => quoted);
      expect(differences(stretch)).toEqual([]);
      expect(differences(stretch.with(stretch.length >> 1, 'zzyzx'))).toEqual(['zzyzx']);
    }),
  );
});

test('of a text too long to be held against it nothing is claimed', () => {
  const long = libraryOn(undefined, 'boat net sail '.repeat(20_000)).cables[0];
  expect(held(long, 'boat sail net '.repeat(140))).toEqual({ kind: 'too-long' });
  expect(held(long, 'no harbor froze over in spring')).toEqual({ kind: 'nowhere' });
});
