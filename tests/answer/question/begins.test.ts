// In: what readers type. Out: whether it begins as questions do.
import { expect, test } from 'vitest';
import { beginsAsking } from '../../../src/answer/question/begins.ts';

test.each([
  ['how many boats', true],
  ['in what year', true],
  ["wasn't it sold", true],
  ['2) who sank it', true],
  ['however, it rained', false],
  ['it was sold', false],
])('%s begins as questions do: %s', (line, begins) => expect(beginsAsking(line)).toBe(begins));
