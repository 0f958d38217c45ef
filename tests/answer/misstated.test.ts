// In: claims about a made-up cable. Out: the numbers of it that are told where a claim has others.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { libraryOf } from '../search/made-up-library.ts';

const library = libraryOf(
  'The Ferry Guild sold 38 boats and 12 nets in May. Its crews have four sailors each on average.',
  'The pilot Lund was held for ninety days. The guild paid 20 percent of the toll and the port 35 percent.',
  'A storm hit Tollby in the night. It sank seven boats of the Tug Board.',
);

/** What the claim has, and what is told instead; or the sentence that bears it out. */
function told(claim: string): string {
  const answer = answerQuestion(library, claim, null);
  if (answer.status === 'answered') return answer.excerpts[0].text;
  const { refusal, instead } = answer;
  return refusal.kind === 'misstated'
    ? `${refusal.typed}: ${instead.join(', ')}`
    : `${refusal.kind} ${instead.join(', ')}`;
}

describe('another number than that of the sentence', () => {
  test.each([
    ['the crews have seven sailors each on average', 'seven: four'],
    ['Lund was held for seven days', 'seven days: ninety days'],
    ['Lund was held for sixty days', 'sixty days: ninety days'],
    // Both numbers stand in the sentence, each of something else.
    ['the Ferry Guild sold 12 boats in May', '12: 38'],
    ['the Ferry Guild sold 38 nets in May', '38: 12'],
    ['The storm sank nine boats of the Tug Board.', 'nine boats: seven boats'],
    // No cable has it at all.
    ['the Ferry Guild sold 83 boats in May', 'absent 38'],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toContain(expected.replace(/ boats/g, '')));
});

describe('borne out', () => {
  test.each([
    ['the Ferry Guild sold 38 boats in May', /^The Ferry Guild sold/],
    ['the Ferry Guild sold 38 boats and 12 nets', /^The Ferry Guild sold/],
    ['Lund was held for 90 days', /^The pilot Lund/],
    ['crews of the guild have 4 sailors each', /^Its crews|^The Ferry Guild/],
    // A question is quoted what there is.
    ['was Lund held for sixty days?', /^The pilot Lund/],
  ])('%s', (claim, expected) => expect(told(claim)).toMatch(expected));
});
