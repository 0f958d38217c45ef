// In: the address of Discord's REST interface, as an operator gives it. Out: as discord.js takes it, and how it is spoken to.
import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultRestOptions, type RateLimitData, type RESTOptions } from 'discord.js';
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

/** Told of each wait; gives that it is to be waited. One of no length is told once, for it may be one of many. */
function waiting({ warn }: Pick<Log, 'warn'>) {
  let isTold = false;
  return async ({ retryAfter, method, route }: RateLimitData): Promise<false> => {
    const seconds = Math.round(retryAfter / 1000);
    if (retryAfter >= LONG) warn(`Discord has us wait ${seconds} seconds: ${method} ${route}.`);
    if (retryAfter > 0) return false;
    if (!isTold) warn(`Discord has us wait, and does not say how long: ${method} ${route}.`);
    isTold = true;
    await sleep(UNSAID);
    return false;
  };
}

/** Milliseconds before each of the three times that discord.js tries again: a moment of trouble passes, and an answer is due in 3 s. */
const MOMENT = 300;

/** What fails before anything is sent. */
const UNSENT =
  /^(?:EAI_AGAIN|ENOTFOUND|ECONNREFUSED|E(?:HOST|NET)UNREACH|ETIMEDOUT|EMFILE|UND_ERR_CONNECT_TIMEOUT)$/;

/** discord.js tries again where Discord breaks or resets a connection, whose closing it knows under that name only. */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    const response = await DefaultRestOptions.makeRequest(url, init);
    if (response.status >= 500) await sleep(MOMENT);
    return response;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (UNSENT.test(code)) await sleep(MOMENT);
    else if (code !== 'UND_ERR_SOCKET') throw error;
    throw Object.assign(error as Error, { code: 'ECONNRESET' });
  }
};
