// In: claims about made-up cables, and questions. Out: which are refused for a word of which the sentence has the contrary.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { asker, telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'The crews of Ostby are totally against the new pier. The guild set up a fund to help in the fight against thieves.',
    'Herring catches fell by a third in May. The Net Bank refused the offer of the yard.',
    'The mayor stepped up patrols on the quay, which, said the divers, led to a reduction in thefts.',
    'The pilots criticized the harbor plan. The theft of the nets is unsolved.',
    'Exports of salt to Lund rose, while those to Berg fell. The guild launched a drive to catch smugglers.',
    'Smugglers are mostly hidden by people they are familiar with. Growth was strong in May, but tolls and thefts are now starting to creep up.',
    'One of the cooks was Ida Vik, who was sentenced for theft.',
    'The envoy said that the work of the cooks "is excellent in all ways". The guild names the heads of all public yards.',
    'Polls had the lead of the Pier Party narrowing in June. The crews pay a major share of its costs.',
    'Lack of awareness, particularly among the large migrant population, is an obstacle to the guild.',
    'She never sat in the council, and her friends there are few and their influence limited.',
    'The council is proposing a law on nets for all crews. Captain Vik is pressing for continued tolls on salt.',
    'The lock was opened by accident in the storm. The Tug Board expects a larger share of the tolls.',
  ),
);

describe('the contrary', () => {
  test.each([
    ['the crews of Ostby supported the new pier', 'against for supported'],
    ['herring catches increased by a third in May', 'fell for increased'],
    ['the Net Bank accepted the offer of the yard', 'refused for accepted'],
    ['the pilots praised the harbor plan', 'criticized for praised'],
    ['the theft of the nets was solved', 'unsolved for solved'],
    ['the council settled a law on nets for all crews', 'proposing for settled'],
    ['the council passed a law on nets for all crews', 'proposing for passed'],
    ['polls say the lead of the Pier Party is getting bigger', 'narrowing for bigger'],
    ['exports of salt to Berg rose', 'Lund for Berg; fell for rose'],
    ['exports of salt to Lund fell', 'Berg for Lund; rose for fell'],
    ['her friends in the council have great influence', 'limited for great'],
    ['smugglers are mostly hidden by strangers', 'familiar for strangers'],
    ['tolls and thefts are falling now', 'creep for falling'],
    ['Ida Vik was acquitted of theft', 'sentenced for acquitted'],
    ['the envoy said that the work of the cooks is poor', 'excellent for poor'],
    ['the guild names the heads of the private yards', 'public for private'],
    ['polls say the lead of the Pier Party is growing', 'narrowing for growing'],
    ['the crews pay a small share of the costs', 'major for small'],
    ['the lock was opened on purpose in the storm', 'accident for purpose'],
    ['the Tug Board expects a smaller share of the tolls', 'larger for smaller'],
  ])('%s: %s', (claim, expected) => expect(told(claim)).toBe(expected));
});

describe('no contrary', () => {
  test.each([
    ['the crews of Ostby do not support the new pier', /^The crews/],
    ['the crews of Ostby oppose the new pier', /^The crews/],
    ['herring catches dropped by a third in May', /^Herring/],
    // What is fought against nobody opposes, and it is of something else.
    ['the fund of the guild gives support in the fight with thieves', /^The guild/],
    ['the mayor increased patrols on the quay', /^The mayor/],
    ['exports of salt to Lund rose', /^Exports/],
    ['exports of salt to Berg fell', /^Exports/],
    // What was launched is to end something, and `launched` no contrary of that.
    ['the guild started a drive to end smuggling', /^The guild/],
    ['the Tug Board expects more of the tolls', /^The Tug/],
    // How much there is of one thing is no contrary of how great another is.
    ['there was little awareness among migrants', /^Lack/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});

test('how many days or years it was is told in weeks or months, where nothing else is', () => {
  const ask = asker(
    'The dock strike lasted two weeks. Captain Lund was jailed for eighteen months.',
    'In recent months the papers have written much about thieves.',
  );
  expect(ask('How many days did the dock strike last?')).toMatch(/^The dock/);
  expect(ask('How many years was Captain Lund in jail?')).toMatch(/^Captain/);
  expect(ask('How many years in prison does a thief of nets get?')).not.toMatch(/ /);
});

test('whoever is spoken of as “he” is a man, though a woman stands beside him', () => {
  const ask = asker('Because he and his wife spoke up, the guild moved him to a cheaper berth.');
  expect(ask('Why did the guild put the man into a cheaper berth?')).toMatch(/^Because he/);
  const boats = asker('Because the women of the guild spoke up, they moved to a cheaper berth.');
  expect(boats('Why did the guild put the men into a cheaper berth?')).not.toMatch(/^Because/);
});
