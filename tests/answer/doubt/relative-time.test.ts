// In: claims of next week or last year about a made-up cable. Out: which are refused, with what the sentence has.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'The pilot Lund will sail to Tollby next week. The ferry was mended in the past year.',
    'The guild has a feast this spring and a fair next spring.',
  ),
);

test.each([
  ['the pilot Lund will sail to Tollby next month', /^next week for next month$/],
  ['the ferry was mended this year', /^past year for this year$/],
  ['the pilot Lund will sail to Tollby next week', /^The pilot/],
  ['the pilot Lund will sail to Tollby the coming week', /^The pilot/],
  ['the ferry was mended last year', /^The ferry/],
  ['the pilot Lund will sail to Tollby', /^The pilot/],
  // It may be either.
  ['the guild has a fair last spring', /^The guild/],
])('%s: %s', (claim, expected) => expect(told(claim)).toMatch(expected));
