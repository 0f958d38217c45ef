// In: claims of who said what, about a made-up cable. Out: who said it, where its sentence has two speakers and it was the other.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const instead = telling(
  libraryOf(
    'Captain Lund explained that the pier needs a new crane, while Captain Berg noted that an equal toll for every boat is unfair to the poor crews.',
    'The Tug rep stressed that the harbor council should be elected, and the Rope rep said that a council costs money.',
    'Mayor Dahl said that Ida Vik sold the mill.',
    'The harbor froze.',
  ),
);

test.each([
  [
    'Captain Lund complained that one toll for all boats is unfair to poor crews',
    'Captain Berg for Captain Lund',
  ],
  [
    'the Rope rep insists that the harbor council should be elected',
    'The Tug rep for the Rope rep',
  ],
])('%s: %s', (claim, expected) => expect(instead(claim)).toBe(expected));

test.each([
  ['Captain Berg complained that one toll for all boats is unfair to poor crews', /^Captain Lund/],
  ['the Tug rep insists that the harbor council should be elected', /^The Tug/],
  ['Ida Vik sold the mill, Mayor Dahl said', /^Mayor Dahl/],
])('%s', (claim, sentence) => expect(instead(claim)).toMatch(sentence));
