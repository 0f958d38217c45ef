// In: tokens, intents, lost connections, late answers. Out: what the operator and readers are told.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Library } from '../../src/command.ts';
import { startBot } from '../../src/discord/bot.ts';

import { startDiscordServer } from '../discord-server/discord-server.ts';
import type { Gateway } from '../discord-server/gateway.ts';
import { botOn, commands, readableLog } from './made-up.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function discord(options: Parameters<typeof startDiscordServer>[0] = {}) {
  const server = await startDiscordServer(options);
  closing.push(() => server.close());
  return server;
}

async function joined(...[server, channels]: Parameters<typeof botOn>) {
  const bot = await botOn(server, channels);
  closing.push(() => bot.stop());
  return bot;
}

test('a refused token says which variable to set, and where the token is', async () => {
  const server = await discord();
  await expect(botOn({ ...server, token: 'wrong', late: 0, puts: 0 })).rejects.toThrow(
    /^Discord refused the token\. Set DISCORD_TOKEN to the token on the Bot page/,
  );
});

test('ask channels without the portal’s switch say what to switch on', async () => {
  const server = await discord({ messageContent: false });
  await expect(botOn(server, [server.world.channels.study])).rejects.toThrow(
    /Message Content intent, which DISCORD_ASK_CHANNELS needs\. Switch it on/,
  );
});

test('a Discord that is not there says where it was looked for', async () => {
  const config = { token: 'a.b.c', api: 'http://127.0.0.1:9/api', askChannels: [], cable: null };
  const library = () => ({}) as Library;
  await expect(startBot({ config, commands, library, log: readableLog() })).rejects.toThrow(
    /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api: /,
  );
});

test('a Discord that is somewhere else says which variable to check', async () => {
  const server = await discord();
  const api = `${server.api}/elsewhere`;
  await expect(botOn({ ...server, api, late: 0, puts: 0 })).rejects.toThrow(
    `Discord is not at ${api} (status 404). Check DISCORD_API if you set it.`,
  );
});

test.each(['<html>Please log in to the network</html>', 'null', '{}'])(
  'one that answers %j says that it is not Discord',
  async (raw) => {
    const server = await discord();
    server.fault({ route: /gateway\/bot$/, raw });
    await expect(botOn(server)).rejects.toThrow(/^What answers at http.* is not Discord: /);
  },
);

test('takes the REST root with its version, and says when it is ready', async () => {
  const server = await discord();
  const bot = await joined({ ...server, api: `${server.api}/v10/`, late: 0, puts: 0 });
  expect(bot.log.lines).toEqual(['info: Ready as pilcrow, in 1 server.']);
});

test('plain questions are answered in the channels set for them and nowhere else', async () => {
  const server = await discord({ messageContent: true });
  const { study } = server.world.channels;
  await joined(server, [study]);
  void server.say('how many gangs?');
  void server.say('good morning', { channel: study });
  const answer = await server.say('how many gangs?', { channel: study });
  expect(answer?.content).toBe('You asked: how many gangs?');
  expect(server.posts).toHaveLength(1);
});

test('a channel to listen in that the bot does not see is told of when it is ready', async () => {
  const server = await discord({ messageContent: true });
  const { study, thread } = server.world.channels;
  const bot = await joined(server, [study, server.world.guild, thread]);
  await expect
    .poll(() => bot.log.lines.slice(1), { timeout: 20_000 })
    .toEqual([
      expect.stringContaining(
        `warn: DISCORD_ASK_CHANNELS holds ${server.world.guild}, which is no channel that the bot sees`,
      ),
    ]);
});
test('a lost connection is resumed, and what was asked meanwhile is answered', async () => {
  const server = await discord();
  const bot = await joined(server);
  await server.slash('ask', { question: 'before' });
  server.drop();
  await expect.poll(() => server.gateway.counts.resumed, { timeout: 20_000 }).toBe(1);
  expect((await server.slash('ask', { question: 'after' }))?.content).toMatch(/You asked: after$/);
  expect(server.gateway.counts.identified).toBe(1);
  expect(bot.log.lines.slice(1)).toEqual([
    'warn: The connection to Discord is lost: Discord closed it with code 4000. It is tried again until it is back.',
    'info: Connected to Discord again.',
  ]);
});

test('an outage is told once, however long it lasts, with the reason, and so is its end', async () => {
  const server = await startDiscordServer();
  const bot = await joined(server);
  await server.close();
  await sleep(1_700); // It is tried twice a second.
  const again = await discord({ port: Number(new URL(server.api).port) });
  await expect
    .poll(() => bot.log.lines.slice(1), { timeout: 20_000 })
    .toEqual([
      'warn: The connection to Discord is lost: it broke off, or Discord cannot be reached. It is tried again until it is back.',
      'info: Connected to Discord again.',
    ]);
  expect((await again.slash('ask', { question: 'after' }))?.content).toMatch(/You asked: after$/);
});

test.each<[string, (gateway: Gateway) => void]>([
  ['asks for another connection', ({ order }) => order(7)],
  ['ends the session', ({ order }) => order(9, false)],
  ['has forgotten the session', ({ forget, drop }) => [drop(4000), forget()]],
  [
    'answers no heartbeat',
    (gateway) => {
      gateway.isAlive = false;
      setTimeout(() => {
        gateway.isAlive = true;
      }, 2_500);
    },
  ],
])('a Discord that %s is answered to after it', async (_, trouble) => {
  const server = await discord({ heartbeat: 1_000 });
  const bot = await joined(server);
  trouble(server.gateway);
  await expect
    .poll(() => bot.log.lines.at(-1), { timeout: 20_000 })
    .toBe('info: Connected to Discord again.');
  expect((await server.slash('ask', { question: 'after' }))?.content).toMatch(/You asked: after$/);
});

test.each([
  [4010, /Set PILCROW_SHARDS to auto/],
  [4011, /Set PILCROW_SHARDS to auto/],
  [4012, /Install a newer one/],
  [4013, /Install a newer one/],
])('a connection closed for good (%d) ends the bot with what to do', async (code, what) => {
  const server = await discord();
  const bot = await joined(server);
  server.drop(code);
  expect((await bot.ended)?.message).toMatch(what);
});

test('a token that is revoked ends the bot with the reason; being stopped ends it with none', async () => {
  const server = await discord();
  const revoked = await joined(server);
  server.drop(4004);
  expect((await revoked.ended)?.message).toMatch(/Set DISCORD_TOKEN/);
  const stopped = await botOn(server);
  await stopped.stop();
  expect(await stopped.ended).toBeNull();
  expect(stopped.log.lines).toHaveLength(1);
});

test('an answer that comes too late is one warning and no second try', async () => {
  const server = await discord({ due: -1, patience: 100 });
  const bot = await joined(server);
  expect(await server.slash('ask', { question: 'slow' })).toBeNull();
  expect(server.late).toBe(1);
  expect(bot.log.lines.slice(1)).toEqual([
    'warn: /ask: not answered, Discord says "Unknown interaction" (10062)',
  ]);
});
