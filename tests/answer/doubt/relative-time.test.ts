// In: claims of next week or last year about a made-up cable. Out: which are refused, with what the sentence has.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const library = libraryOf(
  'The pilot Lund will sail to Tollby next week. The ferry was mended last year.',
  'The guild has a feast this spring and a fair next spring.',
);

test.each([
  ['the pilot Lund will sail to Tollby next month', 'next week for next month'],
  ['the ferry was mended this year', 'last year for this year'],
  ['the pilot Lund will sail to Tollby next week', 'answered'],
  ['the pilot Lund will sail to Tollby', 'answered'],
  // It may be either.
  ['the guild has a fair last spring', 'answered'],
])('%s: %s', (claim, expected) => {
  const answer = answerQuestion(library, claim, null);
  const told =
    answer.status === 'refused' && answer.refusal.kind === 'misstated'
      ? answer.refusal.numbers.map(({ typed, printed }) => `${printed} for ${typed}`).join()
      : answer.status;
  expect(told).toBe(expected);
});
