// In: readers who write, ask and press buttons. Out: that the client keeps nothing of them.
import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import { newClient } from '../../src/discord/bot.ts';
import { startDiscordServer } from '../discord-server/discord-server.ts';

test('nothing about anyone is stored', async () => {
  const server = await startDiscordServer({ patience: 300 });
  const client = newClient({ api: server.api, askChannels: [] }, console);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  await ready;
  const seen: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => seen.push(content));
  client.on(Events.InteractionCreate, ({ user }) => seen.push(user.username));
  const said = [server.say('one', { mention: true }), server.say('two', { dm: true })];
  const own = server.say('an answer', { dm: true, by: 'itself' });
  const asked = (['general', 'direct', 'group', 'abroad'] as const).map((place) =>
    server.slash('ask', {}, place),
  );
  await Promise.all([...said, own, ...asked, server.press('x')]);
  expect(seen).toHaveLength(8);

  const { bot, guild } = server.world;
  expect([...client.users.cache.keys()]).toEqual([bot.id]);
  const home = client.guilds.cache.get(guild);
  expect([...(home?.members.cache.keys() ?? [])]).toEqual([bot.id]);
  expect(home?.presences.cache.size).toBe(0);
  expect(home?.voiceStates.cache.size).toBe(0);
  const kept = client.channels.cache.map((channel) =>
    channel.isTextBased() ? channel.messages.cache.size : 0,
  );
  expect(kept).toEqual(kept.map(() => 0));
  const { general, study, thread } = server.world.channels;
  expect([...client.channels.cache.keys()]).toEqual([general, study, thread]);
  await client.destroy();
  await server.close();
});
