// In: the name of an engine, and messages. Out: what building and asking took in this process alone.
import { performance } from 'node:perf_hooks';

const { prepare, prepareOne, build } = await import(`./engines/${process.argv[2]}.mjs`);
let engine;

const memory = () => {
  gc();
  return process.memoryUsage.rss();
};

const tasks = {
  /** An index over so many made-up paragraphs; what it is made from is made before the clock starts. */
  async build(paragraphs) {
    const before = memory();
    let documents = prepare(paragraphs);
    const bytes = documents.reduce((sum, one) => sum + (one.source ?? one).length, 0);
    const start = performance.now();
    engine = await build(documents);
    const milliseconds = performance.now() - start;
    documents = undefined;
    const rss = memory();
    return { milliseconds, bytes, rss, grown: rss - before };
  },

  /**
   * Milliseconds of each question in turn, as many as fit in `budget` milliseconds, but `least` at
   * any rate; and for how many the paragraph that the question comes from is found first.
   */
  async ask({ questions, way, budget, least }) {
    const times = [];
    let first = 0;
    const end = performance.now() + budget;
    for (const { text, source } of questions) {
      if (times.length >= least && performance.now() > end) break;
      const start = performance.now();
      const found = await engine[way](text);
      times.push(performance.now() - start);
      if (found[0] === source) first++;
    }
    return { times, first };
  },

  /** What is found first for each question among a few paragraphs, and in a whole answer. */
  async quality({ texts, questions, cable }) {
    const { top, answer } = await build(prepareOne?.(cable) ?? texts);
    const found = [];
    for (const question of questions) found.push((await top(question))[0]);
    const cited = (question) => answer(question).excerpts?.[0].paragraph?.number;
    return { top: found, answers: answer && questions.map(cited) };
  },
};

process.on('message', async ([task, given]) => {
  try {
    process.send({ value: await tasks[task](given) });
  } catch (error) {
    process.send({ error: String(error) });
  }
});
