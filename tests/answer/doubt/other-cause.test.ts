// In: claims of why something is so about a made-up cable. Out: which are refused for a reason of which it has nothing.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { claiming } from '../asker.ts';

const told = claiming(
  libraryOf(
    'The harbor master Lund resigned in June amid a row over bribes. His deputy took over the port.',
    'Herring is dear, as storms kept the boats at the pier.',
  ),
);

describe('a reason of which nothing is said', () => {
  test.each([
    ['Lund resigned because of his health', 'health'],
    ['herring is dear due to the new tax', 'tax'],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toContain(expected));
});

describe('as it is', () => {
  test.each([
    ['Lund resigned because of a row over bribes', /^The harbor master/],
    ['Lund resigned because of corruption', /^The harbor master/],
    ['herring is dear because of bad weather and storms', /^Herring/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});
