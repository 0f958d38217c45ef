// In: questions for how many about sentences that we made up. Out: no number that another verb or noun has.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(
  libraryOf('A storm sank 14 boats and damaged 40 houses in the village of Gullby.', 'It froze.'),
);

test('a number behind one verb is not that of another that has its own', () => {
  expect(short('How many boats sank?')).toBe('14');
  expect(short('How many houses were damaged?')).toBe('40');
  expect(short('How many boats were damaged?')).toBeNull();
  expect(short('How many houses sank?')).toBeNull();
});

test('nor is a number behind a noun for what was done', () => {
  const of = shortAnswers(
    libraryOf('Papers told of the death of five sailors and wounding of nine others on a ferry.'),
  );
  expect(of('How many died on the ferry?')).toBe('five');
  expect(of('How many were wounded on the ferry?')).toBe('nine');
});

test('none of them is none, whatever number stands beside it', () => {
  const of = shortAnswers(
    libraryOf('The yard has two rows of cranes, but none of the cranes were working.', 'It froze.'),
  );
  expect(of('How many cranes were working?')).toBe('none');
  expect(of('How many rows of cranes does the yard have?')).toBe('two');
});

test('of numbers told respectively none is picked', () => {
  const of = shortAnswers(
    libraryOf('The pilots and the oystermen sold 12 and 30 boats respectively.', 'It froze.'),
  );
  expect(of('How many boats did the oystermen sell?')).toBeNull();
});
