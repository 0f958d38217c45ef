// In: a server, and how something that happens there is told to the bot. Out: what a reader can do, each with the bot's answer.
import type { Answer } from './books.ts';
import { interaction, isDirect, type Json, message, type Place, type World } from './world.ts';

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

const EPHEMERAL = 1 << 6;

/** Tells the bot an event, in private or not; resolves to its answer. */
type Event = (name: string, data: Json, direct: boolean) => Promise<Answer | null>;

/** The hands of a reader in `world`; some reach into other servers, too. */
export function handsIn(world: World, event: Event) {
  const interact = (type: number, data: Json, place: Place, where = world) =>
    event('INTERACTION_CREATE', interaction(where, type, data, place), isDirect(place));
  const click = (data: Json, { ephemeral, place = 'general' }: Under, where = world) => {
    const under = message(where, where.channels[place], where.bot, 'clicked');
    const made = interaction(where, 3, data, place);
    const seen = { ...under, flags: ephemeral ? EPHEMERAL : 0 };
    return event('INTERACTION_CREATE', { ...made, message: seen }, isDirect(place));
  };
  return {
    /** Runs a slash command. */
    slash: (name: string, options: Given = {}, place: Place = 'general', where?: World) =>
      interact(2, { id: '1', name, type: 1, options: wire(options) }, place, where),
    /** Runs a command from the menu of somebody's message, of which the bot need not have heard. */
    menu: (name: string, content: string, more: Json = {}, place: Place = 'general') => {
      const target = { ...message(world, world.channels[place], world.robot, content), ...more };
      const resolved = { messages: { [target.id]: target } };
      return interact(2, { id: '1', name, type: 3, target_id: target.id, resolved }, place);
    },
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
