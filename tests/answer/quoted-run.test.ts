// In: words, and a made-up cable. Out: the paragraphs over which they stand, and where in these.
import { expect, test } from 'vitest';
import { runsIn } from '../../src/answer/quoted-run.ts';
import { wordsOf } from '../../src/answer/quoted-words.ts';
import { madeUpCable, paragraph } from '../reply/made-up-cable.ts';

const cable = madeUpCable([
  paragraph(1, 'One boat sank.'),
  paragraph(2, 'Two sailors swam.', { heading: 'At sea' }),
  paragraph(3, 'Three sheep ran.', { heading: 'At sea' }),
]);

test.each([
  ['boat sank two sailors swam three', [1, 2, 3], 'boat sank. Two sailors swam. Three'],
  ['sank At sea Two', [1, 2], 'sank. Two'],
  ['sailors swam', [2], 'sailors swam'],
  ['sank at sea three', undefined, ''],
  ['oat sank', undefined, ''],
  ['at sea', undefined, ''],
])('%s', (words, numbers, expected) => {
  const run = runsIn(cable)(wordsOf(words));
  expect(run?.paragraphs.map(({ number }) => number)).toEqual(numbers);
  const joined = run?.paragraphs.map(({ text }) => text).join(' ');
  expect(joined?.slice(run?.span.start, run?.span.end) ?? '').toBe(expected);
});
