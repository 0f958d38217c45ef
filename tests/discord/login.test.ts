// In: tokens, intents, lost connections, late answers. Out: what the operator and readers are told.
import { afterEach, expect, it } from 'vitest';
import type { Library } from '../../src/command.ts';
import { startBot } from '../../src/discord/bot.ts';
import { asksSomething } from '../../src/discord/messages.ts';
import { startDiscordServer } from '../discord-server/discord-server.ts';
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

it('a refused token says which variable to set, and where the token is', async () => {
  const server = await discord();
  await expect(botOn({ ...server, token: 'wrong', late: 0, puts: 0 })).rejects.toThrow(
    /^Discord refused the token\. Set DISCORD_TOKEN to the token on the Bot page/,
  );
});

it('ask channels without the portal’s switch say what to switch on', async () => {
  const server = await discord({ messageContent: false });
  await expect(botOn(server, [server.world.channels.study])).rejects.toThrow(
    /Message Content intent, which DISCORD_ASK_CHANNELS needs\. Switch it on/,
  );
});

it('a Discord that is not there says where it was looked for', async () => {
  const config = { token: 'a.b.c', api: 'http://127.0.0.1:9/api', askChannels: [], cable: null };
  const library = () => ({}) as Library;
  await expect(startBot({ config, commands, library, log: readableLog() })).rejects.toThrow(
    /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api: /,
  );
});

it('a Discord that is somewhere else says which variable to check', async () => {
  const server = await discord();
  const api = `${server.api}/elsewhere`;
  await expect(botOn({ ...server, api, late: 0, puts: 0 })).rejects.toThrow(
    `Discord is not at ${api} (status 404). Check DISCORD_API if you set it.`,
  );
});

it('takes the REST root with its version, and says when it is ready', async () => {
  const server = await discord();
  const bot = await joined({ ...server, api: `${server.api}/v10/`, late: 0, puts: 0 });
  expect(bot.log.lines).toEqual(['info: Ready as pilcrow, in 1 server.']);
});

it('plain questions are answered in the channels set for them and nowhere else', async () => {
  const server = await discord({ messageContent: true });
  const { study } = server.world.channels;
  await joined(server, [study]);
  void server.say('how many gangs?');
  void server.say('good morning', { channel: study });
  const answer = await server.say('how many gangs?', { channel: study });
  expect(answer?.content).toBe('You asked: how many gangs?');
  expect(server.posts).toHaveLength(1);
});

it.each([
  ['how many gangs', true],
  ['Who signed it', true],
  ['gangs?', true],
  ['However, it rained', false],
  ['good morning', false],
  ['', false],
  ['¶6', true],
  ['see ¶6 and 99PILCROW1 ¶7-8, please', true],
  ['I think ¶6 is odd', false],
  ['6', false],
  ['/paragraph 6', true],
  ['https://example.org/what?', false],
])('%j asks something: %s', (text, asks) => {
  expect(asksSomething(text)).toBe(asks);
});

it('a lost connection is resumed, and what was asked meanwhile is answered', async () => {
  const server = await discord();
  const bot = await joined(server);
  await server.slash('ask', { question: 'before' });
  server.drop();
  await expect.poll(() => server.gateway.counts.resumed).toBe(1);
  expect((await server.slash('ask', { question: 'after' }))?.content).toBe('You asked: after');
  expect(server.gateway.counts.identified).toBe(1);
  expect(bot.log.lines).toContain('info: Reconnecting to Discord.');
});

it('a token that is revoked ends the bot with the reason; being stopped ends it with none', async () => {
  const server = await discord();
  const revoked = await joined(server);
  server.drop(4004);
  expect((await revoked.ended)?.message).toMatch(/Set DISCORD_TOKEN/);
  const stopped = await botOn(server);
  await stopped.stop();
  expect(await stopped.ended).toBeNull();
  expect(stopped.log.lines).toHaveLength(1);
});

it('an answer that comes too late is one warning and no second try', async () => {
  const server = await discord({ due: -1, patience: 100 });
  const bot = await joined(server);
  expect(await server.slash('ask', { question: 'slow' })).toBeNull();
  expect(server.late).toBe(1);
  expect(bot.log.lines.slice(1)).toEqual([
    'warn: /ask: not answered, Discord says "Unknown interaction" (10062)',
  ]);
});
