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

export type World = ReturnType<typeof newWorld>;

/** A server with two channels, a direct-message channel, the bot, one reader, another bot. */
export function newWorld() {
  const bot = user('pilcrow', { bot: true });
  const reader = user('reader');
  const guild = snowflake();
  const channels = { general: snowflake(), study: snowflake(), direct: snowflake() };
  return {
    application: bot.id as string,
    bot,
    reader,
    robot: user('robot', { bot: true }),
    guild,
    channels,
  };
}

function channel(id: string, name: string, position: number): Json {
  return { id, type: 0, name, position, permission_overwrites: [], nsfw: false, topic: null };
}

function member(of: Json): Json {
  return { user: of, nick: null, roles: [], joined_at: NOW, deaf: false, mute: false, flags: 0 };
}
const NOW = '2026-01-01T00:00:00.000000+00:00';

/** What GUILD_CREATE holds. */
export function guildCreate(world: World): Json {
  const everyone = { id: world.guild, name: '@everyone', permissions: '2147483647', color: 0 };
  return {
    id: world.guild,
    name: 'Study group',
    owner_id: world.reader.id,
    joined_at: NOW,
    large: false,
    member_count: 3,
    roles: [
      { ...everyone, hoist: false, position: 0, managed: false, mentionable: false, flags: 0 },
    ],
    emojis: [],
    features: [],
    members: [member(world.bot)],
    channels: [
      channel(world.channels.general, 'general', 0),
      channel(world.channels.study, 'study', 1),
    ],
    threads: [],
    presences: [],
    voice_states: [],
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
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    flags: 0,
  };
}

/** An interaction of `type` (2 command, 3 button, 4 autocomplete) in the server or in private. */
export function interaction(world: World, type: number, data: Json, direct: boolean): Json {
  const place = direct ? world.channels.direct : world.channels.general;
  const who = direct
    ? { user: world.reader }
    : { member: { ...member(world.reader), permissions: '2147483647' }, guild_id: world.guild };
  return {
    id: snowflake(),
    application_id: world.application,
    type,
    data,
    ...who,
    channel_id: place,
    channel: { id: place, type: direct ? 1 : 0, ...(direct && { recipients: [world.reader] }) },
    token: `token-${snowflake()}`,
    version: 1,
    app_permissions: '2147483647',
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: direct ? { 1: world.reader.id } : { 0: world.guild },
    context: direct ? 1 : 0,
    attachment_size_limit: 10_485_760,
  };
}
