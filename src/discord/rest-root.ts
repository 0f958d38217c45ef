// In: the address of Discord's REST interface, as an operator gives it. Out: as discord.js takes it.

/**
 * discord.js adds `/v10` itself, so `https://discord.com/api`, `…/api/` and `…/api/v10` all mean
 * the same.
 */
export function restRoot(api: string) {
  return { api: api.replace(/\/$/, '').replace(/\/v10$/, ''), version: '10' };
}
