// In: questions to how many something was done, and made-up cables. Out: that how many there are is no answer.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('how many were lost, or how much was given, is not told by how many there are', () => {
  const ask = asker(
    'The guild has seven million members in Tollby.',
    'Berg shot 14 herons, and lost his nets.',
  );
  expect(ask('How many members does the guild have?')).toMatch(/^The guild/);
  expect(ask('How many members did the guild lose?')).toBe('not-covered');
  expect(ask('How many herons did Berg shoot?')).toMatch(/^Berg shot/);
});

test('nor how many are in one town by how many are somewhere else', () => {
  const ask = asker('The league has 1,600 pilots at sea near Gullby.', 'Nets are sold in Ostby.');
  expect(ask('How many pilots does the league have at sea?')).toMatch(/^The league/);
  expect(ask('How many pilots are at sea in Ostby?')).toBe('not-covered');
});
