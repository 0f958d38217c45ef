// In: questions for who says something about cables that we made up. Out: whoever says it, and nobody else there.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(
  libraryOf(
    'At a fair hosted by the Gull Bank, Admiral Ole de Vik (retired) stated the Skua Navy was ready to hold the dunes.',
    'Iceland’s chief lagoon judge, Jon-Erik Brage, maintains that all whaling feuds can be traced to kelp.',
    'Erik Sund, president of the Union of Tollby Lagoon Rowers also attacked the sale, stating, "Rowers need oars, not toll gates."',
    'Town Secretary for Ferries Ida Holm said the current mood offered a "rare tide" for the wharf.',
    'The affair of the dories made Norway doubtful that Denmark would keep its word on herring, says a Danish envoy.',
    'According to Skua Watch Chief Nils Ode, the Tern Board solved 14 cases of oyster theft.',
    'Some 50 rowers had planned a boat parade in Klam, but the wardens called at their homes, according to foreign press reports.',
    'They were ordered sunk by a raider named Moe, who is at war with the lord of the reef, Lorn, who ordered the buoy theft.',
    'While rowers can report that they have been robbed, said Brink, many stolen oars are old.',
    'Ada Ruud described the mole as a ruin, and the Skerry Herald called it a bargain.',
  ),
);

describe('who says it', () => {
  test.each([
    ['with a bracket between', 'Who said the navy could hold the dunes?', /Ole de Vik$/],
    ['and not his country', 'Who reckons that every whaling feud goes back to kelp?', /^Jon-Erik/],
    ['not who is spoken of', 'Who was it that said rowers need oars and no gates?', /^Erik Sund$/],
    ['by another verb', 'Who called it a "rare tide"?', /Ida Holm$/],
    ['an official, who has an office', 'Which official called it a "rare tide"?', /Ida Holm$/],
    ['of two the one who does so', 'Who called the mole a bargain?', /^the Skerry Herald$/],
    ['behind the verb', 'Who said that Denmark may not keep its word on herring?', /^a Danish/],
    ['who gave the numbers', 'Who gave us the number of solved oyster cases?', /^Skua.* Nils Ode$/],
    [
      'who reports it',
      'Who reported that wardens called at the homes of rowers?',
      /^foreign press/,
    ],
    [
      'where it comes from',
      'What is the source of the story about the rowers of the parade in Klam?',
      /^foreign press/,
    ],
    [
      'on whose word it is known',
      'On whose word do we have the story of the boat parade in Klam?',
      /^foreign press/,
    ],
  ])('%s: %s', (_, question, expected) => expect(short(question)).toMatch(expected));

  test('but who does it where that is asked', () => {
    expect(short('Who solved 14 cases of oyster theft?')).toBe('the Tern Board');
    expect(short('Who called at the homes of rowers?')).toBe('the wardens');
    expect(short('Who reported being robbed?')).toBe('rowers');
  });
});

test('of one verb in two clauses who did it stands in that of the thing asked about', () => {
  expect(short('Who ordered the theft of the buoy?')).toBe('Lorn');
});
