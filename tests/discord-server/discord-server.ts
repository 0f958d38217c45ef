// In: a token and the portal's switches. Out: a Discord on the loopback, and a reader's hands.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { startGateway } from './gateway.ts';
import { counting, type Limits } from './rate-limits.ts';
import { type Answer, type Books, type Fault, handle, type Pending } from './rest.ts';
import {
  channel,
  interaction,
  isDirect,
  type Json,
  message,
  newWorld,
  type Place,
  type World,
} from './world.ts';

export type { Answer } from './rest.ts';
export type DiscordServer = Awaited<ReturnType<typeof startDiscordServer>>;

/** Where and by whom something is said. */
export interface Saying {
  /** In a direct message; else in `channel`, default #general. */
  readonly dm?: boolean;
  readonly channel?: string;
  /** Puts a mention of the bot before the text, or of its role, with which the words do not come. */
  readonly mention?: boolean | 'role';
  /** As a reply to a message of the bot's, which mentions it unless whoever replies switches that off. */
  readonly reply?: boolean;
  /** As a reply to a message of somebody else's, which says this. */
  readonly replyTo?: string;
  readonly by?: 'reader' | 'robot' | 'webhook' | 'itself';
  /** What else it holds: a forwarded message, a sticker. */
  readonly more?: Json;
  /** Discord's type of message: 0 as people write them, 7 and others are Discord's own. */
  readonly type?: number;
}

type Given = Record<string, string | number | boolean>;

/** The message that a button or a menu is under: for everyone, in #general, unless it says otherwise. */
type Under = Pick<Answer, 'ephemeral'> & { readonly place?: Place };
const OPEN: Under = { ephemeral: false };

const MESSAGE_CONTENT = 1 << 15;
const EPHEMERAL = 1 << 6;

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
        state: 'new',
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
  const interact = (type: number, data: Json, place: Place, where = world) =>
    event('INTERACTION_CREATE', interaction(where, type, data, place), isDirect(place));
  const click = (data: Json, { ephemeral, place = 'general' }: Under, where = world) => {
    const under = message(where, where.channels[place], where.bot, 'clicked');
    const made = interaction(where, 3, data, place);
    const seen = { ...under, flags: ephemeral ? EPHEMERAL : 0 };
    return event('INTERACTION_CREATE', { ...made, message: seen }, isDirect(place));
  };

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
    /** Runs a slash command. */
    slash: (name: string, options: Given = {}, place: Place = 'general', where?: World) =>
      interact(2, { id: '1', name, type: 1, options: wire(options) }, place, where),
    /** Runs a command from the menu of somebody's message, of which the bot need not have heard. */
    menu: (name: string, content: string, more: Json = {}, place: Place = 'general') => {
      const target = { ...message(world, world.channels[place], world.robot, content), ...more };
      const resolved = { messages: { [target.id]: target } };
      return interact(2, { id: '1', name, type: 3, target_id: target.id, resolved }, place);
    },
    /** Changes the topic of a channel. */
    topic: (name: 'general' | 'study', topic: string | null) =>
      gateway.send('CHANNEL_UPDATE', channel(world, name, topic), false),
    /** Types into an option; `others` are the options already filled in. */
    autocomplete: (
      name: string,
      option: string,
      typed: string,
      others: Given = {},
      place: Place = 'general',
    ) => {
      const focused = { name: option, type: 3, value: typed, focused: true };
      return interact(4, { id: '1', name, type: 1, options: [...wire(others), focused] }, place);
    },
    /** Presses a button under a message of the bot. */
    press: (customId: string, under: Under = OPEN, where?: World) =>
      click({ custom_id: customId, component_type: 2 }, under, where),
    /** Chooses from a menu under a message of the bot. */
    choose: (customId: string, value: string, under: Under = OPEN) =>
      click({ custom_id: customId, component_type: 3, values: [value] }, under),
    /** Says something where the bot may read it. */
    say: (text: string, saying: Saying = {}) => {
      const { dm = false, channel, mention = false, by = 'reader', replyTo } = saying;
      const reply = saying.reply || replyTo !== undefined;
      const { type = reply ? 19 : 0 } = saying;
      const place = dm ? world.channels.direct : (channel ?? world.channels.general);
      const author = by === 'itself' ? world.bot : by === 'robot' ? world.robot : world.reader;
      const whom = mention === 'role' ? `&${world.role}` : world.bot.id;
      const content = mention ? `<@${whom}> ${text}` : text;
      const said = { ...message(world, place, author, content), ...saying.more };
      said.type = type;
      if (reply) {
        const whose = replyTo === undefined ? world.bot : world.robot;
        const to = message(world, place, whose, replyTo ?? 'An answer.');
        const message_reference = { type: 0, message_id: to.id, channel_id: place };
        const mentions = [...said.mentions, whose];
        Object.assign(said, { message_reference, referenced_message: to, mentions });
      }
      if (by === 'webhook') said.webhook_id = said.id;
      return event('MESSAGE_CREATE', said, dm);
    },
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

/** Options as Discord sends them: text 3, whole number 4, yes or no 5. */
function wire(options: Given): Json[] {
  const types: Record<string, number> = { string: 3, number: 4, boolean: 5 };
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: types[typeof value],
    value,
  }));
}
