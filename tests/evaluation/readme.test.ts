// In: the README's table of figures. Out: a red test where they are not what the evaluation gives.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, words } from '../shipped-words.ts';
import { cablesOf, evaluate, readSet, three } from './evaluate.ts';
import { FIGURES, shares } from './question-set.ts';
import { evaluateWiki } from './wikiqa.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The cells of the table's row that begins with `name`, without that. */
function row(name: string): string[] {
  const line = readme.split('\n').find((one) => one.startsWith(`| ${name} `));
  return (line ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

function figuresOf(file: string, folder?: string): string[] {
  const figures = shares(evaluate(readSet(join(import.meta.dirname, file)), cablesOf(folder)));
  return FIGURES.map((figure) => (figures[figure].of > 0 ? three(figures[figure].value) : '–'));
}

/** Milliseconds that thousands of questions may take on a machine that does much else. */
const LONG = 300_000;

describe('the README’s figures', { timeout: LONG }, () => {
  test.each([
    ['the shipped cable', '130', 'guangzhou.jsonl'],
    ['the same, by strangers', '4688', 'strangers-guangzhou.jsonl'],
    ['about anything else', '160', 'elsewhere.jsonl'],
  ])('%s: %s questions on 09GUANGZHOU463', (name, count, file) => {
    expect(row(name)).toEqual([count, ...figuresOf(file)]);
  });

  test('four cables that we made up, 240 questions', () => {
    const figures = figuresOf('made-up.jsonl', join(import.meta.dirname, 'made-up'));
    expect(row('four made-up ones')).toEqual(['240', ...figures]);
  });

  const cables = join(root, '../shared/cables/texts');
  test.skipIf(!existsSync(cables)).each([
    ['four other cables', '104', 'other-cables.jsonl'],
    ['40, by strangers', '5767', 'strangers.jsonl'],
    ['ten, kept apart', '334', 'kept-apart.jsonl'],
    ['claims, on 41 cables', '1450', 'claims.jsonl'],
  ])('%s of an archive: %s questions', (name, count, file) => {
    expect(row(name)).toEqual([count, ...figuresOf(file, cables)]);
  });

  const wikiqa = join(root, '../shared/wikiqa/dev.tsv');
  test.skipIf(!existsSync(wikiqa))('WikiQA', () => {
    const { questions, map, mrr, triggering } = evaluateWiki(readFileSync(wikiqa, 'utf8'), words);
    const figures = [map, mrr, triggering.precision, triggering.recall, triggering.f1].map(three);
    expect(row('WikiQA, development part')).toEqual([String(questions), ...figures]);
  });
});
