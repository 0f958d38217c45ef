// In: the commands as data. Out: the same commands at Discord, written only where they differ.
import { isDeepStrictEqual } from 'node:util';
import {
  RESTJSONErrorCodes as Code,
  InteractionContextType as Context,
  DiscordAPIError,
  ApplicationIntegrationType as Install,
  ApplicationCommandType as Kind,
  REST,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetCurrentApplicationResult,
  Routes,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import type { Command, Option } from '../command.ts';
import { restRoot } from './rest-root.ts';
import { explained } from './trouble.ts';

const TYPES = { string: Type.String, integer: Type.Integer, boolean: Type.Boolean } as const;

/** Of a server that Discord does not know, or that does not let us in. */
const NOT_OURS = new Set<number | string>([Code.UnknownGuild, Code.MissingAccess]);

/** Which commands, and where: for all servers and users (`guildId` null), or for one server. */
interface Registration {
  readonly token: string;
  readonly api: string;
  readonly guildId: string | null;
  readonly commands: readonly Command[];
}

/** Has Discord list just these. */
export async function registerCommands({
  token,
  api,
  guildId,
  commands,
}: Registration): Promise<'registered' | 'unchanged'> {
  const rest = new REST(restRoot(api)).setToken(token);
  try {
    const route = routeOf(await applicationOf(rest), guildId);
    // Where a command can be used is asked for global ones only: a server's are used there.
    const body = commands.flatMap((command) => wires(command, guildId === null));
    const known = (await rest.get(route)) as Wire[];
    if (isDeepStrictEqual(byName(known), byName(body))) return 'unchanged';
    await rest.put(route, { body });
    return 'registered';
  } catch (error) {
    if (guildId !== null && error instanceof DiscordAPIError && NOT_OURS.has(error.code)) {
      throw new Error(
        `Discord says "${error.message}" (${error.code}). Is DISCORD_GUILD_ID a server that the ` +
          'bot was invited to, with the scope applications.commands?',
        { cause: error },
      );
    }
    throw explained(error, api);
  }
}

/** Most servers that are looked at, as many as Discord gives at once. */
const MOST_SERVERS = 200;

/**
 * The servers in which a reader has some of these commands twice: among the server's own and among
 * those for all. Looks at the one server, or where they are for all at each that the bot is in.
 */
export async function listedTwice(registration: Registration): Promise<readonly string[]> {
  const { token, api, guildId, commands } = registration;
  if (commands.length === 0) return [];
  const rest = new REST(restRoot(api)).setToken(token);
  const own = new Set(commands.map(({ name }) => name));
  try {
    const application = await applicationOf(rest);
    const lists = async (place: string | null) => {
      const listed = (await rest.get(routeOf(application, place))) as Wire[];
      return listed.some(({ name }) => own.has(name));
    };
    if (guildId !== null) return (await lists(null)) ? [guildId] : [];
    const query = new URLSearchParams({ limit: String(MOST_SERVERS) });
    const guilds = (await rest.get(Routes.userGuilds(), {
      query,
    })) as RESTGetAPICurrentUserGuildsResult;
    const found: string[] = [];
    for (const { id } of guilds) if (await lists(id).catch(notOurs)) found.push(id);
    return found;
  } catch (error) {
    throw explained(error, api);
  }
}

/** A server that does not let us in lists nothing of ours. */
function notOurs(error: unknown): false {
  if (error instanceof DiscordAPIError && NOT_OURS.has(error.code)) return false;
  throw error;
}

async function applicationOf(rest: REST): Promise<string> {
  const self = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  return self.id;
}

/** Where Discord keeps the list for all, or that of one server. */
function routeOf(application: string, guildId: string | null) {
  return guildId === null
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, guildId);
}

/** A command as Discord takes it, and the same in the menu of a message. */
function wires({ name, description, options, onMessage }: Command, global: boolean): Wire[] {
  const where = global && {
    contexts: [Context.Guild, Context.BotDM, Context.PrivateChannel],
    integration_types: [Install.GuildInstall, Install.UserInstall],
  };
  const { ChatInput, Message } = Kind;
  return [
    { type: ChatInput, name, description, options: options.map(wireOption), ...where },
    ...(onMessage ? [{ type: Message, name: onMessage.name, ...where }] : []),
  ];
}

/** In the menu of a message a command has a name alone. */
interface Wire {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly ReturnType<typeof wireOption>[];
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
}

function wireOption({ name, description, type, required, ...more }: Option) {
  return {
    type: TYPES[type],
    name,
    description,
    required,
    ...(more.maxLength !== undefined && { max_length: more.maxLength }),
    ...(more.min !== undefined && { min_value: more.min }),
    ...(more.complete && { autocomplete: true }),
  };
}

/** What of a command is ours, whether Discord or we wrote it down: absent is the same as false. */
function byName(commands: readonly Wire[]) {
  return commands
    .map(({ type, name, description, options, contexts, integration_types }) => ({
      type,
      name,
      description: description ?? '',
      contexts: contexts?.toSorted() ?? null,
      installs: contexts ? integration_types?.toSorted() : null,
      options: (options ?? []).map((option) => ({
        type: option.type,
        name: option.name,
        description: option.description,
        required: option.required ?? false,
        autocomplete: option.autocomplete ?? false,
        most: option.max_length ?? null,
        least: option.min_value ?? null,
      })),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
