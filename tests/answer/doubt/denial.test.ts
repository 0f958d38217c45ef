// In: claims about a made-up cable that say "not". Out: which are refused because the sentence does not.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';
import { claiming } from '../asker.ts';

const library = libraryOf(
  'The Ferry Guild sold nine boats to the navy. It did not sell the nets.',
  'Insufficient ropes are a problem for the pilots.',
  'Lund did not sail until June. There is no doubt that herring are scarce. Few new yards opened in Ostby.',
  'So far there have been no strikes at the dock, and the crews seem to like it.',
  'The pilot Lund speaks no German, and will not be elected. The Tug Board and the Pier Board made a deal with the yard in the old town of Ostby instead of nine.',
);
const told = claiming(library);

describe('denied alone', () => {
  test.each([
    ['the Ferry Guild did not sell nine boats to the navy', 'not'],
    ["the Ferry Guild didn't sell nine boats to the navy", "n't"],
    ['it is not true that the Ferry Guild sold nine boats to the navy', 'not'],
    ["it's a lie that the Ferry Guild sold nine boats to the navy", 'lie'],
    // What it denies is something else; two names are one clause.
    ['the Tug Board and the Pier Board did not make a deal', 'not'],
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

describe('denied by the sentence alone', () => {
  test.each([
    ['there were strikes at the dock', 'no strikes at the dock'],
    ['the pilot Lund speaks German', 'no German'],
    ['Lund will be elected', 'not be elected'],
  ])('%s: %s', (claim, expected) => {
    const answer = answerQuestion(library, claim, null);
    const refusal = answer.status === 'refused' ? answer.refusal : null;
    expect(refusal?.kind === 'misstated' && refusal.told[0]?.printed).toEqual([expected]);
  });

  test.each([
    ['there were hardly any strikes at the dock', /^So far/],
    ['the crews like it at the dock', /^So far/],
    ['Lund had sailed in June', /^Lund did/],
    ['herring are very scarce', /^There is no doubt/],
    ['not many new yards opened in Ostby', /^Few/],
    ['not all crews like it at the dock', /^So far/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});
