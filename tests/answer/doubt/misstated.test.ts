// In: claims about a made-up cable. Out: the numbers of it that are told where a claim has others.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const library = libraryOf(
  'The Ferry Guild sold 38 boats and 12 nets in May. Its crews have four sailors each on average.',
  'The pilot Lund was held for ninety days. The guild paid 20 percent of the toll and the port 35 percent.',
  'A storm hit Tollby in the night. It sank seven boats of the Tug Board.',
  'The Tug Board has fewer than 200 members. It spent RMB 30 million. The Tug Board met on May 4, 2009.',
  'Dahl bought three ropes at the dock in May, five ropes in June and six ropes in July.',
  'The guild has twelve piers. It keeps 60 sailors at the pier and 40 at the dock.',
  'Delegates of the Rope Union asked for a wage of 60 percent of the USD 500 that a month costs.',
  'Second and third generation sailors are typically unable to swim.',
  'The mill can grind 1,800 tons of rye, and has sold 250 sacks of rye flour.',
);

/** What the sentence has for what the claim has; or the sentence that bears it out. */
function told(claim: string): string {
  const answer = answerQuestion(library, claim, null);
  if (answer.status === 'answered') return answer.excerpts[0].text;
  const { refusal, instead } = answer;
  if (refusal.kind !== 'misstated') return [refusal.kind, ...instead].join(' ');
  return refusal.told.map(({ typed, printed }) => `${printed} for ${typed}`).join('; ');
}

describe('another number than that of the sentence', () => {
  test.each([
    ['the crews have seven sailors each on average', 'four for seven'],
    ['Lund was held for seven days', 'ninety days for seven days'],
    ['Lund was held for a dozen days', 'ninety days for a dozen days'],
    // The number is another sentence's of the paragraph.
    ['in the toll of May the guild paid 60 percent', '20 percent,35 percent for 60 percent'],
    // A sum of which the sentence has but a part, and what are members of what it counts.
    ['the Rope Union asked for a wage of USD 500 a month', '60 percent of the USD 500 for USD 500'],
    ['the guild keeps 60 sailor heads at the pier', '60 sailors for 60 sailor heads'],
    // Both numbers stand in the sentence, each of something else.
    ['the Ferry Guild sold 12 boats in May', '38 for 12'],
    ['the Ferry Guild sold 38 nets in May', '12 for 38'],
    ['the Ferry Guild sold seven boats and four nets in May', '38 for seven; 12 for four'],
    ['The storm sank nine boats of the Tug Board.', 'seven for nine'],
    ['the Tug Board has more than 200 members', 'fewer than 200 for more than 200'],
    // Of whom a share is may be either.
    ['Lund paid 45 percent of the toll', '20 percent,35 percent for 45 percent'],
    ['a third of the toll was paid by the guild', '20 percent,35 percent for a third'],
    ['the Tug Board spent $30 million', 'RMB 30 million for $30 million'],
    ['the Tug Board met on March 3', 'May 4, 2009 for March 3'],
    // Of three it may be any.
    ['Dahl bought seven ropes at the dock', ' for seven'],
    ['the Ferry Guild sold 83 boats in May', '38 for 83'],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toBe(expected));

  test('that no cable has at all, where the sentence has none for it, is refused as absent', () => {
    expect(told('the Ferry Guild sold 83 horses in May')).toBe('absent');
    expect(told('Dahl bought nine ropes at the dock')).toBe('absent');
  });

  test.each([
    ['are there nine sailors in each crew?', 'absent four'],
    ['did the crews have fifty sailors on average?', 'absent four'],
    ['did the guild sell over 30 boats?', 'The Ferry Guild sold 38 boats and 12 nets in May.'],
    ['crews with nine sailors', 'absent four'],
  ])('in a question it is absent, in words as in figures: %s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });

  test.each([
    'how many sailors do the eight crews have on average?',
    'what five ropes did Dahl buy in June?',
    'is there a pier in the first nine months?',
  ])('that goes without saying is not looked for: %s', (question) => {
    expect(told(question)).toMatch(/^(?:Its crews|Dahl bought|It keeps)/);
  });
});

describe('borne out', () => {
  test.each([
    ['2nd and 3rd generation sailors cannot swim', /^Second/],
    ['a month costs USD 500', /^Delegates/],
    ['the Rope Union asked for 60 percent of USD 500 as a wage', /^Delegates/],
    ['the Ferry Guild sold 38 boats in May', /^The Ferry Guild sold/],
    ['the Ferry Guild sold 38 boats and 12 nets', /^The Ferry Guild sold/],
    ['Lund was held for 90 days', /^The pilot Lund/],
    ['a fifth of the toll was paid by the guild', /^The pilot Lund|The guild paid/],
    ['the guild keeps 40 sailors at the dock', /^It keeps/],
    ['the mill can grind 1,800 tons of rye flour', /^The mill/],
    ['the Tug Board met in May 2009', /^The Tug Board met/],
    // A question is quoted what there is.
    ['was Lund held for sixty days?', /^The pilot Lund/],
  ])('%s', (claim, expected) => expect(told(claim)).toMatch(expected));
});
