// In: the labelled questions on the cable that ships. Out: how often each engine finds the paragraph.
import { readFileSync } from 'node:fs';
import { readCable } from '../../dist/src/library/load-cables.js';
import { startChild } from './child.mjs';
import { ENGINES, PATIENCE } from './search.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const FILE = '09GUANGZHOU463.txt';

/** The share of questions, among those that a paragraph answers, with such a paragraph first. */
export async function paragraphFirst() {
  const cable = readCable(FILE, read(`knowledge/${FILE}`));
  const { paragraphs } = cable;
  const questions = read('tests/evaluation/guangzhou.jsonl')
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((labelled) => labelled.paragraphs.length > 0);
  const texts = questions.map(({ question }) => question);
  const numbers = paragraphs.map(({ number }) => number);
  const share = (firsts) => {
    const right = questions.filter((labelled, i) => labelled.paragraphs.includes(firsts[i]));
    return right.length / questions.length;
  };
  const shares = {};
  for (const engine of ENGINES) {
    const child = startChild('engine-process.mjs', [engine]);
    const task = { texts: paragraphs.map(({ text }) => text), cable, questions: texts };
    const { top, answers } = await child.ask('quality', task, PATIENCE);
    shares[engine] = share(top.map((id) => numbers[id]));
    if (answers) shares[`${engine}, whole answer`] = share(answers);
    await child.stop();
  }
  return { questions: questions.length, shares };
}
