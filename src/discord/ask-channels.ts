// In: the channels that an operator set to be listened in, a client that is ready. Out: a line for each that it does not see.
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { Log } from './edge.ts';

/** Never rejects. */
export async function tellUnseen(client: Client, ids: ReadonlySet<string>, log: Log) {
  // Each shard knows its own servers: one asks about the others for all.
  if (!client.ws.shards.has(0)) return;
  for (const id of ids) {
    if (await isSeen(client, id)) continue;
    log.warn(
      `DISCORD_ASK_CHANNELS holds ${id}, which is no channel that the bot sees: copy the id of a ` +
        'channel (not of its server), invite the bot there and give it the permission “View Channel”.',
    );
  }
}

async function isSeen({ channels, rest }: Client, id: string): Promise<boolean> {
  const known = channels.cache.get(id);
  if (known) return known.isDMBased() || known.viewable;
  try {
    await rest.get(Routes.channel(id));
    return true;
  } catch (error) {
    // A Discord that is out of reach says nothing about it.
    return !(error instanceof DiscordAPIError);
  }
}
