// In: questions whether something is so, about a made-up cable. Out: what the quoted sentence has otherwise.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const library = libraryOf(
  'The Ferry Guild ran the night course for three years. It has not yet hired the pilots.',
  'Many crews of the Tug Board were trained in Tollby.',
);

test.each([
  ['did the Ferry Guild run the night course for two years?', ['three years for two years']],
  ['did the Ferry Guild run the night course for three years?', []],
  ['has it hired the pilots?', ['not yet hired the pilots for hired the pilots']],
  ['were all crews of the Tug Board trained?', ['Many crews for all crews']],
  // It is asked for something, and not whether that is so.
  ['how many of all crews of the Tug Board were trained?', []],
  ['where were all crews of the Tug Board trained?', []],
])('%s: %j', (question, expected) => {
  const answer = answerQuestion(library, question, null);
  const otherwise = answer.status === 'answered' ? answer.otherwise : [];
  expect(otherwise.map(({ typed, printed }) => `${printed} for ${typed}`)).toEqual(expected);
});
