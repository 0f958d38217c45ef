// In: token, how many shards, the program of one. Out: that many processes, each with its share.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { REST, type RESTGetAPIGatewayBotResult, Routes, ShardingManager } from 'discord.js';
import type { Bot } from './bot.ts';
import type { Log } from './edge.ts';
import { keepRunning } from './one-shard.ts';
import { restRoot } from './rest-root.ts';
import { explained } from './trouble.ts';

/** Discord lets one shard log in every five seconds, or several where it says so. */
const BETWEEN = 5_500;

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
      await keepRunning(manager.createShard(id), totalShards, { signal, log, end });
    }
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
        if (shard.process) shard.send({ reload: true }).catch(() => {});
      }
    },
  };
}

/** How many shards Discord recommends, and how many may log in at once. */
async function askGateway(
  token: string,
  api: string,
  log: Log,
): Promise<RESTGetAPIGatewayBotResult> {
  const rest = new REST(restRoot(api, log)).setToken(token);
  return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
}
