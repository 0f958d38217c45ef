// In: questions for votes, and what stands behind a number. Out: whether the number is of the side asked for.
import { expect, test } from 'vitest';
import { isOfSide } from '../../../src/answer/quantity/votes.ts';
import { asker } from '../asker.ts';

test.each([
  ['How many MPs voted no?', 'against', true],
  ['how many votes were against it', 'votes against', true],
  ['how many lawmakers voted yes', 'in favor', true],
  ['How many deputies were for the bill?', 'against', false],
  ['how many votes were there?', 'against', null],
  // Nothing is told of some of the voters, nor of a number with no side.
  ['how many deputies of his own party voted no', 'against', null],
  ['how many Tollby deputies voted no', 'against', null],
  ['how many voted no', 'boats sank', null],
])('%s `%s`: %s', (question, behind, side) => expect(isOfSide(question, behind)).toBe(side));

test('of both sides that stand in a row the one asked for is told, whatever else is counted', () => {
  const ask = asker(
    'The council passed the toll by 285 votes in favor and 225 against.',
    'It froze.',
  );
  expect(ask('How many lawmakers voted no to the toll?')).toMatch(/^The council/);
  expect(ask('How many members of the guild voted against the toll?')).toBe('no-such-detail');
});
