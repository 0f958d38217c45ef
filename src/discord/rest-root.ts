// In: the address of Discord's REST interface, as an operator gives it. Out: as discord.js takes it, and how it is spoken to.
import type { RESTOptions } from 'discord.js';
import { DefaultRestOptions } from './discord-js.ts';

/**
 * discord.js adds `/v10` itself, so `https://discord.com/api`, `…/api/` and `…/api/v10` all mean
 * the same.
 */
export function restRoot(api: string) {
  return { api: api.replace(/\/$/, '').replace(/\/v10$/, ''), version: '10', makeRequest };
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
