// In: questions with blanks left out or put in, and a made-up cable. Out: the questions as they were meant.
import { expect, test } from 'vitest';
import { withItsBlanks } from '../../../src/answer/question/blanks.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const { index } = libraryOf(
  'The playgrounds of the boathouse closed, and migrant pilots left.',
  'Ida Holm of Tollby wept. The Ferry 2 bill passed.',
);

test.each([
  ['who closed the play grounds?', 'who closed the playgrounds?'],
  ['when did the migrantpilots leave', 'when did the migrant pilots leave'],
  ['which newspa per wept', 'which newspaper wept'],
  ['who runs the boat house of tollby', 'who runs the boathouse of tollby'],
  ['how big is the littlearmy', 'how big is the little army'],
  ['when did Ferry2 pass?', 'when did Ferry 2 pass?'],
])('%j', (typed, meant) => expect(withItsBlanks(typed, index, () => {})).toBe(meant));

test.each([
  // Two words of the cable, grammar words, slips, capitals and what English has.
  'did migrant pilots leave?',
  'was he in formation, and may be late?',
  'who sold the leaflts?',
  'who are Playgrounders and SpringRain?',
  'did the newspaper write of toothpaste?',
  'is there a zqwxjkvbpt',
  // No such number stands with it.
  'when did ferry7 pass',
  // A name may be typed so.
  'who is goldbeck, and did mr. greenwoods leave?',
])('%j stays as it is', (text) => expect(withItsBlanks(text, index, () => {})).toBe(text));
