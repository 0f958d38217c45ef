// In: claims of who did what to whom about a made-up cable. Out: which are refused, with what the sentence has.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'In May the mayor Lund hired Captain Per Berg. The Tug Board was fined by the Ferry Guild.',
    'The Pier Club, cheated by the Net Bank, met Captain Dahl.',
    'Ida Berg criticized the harbor plan of Ostby. One of the armed sailors refused to let the pilot open the lock.',
    'Many crews want nets instead of ropes. At the pier more divers than cooks were trained.',
    'The bank and the guild painted the lighthouse. They told the cooks to mend sails.',
    'The polls show that the mayor Ida Holm tied with Captain Vik.',
    "The catch of cod passed Ostby's herring catch in value last year.",
  ),
);

describe('the other way round', () => {
  test.each([
    ['Berg hired the mayor Lund', 'Lund hired Captain Per Berg for Berg hired the mayor Lund'],
    [
      'Lund was hired by Captain Berg',
      'Lund hired Captain Per Berg for Lund was hired by Captain Berg',
    ],
    [
      'the Tug Board fined the Ferry Guild',
      'The Tug Board was fined by the Ferry Guild for Tug Board fined the Ferry Guild',
    ],
    [
      'Ostby passed the catch of cod in value last year',
      'The catch of cod passed Ostby for Ostby passed the catch',
    ],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toBe(expected));
});

describe('in the other order', () => {
  test.each([
    ['many crews want ropes instead of nets', 'nets instead of ropes for ropes instead of nets'],
    ['more cooks than divers were trained', 'divers than cooks for cooks than divers'],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toBe(expected));
});

describe('as it is', () => {
  test.each([
    ['the mayor Lund hired Berg', /^In May/],
    ['Berg was hired by the mayor Lund', /^In May/],
    ['the Ferry Guild fined the Tug Board', /^The Tug Board/],
    ['the Net Bank cheated the Pier Club', /^The Pier Club/],
    ['many crews want nets instead of ropes', /^Many crews/],
    ['Berg criticized the harbor plan of Ostby', /^Ida Berg/],
    ['the bank painted the lighthouse', /^The bank/],
    ['an armed man refused to let the pilot open the lock', /^One of/],
    // Neither did it to the other.
    ['Holm was tied with Vik in the polls', /^The polls/],
    // Each met the other.
    ['Captain Dahl met the Pier Club', /^The Pier Club/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});
