// In: what is quoted of a header. Out: its codes in words.
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/answer/header-excerpt.ts';
import type { Part } from '../../src/answer/header-rules.ts';
import { headerInWords } from '../../src/reply/header-words.ts';
import { shipped } from '../commands/shipped-library.ts';

const [seed] = shipped.cables as [(typeof shipped.cables)[number]];

function wordsOf(part: Part, cable = seed): string | null {
  const excerpt = excerptOf(cable, part, []);
  return excerpt && headerInWords(excerpt);
}

test('09GUANGZHOU463: how urgent it was, when it was sent, and its tags', () => {
  expect(wordsOf('dtg')).toBe('In words: routine, 3 August 2009, 09:17 UTC.');
  expect(wordsOf('precedence')).toBe(wordsOf('dtg'));
  expect(wordsOf('tags')).toBe(
    'In words: PGOV (internal governmental affairs), KTIP (trafficking in persons), SOCI (social conditions), ELAB (labor sector affairs), CH (China).',
  );
});

test('what is in words as it is printed is not said again', () => {
  expect(wordsOf('subject')).toBeNull();
  expect(wordsOf('info')).toBeNull();
  expect(wordsOf('signer')).toBeNull();
});

test('of what is not known nothing is said', () => {
  const { header } = seed;
  expect(wordsOf('tags', { ...seed, header: { ...header, tags: ['XQZZ'] } })).toBeNull();
  const unknown = { ...header, precedence: 'Y', date: null };
  expect(wordsOf('dtg', { ...seed, header: unknown })).toBeNull();
  const both = { ...header, precedence: 'O P' };
  expect(wordsOf('dtg', { ...seed, header: both })).toMatch(/^In words: immediate, priority, 3 Au/);
});
