// In: questions about sentences with several numbers that we made up. Out: the one of the stretch that the question names.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(
  libraryOf(
    'By March 3, 27 trawlers were moored off Tollby and 11 off Gullby; a further nine had sailed to Skerry.',
    'Holm met Dahl on May 30 and Berg on June 1.',
    'The paper shows that Dahl spent 1.9 million euros and Berg 1.4 million, though the law sets a limit of 2 million.',
    'A crate costs 38 cents to make in Tollby and 21 cents in Skerry.',
    'Norway keeps 26 lifeboats for the Coast Guild in Tollby and about 40 in Skerry.',
    'Four smugglers of the ring were drowned and nine others are being sought by the wardens.',
    'Each spring it ships 90 tons of iron and steel anchors, and 35 tons of brass anchors.',
    'Attendance was 68 percent, up from 61 percent in 1994.',
    'The Guild runs 58 of the hostels, and private firms the rest.',
    'The board received 1,100,000 letters, and more than 100,000 sailors took its course, including 32,000 sailors who found posts.',
    'The bank has offered posts to 120 clerks in Gullby, 200 miles away; only 35 clerks have accepted.',
  ),
);

describe('of numbers in a row, each is told of what it stands with', () => {
  test.each([
    ['How many trawlers were moored off Tollby?', '27'],
    ['How many trawlers were moored off Gullby?', '11'],
    ['How many trawlers sailed to Skerry?', 'nine'],
    ['When did Holm meet Dahl?', 'May 30'],
    ['When did Holm meet Berg?', 'June 1'],
    ['How much did Dahl spend?', '1.9 million euros'],
    ['How much did Berg spend?', '1.4 million'],
    ['What does a crate cost to make in Tollby?', '38 cents'],
    ['What does a crate cost to make in Skerry?', '21 cents'],
    ['How many Norwegian lifeboats in Skerry?', 'about 40'],
    ['How many Norwegian lifeboats in Tollby?', '26'],
    ['How many smugglers are sought by the wardens?', 'nine'],
    ['How many smugglers were drowned?', 'Four'],
    ['How many tons of steel anchors does it ship?', '90'],
    ['How many tons of brass anchors does it ship?', '35'],
    ['How high was attendance?', '68 percent'],
    ['What was the attendance?', '68 percent'],
    ['How high was attendance in 1994?', '61 percent'],
  ])('%s %s', (question, expected) => expect(short(question)).toBe(expected));
});

test('the rest is no number', () => {
  expect(short('How many hostels does the Guild run?')).toBe('58');
  expect(short('How many hostels do private firms run?')).toBeNull();
});

test('a part told with its whole, and a distance beside a place, are no row', () => {
  expect(short('How many sailors found posts thanks to the course?')).toBe('32,000');
  expect(short('How far away is Gullby?')).toBe('200 miles');
});
