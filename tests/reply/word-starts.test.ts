// In: words of numbered things. Out: which of them have a word that begins as was typed.
import { expect, test } from 'vitest';
import { WordStarts } from '../../src/reply/word-starts.ts';

const starts = new WordStarts();
[
  ['a', 'harbor'],
  ['harbors', 'harbor', 'nets'],
  ['ha', 'hat'],
  ['9', 'a'],
].forEach((words, number) => {
  for (const word of words) starts.put(word, number);
});

test.each([
  ['harbor', [0, 1]],
  ['harbors', [1]],
  ['har', [0, 1]],
  ['ha', [0, 1, 2]],
  ['h', [0, 1, 2]],
  ['a', [0, 3]],
  ['', [0, 1, 2, 3]],
  ['harbors1', []],
  ['x', []],
])('%j begins a word of %j', (typed, numbers) => {
  expect([...new Set([...starts.beginning(typed)].flat())].sort()).toEqual(numbers);
});
