// In: channels of every kind that people write in, and messages that are edited. Out: one answer to each question, where it was asked.
import { expect, test } from 'vitest';
import { message, snowflake } from '../discord-server/world.ts';
import { commands, empty } from './made-up.ts';
import { ownBot } from './own-bot.ts';

const server = ownBot(empty, { commands });

function make(event: string, type: number, more: object = {}): string {
  const made = { id: snowflake(), type, name: 'new', permission_overwrites: [], ...more };
  server().gateway.send(event, { ...made, guild_id: server().world.guild }, false);
  return made.id;
}

async function expectAnswers(channel: string, channel_type: number) {
  const said = await server().say('who?', { mention: true, channel, more: { channel_type } });
  expect(said?.content).toBe('You asked: who?');
  expect(server().posts.at(-1)).toMatchObject({ channel });
  const asked = await server().slash('ask', { question: 'who?' }, 'new' as 'general');
  expect(asked?.content).toMatch(/You asked: who\?$/);
}

test.each([
  ['a voice channel', 2],
  ['a stage', 13],
  ['announcements', 5],
])('%s is a place to ask in', async (_, type) => {
  const channel = make('CHANNEL_CREATE', type);
  Object.assign(server().world.channels, { new: channel });
  await expectAnswers(channel, type);
});

test.each([
  ['a post of a forum', 11, 15],
  ['a thread of announcements', 10, 5],
  ['a private thread', 12, 0],
])('%s is a place to ask in, whether it is known or not', async (_, type, of) => {
  const times = { archived: false, locked: false, archive_timestamp: new Date().toISOString() };
  const more = { parent_id: make('CHANNEL_CREATE', of), thread_metadata: times };
  for (const channel of [make('THREAD_CREATE', type, more), snowflake()]) {
    Object.assign(server().world.channels, { new: channel });
    await expectAnswers(channel, type);
  }
});

test('a question that is edited, or deleted, is not answered anew', async () => {
  const { world, gateway } = server();
  const before = server().posts.length;
  for (const place of [world.channels.general, world.channels.direct]) {
    const question = message(world, place, world.reader, `<@${world.bot.id}> who?`);
    const isDirect = question.guild_id === undefined;
    const edited = { ...question, edited_timestamp: new Date().toISOString() };
    gateway.send('MESSAGE_UPDATE', edited, isDirect);
    const { id, channel_id, guild_id } = question;
    gateway.send('MESSAGE_DELETE', { id, channel_id, guild_id }, isDirect);
  }
  await server().say('the last one', { mention: true });
  expect(server().posts).toHaveLength(before + 1);
});
