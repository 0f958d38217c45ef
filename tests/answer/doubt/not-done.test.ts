// In: claims that something grave was done, about a made-up cable. Out: which are refused, as no sentence tells of it.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { asking, claiming } from '../asker.ts';

const library = libraryOf(
  'Police visited the nine pilots of the Ferry Guild at home.',
  'They detained two divers in Ostby.',
  'Nine sailors were killed in the storm. The crews are not afraid for their jobs.',
  'Captain Dahl underscored how much the work of the harbor council matters to Ostby. Ida Vik ran for a seat in it.',
  'The Reef Union sent the port a letter that questioned the sale of the dock.',
  'The Pier Club did not take the money of the shipyard. The salt firm has destroyed half the value of the quay.',
);
const told = claiming(library);

describe('for what hardly another word stands', () => {
  test.each([
    ['police arrested the nine pilots of the Ferry Guild at home', 'arrested'],
    ['police threatened the nine pilots of the Ferry Guild', 'threatened'],
    ['the nine pilots of the Ferry Guild were sentenced at home', 'sentenced'],
    ['the nine pilots of the Ferry Guild were beaten at home', 'beaten'],
    ['Captain Dahl criticized the work of the harbor council', 'criticized'],
    ['Ida Vik won a seat in the harbor council', 'won'],
    ['the salt firm has increased the value of the quay', 'increased'],
  ])('%s: %s', (claim, word) => expect(told(claim)).toBe(word));

  test.each([
    ['they arrested two divers in Ostby', /^They detained/],
    ['nine sailors died in the storm', /^Nine sailors/],
    ['police went to the homes of the nine pilots of the Ferry Guild', /^Police/],
    ['the Pier Club refused the money of the shipyard', /^The Pier/],
    ['the letter of the Reef Union criticized the sale of the dock', /^The Reef/],
    // These are people.
    ['captain Dahl underscored that the council matters to the injured of Ostby', /^Captain Dahl/],
    // What is denied need not be there.
    ['the crews do not fear to be sacked from their jobs', /^The crews/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});

test('to whom it was done', () => {
  const ask = asking(library);
  expect(ask('who did the police arrest at home?')).toBe('not-in-sentence');
  expect(ask('who was killed in the storm?')).toMatch(/^Nine sailors/);
  expect(ask('who visited the pilots at home?')).toMatch(/^Police/);
});

describe('whether it was done, or for how long', () => {
  test.each([
    ['Were any of the nine pilots of the Ferry Guild arrested at home?', 'arrested'],
    ['Did police beat the nine pilots of the Ferry Guild?', 'beat'],
    ['What prison terms did the nine pilots of the Ferry Guild get?', 'prison'],
  ])('%s: %s', (question, word) => expect(told(question)).toBe(word));

  test.each([
    ['Were two divers arrested in Ostby?', /^They detained/],
    ['Were two divers jailed in Ostby?', /^They detained/],
    // The contrary answers it.
    ['Did the Pier Club accept the money of the shipyard?', /^The Pier/],
  ])('%s', (question, sentence) => expect(told(question)).toMatch(sentence));
});
