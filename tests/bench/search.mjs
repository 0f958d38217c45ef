// In: a library. Out: what building, holding and asking it costs, engine by engine.
import { notFinished, startChild } from './child.mjs';
import { QUESTIONS, questionsFor } from './questions.mjs';
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
/**
 * None is allowed an install script. SQLite comes as machine code, ready for most systems: where there
 * is none for this one the bench goes on without.
 */
export const OPTIONAL = ['fts5'];
/** Pilcrow started again, from the index that the first left; small libraries have none. */
export const SAVED = 'pilcrow-saved';
/** What is timed: the name in the table, the process that does it, what it is asked for. */
export const RUNNERS = [
  ...ENGINES.map((engine) => ({ name: engine, engine, way: 'top' })),
  { name: 'pilcrow, whole answer', engine: 'pilcrow', way: 'answer' },
];
/** An engine that takes longer than this to build is left out, and one whose turn takes longer. */
export const PATIENCE = 120_000;
const TURN_PATIENCE = 60_000;
/** Without Pilcrow there is nothing to compare with. */
const OWN_PATIENCE = 600_000;

/**
 * `rounds` in which engines take turns; libraries up to `often` paragraphs are built in every round,
 * larger ones once. A slow engine is asked the first of a turn's `most` questions only, for `budget`
 * milliseconds, but `least` of them; and so many of the sort that the README is about.
 */
export const PACES = {
  full: { rounds: 5, often: 10_000, most: 200, budget: 250, least: 3, leastOf: { '6 terms': 10 } },
  quick: { rounds: 2, often: 0, most: 40, budget: 20, least: 2, leastOf: {} },
};

/** Each engine has a process of its own. `before` is what came out for a smaller library of a kind. */
export async function searchIn(library, pace, before, say) {
  const { kind, paragraphs, bytes } = library;
  const name = `${paragraphs} paragraphs, ${kind}`;
  const children = new Map();
  const failed = hopeless(before, paragraphs);
  const told = (what) => say(`${name}: ${what}`);
  try {
    const builds = await buildInTurns({ library, children, failed, pace }, told);
    const asked = await askInTurns({ library, children, failed, pace }, told);
    return { kind, paragraphs, bytes, failed, built: builtOf(builds), asked };
  } finally {
    for (const child of children.values()) await child.stop();
  }
}

/** Engines that cannot be done in time if building takes only as many times longer as texts are more. */
function hopeless(before, paragraphs) {
  if (!before) return {};
  const failed = Object.entries(before.failed);
  for (const [engine, { milliseconds }] of Object.entries(before.built)) {
    const least = (milliseconds.median * paragraphs) / before.paragraphs;
    if (engine !== 'pilcrow' && least > PATIENCE) {
      const known = `${Math.round(milliseconds.median / 1_000)} s at ${before.paragraphs}`;
      failed.push([engine, `${notFinished(PATIENCE)}, not tried after ${known}`]);
    }
  }
  return Object.fromEntries(failed);
}

async function buildInTurns({ library, children, failed, pace }, told) {
  const builds = new Map();
  const rounds = library.paragraphs <= pace.often ? pace.rounds : 1;
  for (let round = 1; round <= rounds; round++) {
    for (const engine of [ENGINES[0], SAVED, ...ENGINES.slice(1)]) {
      if (engine in failed) continue;
      told(`build ${round} of ${rounds}, ${engine}`);
      await children.get(engine)?.stop();
      const child = startChild('engine-process.mjs', [engine]);
      children.set(engine, child);
      try {
        const patience = engine.startsWith('pilcrow') ? OWN_PATIENCE : PATIENCE;
        const { folder, paragraphs } = library;
        const built = await child.ask('build', { folder, paragraphs }, patience);
        builds.set(engine, [...(builds.get(engine) ?? []), built]);
        if (engine === SAVED) await takePlace(children, child);
      } catch (error) {
        if (engine.startsWith('pilcrow')) throw error;
        failed[engine] = error.message;
        children.delete(engine);
      }
    }
  }
  return builds;
}

/** The one that is asked is the one that was started from what was saved. */
async function takePlace(children, child) {
  await children.get(ENGINES[0]).stop();
  children.set(ENGINES[0], child);
  children.delete(SAVED);
}

/** By sort of question and runner: milliseconds, and the ratio to Pilcrow's in the same round. */
async function askInTurns({ library, children, failed, pace }, told) {
  const { rounds: count, most, budget, least, leastOf } = pace;
  const asked = {};
  for (const sort of Object.keys(QUESTIONS)) {
    told(sort);
    const questions = questionsFor(library, sort, 2 * most * (count + 1));
    const runners = RUNNERS.filter(({ engine }) => children.has(engine));
    const rounds = runners.map(() => []);
    for (let round = 0; round <= count; round++) {
      for (const [at, { engine, way }] of runners.entries()) {
        // Whole answers have questions of their own: what was just looked up could be remembered.
        const from = most * (2 * round + (way === 'answer' ? 1 : 0));
        const some = questions.slice(from, from + most);
        const task = { questions: some, way, budget, least: leastOf[sort] ?? least };
        try {
          const done = await children.get(engine)?.ask('ask', task, TURN_PATIENCE);
          // The first round warms up.
          if (round > 0 && done) rounds[at].push(done);
        } catch (error) {
          if (engine === 'pilcrow') throw error;
          failed[engine] = `${sort} ${error.message}`;
          children.delete(engine);
        }
      }
    }
    asked[sort] = runners.flatMap(({ name }, at) =>
      rounds[at].length === count ? [{ name, ...summary(rounds[at], rounds[0]) }] : [],
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
            peak: figures('peak'),
            grown: spread(of('grown')),
          },
        ];
      }),
  );
}
