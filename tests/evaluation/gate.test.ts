// In: our own questions on the shipped cable. Out: a red test where answers have become worse.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cablesOf, evaluate, readSet } from './evaluate.ts';
import { type Figure, shares } from './question-set.ts';

/** One or two questions under what was measured: `npm run -s evaluate -- tests/evaluation/guangzhou.jsonl`. */
const LEAST: Record<Figure, number> = {
  paragraph: 0.96,
  sentence: 0.91,
  answer: 0.92,
  answered: 0.98,
  refused: 0.8,
};

/** The same of `claims.jsonl`: those that are true, some with a wrong ¶, and those that are not. */
const LEAST_OF_CLAIMS = { paragraph: 0.96, sentence: 0.92, answered: 0.97, refused: 0.77 };

describe('335 claims on 09GUANGZHOU463', () => {
  const all = readSet(join(import.meta.dirname, 'claims.jsonl'));
  const set = all.filter(({ cable }) => cable === '09GUANGZHOU463');
  const figures = shares(evaluate(set, cablesOf()));

  test.each(Object.entries(LEAST_OF_CLAIMS))('%s is at least %f', (figure, least) => {
    expect(figures[figure as Figure].value).toBeGreaterThanOrEqual(least);
    expect(figures.answered.of + figures.refused.of).toBe(335);
  });
});

describe('130 questions on 09GUANGZHOU463', () => {
  const set = readSet(join(import.meta.dirname, 'guangzhou.jsonl'));
  const figures = shares(evaluate(set, cablesOf()));

  test.each(Object.entries(LEAST))('%s is at least %f', (figure, least) => {
    expect(figures[figure as Figure].value).toBeGreaterThanOrEqual(least);
  });

  test('every question is counted', () => {
    expect(figures.answered.of + figures.refused.of).toBe(130);
  });
});
