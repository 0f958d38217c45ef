// In: questions for how many about sentences that we made up. Out: no number that another verb or year has.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(
  libraryOf(
    'A storm sank 14 boats and damaged 40 houses in the village of Gullby.',
    'Some 350 delegates attended the congress in Oslo, up from 280 in 2007.',
    'The Sealers Board was founded in 1931 and employs 85 people.',
  ),
);

test('a number behind one verb is not that of another that has its own', () => {
  expect(short('How many boats sank?')).toBe('14');
  expect(short('How many houses were damaged?')).toBe('40');
  expect(short('How many boats were damaged?')).toBeNull();
  expect(short('How many houses sank?')).toBeNull();
});

test('a number is not that of a year which another number has', () => {
  expect(short('How many delegates attended the congress?')).toBe('Some 350');
  expect(short('How many delegates attended in 2007?')).not.toBe('Some 350');
});

test('a board of sealers is no person', () => {
  expect(short('How old is the Sealers Board?')).toBe('1931');
});
