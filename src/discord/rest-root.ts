// In: the address of Discord's REST interface, as an operator gives it. Out: as discord.js takes it, and how it is spoken to.
import { setTimeout as sleep } from 'node:timers/promises';
import type { RateLimitData, RESTOptions } from 'discord.js';
import { DefaultRestOptions } from './discord-js.ts';
import type { Log } from './edge.ts';

/**
 * discord.js adds `/v10` itself, so `https://discord.com/api`, `…/api/` and `…/api/v10` all mean
 * the same.
 */
export function restRoot(api: string, log: Pick<Log, 'warn'> = console) {
  const root = api.replace(/\/$/, '').replace(/\/v10$/, '');
  return { api: root, version: '10', makeRequest, rejectOnRateLimit: waiting(log) };
}

/** A wait of so many milliseconds is told: the bot may seem to hang. */
const LONG = 10_000;

/** Milliseconds to wait where Discord, or what stands before it, says only that it is too much: discord.js would not. */
const UNSAID = 2_000;

/** Told of each wait; gives that it is to be waited. */
function waiting({ warn }: Pick<Log, 'warn'>) {
  return async ({ retryAfter, method, route }: RateLimitData): Promise<false> => {
    const seconds = Math.round(retryAfter / 1000);
    if (retryAfter >= LONG) warn(`Discord has us wait ${seconds} seconds: ${method} ${route}.`);
    if (retryAfter <= 0) await sleep(UNSAID);
    return false;
  };
}

/** A connection that was closed as something was sent over it has it sent again: discord.js knows that under one name only. */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    const isClosed = error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
    throw isClosed ? Object.assign(error, { code: 'ECONNRESET' }) : error;
  }
};
