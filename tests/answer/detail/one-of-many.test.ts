// In: questions about sentences that we made up, of many numbers and names. Out: the one that is meant, or none.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(
  libraryOf(
    'The port raised the wages of over 900 clerks by 7 percent; the tolls office has 12 boats.',
    'The harbor court revoked the permits of 72 individuals working on the ferries.',
    'Smugglers may be held for up to six days, and lose a license granted within the preceding 15 years.',
    'Skerrish ships make 250 port calls a year in Tollby.',
    'The board passed it, with some members of the majority party against.',
    'The island makes no rope of its own; this is shipped from Gullby and Ostby.',
    'The council adopted the harbor law by 85 votes in favor and 25 against.',
    'The Skua fleet accounts for one-fifth of all the boats of the Lagoon League.',
    'Lund said 38 whaling crews sailed, averaging about four rowers per crew.',
    'At the fair 46 goats escaped, only 17 of which have been caught.',
    'Complicating Berg’s task is the storm, and the Old Sailors’ Party opposes him.',
  ),
);

test.each([
  ['How big a raise did the clerks get?', '7 percent'],
  ['By how much did the wages of the clerks rise?', '7 percent'],
  ['How many ferry workers lost their permits?', '72'],
  ['How many days may smugglers be held?', 'up to six days'],
  ['How often do Skerrish ships call at Tollby in a year?', '250'],
  ['How many members were against it?', null],
  ['How many votes were against the harbor law?', '25'],
  ['How many votes were in favour of the harbor law?', '85'],
  ['By how many votes was the harbor law adopted?', '85'],
  ['What was the result of the vote on the harbor law?', '85 votes in favor and 25 against'],
  ['How close was the vote on the harbor law?', '85 votes in favor and 25 against'],
  ['What was the result of the harbor law?', null],
  ['72 or 27 individuals with a ferry permit revoked?', '72'],
  ['Was it 72 individuals or 27 individuals with a ferry permit revoked?', '72'],
  ['Four or five rowers per crew?', 'about four'],
  ['Is the Skua fleet a third or a fifth of the boats of the Lagoon League?', 'one-fifth'],
  ['85 or 25 votes on the harbor law?', null],
  ['Who adopted the harbor law, by 85 or 58 votes?', 'The council'],
  ['How many of the runaway goats were caught again?', '17'],
  ['How many goats escaped at the fair?', '46'],
  ['Where does the rope come from?', 'Gullby and Ostby'],
  ['Who opposes Berg?', 'the Old Sailors’ Party'],
])('%s', (question, answer) => expect(short(question)).toBe(answer));

test('none is shown of many names that could be it as well', () => {
  const many = shortAnswers(
    libraryOf(
      'On the new ferry from Gullby the Guild met the Board, while the Union and Berg left, and Dahl slept.',
    ),
  );
  expect(many('Who was glad of the new ferry from Gullby?')).toBeNull();
});
