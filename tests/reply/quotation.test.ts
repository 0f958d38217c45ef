// In: questions that quote 99PILCROW1. Out: what is said of the quotation.
import { describe, expect, test } from 'vitest';
import { quotationsInWords } from '../../src/reply/quotation.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const cable = madeUpCable([
  paragraph(1, 'Summary.', { role: 'summary' }),
  paragraph(6, 'He said that 38 old boats had been sold to Ada Lund in May. Nobody objected.'),
]);
const other = madeUpCable([paragraph(1, 'Another text.')], { id: '99PILCROW2' });
const said = (typed: string, only = true) =>
  quotationsInWords([cable], typed, cable, only)?.words ?? null;

describe('a quotation is told to be the cable’s or not', () => {
  test.each([
    ['"38 old boats had been sold"?', 'Your quotation is word for word as in ¶6.'],
    [
      '"he said that 83 old boats have been sold to Lund in May"?',
      'Your quotation is not word for word as in ¶6: for “83” it has “38”, for “have” it has “had” and it has “Ada” too.',
    ],
    [
      '"38 old fishing boats had been sold"?',
      'Your quotation is not word for word as in ¶6: it lacks “fishing”.',
    ],
    ['"the pier was closed in June"?', 'Your quotation is in no paragraph of the cable.'],
  ])('%s', (typed, words) => expect(said(typed)).toBe(words));
});

test('where several cables were looked in, that one lacks it tells nothing', () => {
  expect(said('"the pier was closed in June"?', false)).toBeNull();
  const told = quotationsInWords([cable, other], '"38 old boats had been sold"', cable, false);
  expect(told?.words).toBe('Your quotation is word for word as in 99PILCROW1 ¶6.');
});

test('of several quotations each is told of', () => {
  expect(said('"38 old boats had been sold" or "83 old boats had been sold"?')).toBe(
    'Your quotation “38 old boats had been sold” is word for word as in ¶6. ' +
      'Your quotation “83 old boats had been sold” is not word for word as in ¶6: for “83” it has “38”.',
  );
});

test('what quotes nothing is told nothing', () => expect(said('How many boats?')).toBeNull());

test('many differences are counted', () => {
  const typed = '"She said 38 old ships had now been sold to Ada Berg in May and nobody objected."';
  expect(said(typed)).toMatch(/ and there are 3 more differences\.$/);
});
