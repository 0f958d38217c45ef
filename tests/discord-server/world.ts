// In: who is there. Out: users, a server and channels, messages and interactions as Discord's JSON.

/** JSON as it goes over the wire; the schemas say what of it is allowed. */
// biome-ignore lint/suspicious/noExplicitAny: payloads are checked by schema, not by type
export type Json = any;

let count = 0n;

/** A fresh snowflake: milliseconds since 2015, then a counter. */
export function snowflake(): string {
  count += 1n;
  return (((BigInt(Date.now()) - 1420070400000n) << 22n) | (count & 0x3fffffn)).toString();
}

function user(name: string, more: Json = {}): Json {
  const none = { avatar: null, global_name: null, discriminator: '0', public_flags: 0 };
  return { id: snowflake(), username: name, bot: false, ...none, ...more };
}

export interface World {
  readonly application: string;
  readonly bot: Json;
  readonly reader: Json;
  readonly robot: Json;
  readonly guild: string;
  /** The role that Discord made for the bot. */
  readonly role: string;
  /** `group` and `abroad` are where the bot is not, but a reader who installed it is: a group, another server. */
  readonly channels: Readonly<
    Record<'general' | 'study' | 'direct' | 'thread' | 'group' | 'abroad', string>
  >;
}

/**
 * A server with two channels and a thread, a direct channel, the bot, one reader, another bot.
 * `also` is one where the bot and the reader are too: its neighbour then belongs to another shard.
 */
export function newWorld(also?: World): World {
  const bot = also?.bot ?? user('pilcrow', { bot: true });
  const reader = also?.reader ?? user('reader');
  const guild = also ? String(BigInt(also.guild) + (1n << 22n)) : snowflake();
  const places = { general: snowflake(), study: snowflake(), direct: snowflake() };
  const away = { group: snowflake(), abroad: snowflake() };
  const channels = { ...places, ...away, thread: snowflake() };
  return {
    application: bot.id as string,
    bot,
    reader,
    robot: user('robot', { bot: true }),
    guild,
    role: snowflake(),
    channels,
  };
}

/** A text channel of the server; `topic` is what stands at its top. */
export function channel(world: World, name: 'general' | 'study', topic: string | null): Json {
  const position = name === 'general' ? 0 : 1;
  const more = { permission_overwrites: [], nsfw: false, guild_id: world.guild };
  return { id: world.channels[name], type: 0, name, position, topic, ...more };
}

/** A thread of #study. */
function thread({ channels, guild, reader }: World): Json {
  const times = { archived: false, archive_timestamp: NOW, auto_archive_duration: 1440 };
  return {
    id: channels.thread,
    type: 11,
    name: 'a thread',
    guild_id: guild,
    parent_id: channels.study,
    owner_id: reader.id,
    thread_metadata: { ...times, locked: false },
    message_count: 0,
    member_count: 1,
    rate_limit_per_user: 0,
  };
}

function member(of: Json): Json {
  return { user: of, nick: null, roles: [], joined_at: NOW, deaf: false, mute: false, flags: 0 };
}
const NOW = '2026-01-01T00:00:00.000000+00:00';

/** Someone who only listens. */
const SILENT = {
  ...{ deaf: false, mute: true, self_deaf: false, self_mute: true, self_video: false },
  ...{ suppress: false, request_to_speak_timestamp: null },
};

const PLAIN = { hoist: false, mentionable: false, flags: 0 };

/** What GUILD_CREATE holds. */
export function guildCreate(world: World): Json {
  const { reader, channels } = world;
  const everyone = { id: world.guild, name: '@everyone', permissions: '2147483647', color: 0 };
  return {
    id: world.guild,
    name: 'Study group',
    owner_id: world.reader.id,
    joined_at: NOW,
    large: false,
    member_count: 3,
    roles: [
      { ...everyone, ...PLAIN, position: 0, managed: false },
      {
        ...{ ...everyone, id: world.role, name: 'Pilcrow' },
        ...{ ...PLAIN, position: 1, managed: true, tags: { bot_id: world.bot.id } },
      },
    ],
    emojis: [],
    features: [],
    members: [member(world.bot)],
    channels: [channel(world, 'general', null), channel(world, 'study', null)],
    threads: [thread(world)],
    presences: [{ user: { id: reader.id }, status: 'online', activities: [], client_status: {} }],
    voice_states: [
      { user_id: reader.id, channel_id: channels.general, session_id: 'x', ...SILENT },
    ],
    stage_instances: [],
    guild_scheduled_events: [],
    stickers: [],
  };
}

/** A message; `place` is a channel's id, and a server message unless it is the direct one. */
export function message(world: World, place: string, author: Json, content: string): Json {
  return {
    id: snowflake(),
    channel_id: place,
    ...(place !== world.channels.direct && { guild_id: world.guild }),
    ...(place !== world.channels.direct && { member: { ...member(author), user: undefined } }),
    author,
    content,
    timestamp: NOW,
    edited_timestamp: null,
    channel_type: place === world.channels.direct ? 1 : 0,
    tts: false,
    mention_everyone: false,
    mentions: content.includes(`<@${world.bot.id}>`) ? [world.bot] : [],
    mention_roles: content.includes(`<@&${world.role}>`) ? [world.role] : [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    flags: 0,
  };
}

/** Where something is done. */
export type Place = keyof World['channels'];

const TYPES: Readonly<Record<Place, number>> = {
  ...{ general: 0, study: 0, direct: 1, thread: 11, group: 3, abroad: 0 },
};

/** Whether a place is in no server. */
export const isDirect = (place: Place): boolean => place === 'direct' || place === 'group';

/** An interaction of `type` (2 command, 3 button or menu, 4 autocomplete). */
export function interaction(world: World, type: number, data: Json, where: Place): Json {
  const direct = isDirect(where);
  const place = world.channels[where];
  const installed = direct || where === 'abroad';
  const guild = where === 'abroad' ? ABROAD : world.guild;
  const who = direct
    ? { user: world.reader }
    : { member: { ...member(world.reader), permissions: '2147483647' }, guild_id: guild };
  return {
    id: snowflake(),
    application_id: world.application,
    type,
    data,
    ...who,
    channel_id: place,
    channel: {
      id: place,
      type: TYPES[where],
      ...(direct && { recipients: [world.reader] }),
    },
    token: `token-${snowflake()}`,
    version: 1,
    app_permissions: '2147483647',
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: installed ? { 1: world.reader.id } : { 0: world.guild },
    context: where === 'group' ? 2 : direct ? 1 : 0,
    attachment_size_limit: 10_485_760,
  };
}

/** A server that the bot is not in. */
const ABROAD = snowflake();
