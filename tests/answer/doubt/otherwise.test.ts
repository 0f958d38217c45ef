// In: questions whether something is so, about a made-up cable. Out: what the quoted sentence has otherwise.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const library = libraryOf(
  'The Ferry Guild ran the night course for three years. It has not yet hired the pilots.',
  'Many crews of the Tug Board were trained in Tollby.',
  'The mayor Lund hired Captain Berg. The guild does not exclude the navy.',
);

test.each([
  ['did the Ferry Guild run the night course for two years?', ['three years for two years']],
  ['did the Ferry Guild run the night course for three years?', []],
  ['has it hired the pilots?', ['not yet hired the pilots for hired the pilots']],
  ['were all crews of the Tug Board trained?', ['Many crews for all crews']],
  ['was Captain Berg hired by the mayor Lund?', []],
  [
    'was the mayor Lund hired by Captain Berg?',
    ['Lund hired Captain Berg for Lund hired by Captain Berg'],
  ],
  ['is the navy excluded by the guild?', ['not exclude the navy for navy excluded']],
  // It is asked for something, and not whether that is so.
  ['where were all crews of the Tug Board trained?', []],
])('%s: %j', (question, expected) => {
  const answer = answerQuestion(library, question, null);
  const told = answer.status === 'answered' ? answer.otherwise : null;
  expect(told?.map(({ typed, printed }) => `${printed} for ${typed}`)).toEqual(expected);
});
