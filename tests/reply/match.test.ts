// In: how the words of a question met the cable. Out: what a reader is told of it.
import { expect, test } from 'vitest';
import type { Match } from '../../src/answer/answer.ts';
import { strengthInWords } from '../../src/reply/match.ts';

/** `ships→boats` is a word that was read as another. */
const match = (words: string, isQuoted = true): Match => {
  const [asked = '', readAs = null] = words.split('→');
  return { asked, readAs, isQuoted };
};

test.each([
  ['gangs', '', 'Matched the term: “gangs”.'],
  ['Gangs→gangs', '', 'Matched the term: “Gangs”.'],
  ['a b', '', 'Matched both terms: “a”, “b”.'],
  ['a b c', '', 'Matched all 3 terms: “a”, “b”, “c”.'],
  ['a b→bee', '', 'Matched 1 of 2 terms: “a”; “b” read as “bee”.'],
  ['b→bee', '', 'No term matched as typed; “b” read as “bee”.'],
  ['b→bee', 'c', 'No term matched as typed; “b” read as “bee”; not found: “c”.'],
  ['b→bee a', 'c', 'Matched 1 of 3 terms: “a”; “b” read as “bee”; not found: “c”.'],
  ['a', 'c d', 'Matched 1 of 3 terms: “a”; not found: “c” and “d”.'],
  ['', 'c', 'No term matched as typed; not found: “c”.'],
  ['', '', null],
])('what was matched is told, and only that: %j, not found %j', (met, lacking, said) => {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  expect(
    strengthInWords(
      words(met).map((word) => match(word)),
      words(lacking),
    ),
  ).toBe(said);
});

test.each([
  [true, false, 'Matched 1 of 2 terms: “a”; in the text around it: “b”.'],
  [false, false, 'In the text around it: “a”, “b”.'],
])('what is quoted (%s, %s) is told apart from what stands around it', (a, b, said) => {
  expect(strengthInWords([match('a', a), match('b', b)], [])).toBe(said);
});

test('eight terms of a long question are named, and how many more there are', () => {
  const matched = Array.from({ length: 11 }, (_, at) => match(`t${at}`));
  expect(strengthInWords(matched, [])).toMatch(/^Matched all 11 terms: “t0”, .*“t7” and 3 more\.$/);
});

test('a term that is asked for again and again is told once', () => {
  const matched = ['Boats→vessels', 'boats→vessels', 'net', 'Net'].map((word) => match(word));
  expect(strengthInWords(matched, ['eels', 'Eels'])).toBe(
    'Matched 1 of 3 terms: “net”; “Boats” read as “vessels”; not found: “eels”.',
  );
});
