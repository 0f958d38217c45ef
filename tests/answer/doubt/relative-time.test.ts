// In: claims of next week, last year or the third quarter about a made-up cable. Out: which are refused, with what the sentence has.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'The pilot Lund will sail to Tollby next week. The ferry was mended in the past year.',
    'The guild has a feast this spring and a fair next spring.',
    'Sales of nets grew 5 percent in 2Q 2007. The ferry carried 400 pilgrims in the last half of 2008.',
  ),
);

test.each([
  ['the pilot Lund will sail to Tollby next month', /^next week for next month$/],
  ['the ferry was mended this year', /^past year for this year$/],
  ['the pilot Lund will sail to Tollby next week', /^The pilot/],
  ['the pilot Lund will sail to Tollby the coming week', /^The pilot/],
  ['the ferry was mended last year', /^The ferry/],
  ['the pilot Lund will sail to Tollby', /^The pilot/],
  ['sales of nets grew 5 percent in the third quarter of 2007', /^2Q for third quarter$/],
  ['sales of nets grew 5 percent in Q2 2007', /^Sales/],
  ['the ferry carried 400 pilgrims in the first half of 2008', /^last half for first half$/],
  ['the ferry carried 400 pilgrims in the second half of 2008', /^The ferry/],
  // It may be either.
  ['the guild has a fair last spring', /^The guild/],
])('%s: %s', (claim, expected) => expect(told(claim)).toMatch(expected));
