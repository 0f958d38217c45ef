// In: claims about a made-up cable. Out: which are refused because the sentence is of somebody else.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { claiming } from '../asker.ts';

const told = claiming(
  libraryOf(
    'Captain Ida Lund said that the ferry was mended in Tollby. Harbor master Per Berg owns nine boats.',
    'The Ferry Guild chose a pilot from Ostby. Lund added that the Tug Board had sold the nets for RMB 30 million.',
    'The pilots met Dahl. He promised to pay for the nets.',
    'Erik Moe, head of the Rope Makers Association (RMA), spoke first. Moe acknowledged that membership fell in May.',
    'Finn Dahl praised the crews. While he likes the port, he did not agree with its tolls. He said that its pilots were rude to widows.',
    'The envoy met with Gullby Mayor Ada Moe. The mayor, who has a clerk seconded from the Ministry of Foreign Affairs, sought ties. "I do not need loans," she said.',
    'Ida Vik claimed that most thieves are young. Rope maker Ole Hollberg agreed. Most nets, he added, are lost at sea. Holberg claimed that ropes rot. "By then the nets will be mended," he said.',
  ),
);

describe('of somebody else', () => {
  test.each([
    ['Berg said that the ferry was mended in Tollby', 'Berg'],
    ['Captain Berg said that the ferry was mended', 'Berg'],
    ['the Tug Board picked a pilot from Ostby', 'Tug, Board'],
    ['Lund promised to pay for the nets', 'Lund'],
    // "He" is not whoever else spoke before.
    ['Vik said that most nets are lost at sea', 'Vik'],
  ])('%s: no %s', (claim, names) => expect(told(claim)).toBe(names));
});

describe('borne out', () => {
  test.each([
    ['Lund said that the ferry was mended in Tollby', /^Captain Ida Lund/],
    // Part of a name is enough, and a currency names nobody.
    ['Ida Lund added that the Tug Board had sold the nets', /Lund added/],
    ['Lund added that the nets were sold for RMB 30 million', /Lund added/],
    ['Dahl promised to pay for the nets', /He promised/],
    // The mayor that speaks was named before.
    ['Mayor Moe said that she does not need loans', /I do not need/],
    // Who heads a body speaks for it, and who did not agree goes on speaking.
    ['RMA membership fell in May', /^Moe/],
    ['Finn Dahl said that the pilots were rude to widows', /^He said/],
    ['Hollberg said that most nets are lost at sea', /Most nets/],
    ['Hollberg said that the nets will be mended by then', /By then/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});

test('a name that the cable introduces with its initials is to be found, in full as well', () => {
  const claims = claiming(
    libraryOf(
      'The Pilots Association (PA), a club of pilots, meets in Tollby.',
      'The Harbor Office put 30 million kroner into the program against smuggling.',
    ),
  );
  expect(claims('the Harbor Office put 30 million kroner into the program')).toMatch(/^The Harbor/);
  expect(claims('the Pilots Association put 30 million kroner into the program')).toBe(
    'Pilots Association',
  );
});
