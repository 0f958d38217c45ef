// In: questions and the best sentence for each. Out: which doubts speak against offering it.

import { expect, test } from 'vitest';
import { doubtsOf } from '../../../src/answer/doubt/doubt.ts';
import { UNFOUND } from '../../../src/answer/doubt/weights.ts';
import { seek } from '../../../src/answer/seek.ts';
import type { Candidate } from '../../../src/search/rank.ts';
import { atOnce } from '../../../src/steps.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const { index } = libraryOf('Boats of the guild sank near the bay.', 'The harbor froze.');

const far = (question: string) => {
  const { sought, ranked } = atOnce(seek(question, index));
  return doubtsOf(sought, ranked[0] as Candidate).clues.far;
};

test('a name that is asked for and not found is taken to be half as far as can be', () => {
  expect(far('Who sank the boats of the guild?')).toBe(UNFOUND);
  expect(far('What sank near the bay?')).toBe(0);
});
