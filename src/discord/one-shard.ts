// In: a shard. Out: its process, as long as it is wanted, however often it dies.
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordjsError, type Shard } from 'discord.js';
import type { Log } from './edge.ts';

/**
 * How long a shard that died is left dead, in seconds: the first, second, third and every further
 * time in a row. Discord takes away the token of a bot that logs in more than 1,000 times a day.
 */
const WAITS = [0, 10, 60, 300];

/** A shard that lived so long, in milliseconds, died for the first time in a row. */
const LONG = 10 * 60_000;

/** What a shard says as it dies may arrive a moment after its death: so many milliseconds. */
const LAST_WORDS = 100;

/** Shards are processes here, not threads. */
type Child = NonNullable<Shard['process']>;

/** The longest that a timer can wait: a shard is ready when it has read its library. */
const READY = 2 ** 31 - 1;

/** What all shards share. */
interface Keeping {
  readonly log: Log;
  /** Aborted when all are ended. */
  readonly signal: AbortSignal;
  /** Ends all, for what starting one again is no help against. */
  readonly end: (reason: Error) => void;
}

/**
 * Starts the process of a shard, and again whenever it dies; resolves when it is ready, or dead for the first time.
 * @param of how many shards there are
 */
export function keepRunning(
  shard: Shard,
  of: number,
  { signal, log, end }: Keeping,
): Promise<unknown> {
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

function stopped() {}
