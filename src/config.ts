// In: the environment, and `.env`. Out: a Config, or an error that names the variable and says what to do.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { wideOf } from './cable/decode-cable.ts';
import { unsetLines } from './unknown-settings.ts';

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
  /** Where a large library's index is kept; where none is set, in the user's cache folder. */
  readonly cache: string;
  /** Whether changed cables are taken up by themselves. */
  readonly watch: boolean;
  /** The reference of the cable that is meant where none is named; null where none is settled. */
  readonly defaultCable: string | null;
  /** False where NO_COLOR asks for none (no-color.org), or the terminal has none (TERM=dumb). */
  readonly colour: boolean;
}

/** A variable that cannot be used as it is set. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Record<string, string | undefined>;

/** Variables that hold a folder. */
const FOLDERS = ['PILCROW_KNOWLEDGE', 'PILCROW_CACHE'];

/**
 * Takes into the environment what `.env` sets and it does not; relative folders in `.env` start at
 * `root`, and stand in the environment, which shards take over, as they are found from everywhere.
 * Gives a sentence for each line that sets nothing.
 */
export function takeSettings(environment: Environment, file: Uint8Array, root: string): string[] {
  // PowerShell's `>` writes UTF-16.
  const text = new TextDecoder(wideOf(file) ?? 'utf-8').decode(file);
  for (const [read, value] of Object.entries(parseEnv(text))) {
    // A line without `=`, such as a comment behind `;`, is read as the beginning of the next name.
    const name = (read.split('\n').at(-1) as string).trim().replace(/^export\s+/, '');
    const folder = FOLDERS.includes(name) && value?.trim();
    environment[name] ??= folder ? resolve(root, folder) : value;
  }
  return unsetLines(text);
}

/** Where the caller stands, from which relative folders and files start. */
export function hereIn({ INIT_CWD }: Readonly<Environment>): string {
  // npm runs scripts in the package's folder and keeps the caller's in this variable.
  return resolve(INIT_CWD ?? '');
}

/**
 * Reads the variables that `.env.example` explains; relative folders start where the caller stands.
 * @throws {ConfigError} where one cannot be used
 */
export function readConfig(environment: Readonly<Environment>): Config {
  const get = (name: string) => environment[name]?.trim() || null;
  const here = hereIn(environment);
  const [knowledge, cache] = FOLDERS.map(get);
  return {
    token: token(get('DISCORD_TOKEN')),
    guild: idOf('DISCORD_GUILD_ID', get('DISCORD_GUILD_ID')),
    api: address(get('DISCORD_API')),
    askChannels: (get('DISCORD_ASK_CHANNELS') ?? '')
      .split(/[\s,;]+/)
      .flatMap((id) => idOf('DISCORD_ASK_CHANNELS', id || null) ?? []),
    shards: shards(get('PILCROW_SHARDS')),
    knowledge: knowledge ? resolve(here, knowledge) : null,
    cache: cache ? resolve(here, cache) : join(userCache(environment), 'pilcrow'),
    watch: watches(get('PILCROW_WATCH')),
    defaultCable: get('PILCROW_DEFAULT_CABLE'),
    colour: !environment.NO_COLOR && environment.TERM !== 'dumb',
  };
}

function userCache({ XDG_CACHE_HOME, LOCALAPPDATA }: Readonly<Environment>): string {
  return XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache');
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
  if (value === null) return null;
  if (/^auto$/i.test(value)) return 'auto';
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new ConfigError(
    `PILCROW_SHARDS holds “${value}”: a whole number of shards from 1, auto to have Discord say how ` +
      'many, or nothing for one process without shards.',
  );
}

function watches(value: string | null): boolean {
  if (value === null || /^(?:on|off)$/i.test(value)) return value?.toLowerCase() !== 'off';
  throw new ConfigError(`PILCROW_WATCH holds “${value}”: off, or nothing for on.`);
}

const DISCORD = 'https://discord.com/api';

function address(value: string | null): string {
  if (value === null) return DISCORD;
  if (URL.canParse(value) && /^https?:/i.test(value)) return value;
  throw new ConfigError(
    `DISCORD_API holds “${value}”, which is no address: it begins with https://; leave it empty for ${DISCORD}.`,
  );
}
