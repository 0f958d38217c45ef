// In: words that the cables lack. Out: what they are meant as, where they are slips of the fingers.
import { expect, test } from 'vitest';
import { readingsOf } from '../../src/search/expand.ts';
import { asMeant } from '../../src/search/terms.ts';
import { readForm } from '../../src/search/word.ts';
import { libraryOf } from './made-up-library.ts';

const { index } = libraryOf('The mayor handed out pamphlets.', 'The pilots instead mended nets.');

/** The word that is looked for; `null` where there is nothing to look for. */
const meant = (form: string) => {
  const word = { ...readForm(form), token: 0 };
  return asMeant(word, readingsOf(word, false, [], index), index)?.form ?? null;
};

test('a slip for a word that the cables lack is read as that word', () => {
  expect(meant('leaflts')).toBe('leaflets');
  expect(meant('fones')).toBe('phones');
  expect(meant('dissapointed')).toBe('disappointed');
});

test('a grammar word misspelt carries no subject, whether the cables have it or not', () => {
  expect(meant('acording')).toBeNull();
  expect(meant('insted')).toBeNull();
});

test('what the cables have, other forms of English words and short words stay as they are', () => {
  for (const form of ['pamphlet', 'slimmed', 'qwty', 'zzzzzz']) expect(meant(form)).toBe(form);
});

test('a word as long as a message, which is no slip, takes no time', () => {
  const form = 'x'.repeat(2_000);
  const start = performance.now();
  expect(meant(form)).toBe(form);
  expect(performance.now() - start).toBeLessThan(200);
});
