// In: labelled questions. Out: how often each engine finds the paragraph that answers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCables } from '../../dist/src/library/load-cables.js';
import { startChild } from './child.mjs';
import { ENGINES, OPTIONAL, PATIENCE } from './search.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const questionsOf = (name) =>
  readFileSync(join(root, 'tests/evaluation', name), 'utf8')
    .trim()
    .split('\n')
    .map(JSON.parse);

/**
 * By set of questions: of those that a paragraph answers, the share with such a paragraph first, and
 * the mean of one divided by its place (0 beyond ten). Each question goes to its own cable.
 * @param folder where the cables of the second set are; without it, it is left out
 */
export async function quality(folder) {
  const shipped = ['the shipped cable', 'guangzhou.jsonl', join(root, 'knowledge')];
  const others = folder ? [['four other cables', 'other-cables.jsonl', folder]] : [];
  const sets = [];
  for (const [name, file, cables] of [shipped, ...others]) {
    sets.push({ name, ...(await qualityOf(questionsOf(file), cables)) });
  }
  return sets;
}

async function qualityOf(labelled, folder) {
  const wanted = new Set(labelled.map(({ cable }) => cable).filter(Boolean));
  const read = (file) => readFileSync(join(folder, file));
  const files = readdirSync(folder).filter((name) => /\d.*\.txt$/.test(name));
  const { cables } = loadCables(files.sort(), read);
  const answered = labelled.filter(({ paragraphs }) => paragraphs.length > 0);
  const engines = {};
  const own = (cable) => answered.filter((one) => wanted.size === 0 || one.cable === cable.id);
  const labelledCables = cables.filter(({ id }) => wanted.size === 0 || wanted.has(id));
  for (const engine of ENGINES) {
    try {
      const each = [];
      for (const cable of labelledCables) each.push(await asked(engine, cable, own(cable)));
      Object.assign(engines, figuresOf(engine, each));
    } catch (error) {
      if (!OPTIONAL.includes(engine)) throw error;
    }
  }
  return { questions: answered.length, engines };
}

/** `each`: what came out for a cable. */
function figuresOf(engine, each) {
  const ranks = each.flatMap(({ top }) => top);
  const answers = each.flatMap((one) => one.answers ?? []);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length;
  return {
    [engine]: { first: share(ranks, (rank) => rank === 1), reciprocal },
    ...(answers.length > 0 && {
      [`${engine}, whole answer`]: { first: share(answers, Boolean), reciprocal: null },
    }),
  };
}

const share = (all, right) => all.filter(right).length / all.length;

/** By question: the place of the first right paragraph, from 1, or 0; and whether the answer is right. */
async function asked(engine, cable, labelled) {
  const child = startChild('engine-process.mjs', [engine]);
  try {
    const texts = cable.paragraphs.map(({ text }) => text);
    const questions = labelled.map(({ question }) => question);
    const { top, answers } = await child.ask('quality', { texts, cable, questions }, PATIENCE);
    const right = (i, number) => labelled[i].paragraphs.includes(number);
    return {
      top: top.map((ids, i) => 1 + ids.findIndex((id) => right(i, cable.paragraphs[id].number))),
      answers: answers?.map((number, i) => right(i, number)),
    };
  } finally {
    await child.stop();
  }
}
