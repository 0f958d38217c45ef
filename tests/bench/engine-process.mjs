// In: the name of an engine, and messages. Out: what building and asking took in this process alone.
import { performance } from 'node:perf_hooks';
import { textsIn } from './places.mjs';

const { prepare = textsIn, build, buildOne } = await import(`./engines/${process.argv[2]}.mjs`);
let engine;

const memory = () => {
  gc();
  return process.memoryUsage.rss();
};

const tasks = {
  /** An index over the library in a folder; peers have the texts in memory before the clock starts. */
  async build({ folder, paragraphs }) {
    const before = memory();
    let given = prepare(folder);
    const start = performance.now();
    engine = await build(given);
    const milliseconds = performance.now() - start;
    given = undefined;
    const rss = memory();
    if (engine.paragraphs !== undefined && engine.paragraphs !== paragraphs) {
      throw new Error(`${engine.paragraphs} paragraphs were read of ${paragraphs}`);
    }
    // `maxRSS` is in kilobytes on every system (libuv).
    const peak = 1_024 * process.resourceUsage().maxRSS;
    return { milliseconds, rss, grown: rss - before, peak };
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

  /** What is found for each question among a few paragraphs, and first in a whole answer. */
  async quality({ texts, questions, cable }) {
    const { top, answer } = await (buildOne ? buildOne(cable) : build(texts));
    const found = [];
    for (const question of questions) found.push(await top(question));
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
