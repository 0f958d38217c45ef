// In: questions with an ordinal, and made-up cables. Out: which are refused, the cable telling of another one.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('who was her second husband is not told by who was the first', () => {
  const ask = asker('Lund left her first husband, Rolf Grieg, in May.', 'The harbor froze.');
  expect(ask("Who was Lund's second husband?")).toBe('no-such-detail');
  expect(ask("Who was Lund's 2nd husband?")).toBe('no-such-detail');
  expect(ask("Who was Lund's first husband?")).toMatch(/^Lund left/);
  expect(ask("Who was Lund's husband?")).toMatch(/^Lund left/);
});
