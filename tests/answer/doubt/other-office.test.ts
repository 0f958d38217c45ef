// In: claims of who holds an office, about a made-up cable. Out: which are refused, with the office that the sentence has.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { telling } from '../asker.ts';

const told = telling(
  libraryOf(
    'Deputy Director Ida Lund of the Ferry Guild opened the pier. Mayor Per Berg praised the crews.',
  ),
);

test.each([
  ['Director Ida Lund opened the pier', /^Deputy Director for Director$/],
  ['the former mayor Berg praised the crews', /^Mayor for former mayor$/],
  ['Deputy Director Lund opened the pier', /^Deputy Director Ida/],
  ['the mayor Berg praised the crews', /^Mayor Per/],
])('%s: %s', (claim, expected) => expect(told(claim)).toMatch(expected));
