// In: messages to Pilcrow, and in a channel that it listens in; a library of three made-up cables.
// Out: whether each gets what it asks for, and small talk nothing.
import { describe, expect, test } from 'vitest';
import { harbor } from '../commands/harbor-library.ts';
import { ownBot } from './own-bot.ts';

const server = ownBot(harbor, { listens: true });

describe.each([
  ['a mention', { mention: true }] as const,
  ['a direct message', { dm: true }] as const,
])('%s', (_, how) => {
  test.each(['', 'help', 'what can you do?', 'Who are you?', 'commands', '/help'])(
    '%j is told how to ask, by which commands, and led to the cables',
    async (text) => {
      const help = await server().say(text, how);
      expect(help?.content).toMatch(/^Pilcrow quotes cables.* Mention it.*\n- \*\*\/ask question/);
      expect(help?.buttons.map(({ label }) => label)).toEqual(['Cables']);
      const listed = await server().press(help?.buttons[0]?.custom_id ?? '');
      expect(listed?.content).toMatch(/^3 cables:/);
    },
  );

  test.each([
    ['what cables do you have?', /^3 cables:\n- \*\*98HARBOR7/],
    ['/cables lobster', /^1 cable with “lobster”:/],
    ['/about 98HARBOR7', /^\*\*98HARBOR7\*\*|LOBSTER QUOTAS FOR THE NEW SEASON/],
    ['/about', /^There are 3 cables here, so say which one you mean/],
    ['/figures cable:98HARBOR7', /\*\*400\*\* tons/],
    ['/paragraph 1 cable:99PILCROW2', /^\*\*99PILCROW2 ¶1/],
    ['/paragrpah 1', /^There is no command “\/paragrpah”: did you mean \/paragraph\?/],
    ['/ask who painted the lighthouse? private:no', /^\*\*99PILCROW2 ¶1/],
  ])('%j gets what the command gives', async (text, given) => {
    expect((await server().say(text, how))?.content).toMatch(given);
  });
});

test.each(['mention', 'dm'])(
  'longer than a question can be is told so in words of its own: %s',
  async (how) => {
    const long = `who painted the lighthouse? ${'I was late. '.repeat(200)}`;
    const told = await server().say(long, { [how]: true });
    expect(told?.content).toBe('What is asked can be 2,000 characters long, not 2,427.');
  },
);

test('a message is answered to its reader alone nowhere but in private', async () => {
  const asked = '/ask who painted the lighthouse? private:true';
  expect((await server().say(asked, { mention: true }))?.content).toMatch(
    /^A message cannot be answered to you alone: use the slash command/,
  );
  expect((await server().say(asked, { dm: true }))?.content).toMatch(/^\*\*99PILCROW2 ¶1/);
});

test('what is forwarded to it in private is asked, and a picture alone told how to ask', async () => {
  const snapshot = { content: 'who painted the lighthouse?', embeds: [], attachments: [] };
  const message_reference = { type: 1, channel_id: '1', message_id: '2' };
  const forwarded = { message_snapshots: [{ message: snapshot }], message_reference };
  expect((await server().say('', { dm: true, more: forwarded }))?.content).toMatch(
    /^\*\*99PILCROW2 ¶1/,
  );
  const attachments = [{ id: '1', filename: 'a.png' }];
  expect((await server().say('', { dm: true, more: { attachments } }))?.content).toMatch(
    /^Pilcrow quotes/,
  );
});

describe('a reply to an answer of Pilcrow’s', () => {
  const say = (text: string) => server().say(text, { reply: true });

  test.each([
    ['who painted the lighthouse?', /^\*\*99PILCROW2 ¶1/],
    ['a retired captain painted the lighthouse', /^\*\*99PILCROW2 ¶1/],
    ['what does a zebra eat?', /^I found no answer to this/],
    ['98HARBOR7 ¶1', /^\*\*98HARBOR7 ¶1/],
  ])('%j is answered', async (text, given) => {
    expect((await say(text))?.content).toMatch(given);
  });

  test('that only thanks is left alone', async () => {
    const before = server().posts.length;
    for (const text of ['thanks!', 'ok', '👍', 'lol good bot', '']) void say(text);
    expect((await say('who signed 98HARBOR7?'))?.content).toContain('MOREAU');
    expect(server().posts).toHaveLength(before + 1);
  });
});

describe('a reply to what somebody else has said', () => {
  const replyTo = 'a retired captain painted the lighthouse';

  test.each([
    '',
    'is this true?',
    'check this',
    'can you fact-check that please',
    'really? source?',
  ])('that mentions Pilcrow and says %j has that checked, in private too', async (text) => {
    const checked = /^\*\*99PILCROW2 ¶1/;
    expect((await server().say(text, { mention: true, replyTo }))?.content).toMatch(checked);
    expect((await server().say(text, { dm: true, replyTo }))?.content).toMatch(checked);
  });

  test('that asks something of its own is answered as it stands', async () => {
    const said = await server().say('who signed 98HARBOR7?', { mention: true, replyTo });
    expect(said?.content).toContain('MOREAU');
  });

  test('that is not to Pilcrow is left alone', async () => {
    const { study } = server().world.channels;
    const before = server().posts.length;
    for (const text of ['is this true?', 'really?']) {
      void server().say(text, { channel: study, replyTo });
    }
    await server().say('who signed 98HARBOR7?', { channel: study, replyTo });
    expect(server().posts).toHaveLength(before + 1);
  });
});

test('a mention of its role is answered where its words come', async () => {
  const said = await server().say('who signed 98HARBOR7?', { mention: 'role' });
  expect(said?.content).toContain('MOREAU');
});

describe('in a channel that is listened in', () => {
  const say = (text: string) => server().say(text, { channel: server().world.channels.study });

  test('what is nothing to Pilcrow is left alone', async () => {
    const before = server().posts.length;
    const talk = [
      ...['who is bringing snacks?', 'what time do we meet?', 'https://example.org/what?', 'help'],
      `who won? ${'I was late. '.repeat(200)}`,
      ...['I think 98HARBOR7 ¶1 is odd', 'who are you?', '/shrug', 'who?'],
    ];
    for (const text of talk) void say(text);
    // Questions are answered in turn.
    expect((await say('who signed 98HARBOR7?'))?.content).toContain('MOREAU');
    expect(server().posts).toHaveLength(before + 1);
  });

  test.each([
    ['who painted the lighthouse?', /^\*\*99PILCROW2 ¶1/],
    ['how many lighthouses are there in Shanghai?', /^No cable here says: .*closest is/],
    ['98HARBOR7 ¶1', /^\*\*98HARBOR7 ¶1/],
    ['see 98HARBOR7 ¶1 and ¶2 please', /^\*\*98HARBOR7 ¶1.*\*\*98HARBOR7 ¶2/s],
    ['98HARBOR7 ¶9', /^There is no ¶9: 98HARBOR7 has/],
    ['/paragraph 98HARBOR7 ¶2', /^\*\*98HARBOR7 ¶2/],
    ['what cables do you have?', /^3 cables:/],
    ['98HARBOR7 ¶1 (U)', /^\*\*98HARBOR7 ¶1/],
    ['98HARBOR7 ¶1, unclassified', /^\*\*98HARBOR7 ¶1/],
    ['/ask who?', /^There is nothing in this to look up/],
    ['/ask is it “the boats of Tollby were all sold”?', /^No cable here says/],
    ['/help', /^Pilcrow quotes cables/],
  ])('%j is answered', async (text, given) => {
    expect((await say(text))?.content).toMatch(given);
  });

  test('its threads are listened in too, and no thread of another channel', async () => {
    const { study, thread } = server().world.channels;
    expect(study).not.toBe(thread);
    const said = await server().say('who painted the lighthouse?', { channel: thread });
    expect(said?.content).toMatch(/^\*\*99PILCROW2 ¶1/);
  });

  test('what the cable of its topic lacks is told where another cable has it', async () => {
    server().topic('study', 'Reading 98HARBOR7');
    const before = server().posts.length;
    void say('who is bringing snacks?');
    const refused = await say('who painted the lighthouse?');
    server().topic('study', null);
    expect(refused?.content).toMatch(/^98HARBOR7 does not say/);
    const everywhere = refused?.buttons.find(({ label }) => label === 'Ask all 3 cables');
    expect((await server().press(everywhere?.custom_id ?? ''))?.content).toMatch(
      /^\*\*99PILCROW2 ¶1/,
    );
    expect(server().posts).toHaveLength(before + 1);
  });
});
