// In: claims about a made-up cable that say "not". Out: which are refused because the sentence does not.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { claiming } from '../asker.ts';

const told = claiming(
  libraryOf(
    'The Ferry Guild sold nine boats to the navy. It did not sell the nets.',
    'Insufficient ropes are a problem for the pilots.',
  ),
);

describe('denied alone', () => {
  test.each([
    ['the Ferry Guild did not sell nine boats to the navy', 'not'],
    ["the Ferry Guild didn't sell nine boats to the navy", "n't"],
  ])('%s: %s', (claim, word) => expect(told(claim)).toContain(word));
});

describe('not denied, or by both', () => {
  test.each([
    ['the Ferry Guild did not sell the nets', /^It did not/],
    ['not enough ropes are a problem for the pilots', /^Insufficient/],
    ['no fewer than nine boats were sold by the Ferry Guild to the navy', /^The Ferry Guild/],
    ['the Ferry Guild sold not only nine boats to the navy', /^The Ferry Guild/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});
