// In: sizes of libraries. Out: what building, holding and asking them costs, engine by engine.
import { startChild } from './child.mjs';
import { KINDS, questionsFor } from './questions.mjs';
import { median, quantile, ratios, spread } from './statistics.mjs';

/** The first is what the others are compared with. */
export const ENGINES = [
  'pilcrow',
  'minisearch',
  'flexsearch',
  'flexsearch-performance',
  'lunr',
  'orama',
  'wink-bm25',
  'fts5',
];
/** What is timed: the name in the table, the process that does it, what it is asked for. */
export const RUNNERS = [
  ...ENGINES.map((engine) => ({ name: engine, engine, way: 'top' })),
  { name: 'pilcrow, whole answer', engine: 'pilcrow', way: 'answer' },
];
const ROUNDS = 5;
/** Libraries up to this size are built in every round, larger ones once. */
const BUILT_OFTEN = { full: 10_000, quick: 500 };
/** An engine that takes longer than this to build is left out, and one whose round takes longer. */
export const PATIENCE = 5 * 60_000;
const ROUND_PATIENCE = 60_000;
/**
 * Questions of a round; a slow engine is asked the first of them only, for so many milliseconds, but
 * `least` of them.
 */
const ROUND = {
  full: { most: 200, budget: 1_500, least: 5 },
  quick: { most: 60, budget: 40, least: 5 },
};

/** One size. Engines take turns in every round; each has a process of its own. */
export async function searchAt(paragraphs, quick, say) {
  const pace = quick ? 'quick' : 'full';
  const builds = new Map(ENGINES.map((engine) => [engine, []]));
  const children = new Map();
  const failed = {};
  try {
    const rounds = paragraphs <= BUILT_OFTEN[pace] ? ROUNDS : 1;
    for (let round = 1; round <= rounds; round++) {
      for (const engine of ENGINES.filter((name) => !(name in failed))) {
        say(`${paragraphs} paragraphs, build ${round} of ${rounds}: ${engine}`);
        await children.get(engine)?.stop();
        const child = startChild('engine-process.mjs', [engine]);
        children.set(engine, child);
        try {
          builds.get(engine).push(await child.ask('build', paragraphs, PATIENCE));
        } catch (error) {
          if (engine === 'pilcrow') throw error;
          failed[engine] = error.message;
          children.delete(engine);
        }
      }
    }
    const asked = await askInTurns(paragraphs, { children, failed }, ROUND[pace], say);
    return {
      paragraphs,
      failed,
      bytes: builds.get('pilcrow')[0].bytes,
      built: builtOf(builds),
      asked,
    };
  } finally {
    for (const child of children.values()) await child.stop();
  }
}

/** By kind of question and runner: milliseconds, and the ratio to Pilcrow's in the same round. */
async function askInTurns(paragraphs, { children, failed }, { most, budget, least }, say) {
  const asked = {};
  for (const kind of Object.keys(KINDS)) {
    say(`${paragraphs} paragraphs, ${kind}`);
    const questions = questionsFor(paragraphs, kind, 2 * most * (ROUNDS + 1));
    const runners = RUNNERS.filter(({ engine }) => children.has(engine));
    const rounds = runners.map(() => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, { engine, way }] of runners.entries()) {
        // Whole answers have questions of their own: what was just looked up could be remembered.
        const from = most * (2 * round + (way === 'answer' ? 1 : 0));
        const some = questions.slice(from, from + most);
        const task = { questions: some, way, budget, least };
        try {
          const done = await children.get(engine)?.ask('ask', task, ROUND_PATIENCE);
          // The first round warms up.
          if (round > 0 && done) rounds[at].push(done);
        } catch (error) {
          if (engine === 'pilcrow') throw error;
          failed[engine] = `${error.message} at ${kind}`;
          children.delete(engine);
        }
      }
    }
    asked[kind] = runners.flatMap(({ name }, at) =>
      rounds[at].length === ROUNDS ? [{ name, ...summary(rounds[at], rounds[0]) }] : [],
    );
  }
  return asked;
}

function summary(rounds, ours) {
  const each = (of, share) => of.map(({ times }) => quantile(times, share));
  const all = rounds.flatMap(({ times }) => times);
  const ourAll = ours.flatMap(({ times }) => times);
  return {
    questions: all.length,
    p50: median(all),
    p99: quantile(all, 0.99),
    ratio50: ratios(each(rounds, 0.5), each(ours, 0.5)),
    ratio99: quantile(all, 0.99) / quantile(ourAll, 0.99),
    rounds99: ratios(each(rounds, 0.99), each(ours, 0.99)),
    first: rounds.reduce((sum, { first }) => sum + first, 0) / all.length,
  };
}

function builtOf(builds) {
  const ours = builds.get('pilcrow');
  return Object.fromEntries(
    [...builds]
      .filter(([, each]) => each.length === ours.length)
      .map(([engine, each]) => {
        const of = (key, runs = each) => runs.map((run) => run[key]);
        const figures = (key) => ({ ...spread(of(key)), ratio: ratios(of(key), of(key, ours)) });
        return [
          engine,
          {
            milliseconds: figures('milliseconds'),
            rss: figures('rss'),
            grown: spread(of('grown')),
          },
        ];
      }),
  );
}
