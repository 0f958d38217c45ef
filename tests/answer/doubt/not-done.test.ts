// In: claims of what was done, about a made-up cable. Out: which are refused, as no sentence tells of it, or only as meant to be done.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { claiming, telling } from '../asker.ts';

const library = libraryOf(
  'Police visited the nine pilots of the Ferry Guild at home.',
  'They detained two divers in Ostby.',
  'The Net Bank planned to sell the yard. The Tug Board was ready to help the crews to occupy the pier.',
  'Captain Lund might mend the lighthouse. The mayor worked with the guild to paint the boats.',
  'Two cooks were tried for plotting to rob or burn the mill. The new lock will be operational in May.',
  'The drowned divers can only be identified by their boots. Ida Holm urged the port to dredge the canal.',
  'Nine sailors were killed in the storm. The crews are not afraid for their jobs.',
  'Captain Dahl underscored how much the work of the harbor council matters to Ostby. Ida Vik ran for a seat in it.',
  'Nobody would wonder if the Fog Office has moved the nets. The Reef Union sent the port a letter that questioned the sale of the dock.',
  'The Pier Club did not take the money of the shipyard. The salt firm has destroyed half the value of the quay.',
);
const told = claiming(library);
const instead = telling(library);

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
    // What is denied need not be there.
    ['the crews do not fear to be sacked from their jobs', /^The crews/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});

describe('only meant to be done', () => {
  test.each([
    ['the Net Bank sold the yard', 'to sell for sold'],
    ['the Tug Board occupies the pier with the crews', 'to occupy for occupies'],
    ['Captain Lund mended the lighthouse', 'might mend for mended'],
    ['the two cooks burned the mill', 'to rob or burn for burned'],
    ['the new lock is already operational', 'will be operational for operational'],
    [
      'the drowned divers have been identified by their boots',
      'can only be identified for identified',
    ],
    ['the port dredged the canal', 'to dredge for dredged'],
    ['the Fog Office has moved the nets', 'if the Fog Office has moved for moved'],
  ])('%s: %s', (claim, expected) => expect(instead(claim)).toBe(expected));

  test.each([
    ['the Net Bank wanted to sell the yard', /^The Net Bank/],
    ['Captain Lund will perhaps mend the lighthouse', /^Captain Lund/],
    ['the mayor and the guild painted the boats', /^The mayor/],
    ['the two cooks wanted to burn the mill', /^Two cooks/],
    // Of what is to come many speak as of what is.
    ['the new lock is operational in May', /^The new lock/],
    ['the divers are identified by their boots', /^The drowned/],
    ['Ida Holm urged the port to dredge the canal', /^Ida Holm/],
  ])('%s', (claim, sentence) => expect(instead(claim)).toMatch(sentence));
});
