// In: claims about a made-up cable. Out: which are refused, as a clause of the sentence denies nearly all of it.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'Tollby yard does not build its own masts or sails; these are brought from Ostby.',
    'However, matters such as storm cover and net repair are not in the contract; nor will Lund keep it.',
    'While there is no formal bond between the Eel Union and the Kelp Party, ten clubs belong to that party.',
    'Direct food aid from the port is not likely to be there for Gullby, though some funds were.',
    'The mayor said that herring is dear and will not be taxed by the council in May.',
    'Responsibility for the thefts plaguing the docks should not fall on the wardens, Vik said.',
    'Captain Vik is not known as a friend of the guild, and has sailed since the storm of 1990.',
  ),
);

describe('the clause denies it', () => {
  test.each([
    ['Tollby yard builds its masts and sails', 'not build its own masts'],
    ['net repair falls under the new contract', 'are not in'],
    ['the Eel Union is formally bound to the Kelp Party', 'is no formal'],
    ['Vik admitted that responsibility for the thefts falls on the wardens', 'should not fall'],
    ['direct food aid from the port is likely for Gullby', 'not likely'],
  ])('%s: %s', (claim, words) => expect(told(claim)).toMatch(new RegExp(`^${words} for`)));

  test.each([
    ['masts and sails of Tollby yard are brought from Ostby', /^Tollby/],
    // These deny it in words of their own.
    ['net repair is outside the contract', /^However/],
    ['the Eel Union is formally independent of the Kelp Party', /^While/],
    ['Tollby yard imports its masts and sails', /^Tollby/],
    ['herring is dear, said the mayor', /^The mayor/],
    ['Captain Vik has sailed since the storm of 1990', /^Captain Vik/],
    ['direct food aid for Gullby is unlikely', /^Direct/],
    ['neither masts nor sails are made in Tollby yard', /^Tollby/],
  ])('%s', (claim, sentence) => expect(told(claim)).toMatch(sentence));
});
