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
  'The Net Bank has yet to turn the rules on safe ropes into a law of its own. Nor will Captain Dahl take over the yard of the pilots.',
  'Lund signed the not yet published agreement on the herring of the bay in May.',
  'A new lighthouse is unlikely to be built in Ostby. The Pier Club painted its boats with a permit.',
  'Ida Vik has written a play in verse and an unfinished novel in verse.',
  'A storm hit the yard of Moss in May. There were no injuries and only minimal damage.',
  'The harbor is doomed if the navy will not stop Tollby from whaling in the sound. Editor Holm criticized the mayor for saying that rowers should not come to Gullby.',
  'The pilot Lund speaks no German, and will not be elected. The Tug Board and the Pier Board made a deal with the yard in the old town of Ostby instead of nine.',
);
const told = claiming(library);

describe('denied alone', () => {
  test.each([
    ['the Ferry Guild did not sell nine boats to the navy', 'not'],
    ["the Ferry Guild didn't sell nine boats to the navy", "n't"],
    ['it is not true that the Ferry Guild sold nine boats to the navy', 'not'],
    ["it's a lie that the Ferry Guild sold nine boats to the navy", 'lie'],
    ['the Pier Club painted its boats without a permit', 'without'],
    // What it denies is something else; two names are one clause.
    ['the Tug Board and the Pier Board did not make a deal', 'not'],
    ['insufficient ropes are no problem for the pilots', 'no'],
  ])('%s: %s', (claim, word) => expect(told(claim)).toContain(word));

  test('what another sentence of the paragraph denies is not borne out', () => {
    expect(told('people were injured in the storm at the yard of Moss')).toBe('injured');
    expect(told('a storm did damage at the yard of Moss')).toMatch(/^A storm/);
    expect(told('nobody was injured in the storm at the yard of Moss')).toMatch(/^A storm|^There/);
  });
});

describe('not denied, or by both', () => {
  test.each([
    ['the Ferry Guild did not sell the nets', /^It did not/],
    ['not enough ropes are a problem for the pilots', /^Insufficient/],
    ['the Net Bank has not turned the rules on safe ropes into a law yet', /^The Net Bank/],
    ['Tollby is whaling in the sound', /^The harbor/],
    ['Editor Holm criticized the mayor of Gullby', /^Editor Holm/],
    ['no fewer than nine boats were sold by the Ferry Guild to the navy', /^The Ferry Guild/],
    ['the Ferry Guild sold not only nine boats to the navy', /^The Ferry Guild/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});

describe('denied by the sentence alone', () => {
  test.each([
    ['there were strikes at the dock', 'no strikes at the dock'],
    ['the pilot Lund speaks German', 'no German'],
    ['Lund will be elected', 'not be elected'],
    [
      'the Net Bank already made the rules on safe ropes a law',
      'yet to turn the rules on safe ropes into a law',
    ],
    ['Captain Dahl will take over the yard', 'Nor will Captain Dahl'],
    ['a new lighthouse will be built in Ostby', 'unlikely to be built'],
    ['Ida Vik has a novel in verse', 'unfinished novel'],
  ])('%s: %s', (claim, expected) => {
    const answer = answerQuestion(library, claim, null);
    const refusal = answer.status === 'refused' ? answer.refusal : null;
    expect(refusal?.kind === 'misstated' && refusal.told[0]?.printed).toEqual([expected]);
  });

  test.each([
    ['there were hardly any strikes at the dock', /^So far/],
    ['the crews like it at the dock', /^So far/],
    ['Lund had sailed in June', /^Lund did/],
    // That it was signed is not denied.
    ['Lund signed an agreement about herring in May', /^Lund signed/],
    ['herring are very scarce', /^There is no doubt/],
    ['Ida Vik has written a play in verse', /^Ida Vik/],
    ['not many new yards opened in Ostby', /^Few/],
    ['not all crews like it at the dock', /^So far/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});
