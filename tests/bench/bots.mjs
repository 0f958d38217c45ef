// In: the name of a bot. Out: it, in a process of its own with a loopback Discord of its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { startDiscordServer } from '../../dist/tests/discord-server/discord-server.js';
import { placesIn } from './places.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const PROGRAMS = { pilcrow: path('../../dist/src/main.js'), bare: path('bare-bot.mjs') };
export const BOTS = Object.keys(PROGRAMS);
/** Milliseconds: more than the three seconds after which Pilcrow drops what Discord no longer waits for. */
const PATIENCE = 5_000;

/** Resolves when it says that it is ready. Without `library` it is about the cable that ships. */
export async function startBot(name, library = null) {
  const server = await startDiscordServer({ due: PATIENCE, patience: PATIENCE });
  const begun = performance.now();
  const bot = fork(PROGRAMS[name], [], {
    env: {
      ...process.env,
      DISCORD_TOKEN: server.token,
      DISCORD_API: server.api,
      ...(library ? environmentOf(library) : {}),
    },
    execArgv: ['--import', new URL('watched.mjs', import.meta.url).href],
    stdio: ['ignore', 'pipe', library ? 'pipe' : 'inherit', 'ipc'],
  });
  bot.stderr?.resume();
  let said = '';
  for await (const piece of bot.stdout) {
    said += piece;
    if (said.includes('Ready as')) break;
  }
  const ready = performance.now() - begun;
  const told = async (task) => {
    const answer = once(bot, 'message');
    bot.send(task);
    return (await answer)[0];
  };
  return {
    server,
    ready,
    rss: () => told('rss'),
    /** How long the event loop is held up while something is done. */
    async watched(deed) {
      await told('watch');
      await deed();
      return told('watched');
    },
    /** Has it read its library anew, and waits until it has. */
    async reload() {
      bot.kill('SIGHUP');
      let told = '';
      while (!told.includes('Read anew')) {
        const [piece] = await Promise.race([once(bot.stderr, 'data'), once(bot, 'exit')]);
        told += piece;
        if (bot.exitCode !== null || told.includes('kept as they were')) throw new Error(told);
      }
    },
    async stop() {
      bot.kill('SIGKILL');
      await server.close();
      if (server.problems.length > 0) throw new Error(`${name}: ${server.problems.join('\n')}`);
    },
  };
}

/** Where Pilcrow finds a library. */
export function environmentOf({ folder }) {
  const { cables, cache } = placesIn(folder);
  return { PILCROW_KNOWLEDGE: cables, PILCROW_CACHE: cache, PILCROW_WATCH: 'off' };
}
