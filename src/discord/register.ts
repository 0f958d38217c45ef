// In: the commands as data. Out: the same commands at Discord, written only where they differ.
import { isDeepStrictEqual } from 'node:util';
import type { RESTGetCurrentApplicationResult } from 'discord.js';
import type { Command, Option } from '../command.ts';
import {
  InteractionContextType as Context,
  DiscordAPIError,
  ApplicationIntegrationType as Install,
  REST,
  Routes,
  ApplicationCommandOptionType as Type,
} from './discord-js.ts';
import { restRoot } from './rest-root.ts';
import { explained } from './trouble.ts';

const TYPES = { string: Type.String, integer: Type.Integer, boolean: Type.Boolean } as const;

/** Discord's codes for a server that it does not know, or that does not let us in. */
const NOT_OURS = new Set<number | string>([10004, 50001]);

/** Registers for all servers and users (`guildId` null), or for one server. */
export async function registerCommands({
  token,
  api,
  guildId,
  commands,
}: {
  readonly token: string;
  readonly api: string;
  readonly guildId: string | null;
  readonly commands: readonly Command[];
}): Promise<'registered' | 'unchanged'> {
  const rest = new REST(restRoot(api)).setToken(token);
  try {
    const self = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const route =
      guildId === null
        ? Routes.applicationCommands(self.id)
        : Routes.applicationGuildCommands(self.id, guildId);
    // Where a command can be used is asked for global ones only: a server's are used there.
    const body = commands.map((command) => wire(command, guildId === null));
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

/** A command as Discord takes it. */
function wire({ name, description, options }: Command, global: boolean) {
  return {
    name,
    description,
    options: options.map(wireOption),
    ...(global && {
      contexts: [Context.Guild, Context.BotDM, Context.PrivateChannel],
      integration_types: [Install.GuildInstall, Install.UserInstall],
    }),
  };
}
type Wire = ReturnType<typeof wire>;

function wireOption({ name, description, type, required, ...more }: Option) {
  return {
    type: TYPES[type],
    name,
    description,
    required,
    ...(more.maxLength !== undefined && { max_length: more.maxLength }),
    ...(more.min !== undefined && { min_value: more.min }),
    ...(more.autocomplete === true && { autocomplete: true }),
  };
}

/** What of a command is ours, whether Discord or we wrote it down: absent is the same as false. */
function byName(commands: readonly Wire[]) {
  return commands
    .map(({ name, description, options, contexts, integration_types }) => ({
      name,
      description,
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
