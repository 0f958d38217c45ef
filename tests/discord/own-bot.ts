// In: a library, commands, and who may read what. Out: a bot with them on a loopback Discord, while a file's tests run.
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { commands as ours } from '../../commands/index.ts';
import type { Library } from '../../src/command.ts';
import { startBot } from '../../src/discord/bot.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/discord-server.ts';
import { readableLog } from './made-up.ts';

/**
 * Starts both before the first test and ends them behind the last; after each, Discord has refused nothing and the
 * log has no warning. The server is there from the first test on.
 * @param listens whether plain messages in #study are answered
 */
export function ownBot(
  library: Library,
  { listens = false, commands = ours } = {},
): () => DiscordServer {
  let server: DiscordServer;
  let bot: Awaited<ReturnType<typeof startBot>>;
  const log = readableLog();
  beforeAll(async () => {
    server = await startDiscordServer({ messageContent: listens });
    const askChannels = listens ? [server.world.channels.study] : [];
    const config = { token: server.token, api: server.api, askChannels, cable: null };
    bot = await startBot({ config, commands, library: () => library, log });
  });
  afterEach(() => {
    expect(server.problems).toEqual([]);
    expect(log.lines.splice(0).filter((line) => !line.startsWith('info: '))).toEqual([]);
  });
  afterAll(async () => {
    await bot.stop();
    await server.close();
  });
  return () => server;
}
