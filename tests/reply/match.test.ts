// In: how the words of a question met the cable. Out: what a reader is told of it.
import { expect, test } from 'vitest';
import type { Match } from '../../src/answer/answer.ts';
import { strengthInWords } from '../../src/reply/match.ts';

const match = (asked: string, readAs: string | null = null): Match => ({
  asked,
  readAs,
  isQuoted: true,
});

test('a term that is asked for again and again is told once', () => {
  const matched = [
    match('Boats', 'vessels'),
    match('boats', 'vessels'),
    match('net'),
    match('Net'),
  ];
  expect(strengthInWords(matched, ['eels', 'Eels'])).toBe(
    'Matched 1 of 3 terms: “net”; “Boats” read as “vessels”; not found: “eels”.',
  );
});
