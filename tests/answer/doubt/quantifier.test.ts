// In: claims of how many or how often, about a made-up cable. Out: which are refused, with what the sentence says.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'Many old ferries of the guild were lost in winter. Most pilots are often paid in nets.',
    'All crews of the Tug Board were trained. A few of the divers drowned.',
    'Some 38 gangs of thieves were caught. The guild feared the most dangerous divers of Ostby.',
    'Few barges of the navy were sunk at sea. Five of six lost divers were found on the beach.',
    'Vik expects a small win of the Pier Party in June, with few votes more.',
    'The cooks of Tollby come from Ostby. The bulk of the nets were sold; 80% of the ropes are new.',
  ),
);

describe('more or fewer than the sentence says', () => {
  test.each([
    ['all old ferries were lost in winter', 'Many old ferries for all old ferries'],
    ['few of the ferries were lost in winter', 'Many old ferries for few of the ferries'],
    ['all pilots are paid in nets', 'Most pilots for all pilots'],
    ['the pilots are rarely paid in nets', 'often paid for rarely paid'],
    ['no crews of the Tug Board were trained', 'All crews for no crews'],
    ['none of the barges of the navy were sunk', 'Few barges for none of the barges'],
    ['all six lost divers were found on the beach', 'Five of six for all six'],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toBe(expected));
});

describe('no more than the sentence says', () => {
  test.each([
    ['some old ferries were lost in winter', /^Many/],
    ['many crews of the Tug Board were trained', /^All/],
    ['many pilots are sometimes paid in nets', /Most pilots/],
    ['some of the divers drowned', /A few/],
    ['five of the six lost divers were found on the beach', /^Five/],
    // What looks like one and is none.
    ['no more than 38 gangs of thieves were caught', /^Some 38/],
    ['the guild feared all dangerous divers of Ostby', /^The guild feared/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});

describe('the greater part of what the sentence gives no part of', () => {
  test.each([
    'most of the cooks of Tollby come from Ostby',
    'the cooks of Tollby are mostly from Ostby',
  ])('%s', (claim) => expect(told(claim)).toBe('not-in-sentence'));

  test.each([
    ['most of the nets were sold', /^The bulk/],
    ['most ropes are new', /^The bulk/],
    ['Vik expects the Pier Party to win by a small majority in June', /^Vik/],
    ['the most dangerous divers of Ostby were feared', /^The guild feared/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});
