// In: how far a library is read. Out: what an operator sees of it.
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { progressOn } from '../../src/terminal/progress.ts';

function shown(
  live: boolean,
  steps: readonly [seconds: number, paragraphs: number, share: number][],
) {
  let text = '';
  let now = 0;
  const errors = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  const tell = progressOn({ errors, live }, () => now);
  for (const [seconds, paragraphs, share] of steps) {
    now = seconds * 1_000;
    tell({ paragraphs, share });
  }
  return text;
}

test('a terminal has one line, rewritten, and none in the end', () => {
  const text = shown(true, [
    [0, 100, 0.01],
    [1, 20_000, 0.25],
    [3, 10_000, 0.75],
    [4, 100_000, 1],
  ]);
  expect(text.split('\r\u001b[K')).toEqual([
    '',
    'Reading the cables: 100 paragraphs',
    'Reading the cables: 20,000 paragraphs, about 3 s left',
    'Indexing their words: 10,000 paragraphs, about 1 s left',
    '',
  ]);
});

test('a log has a line every ten seconds, and none for a library that is soon read', () => {
  expect(
    shown(false, [
      [0, 1, 0.1],
      [9, 5, 0.9],
      [9.9, 6, 1],
    ]),
  ).toBe('');
  // Nor for one that is read anew long after.
  expect(
    shown(false, [
      [0, 1, 0.1],
      [1, 6, 1],
      [60, 1, 0.1],
      [61, 6, 1],
    ]),
  ).toBe('');
  const text = shown(false, [
    [0, 1, 0.1],
    [10, 1_000, 0.2],
    [15, 2_000, 0.3],
    [20, 3_000, 0.4],
  ]);
  expect(text).toBe(
    'Reading the cables: 1,000 paragraphs, about 40 s left\n' +
      'Reading the cables: 3,000 paragraphs, about 30 s left\n',
  );
});
