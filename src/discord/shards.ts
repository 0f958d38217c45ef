// In: token, how many shards, the program of one. Out: that many processes, each with its share.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RESTGetAPIGatewayBotResult, Shard } from 'discord.js';
import type { Bot } from './bot.ts';
import { DiscordjsError, REST, Routes, ShardingManager } from './discord-js.ts';
import type { Log } from './edge.ts';
import { restRoot } from './rest-root.ts';
import { explained } from './trouble.ts';

/**
 * How long a shard that died is left dead, in seconds: the first, second, third and every further
 * time in a row. Discord takes away the token of a bot that logs in more than 1,000 times a day.
 */
const WAITS = [0, 10, 60, 300];

/** A shard that lived so long, in milliseconds, died for the first time in a row. */
const LONG = 10 * 60_000;

/** What a shard says as it dies may arrive a moment after its death: so many milliseconds. */
const LAST_WORDS = 100;

/** Discord lets one shard log in every five seconds, or several where it says so. */
const BETWEEN = 5_500;

/** Shards are processes here, not threads. */
type Child = NonNullable<Shard['process']>;

/** The longest that a timer can wait: a shard is ready when it has read its library. */
const READY = 2 ** 31 - 1;

/**
 * Starts the shards one after the other, and starts again those that die. A shard that sends
 * `{ trouble }` says why starting it again is of no use: the others are ended too, and `ended`
 * settles to that. `reload` sends each `{ reload: true }`, to read its cables anew: a signal would end
 * one that is still starting. Each is told which it is by discord.js, in the environment.
 */
export function startShards({
  token,
  api,
  shards,
  program,
  log,
}: {
  readonly token: string;
  /** REST root: `https://discord.com/api`. */
  readonly api: string;
  /** `auto` is as many as Discord says: one for every 1,000 servers. */
  readonly shards: number | 'auto';
  /** Path of the program that a shard runs; it should start a bot. */
  readonly program: string;
  readonly log: Log;
}): Pick<Bot, 'stop' | 'ended'> & { readonly reload: () => void } {
  const stopping = new AbortController();
  const { signal } = stopping;
  let manager: ShardingManager | null = null;
  let settle: (reason: Promise<Error | null>) => void = () => {};
  const ended = new Promise<Error | null>((resolve) => {
    settle = resolve;
  });

  async function start() {
    const gateway = await askGateway(token, api, log);
    const totalShards = shards === 'auto' ? gateway.shards : shards;
    // discord.js would start the dead again at once, and ask Discord itself for their number.
    manager = new ShardingManager(program, { token, totalShards, respawn: false });
    const pause = BETWEEN / gateway.session_start_limit.max_concurrency;
    for (let id = 0; id < totalShards && !signal.aborted; id++) {
      if (id > 0) await sleep(pause, null, { signal });
      await run(manager.createShard(id), totalShards);
    }
  }

  /** Resolves when it is ready, or dead for the first time. */
  function run(shard: Shard, of: number): Promise<unknown> {
    let since = 0;
    let deaths = 0;
    /** Why the system did not start it. */
    let failed: Error | null = null;
    const begin = (): Promise<unknown> => {
      since = Date.now();
      failed = null;
      // A death before it is ready is told where deaths are; some failures are none for discord.js.
      return shard.spawn(READY).catch((error) => {
        if (!(error instanceof DiscordjsError)) void died(error.message);
      });
    };
    const died = async (how: string) => {
      await sleep(LAST_WORDS, null, { signal }).catch(stopped);
      if (signal.aborted) return;
      deaths = Date.now() - since < LONG ? deaths + 1 : 1;
      const wait = WAITS[Math.min(deaths, WAITS.length) - 1] as number;
      const when = wait === 0 ? 'now' : `in ${wait} seconds`;
      log.warn(`Shard ${shard.id} ended (${how}); it is started again ${when}.`);
      await sleep(wait * 1000, null, { signal }).then(begin, stopped);
    };
    shard.on('spawn', (child) => {
      const { pid } = child as Child;
      if (pid) log.info(`Shard ${shard.id} of ${of} is process ${pid}.`);
      child.on('error', (error: Error) => {
        if (pid) return;
        failed = error;
        child.emit('exit');
      });
    });
    shard.on('message', (said) => {
      if (typeof said?.trouble === 'string') end(new Error(said.trouble));
    });
    shard.on('death', (child) => {
      const { signalCode, exitCode } = child as Child;
      void died(failed?.message ?? signalCode ?? `code ${exitCode}`);
    });
    return begin();
  }

  /** Ends every shard by SIGTERM, at which it first answers what it was asked. */
  function end(reason: Error | null) {
    if (signal.aborted) return;
    stopping.abort();
    const dying = manager?.shards.map(async ({ process: child }) => {
      if (child?.kill()) await once(child, 'exit');
    });
    settle(Promise.all(dying ?? []).then(() => reason));
  }

  start().catch((error) => end(explained(error, api)));
  return {
    ended,
    async stop() {
      end(null);
      await ended;
    },
    reload() {
      for (const shard of manager?.shards.values() ?? []) {
        if (shard.process) shard.send({ reload: true }).catch(stopped);
      }
    },
  };
}

function stopped() {}

/** How many shards Discord recommends, and how many may log in at once. */
async function askGateway(
  token: string,
  api: string,
  log: Log,
): Promise<RESTGetAPIGatewayBotResult> {
  const rest = new REST(restRoot(api, log)).setToken(token);
  return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
}
