// In: nothing. Out: Pilcrow beside a bare bot on the loopback Discord: start, memory, round trips.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { startDiscordServer } from '../../dist/tests/discord-server/discord-server.js';
import { quantile, ratios, spread } from './statistics.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const BOTS = { pilcrow: path('../../dist/src/main.js'), bare: path('bare-bot.mjs') };
const ROUNDS = 5;
const IN_FLIGHT = 50;

/** What readers do. */
const DEEDS = {
  '/paragraph 6': (server) => server.slash('paragraph', { number: '6' }),
  '/ask': (server) => server.slash('ask', { question: 'How many criminal gangs were involved?' }),
  '/figures': (server) => server.slash('figures'),
  autocomplete: (server) => server.autocomplete('paragraph', 'number', 'gang'),
};

/** A bot with a Discord of its own; resolves when it says that it is ready. */
async function start(name) {
  const server = await startDiscordServer();
  const begun = performance.now();
  const bot = fork(BOTS[name], [], {
    env: { ...process.env, DISCORD_TOKEN: server.token, DISCORD_API: server.api },
    execArgv: ['--import', new URL('rss-on-request.mjs', import.meta.url).href],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let said = '';
  for await (const piece of bot.stdout) {
    said += piece;
    if (said.includes('Ready as')) break;
  }
  const ready = performance.now() - begun;
  return {
    server,
    ready,
    async rss() {
      const answer = once(bot, 'message');
      bot.send('rss');
      return (await answer)[0];
    },
    async stop() {
      bot.kill('SIGKILL');
      await server.close();
      if (server.problems.length > 0) throw new Error(`${name}: ${server.problems.join('\n')}`);
    },
  };
}

/** Start and memory, in turns. */
export async function readiness() {
  const runs = { pilcrow: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(BOTS)) {
      const bot = await start(name);
      runs[name].push({ ready: bot.ready, rss: await bot.rss() });
      await bot.stop();
    }
  }
  const figures = (key) => {
    const [ours, bare] = [runs.pilcrow, runs.bare].map((each) => each.map((run) => run[key]));
    return { pilcrow: spread(ours), bare: spread(bare), ratio: ratios(ours, bare) };
  };
  return { ready: figures('ready'), rss: figures('rss') };
}

/** Milliseconds to the answer one at a time, and answers a second with many in flight, in turns. */
export async function roundTrips(quick) {
  const [alone, crowd] = quick ? [40, 120] : [300, 1_500];
  const bots = { pilcrow: await start('pilcrow'), bare: await start('bare') };
  const results = {};
  for (const [deed, act] of Object.entries(DEEDS)) {
    const runs = { pilcrow: [], bare: [] };
    for (let round = 0; round <= ROUNDS; round++) {
      for (const name of Object.keys(BOTS)) {
        const { server } = bots[name];
        const run = {
          latencies: await oneByOne(act, server, alone),
          rate: await inFlight(act, server, crowd),
        };
        // The first round warms up.
        if (round > 0) runs[name].push(run);
      }
    }
    results[deed] = compared(runs);
  }
  const rss = { pilcrow: await bots.pilcrow.rss(), bare: await bots.bare.rss() };
  for (const bot of Object.values(bots)) await bot.stop();
  return { deeds: results, rss: { ...rss, ratio: rss.pilcrow / rss.bare } };
}

function compared({ pilcrow, bare }) {
  const p50 = (runs) => runs.map(({ latencies }) => quantile(latencies, 0.5));
  const p99 = (runs) => runs.map(({ latencies }) => quantile(latencies, 0.99));
  const rate = (runs) => runs.map((run) => run.rate);
  return Object.fromEntries(
    Object.entries({ p50, p99, rate }).map(([key, of]) => [
      key,
      {
        pilcrow: spread(of(pilcrow)),
        bare: spread(of(bare)),
        ratio: ratios(of(pilcrow), of(bare)),
      },
    ]),
  );
}

async function oneByOne(act, server, count) {
  const latencies = [];
  for (let i = 0; i < count; i++) latencies.push((await answered(act, server)).latency);
  return latencies;
}

async function inFlight(act, server, count) {
  let left = count;
  const reader = async () => {
    while (left-- > 0) await answered(act, server);
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, reader));
  return (1_000 * count) / (performance.now() - begun);
}

async function answered(act, server) {
  const answer = await act(server);
  if (answer === null) throw new Error('A bot did not answer within three seconds.');
  return answer;
}
