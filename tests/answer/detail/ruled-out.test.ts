// In: questions for a number or a date about cables that we made up. Out: the answer, or that none is shown.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const library = libraryOf(
  'A talk promoted the 3rd Herring Congress (HERCON 2009), to be held in Tollby, November 17-19.',
  'The canning trade has seen its sales of sprats fall over the past several years.',
  'The Net Makers and the Dredgers signed an agreement on September 10 to build the tide laboratory.',
  'Soldiers kept watch on smugglers in ten harbors.',
  'In her youth the clerk was jailed for over three years. The following year she was elected harbormaster.',
  'The cook of the galley had three boys and four girls. The pilots formed crews of nine sailors on each barge.',
  'Seal hunters sold 21 gray pelts and 15 white pelts in 2003.',
  'Turbines supply most of the island electricity.',
  'Several members of the lock board doubt the toll.',
  'Most wardens think that fewer than 30 poachers remain at large, while more than 70 are being held.',
  'Over 100 such locks have been built throughout the delta since 2000.',
  'Last week Palm announced that the dredger would be delivered by the end of May.',
  'The pilots signed the Anchorage Pact (AP) in 1985 and ratified the paper in 1986.',
  'The Ice Guild has one-fifth of all ferry pilots in the delta (estimated at 4,000) on its rolls.',
  'Five new wardens were hired, bringing the number of swan wardens in the marsh to eleven.',
  'The navy met 16 whaling fleets, averaging some six ships per fleet.',
  'In May the wardens cleared 17 smuggling in orphans cases, and 12 schools for otters opened.',
  'Kelp farms hired some three divers per raft.',
  'The Tide Bureau (TB), founded in 1954 to chart the reef, has three cutters.',
  'The smokehouse was closed four days ago and still is.',
  'Some 90 rowers wished to join the regatta, but were told not to attend.',
  'Berg took over a boathouse two doors down from the chapel, to rob the lofts in it.',
  'The floating crews in the bay make up one-fifth of all hands, and women account for 55 percent.',
);

function short(question: string) {
  const answer = answerQuestion(library, question, null);
  return answer.status === 'answered' ? answer.answer : answer.refusal.kind;
}

describe('what grammar rules out is not shown', () => {
  test.each([
    ['how long it took is no amount', 'How much have sales of sprats fallen?'],
    ['a past date tells nothing of what will be', 'When will the tide laboratory open?'],
    ['since when it has been is not when it will be', 'When will the locks be built?'],
    ['how long is not when', 'When was the clerk jailed?'],
    ['a date that leans on another one tells nothing alone', 'When was she elected harbormaster?'],
    ['cases are no orphans', 'How many orphans were smuggled?'],
    ['a number for each is not that of all', 'How many divers did the kelp farms hire?'],
    ['an average is not the largest', 'How big was the largest whaling fleet?'],
    ['the ships of each are not all of them', 'How many fleet ships are there?'],
    ['cases are nobody who works', 'How many orphans work for the wardens?'],
    ['who was told not to did not', 'How many rowers attended the regatta?'],
    ['the year of another one’s founding', 'When was the Ice Guild founded?'],
    ['a share is no population', 'What is the population of the bay?'],
    ['doors are no loot', 'How much loot did Berg rob from the lofts?'],
    ['harbors are no soldiers', 'How many soldiers kept watch on smugglers?'],
  ])('%s: %s', (_, question) =>
    expect([null, 'no-such-detail', 'not-covered']).toContain(short(question)),
  );
});

describe('the number or date that is meant', () => {
  test.each([
    ['How long has the smokehouse been closed?', 'four days ago'],
    ['When is the Herring Congress?', 'November 17-19'],
    ['How many white pelts were sold in 2003?', '15'],
    ['How many kids did the cook of the galley have?', 'three boys and four girls'],
    ['How big were the crews on the barges?', 'nine sailors'],
    ['How much of the island electricity do turbines supply?', 'most'],
    ['By when would the dredger be delivered?', 'the end of May'],
    ['How many poachers are still at large?', 'fewer than 30'],
    ['In what year was the AP ratified?', '1986'],
    ['How many of the lock board doubt the toll?', 'Several'],
    ['How many ferry pilots are in the delta?', '4,000'],
    ['How many swan wardens are in the marsh?', 'eleven'],
    ['How many whaling ships were in a typical fleet?', 'some six'],
    ['How many whaling ships does an average fleet have in it?', 'some six'],
    ['Female share of floating crews?', '55 percent'],
    ['How big a part of the floating crews is female?', '55 percent'],
    ['What slice of the floating population is female?', '55 percent'],
    ['Percentage of women in the floating crews?', '55 percent'],
    ['How many whaling fleets were met?', '16'],
    ['How many ships are there per flotilla?', 'some six'],
    ['How many divers did the kelp farms hire for a raft?', 'some three'],
    ['How many divers did the kelp farms hire on average?', 'some three'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

describe('when it was, or will be', () => {
  const ask = (question: string, ...paragraphs: readonly string[]) => {
    const answer = answerQuestion(libraryOf(...paragraphs), question, null);
    return answer.status === 'answered' ? answer.answer : null;
  };

  test('is not when somebody was asked whether it would be', () => {
    const text =
      'When asked whether ferry votes would be held in March, Lund viewed this as unlikely.';
    expect(ask('When will the ferry votes be?', text)).toBeNull();
    expect(ask('When will the ferry votes be?', 'The ferry votes will be held in March.')).toBe(
      'March',
    );
  });

  test('is not when something was made before that', () => {
    const text =
      'The clerks of the Lock Court want the lock court to annul a decision made in 2007 on tolls. The Lock Court is expected to make a decision on that within a month.';
    expect(ask('When will the Lock Court decide?', text)).toBe('within a month');
    expect(ask('When is the Lock Court expected to decide?', text)).toBe('within a month');
  });

  test('is told by a participle, where the sentence looks ahead', () => {
    const text =
      'The tender, we expect, will bring in a million, with a dredging contract awarded in April.';
    expect(ask('When will the dredging contract be awarded?', text)).toBe('April');
  });

  test('is not the date in the name of something else', () => {
    const text = 'The sealers read the May 22 tide notice to compare it with previous pacts.';
    expect(ask('When did the sealers break previous pacts?', text)).toBeNull();
  });

  test('is told by a clause of the same verb, or by the word that opens the sentence', () => {
    const text =
      'the town council of Tollby built docks and lamps to keep crews safe during and after storms.';
    expect(ask('When were the docks built?', `Recently, ${text}`)).toBe('Recently');
    expect(ask('When were the docks built?', `Then ${text}`)).toBeNull();
    expect(ask('When are crews kept safe?', `Then ${text}`)).toBe('during and after storms');
  });

  test('is no clause behind a comma, where the question has but a noun', () => {
    const text =
      'Sealers had planned a regatta in Tollby, but once it was known, the wardens came to them.';
    expect(ask('When was the regatta?', text)).toBeNull();
    expect(
      ask('When was the regatta?', 'There was a regatta in Tollby after the ice had gone.'),
    ).toBe('after the ice had gone');
  });

  test('is told by a founding, where a body is asked for', () => {
    const text = 'The Sealers Board was founded in 1931 and employs 85 people.';
    expect(ask('How old is the Sealers Board?', text)).toBe('1931');
  });
});

test('by how much something changed is not how much there is', () => {
  const ask = shortAnswers(
    libraryOf('Harbor reserves declined 2.5% to $41 million by August. Tolls rose 12% in May.'),
  );
  expect(ask('How high were the harbor reserves in August?')).toBe('$41 million');
  expect(ask('How much did the harbor reserves decline?')).toBe('2.5%');
});

test('of two years that follow numbers, each has its own', () => {
  const ask = shortAnswers(
    libraryOf('The guild projects the deficit to fall to 4.1% of sales in 1999 from 5.6% in 1998.'),
  );
  expect(ask('What was the deficit in 1998?')).toBe('5.6%');
  expect(ask('What is the deficit in 1999?')).toBe('4.1%');
});

test('a date on a form goes with the label before it', () => {
  const ask = shortAnswers(
    libraryOf('Name: LUND, Erik Course Starts: 14 June 2007 Travel Date: 11 June 2007'),
  );
  expect(ask('When does Lund travel?')).toBe('11 June 2007');
  expect(ask("When does Lund's course start?")).toBe('14 June 2007');
});

test('what was aimed at is not what came of it', () => {
  const ask = shortAnswers(
    libraryOf(
      'The guild is sure to meet the target of selling 90 trawlers in the year.',
      'Trawler sales reached 40 by June.',
    ),
  );
  expect(ask('How many trawlers were sold?')).not.toBe('90');
  expect(ask('How many trawlers does the guild want to sell?')).toBe('90');
});

test('rows are counted as rows, the children of a mother as children', () => {
  const ask = shortAnswers(
    libraryOf('The yard has two rows of cranes.', 'Berg, a mother of four, runs the guild.'),
  );
  expect(ask('How many cranes does the yard have?')).toBeNull();
  expect(ask('How many rows of cranes does the yard have?')).toBe('two');
  expect(ask('How many women run the guild?')).toBeNull();
  expect(ask('How many children does Berg have?')).toBe('four');
});

test('that something is the third largest does not tell how big it is', () => {
  const ask = shortAnswers(libraryOf('Tollby has the third largest harbor in the delta.'));
  expect(ask('How big is the harbor of Tollby?')).toBeNull();
  expect(ask('What is the rank of the harbor of Tollby?')).toBe('third');
});

test('neither a sum nor an hour that something is open tells how much or how long', () => {
  const ask = shortAnswers(
    libraryOf(
      'The loan for crude oil from the Skerrish Bank is USD 4 million.',
      'The newest station is a 24-hour one that the pilots watch.',
    ),
  );
  expect(ask('How much oil does the Skerrish Bank sell?')).toBeNull();
  expect(ask('How big is the loan from the Skerrish Bank?')).toBe('USD 4 million');
  expect(ask('How long do the pilots watch the station?')).toBeNull();
});

test('of a part and the whole that was dealt with, the whole is how many that was done to', () => {
  const ask = shortAnswers(libraryOf('Pilots left (three of 14 arrested came from Gullby).'));
  expect(ask('How many were arrested?')).toBe('14');
  expect(ask('How many of the arrested came from Gullby?')).toBe('three');
});
