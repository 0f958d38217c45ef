// In: claims of who holds an office, about a made-up cable. Out: which are refused, with the office that the sentence has.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const library = libraryOf(
  'Deputy Director Ida Lund of the Ferry Guild opened the pier. Mayor Per Berg praised the crews.',
);

test.each([
  ['Director Ida Lund opened the pier', 'Deputy Director for Director'],
  ['the former mayor Berg praised the crews', 'Mayor for former mayor'],
  ['Deputy Director Lund opened the pier', 'answered'],
  ['the mayor Berg praised the crews', 'answered'],
])('%s: %s', (claim, expected) => {
  const answer = answerQuestion(library, claim, null);
  const told =
    answer.status === 'refused' && answer.refusal.kind === 'misstated'
      ? answer.refusal.numbers.map(({ typed, printed }) => `${printed} for ${typed}`).join()
      : answer.status;
  expect(told).toBe(expected);
});
