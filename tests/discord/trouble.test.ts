// In: a Discord that refuses, is late or breaks. Out: what readers get then, and what is logged.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edge } from '../../src/discord/edge.ts';
import { escaped } from '../../src/discord/escape.ts';
import { guarded } from '../../src/discord/trouble.ts';
import { Late } from '../../src/discord/turns.ts';
import { AUTOMOD } from '../../src/reply/edge-words.ts';
import type { DiscordServer } from '../discord-server/discord-server.ts';
import { botOn, readableLog, served } from './made-up.ts';

let server: DiscordServer;
let bot: Awaited<ReturnType<typeof botOn>>;
beforeEach(async () => {
  ({ server, bot } = await served({ patience: 1_000 }));
});

const callback = /\/callback$/;
const hello = { question: 'hello' };

describe('an answer that Discord no longer takes, or not from us', () => {
  test.each([
    [10003, 'a channel that was deleted'],
    [10004, 'a server that was left'],
    [10008, 'an unknown message'],
    [20016, 'slow mode'],
    [20028, 'a channel in which too much is written'],
    [50083, 'an archived thread'],
    [160005, 'a locked thread'],
    [10062, 'an expired interaction'],
    [40060, 'one that was answered already'],
    [50001, 'no access'],
    [50007, 'closed direct messages'],
    [50013, 'no permission'],
    [50278, 'no server in common'],
  ])('(%d, %s) is one warning, and no second try', async (code) => {
    server.fault({ route: callback, status: 403, code });
    expect(await server.slash('ask', hello)).toBeNull();
    expect(bot.log.lines).toHaveLength(1);
    const said = `warn: /ask: not answered, Discord says "Refused with ${code}" (${code})`;
    expect(bot.log.lines[0]?.slice(0, said.length)).toBe(said);
  });

  test.each([
    [50013, 'general', 'Send Messages'],
    [50013, 'thread', 'Send Messages in Threads'],
    [50001, 'general', 'View Channel'],
  ] as const)('(%d in #%s) says to give it “%s” there', async (code, place, permission) => {
    server.fault({ route: /\/messages$/, status: 403, code });
    const { guild, channels } = server.world;
    const channel = channels[place];
    expect(await server.say('hello', { mention: true, channel })).toBeNull();
    const name = place === 'thread' ? 'a thread' : place;
    expect(bot.log.lines).toEqual([
      `warn: message: not answered, Discord says "Refused with ${code}" (${code}). Give the bot the ` +
        `permission “${permission}” in the channel “${name}” (${channel}) of the server “Study ` +
        `group” (${guild}).`,
    ]);
  });

  test('where it may not see what it would reply to, is said in the channel', async () => {
    server.fault({ route: /\/messages$/, status: 403, code: 160002 });
    const { study } = server.world.channels;
    await server.say('hello', { mention: true, channel: study });
    expect(server.posts).toEqual([
      expect.objectContaining({ channel: study, content: 'You asked: hello' }),
    ]);
    expect(server.posts[0]).not.toHaveProperty('message_reference');
    expect(bot.log.lines).toEqual([]);
  });

  test.each([200000, 240000])(
    'for its words (%d) is told to who asked, and one warning',
    async (code) => {
      for (const ask of [
        () => server.slash('ask', hello),
        () => server.say('hello', { mention: true }),
      ]) {
        server.fault({ route: /\/(?:callback|messages)$/, status: 400, code });
        expect((await ask())?.content).toBe(escaped(AUTOMOD));
      }
      expect(bot.log.lines).toEqual([
        `warn: /ask: not answered, Discord says "Refused with ${code}" (${code})`,
        `warn: message: not answered, Discord says "Refused with ${code}" (${code})`,
      ]);
    },
  );

  test('in private has no permission to give', async () => {
    server.fault({ route: /\/messages$/, status: 403, code: 50013 });
    expect(await server.say('hello', { dm: true })).toBeNull();
    expect(bot.log.lines).toEqual([expect.stringMatching(/\(50013\)$/)]);
  });

  test('for a reason of ours is an error, and the reader is told that something failed', async () => {
    server.fault({ route: callback, status: 400, code: 50035 });
    const answer = await server.slash('ask', hello);
    expect(answer?.content).toMatch(/^Something went wrong here/);
    expect(bot.log.lines).toEqual([expect.stringMatching(/^error: \/ask: DiscordAPIError/)]);
  });

  test('nor the sentence that says so is a warning beside the error', async () => {
    server.fault({ route: callback, status: 400, code: 50035 });
    server.fault({ route: callback, status: 400, code: 50035 });
    expect(await server.slash('ask', hello)).toBeNull();
    expect(bot.log.lines).toEqual([
      expect.stringMatching(/^error: \/ask: DiscordAPIError/),
      expect.stringMatching(/^warn: \/ask: nor could that be said: /),
    ]);
  });
});

test('what came too late to be worth an answer is one warning, and told to nobody', async () => {
  const log = readableLog();
  const asked = { what: '/ask', where: null, tell: () => Promise.reject(new Error('told')) };
  await guarded({ log } as unknown as Edge, asked, () => Promise.reject(new Late()));
  expect(log.lines).toEqual([
    'warn: /ask: not answered in the 3 seconds that Discord gives: so much was asked at once.',
  ]);
});

test('what fails while it is told of ends nothing', async () => {
  const log = readableLog();
  const asked = { what: 'message', where: null };
  const broken = () => {
    throw new Error('broken');
  };
  await guarded({ log } as unknown as Edge, { ...asked, tell: broken }, broken);
  expect(log.lines).toEqual([
    expect.stringMatching(/^error: message: Error: broken/),
    'warn: message: nor could that be said: broken',
  ]);
});

test.each([
  ['breaks (500)', { status: 500 }],
  ['is hidden by a gateway that breaks (502)', { status: 502, raw: '<html>Bad gateway</html>' }],
])('an answer is sent again where Discord %s', async (_, fault) => {
  server.fault({ route: callback, ...fault });
  expect((await server.slash('ask', hello))?.content).toMatch(/You asked: hello$/);
  expect(bot.log.lines).toEqual([]);
});

test.each([
  ['slash command', () => server.slash('ask', hello)],
  ['message', () => server.say('hello', { mention: true })],
])('a %s is answered where Discord breaks for half a second', async (_, ask) => {
  const breaking = { route: /\/(?:callback|messages)$/, status: 503 };
  for (let times = 0; times < 50; times++) server.fault(breaking);
  setTimeout(() => server.faults.splice(0), 500);
  expect((await ask())?.content).toMatch(/You asked: hello$/);
  expect(bot.log.lines).toEqual([]);
});

test.each([
  ['slash command', () => server.slash('ask', hello)],
  ['message', () => server.say('hello', { mention: true })],
])('a %s whose connection is reset is answered all the same', async (_, ask) => {
  server.fault({ route: /\/(?:callback|messages)$/, reset: true });
  expect((await ask())?.content).toMatch(/You asked: hello$/);
  expect(bot.log.lines).toEqual([]);
});

test.each([
  ['breaks (500)', { status: 500 }],
  ['resets the connection', { reset: true }],
] as const)(
  'a message is answered once where Discord %s when it has the answer',
  async (_, how) => {
    server.fault({ route: /\/messages$/, done: true, ...how });
    await server.say('hello', { mention: true });
    await bot.stop();
    expect(server.posts).toHaveLength(1);
  },
);

test('a message is answered once, though two with one token hear it', async () => {
  const other = await botOn(server);
  await server.say('hello', { mention: true });
  await Promise.all([bot.stop(), other.stop()]);
  expect(server.posts).toHaveLength(1);
});

test('a message is answered after one that Discord refused by mistake as of nobody it knows (401)', async () => {
  server.fault({ route: /\/messages$/, status: 401 });
  const first = await server.say('hello', { mention: true });
  expect(first?.content).toMatch(/^Something went wrong here/);
  expect((await server.say('hello', { dm: true }))?.content).toMatch(/You asked: hello$/);
});

test('being stopped waits for the answers that are under way', async () => {
  server.fault({ route: callback, delay: 200 });
  let answered = false;
  const answer = server.slash('ask', hello).then((given) => {
    answered = true;
    return given;
  });
  await expect.poll(() => server.faults.length, { interval: 5 }).toBe(0);
  expect(answered).toBe(false);
  await bot.stop();
  expect(answered).toBe(true);
  expect((await answer)?.content).toMatch(/You asked: hello$/);
});
