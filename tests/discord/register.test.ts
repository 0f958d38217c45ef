// In: commands as data. Out: that Discord has them, written only when they changed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerCommands } from '../../src/discord/register.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/discord-server.ts';
import { ask, commands, page } from './made-up.ts';

let server: DiscordServer;
beforeAll(async () => {
  server = await startDiscordServer();
});
afterAll(() => server.close());

const register = (guildId: string | null, which = commands) =>
  registerCommands({ token: server.token, api: server.api, guildId, commands: which });

test('registers for servers, direct messages and user installs, and skips what is unchanged', async () => {
  expect(await register(null)).toBe('registered');
  expect(await register(null)).toBe('unchanged');
  expect(await register(null, [page, ask])).toBe('unchanged');
  expect(server.puts).toBe(1);
  expect(server.problems).toEqual([]);
  expect(server.commands()).toMatchObject([
    {
      name: 'ask',
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      options: [
        { type: 3, name: 'question', required: true, max_length: 6000 },
        { type: 5, name: 'private' },
      ],
    },
    {
      name: 'page',
      options: [
        { type: 3, name: 'number', required: true, max_length: 60, autocomplete: true },
        { type: 4, name: 'from', min_value: 1 },
      ],
    },
  ]);
});

test.each([
  ['a description', [{ ...ask, description: 'Another' }, page]],
  ['an option', [{ ...ask, options: ask.options.slice(0, 1) }, page]],
  ['a limit', [ask, { ...page, options: [{ ...page.options[0], maxLength: 9 }] } as typeof page]],
  ['one command fewer', [ask]],
])('registers again when %s changed', async (_, changed) => {
  await register(null);
  expect(await register(null, changed)).toBe('registered');
});

test('registers for one server, where Discord asks for no contexts', async () => {
  expect(await register(server.world.guild)).toBe('registered');
  expect(await register(server.world.guild)).toBe('unchanged');
  expect(server.commands('guild').map(({ name }) => name)).toEqual(['ask', 'page']);
});

test('says what to do where the token or the server is refused', async () => {
  const wrong = { token: 'wrong', api: server.api, guildId: null, commands };
  await expect(registerCommands(wrong)).rejects.toThrow(
    /^Discord refused the token\. Set DISCORD_/,
  );
  await expect(register('123456789012345678')).rejects.toThrow(
    /Missing Access.* Is DISCORD_GUILD_ID a server that the bot was invited to/,
  );
});

test('says what Discord says where it does not take them', async () => {
  server.fault({ route: /^PUT/, status: 400, code: 30034 });
  await expect(register(null, [{ ...ask, description: 'More' }])).rejects.toThrow(
    /^Discord says "Refused with 30034" \(30034\)\.$/,
  );
});

test('two at once leave what one would have', async () => {
  expect(await Promise.all([register(null), register(null)])).toContain('registered');
  expect(await register(null)).toBe('unchanged');
  expect(server.commands().map(({ name }) => name)).toEqual(['ask', 'page']);
});

test('says so where something else answers than Discord', async () => {
  server.fault({ route: /^GET .*commands$/, raw: '<html>Please log in to the network</html>' });
  await expect(register(null)).rejects.toThrow(/^What answers at http.* is not Discord: /);
});

test('waits for a Discord that is out of reach for a moment', async () => {
  const before = await startDiscordServer();
  const { api, token } = before;
  await before.close();
  const registered = registerCommands({ token, api, guildId: null, commands });
  await new Promise((resolve) => setTimeout(resolve, 400));
  const after = await startDiscordServer({ port: Number(new URL(api).port) });
  expect(await registered).toBe('registered');
  await after.close();
});
