// In: a token and the portal's switches. Out: a Discord on the loopback, and a reader's hands.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { startGateway } from './gateway.ts';
import { type Answer, type Books, handle, type Pending } from './rest.ts';
import { interaction, type Json, message, newWorld } from './world.ts';

export type { Answer } from './rest.ts';
export type DiscordServer = Awaited<ReturnType<typeof startDiscordServer>>;

/** Where and by whom something is said. */
export interface Saying {
  /** In a direct message; else in `channel`, default #general. */
  readonly dm?: boolean;
  readonly channel?: string;
  /** Puts a mention of the bot before the text. */
  readonly mention?: boolean;
  readonly by?: 'reader' | 'robot' | 'webhook' | 'itself';
}

const MESSAGE_CONTENT = 1 << 15;

/**
 * Starts one. It speaks as much of API v10 as a bot needs that answers commands and messages,
 * and refuses what Discord refuses; `problems` then says what. What a test does resolves to the
 * bot's answer, or to null after `patience` milliseconds without one.
 */
export async function startDiscordServer({
  token = 'loopback-token',
  messageContent = false,
  shards = 1,
  due = 3000,
  patience = 3000,
}: {
  readonly token?: string;
  readonly messageContent?: boolean;
  readonly shards?: number;
  readonly due?: number;
  readonly patience?: number;
} = {}) {
  const world = newWorld();
  const books: Books = {
    world,
    token,
    due,
    pending: new Map(),
    commands: new Map(),
    puts: 0,
    posts: [],
    problems: [],
    late: 0,
  };
  let port = 0;
  const url = () => `ws://127.0.0.1:${port}`;
  const http = createServer((request, response) => {
    handle(request, response, books, { url: url(), shards }).catch((error) => {
      books.problems.push(String(error.stack));
      response.writeHead(500).end();
    });
  });
  const privileged = messageContent ? MESSAGE_CONTENT : 0;
  const gateway = startGateway(http, world, { token, privileged, url });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  port = (http.address() as AddressInfo).port;

  const event = (name: string, data: Json, direct: boolean) =>
    new Promise<Answer | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), patience);
      const pending: Pending = {
        id: data.id,
        asked: name === 'INTERACTION_CREATE' ? data.type : null,
        token: data.token ?? '',
        sentAt: performance.now(),
        state: 'new',
        ephemeral: false,
        settle(answer) {
          clearTimeout(timer);
          resolve(answer);
        },
      };
      books.pending.set(data.id, pending);
      if (!gateway.send(name, data, direct)) books.problems.push(`no bot hears ${name}`);
    });
  const interact = (type: number, data: Json, direct: boolean) =>
    event('INTERACTION_CREATE', interaction(world, type, data, direct), direct);

  return {
    /** The REST root to give to the bot. */
    api: `http://127.0.0.1:${port}/api`,
    token,
    world,
    gateway,
    /** What Discord refused or would warn about; a test expects none. */
    problems: books.problems,
    /** Every message that the bot posted, oldest first. */
    posts: books.posts,
    get late() {
      return books.late;
    },
    /** How often commands were written. */
    get puts() {
      return books.puts;
    },
    /** Commands as registered for all, or for the one server. */
    commands: (where: 'global' | 'guild' = 'global'): Json[] =>
      books.commands.get(where === 'global' ? 'commands' : `guilds/${world.guild}/commands`) ?? [],
    /** Runs a slash command. */
    slash: (name: string, options: Record<string, string | number | boolean> = {}, dm = false) =>
      interact(2, { id: '1', name, type: 1, options: wire(options) }, dm),
    /** Types into an option; `others` are the options already filled in. */
    autocomplete: (name: string, option: string, typed: string, others = {}) => {
      const focused = { name: option, type: 3, value: typed, focused: true };
      return interact(4, { id: '1', name, type: 1, options: [...wire(others), focused] }, false);
    },
    /** Presses a button under a message of the bot. */
    press: (customId: string) => {
      const under = message(world, world.channels.general, world.bot, 'pressed');
      const made = interaction(world, 3, { custom_id: customId, component_type: 2 }, false);
      return event('INTERACTION_CREATE', { ...made, message: under }, false);
    },
    /** Says something where the bot may read it. */
    say: (text: string, { dm = false, channel, mention = false, by = 'reader' }: Saying = {}) => {
      const place = dm ? world.channels.direct : (channel ?? world.channels.general);
      const author = by === 'itself' ? world.bot : by === 'robot' ? world.robot : world.reader;
      const content = mention ? `<@${world.bot.id}> ${text}` : text;
      const said = message(world, place, author, content);
      if (by === 'webhook') said.webhook_id = said.id;
      return event('MESSAGE_CREATE', said, dm);
    },
    /** Loses every gateway connection: 4000 lets bots resume. */
    drop: (code = 4000) => gateway.drop(code),
    async close() {
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Options as Discord sends them: text 3, whole number 4, yes or no 5. */
function wire(options: Record<string, string | number | boolean>): Json[] {
  const types: Record<string, number> = { string: 3, number: 4, boolean: 5 };
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: types[typeof value],
    value,
  }));
}
