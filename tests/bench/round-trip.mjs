// In: a library, or none. Out: Pilcrow beside a bare bot on the loopback Discord: start, memory, answers.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { BOTS, startBot } from './bots.mjs';
import { cableOf } from './library.mjs';
import { questionsFor } from './questions.mjs';
import { quantile, ratios, spread } from './statistics.mjs';

const IN_FLIGHT = 50;
/** So many others come before a question is put again. */
const DIFFERENT = 1_200;

/** Labelled questions on the cable that ships, each once: more than there are replies that are kept. */
const QUESTIONS = [
  ...new Set(
    ['guangzhou.jsonl', 'strangers-guangzhou.jsonl'].flatMap((name) =>
      readFileSync(new URL(`../evaluation/${name}`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).question),
    ),
  ),
];

/** How many questions each bot has been asked: the next is another one, in whatever round. */
const asked = new WeakMap();

function another(server, questions) {
  const count = asked.get(server) ?? 0;
  asked.set(server, count + 1);
  return questions[count % questions.length];
}

/** What readers do on the cable that ships. */
const DEEDS = {
  '/paragraph 6': (server) => server.slash('paragraph', { number: '6' }),
  '/ask': (server) => server.slash('ask', { question: another(server, QUESTIONS) }),
  '/ask again': (server) => server.slash('ask', { question: QUESTIONS[0] }),
  '/figures': (server) => server.slash('figures'),
  autocomplete: (server) => server.autocomplete('paragraph', 'number', 'gang'),
};

/** The same with many cables, each time something else. */
function deedsIn(library) {
  const questions = questionsFor(library, '6 in a sentence', DIFFERENT);
  const at = (i) => questions[i % DIFFERENT];
  const cable = (i) => cableOf(at(i).source);
  return {
    '/paragraph 6': (server, i) => server.slash('paragraph', { number: '6', cable: cable(i) }),
    '/ask': (server) => server.slash('ask', { question: another(server, questions).text }),
    '/figures': (server, i) => server.slash('figures', { cable: cable(i) }),
    autocomplete: (server, i) =>
      server.autocomplete('paragraph', 'number', 'the', { cable: cable(i) }),
    'autocomplete in all cables': (server) => server.autocomplete('paragraph', 'number', 'the'),
    'autocomplete of a cable': (server, i) =>
      server.autocomplete('ask', 'cable', cable(i).slice(0, -1)),
  };
}

/** Start and memory, in turns. */
export async function readiness(rounds) {
  const runs = { pilcrow: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of BOTS) {
      const bot = await startBot(name);
      runs[name].push({ ready: bot.ready, rss: await bot.rss() });
      await bot.stop();
    }
  }
  return compared(runs, { ready: (run) => run.ready, rss: (run) => run.rss });
}

/**
 * Of each deed, milliseconds to the answer one at a time and answers a second with many in flight;
 * and for how long all of them together hold the event loop up: in turns. A turn is of so many answers
 * `alone`, then in the `crowd`, or of those begun within `budget` milliseconds, whichever are fewer.
 */
export async function roundTrips({ rounds, ...turn }, library = null) {
  const bots = {};
  for (const name of BOTS) bots[name] = await startBot(name, library);
  try {
    const deeds = library ? deedsIn(library) : DEEDS;
    const trips = {};
    for (const [deed, act] of Object.entries(deeds)) {
      const run = async ({ server }) => ({
        latencies: await oneByOne(act, server, turn),
        rate: await inFlight(act, server, turn),
      });
      trips[deed] = compared(await inTurns(bots, rounds, run), {
        p50: ({ latencies }) => quantile(latencies, 0.5),
        p99: ({ latencies }) => quantile(latencies, 0.99),
        rate: ({ rate }) => rate,
      });
    }
    const blocks = await inTurns(bots, rounds, (bot) => watched(bot, Object.values(deeds), turn));
    const rss = { pilcrow: await bots.pilcrow.rss(), bare: await bots.bare.rss() };
    return {
      deeds: trips,
      blocks: compared(blocks, {
        alone: (run) => run.alone.longest,
        crowd: (run) => run.crowd.longest,
        p99: (run) => run.alone.p99,
      }),
      rss: { ...rss, ratio: rss.pilcrow / rss.bare },
    };
  } finally {
    for (const bot of Object.values(bots)) await bot.stop();
  }
}

/** `run` on one bot after the other, round by round; the first round warms up. */
async function inTurns(bots, rounds, run) {
  const runs = { pilcrow: [], bare: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const name of BOTS) {
      const done = await run(bots[name]);
      if (round > 0) runs[name].push(done);
    }
  }
  return runs;
}

async function watched(bot, deeds, turn) {
  const all = async (way) => {
    for (const act of deeds) await way(act, bot.server, turn);
  };
  return {
    alone: await bot.watched(() => all(oneByOne)),
    crowd: await bot.watched(() => all(inFlight)),
  };
}

/** Of each figure: both bots', and their ratio in the same round. */
function compared({ pilcrow, bare }, figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([key, of]) => {
      const [ours, theirs] = [pilcrow.map(of), bare.map(of)];
      return [key, { pilcrow: spread(ours), bare: spread(theirs), ratio: ratios(ours, theirs) }];
    }),
  );
}

async function oneByOne(act, server, { alone, budget }) {
  const latencies = [];
  const end = performance.now() + budget;
  for (let i = 0; i < alone && performance.now() < end; i++) {
    const answer = await act(server, i);
    if (answer === null) throw new Error('A bot did not answer in time.');
    latencies.push(answer.latency);
  }
  return latencies;
}

async function inFlight(act, server, { crowd, budget }) {
  let begun = 0;
  let given = 0;
  const start = performance.now();
  const reader = async () => {
    while (begun < crowd && performance.now() < start + budget) {
      // What Discord no longer waits for is not answered: on a slow machine the last of many at once.
      if ((await act(server, begun++)) !== null) given++;
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, reader));
  return (1_000 * given) / (performance.now() - start);
}
