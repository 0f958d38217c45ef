// In: questions that quote, and a made-up cable. Out: the paragraphs that they name beside what they quote.
import { expect, test } from 'vitest';
import { numbersIn, placesNamed } from '../../src/reply/places-named.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const cable = madeUpCable([
  paragraph(1, 'Boats sank.', { role: 'summary' }),
  paragraph(6, 'It froze.'),
  paragraph(7, 'Lund left Tollby.'),
]);

test.each([
  ['is it in ¶6?', [[6, 6]]],
  ['is it in paras 6-8?', [[6, 8]]],
  ['is it in ¶6 & 8?', [6, 8].map((number) => [number, number])],
  ['is it in the summary?', [[1, 1]]],
  ['is it in the last paragraph?', [[7, 7]]],
  ['is it in ¶6, 38 boats?', [[6, 6]]],
  ['is “Lund left Tollby (see ¶6) in May” right?', []],
  ['is it so?', []],
])('%s', (typed, expected) => expect(placesNamed(typed, cable)).toEqual(expected));

test('a range has all its numbers', () => expect(numbersIn([6, 8])).toEqual([6, 7, 8]));
