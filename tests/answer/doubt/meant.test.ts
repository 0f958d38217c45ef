// In: claims of what was done, about a made-up cable. Out: what is told instead where its sentence has that as meant, supposed or possible only.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const instead = telling(
  libraryOf(
    'The Net Bank planned to sell the yard. The Tug Board was ready to help the crews to occupy the pier.',
    'Captain Lund might mend the lighthouse. The mayor worked with the guild to paint the boats.',
    'Two cooks were tried for plotting to rob or burn the mill. The new lock will be operational in May.',
    'The drowned divers can only be identified by their boots. Ida Holm urged the port to dredge the canal.',
    'Nobody would wonder if the Fog Office has moved the nets. The Kelp Party sought to have the cannery (now idle) rebuilt.',
    'Twelve widows had planned to stage a protest in Westby. They asked whether Norway intended to send tents to the widows.',
    'The Cod Company is looking at renting the silo. Its bookkeeper was accused of forging the bills.',
    'The council rejected a plan to flood the meadow. The salvage firm launched a barge. The Eel Party announced that it will challenge the ban. The tower is due to be cleaned in June.',
    'Ida Vik had a strong interest in moving to the customs office in Ostby.',
    'The Fog Club must win over skippers if it hopes to grow. Two divers were held for plotting to flood or mine the tunnel.',
  ),
);

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
    ['the Kelp Party rebuilt the cannery', 'to have the cannery (now idle) rebuilt for rebuilt'],
    ['the twelve widows have protested in Westby', 'to stage for protested'],
    ['Norway has sent tents to the widows', 'to send for sent'],
    ['the Cod Company rented the silo', 'looking at renting for rented'],
    ['the bookkeeper forged the bills', 'accused of forging for forged'],
    ['Ida Vik moved to the customs office in Ostby', 'interest in moving for moved'],
    ['the Eel Party challenged the ban', 'will challenge for challenged'],
    ['the council flooded the meadow', 'plan to flood for flooded'],
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
    ['the widows planned to protest in Westby', /^Twelve widows/],
    ['the Cod Company has considered renting the silo', /^The Cod/],
    ['the council threw out a plan to flood the meadow', /^The council/],
    ['the Fog Club hopes to grow', /^The Fog/],
    ['two divers were held for plotting to flood or mine the tunnel', /^Two divers/],
    ['the Eel Party challenges the ban', /^The Eel/],
    ['the tower has to be cleaned in June', /^The tower/],
    ['the salvage firm has launched a barge', /^The salvage/],
  ])('%s', (claim, sentence) => expect(instead(claim)).toMatch(sentence));
});
