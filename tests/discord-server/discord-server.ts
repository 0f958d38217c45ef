// In: a token and the portal's switches. Out: a Discord on the loopback, with a reader's hands in it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { Answer, Books, Fault, Pending } from './books.ts';
import { startGateway } from './gateway.ts';
import { handsIn } from './hands.ts';
import { counting, type Limits } from './rate-limits.ts';
import { handle } from './rest.ts';
import { channel, type Json, newWorld, type World } from './world.ts';

export type { Answer } from './books.ts';
export type DiscordServer = Awaited<ReturnType<typeof startDiscordServer>>;

const MESSAGE_CONTENT = 1 << 15;

/**
 * Starts one. It speaks as much of API v10 as a bot needs that answers commands and messages,
 * and refuses what Discord refuses; `problems` then says what. What a test does resolves to the
 * bot's answer, or to null where no bot hears it and after `patience` milliseconds without one.
 */
export async function startDiscordServer({
  token = 'loopback-token',
  messageContent = false,
  shards = 1,
  port = 0,
  due = 3000,
  patience = 3000,
  heartbeat = 41_250,
  limits = {},
}: {
  readonly token?: string;
  readonly messageContent?: boolean;
  readonly shards?: number;
  /** Where it listens; any free port where it is 0. */
  readonly port?: number;
  readonly due?: number;
  readonly patience?: number;
  /** Milliseconds between a bot's heartbeats. */
  readonly heartbeat?: number;
  readonly limits?: Partial<Limits>;
} = {}) {
  const world = newWorld();
  const worlds: [World, ...World[]] = [world];
  while (worlds.length < shards) worlds.push(newWorld(worlds.at(-1)));
  const books: Books = {
    world,
    token,
    due,
    pending: new Map(),
    commands: new Map(),
    puts: 0,
    faults: [],
    posts: [],
    nonces: new Map(),
    problems: [],
    late: 0,
    count: counting({ requests: 1_000, seconds: 1, global: 50, ...limits }),
    limited: 0,
  };
  const url = () => `ws://127.0.0.1:${port}`;
  const http = createServer((request, response) => {
    const { send } = gateway;
    handle(request, response, books, { url: url(), shards, send }).catch((error) => {
      books.problems.push(String(error.stack));
      response.writeHead(500).end();
    });
  });
  const privileged = messageContent ? MESSAGE_CONTENT : 0;
  const gateway = startGateway(http, worlds, { token, privileged, url, heartbeat });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  port = (http.address() as AddressInfo).port;

  const event = (name: string, data: Json, direct: boolean) =>
    new Promise<Answer | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), patience);
      const pending: Pending = {
        id: data.id,
        asked: name === 'INTERACTION_CREATE' ? data.type : null,
        option: data.data?.options?.find((one: Json) => one.focused)?.type,
        token: data.token ?? '',
        sentAt: performance.now(),
        isAnswered: false,
        ephemeral: false,
        settle(answer) {
          clearTimeout(timer);
          resolve(answer);
        },
      };
      books.pending.set(data.id, pending);
      if (gateway.send(name, data, direct)) return;
      books.problems.push(`no bot hears ${name}`);
      pending.settle(null);
    });
  return {
    /** The REST root to give to the bot. */
    api: `http://127.0.0.1:${port}/api`,
    token,
    world,
    /** As many servers as shards, each of another shard; `world` is the first. */
    worlds,
    gateway,
    /** What Discord refused or would warn about; a test expects none. */
    problems: books.problems,
    /** Every message that the bot posted, oldest first. */
    posts: books.posts,
    get late() {
      return books.late;
    },
    /** How often a bot did not heed what it was told of its limits. */
    get limited() {
      return books.limited;
    },
    /** How often commands were written. */
    get puts() {
      return books.puts;
    },
    /** Commands as registered for all, or for the one server. */
    commands: (where: 'global' | 'guild' = 'global'): Json[] =>
      books.commands.get(where === 'global' ? 'commands' : `guilds/${world.guild}/commands`) ?? [],
    ...handsIn(world, event),
    /** Changes the topic of a channel. */
    topic: (name: 'general' | 'study', topic: string | null) =>
      gateway.send('CHANNEL_UPDATE', channel(world, name, topic), false),
    /** Has one request go wrong, or take its time. */
    fault: (fault: Fault) => books.faults.push(fault),
    /** Those that are still to come. */
    faults: books.faults,
    /** Loses every gateway connection: 4000 lets bots resume. */
    drop: (code = 4000) => gateway.drop(code),
    async close() {
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
