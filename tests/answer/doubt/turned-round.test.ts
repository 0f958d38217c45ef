// In: claims of who did what to whom about a made-up cable. Out: which are refused, with what the sentence has.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const library = libraryOf(
  'In May the mayor Lund hired Captain Per Berg. The Tug Board was fined by the Ferry Guild.',
);

test.each([
  ['Berg hired the mayor Lund', 'Lund hired Captain Per Berg for Berg hired the mayor Lund'],
  [
    'Lund was hired by Captain Berg',
    'Lund hired Captain Per Berg for Lund was hired by Captain Berg',
  ],
  [
    'the Tug Board fined the Ferry Guild',
    'The Tug Board was fined by the Ferry Guild for Tug Board fined the Ferry Guild',
  ],
  ['the mayor Lund hired Berg', 'answered'],
  ['Berg was hired by the mayor Lund', 'answered'],
  ['the Ferry Guild fined the Tug Board', 'answered'],
])('%s: %s', (claim, expected) => {
  const answer = answerQuestion(library, claim, null);
  const told =
    answer.status === 'refused' && answer.refusal.kind === 'misstated'
      ? answer.refusal.numbers.map(({ typed, printed }) => `${printed} for ${typed}`).join()
      : answer.status;
  expect(told).toBe(expected);
});
