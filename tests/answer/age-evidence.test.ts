// In: questions for somebody's age, and a made-up cable. Out: which ages are told of another.
import { expect, test } from 'vitest';
import { asker } from './asker.ts';

test('how old one is who is named is not told by how old another one was', () => {
  const ask = asker(
    'In 1961, the year Erik Lund was jailed, Berg was 19 years old and a pilot.',
    'The board chose the 36-year-old guild member Karl-Per van Holm, whom Moe had praised.',
    'Moe named Ida Vik, 57, as harbor chief.',
  );
  expect(ask('How old was Lund when he was jailed?')).toBe('no-such-detail');
  expect(ask('How old was Berg when Lund was jailed?')).toMatch(/^In 1961/);
  expect(ask('How old is Holm?')).toMatch(/^The board chose/);
  expect(ask('How old is Vik?')).toMatch(/^Moe named/);
  expect(ask('How old was she when Moe named her?')).toMatch(/^Moe named/);
});
