// In: questions for a number or a date about cables that we made up. Out: the answer, or that none is shown.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';

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
    ['harbors are no soldiers', 'How many soldiers kept watch on smugglers?'],
  ])('%s: %s', (_, question) => expect([null, 'no-such-detail']).toContain(short(question)));
});

describe('the number or date that is meant', () => {
  test.each([
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
    ['How many whaling fleets were met?', '16'],
    ['How many ships are there per flotilla?', 'some six'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});
