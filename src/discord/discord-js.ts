// In: nothing. Out: what is used of discord.js at run time; its types are imported from itself.
import { createRequire } from 'node:module';
import type * as DiscordJs from 'discord.js';

/**
 * discord.js as it is packed. `import` would read each of its files once more than `require`, to find
 * what they export: a fifth of the time that it takes to load.
 */
const discord: typeof DiscordJs = createRequire(import.meta.url)('discord.js');

export const {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  Client,
  ComponentType,
  DefaultRestOptions,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  HTTPError,
  InteractionContextType,
  MessageFlags,
  Options,
  Partials,
  REST,
  Routes,
  ShardingManager,
} = discord;

export type Client = DiscordJs.Client;
export type REST = DiscordJs.REST;
export type ShardingManager = DiscordJs.ShardingManager;
