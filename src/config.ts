// In: the environment. Out: a Config, or an error that names the variable and says what to do.

/** What an operator can set. Empty counts as not set. */
export interface Config {
  /** The bot's token; null runs Pilcrow in the terminal. */
  readonly token: string | null;
  /** The one server to register commands for; null registers them everywhere. */
  readonly guild: string | null;
  /** Root of Discord's REST interface. */
  readonly api: string;
  /** Channels in which plain messages that ask something are answered. */
  readonly askChannels: readonly string[];
  /** How many processes share the servers; `auto` asks Discord, null is one without shards. */
  readonly shards: number | 'auto' | null;
  /** The folder of cables; null is the one that ships. */
  readonly knowledge: string | null;
  /** The folder in which a large library's index is kept; null is the user's cache folder. */
  readonly cache: string | null;
  /** Whether changed cables are taken up by themselves. */
  readonly watch: boolean;
  /** The reference of the cable that is meant where none is named; null where none is settled. */
  readonly defaultCable: string | null;
  /** False where NO_COLOR asks for none (no-color.org). */
  readonly colour: boolean;
}

/** A variable that cannot be used as it is set. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the variables that `.env.example` explains. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const get = (name: string) => environment[name]?.trim() || null;
  return {
    token: token(get('DISCORD_TOKEN')),
    guild: idOf('DISCORD_GUILD_ID', get('DISCORD_GUILD_ID')),
    api: address(get('DISCORD_API')),
    askChannels: (get('DISCORD_ASK_CHANNELS') ?? '')
      .split(',')
      .flatMap((id) => idOf('DISCORD_ASK_CHANNELS', id.trim() || null) ?? []),
    shards: shards(get('PILCROW_SHARDS')),
    knowledge: get('PILCROW_KNOWLEDGE'),
    cache: get('PILCROW_CACHE'),
    watch: isOn('PILCROW_WATCH', get('PILCROW_WATCH')),
    defaultCable: get('PILCROW_DEFAULT_CABLE'),
    colour: !environment.NO_COLOR,
  };
}

function token(value: string | null): string | null {
  if (value === null || /^[\w.-]+$/.test(value)) return value;
  throw new ConfigError(
    'DISCORD_TOKEN is no bot token: copy it from the developer portal (Bot, Reset Token), ' +
      'with no blank, quotation mark or “Bot” in it.',
  );
}

/** Discord's ids (snowflakes) are 17 to 20 digits. */
function idOf(name: string, value: string | null): string | null {
  if (value === null || /^\d{17,20}$/.test(value)) return value;
  throw new ConfigError(
    `${name} holds “${value}”, which is no Discord id: turn on Developer Mode in Discord, ` +
      'right-click the server or channel and choose Copy ID.',
  );
}

function shards(value: string | null): number | 'auto' | null {
  if (value === null || value === 'auto') return value;
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new ConfigError(
    `PILCROW_SHARDS holds “${value}”: a whole number of shards from 1, auto to have Discord say how ` +
      'many, or nothing for one process without shards.',
  );
}

function isOn(name: string, value: string | null): boolean {
  if (value === null || /^(?:on|off)$/i.test(value)) return value?.toLowerCase() !== 'off';
  throw new ConfigError(`${name} holds “${value}”: off, or nothing for on.`);
}

const DISCORD = 'https://discord.com/api';

function address(value: string | null): string {
  if (value === null) return DISCORD;
  if (URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new ConfigError(
    `DISCORD_API holds “${value}”, which is no address: it begins with https://; leave it empty for ${DISCORD}.`,
  );
}
