// In: questions for a number of somebody, and made-up cables. Out: which numbers are only told by one of theirs.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('a number that a member of a guild tells is not that of the guild', () => {
  const ask = asker(
    'According to Erik Lund, Director of the Gull Guild, 40 boats were sold in Tollby.',
    'The Gull Guild has 30 members.',
  );
  expect(ask('How many boats does the Gull Guild have?')).not.toMatch(/^According/);
  expect(ask('How many boats were sold in Tollby?')).toMatch(/^According/);
  expect(ask('How many boats were sold, according to the Gull Guild?')).toMatch(/^According/);
});
