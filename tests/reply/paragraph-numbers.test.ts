// In: made-up cables. Out: whether the numbers of their paragraphs are told as they are.
import { expect, test } from 'vitest';
import { numbersInWords } from '../../src/reply/paragraph-numbers.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const of = (...numbers: (number | null)[]) =>
  madeUpCable(numbers.map((number, at) => paragraph(number, `Text ${at}.`)));
const eleven = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

test.each([
  [of(1), '¶1'],
  [eleven, '¶1–¶11'],
  [of(1, 3, 4, 5, 9), '¶1, ¶3–¶5 and ¶9'],
  [of(1, 2, 3, 4, 6, 5), '¶1–¶6'],
  [of(5, 6), '¶5–¶6'],
  [of(7, 8, 8, 9), '¶7–¶9 (¶8 more than once)'],
  [of(null), 'no numbered paragraphs'],
  [of(...Array.from({ length: 20 }, (_, i) => 2 * i + 1)), '20 paragraphs between ¶1 and ¶39'],
])('the numbers are told as they are', (cable, words) => {
  expect(numbersInWords(cable)).toBe(words);
});
