// In: claims of all, many or none about a made-up cable. Out: which are refused, with what the sentence says.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const library = libraryOf(
  'Many old ferries of the guild were lost in winter. Most pilots are often paid in nets.',
  'All crews of the Tug Board were trained. A few of the divers drowned.',
);

function told(claim: string): string {
  const answer = answerQuestion(library, claim, null);
  if (answer.status === 'answered') return answer.excerpts[0].text;
  const { refusal } = answer;
  if (refusal.kind !== 'misstated') return refusal.kind;
  return refusal.numbers.map(({ typed, printed }) => `${printed} for ${typed}`).join('; ');
}

describe('more or fewer than the sentence says', () => {
  test.each([
    ['all old ferries were lost in winter', 'Many old ferries for all old ferries'],
    ['few of the ferries were lost in winter', 'Many old ferries for few of the ferries'],
    ['all pilots are paid in nets', 'Most pilots for all pilots'],
    ['the pilots are rarely paid in nets', 'often paid for rarely paid'],
    ['no crews of the Tug Board were trained', 'All crews for no crews'],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toBe(expected));
});

describe('no more than the sentence says', () => {
  test.each([
    ['some old ferries were lost in winter', /^Many/],
    ['many crews of the Tug Board were trained', /^All/],
    ['many pilots are sometimes paid in nets', /Most pilots/],
    ['some of the divers drowned', /A few/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});
