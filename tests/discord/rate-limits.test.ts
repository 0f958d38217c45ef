// In: many readers at once, and a Discord that has a bot wait. Out: that each is answered once, and none waits for another's channel.
import type { RateLimitData } from 'discord.js';
import { expect, test } from 'vitest';
import { restRoot } from '../../src/discord/rest-root.ts';
import type { DiscordServer } from '../discord-server/discord-server.ts';
import { readableLog, served } from './made-up.ts';

/** Milliseconds in which an answer is waited for: some come late here. */
const patience = 20_000;

const some = (count: number) => Array.from({ length: count }, (_, at) => `question ${at}`);
const contents = ({ posts }: DiscordServer) => posts.map(({ content }) => content);
const said = (questions: readonly string[]) => questions.map((asked) => `You asked: ${asked}`);

test('a burst of messages in one channel is answered as Discord lets it, each once', async () => {
  const { server, bot } = await served({ patience, limits: { requests: 5, seconds: 0.5 } });
  // discord.js knows of the limit once it has read what came back for its first answer.
  await server.say('at first', { mention: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await Promise.all(some(12).map((asked) => server.say(asked, { mention: true })));
  expect(contents(server).sort()).toEqual(said(['at first', ...some(12)]).sort());
  expect({ limited: server.limited, lines: bot.log.lines }).toEqual({ limited: 0, lines: [] });
});

test('a channel whose limit is used up holds up neither another one, nor a command or a button there', async () => {
  const { server } = await served({ patience, limits: { requests: 2, seconds: 2 } });
  const busy = Promise.all(some(4).map((asked) => server.say(asked, { mention: true })));
  await expect.poll(() => server.posts.length, { interval: 5 }).toBe(2);
  const { study } = server.world.channels;
  const others = await Promise.all([
    server.say('elsewhere', { mention: true, channel: study }),
    server.say('in private', { dm: true }),
    ...some(5).map((question) => server.slash('ask', { question })),
    ...some(5).map((typed) => server.autocomplete('page', 'number', typed)),
  ]);
  for (const answer of others) expect(answer?.latency).toBeLessThan(1_000);
  expect(server.posts).toHaveLength(4);
  await busy;
  expect(server.posts).toHaveLength(6);
});

test('what many type and ask at once is held up by no limit of the bot’s', async () => {
  const { server } = await served({ patience, limits: { global: 3 } });
  const answers = await Promise.all([
    ...some(60).map((question) => server.slash('ask', { question })),
    ...some(60).map((typed) => server.autocomplete('page', 'number', typed)),
  ]);
  expect(answers.map((answer) => answer?.type)).toEqual([
    ...Array(60).fill(4),
    ...Array(60).fill(8),
  ]);
  expect({ limited: server.limited, late: server.late }).toEqual({ limited: 0, late: 0 });
});

test.each(['user', 'shared', 'global'] as const)(
  'a message that is to wait (429, %s) is answered once it may be, and others meanwhile',
  async (scope) => {
    const { server, bot } = await served({ patience });
    server.fault({ route: /\/messages$/, status: 429, retryAfter: 1, scope });
    const waiting = server.say('first', { mention: true });
    await expect.poll(() => server.faults.length, { interval: 5 }).toBe(0);
    const asked = await server.slash('ask', { question: 'meanwhile' });
    expect(asked?.latency).toBeLessThan(500);
    const direct = await server.say('in private', { dm: true });
    expect(direct?.latency).toBeGreaterThan(scope === 'global' ? 500 : 0);
    expect(direct?.latency).toBeLessThan(scope === 'global' ? 3_000 : 500);
    expect((await waiting)?.content).toBe('You asked: first');
    expect(server.posts).toHaveLength(2);
    expect(bot.log.lines).toEqual([]);
  },
);

test('a command that is to wait (429) is answered while there is time, and told once where there is none', async () => {
  const { server, bot } = await served({ due: 1_500, patience: 2_500 });
  server.fault({ route: /\/callback$/, status: 429, retryAfter: 1 });
  expect((await server.slash('ask', { question: 'in time' }))?.content).toMatch(/in time$/);
  server.fault({ route: /\/callback$/, status: 429, retryAfter: 2 });
  expect(await server.slash('ask', { question: 'too late' })).toBeNull();
  expect(bot.log.lines).toEqual([
    'warn: /ask: not answered, Discord says "Unknown interaction" (10062)',
  ]);
});

test('being stopped waits for what Discord lets be said later', async () => {
  const { server, bot } = await served({ patience });
  server.fault({ route: /\/messages$/, status: 429, retryAfter: 1 });
  void server.say('first', { mention: true });
  await expect.poll(() => server.faults.length, { interval: 5 }).toBe(0);
  await bot.stop();
  expect(contents(server)).toEqual(said(['first']));
});

test('a long wait is told, with what is waited for, and a short one is not', async () => {
  const log = readableLog();
  const { rejectOnRateLimit } = restRoot('', log);
  const limit = { method: 'POST', route: '/channels/:id/messages' } as RateLimitData;
  for (const retryAfter of [5_050, 3_600_050]) {
    expect(await rejectOnRateLimit({ ...limit, retryAfter })).toBe(false);
  }
  expect(log.lines).toEqual([
    'warn: Discord has us wait 3600 seconds: POST /channels/:id/messages.',
  ]);
});

test('where it is not said how long to wait, it is not tried again at once', async () => {
  const { server, bot } = await served({ patience });
  for (const raw of ['<html>error code: 1015</html>', '']) {
    server.fault({ route: /\/messages$/, status: 429, raw });
  }
  void server.say('first', { mention: true });
  await expect.poll(() => server.faults.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(server.faults).toHaveLength(1);
  await expect.poll(() => server.posts.length, { timeout: 20_000 }).toBe(1);
  expect(bot.log.lines).toEqual([
    'warn: Discord has us wait, and does not say how long: POST /channels/:id/messages.',
  ]);
});
