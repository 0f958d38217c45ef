// In: what readers do in Discord. Out: what they get, through the real client on a loopback Discord.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { escaped } from '../../src/discord/escape.ts';
import { WORDS_KEPT } from '../../src/reply/edge-words.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/discord-server.ts';
import { botOn } from './made-up.ts';

let server: DiscordServer;
let bot: Awaited<ReturnType<typeof botOn>>;
beforeAll(async () => {
  server = await startDiscordServer();
  bot = await botOn(server);
});
afterEach(() => {
  expect(server.problems).toEqual([]);
  const broken = bot.log.lines.filter((line) => !line.startsWith('info: '));
  expect(broken.filter((line) => !line.includes('Error: broken at'))).toEqual([]);
});
afterAll(async () => {
  await bot.stop();
  await server.close();
});

describe('a slash command', () => {
  test('is answered with text, buttons, no embed and no ping', async () => {
    const answer = await server.slash('ask', { question: 'How many gangs?' });
    expect(answer).toMatchObject({
      type: 4,
      content: '-# Asked: How many gangs?\nYou asked: How many gangs?',
      ephemeral: false,
      buttons: [{ label: 'Again', style: 2 }],
      body: { allowed_mentions: { parse: [], replied_user: false }, flags: 4 },
    });
    expect(answer?.body.embeds ?? []).toEqual([]);
  });

  test('stands under its question, to the letter, on one line, shortened where it is long', async () => {
    const live = await server.slash('ask', { question: '# @everyone <@1>\n**who?**' });
    const shown = '# \\@everyone \\<\\@1\\> \\*\\*who?\\*\\*';
    expect(live?.content.split('\n')[0]).toBe(`-# Asked: ${shown}`);
    const long = await server.slash('ask', { question: 'who has '.repeat(200) });
    const [line = '', answer = ''] = long?.content.split('\n') ?? [];
    expect(line).toMatch(/^-# Asked: (?:who has ){10,19}who…$|^-# Asked: (?:who has ?){10,19}…$/);
    expect(answer).toMatch(/^You asked: who has /);
  });

  test('is without it where others see it under what it is to', async () => {
    const asked = await server.slash('ask', { question: 'who?' });
    const again = await server.press(asked?.buttons[0]?.custom_id ?? '');
    expect(again?.content).toBe('You asked: who?');
  });

  test('works in a direct message', async () => {
    const answer = await server.slash('page', { number: '6', from: 10 }, 'direct');
    expect(answer?.content).toMatch(/^\*\*¶6\*\*\n> Sentence 10 of it/);
  });

  test.each(['group', 'abroad'] as const)(
    'works where only a reader has the bot (%s)',
    async (place) => {
      const answer = await server.slash('ask', { question: 'who?' }, place);
      expect(answer?.content).toMatch(/You asked: who\?$/);
      const [again] = answer?.buttons ?? [];
      const next = await server.press(again?.custom_id ?? '', { ephemeral: false, place });
      expect(next?.content).toMatch(/You asked: who\?$/);
      const typed = await server.autocomplete('page', 'number', '6', {}, place);
      expect(typed?.body.choices).not.toEqual([]);
    },
  );

  test('is shown only to who asked where the reply is private', async () => {
    const hidden = await server.slash('ask', { question: 'who?', private: true });
    expect(hidden).toMatchObject({ ephemeral: true, content: 'You asked: who?' });
  });

  test('leaves out what does not fit, and its button goes on from there', async () => {
    const first = await server.slash('page', { number: '6' });
    expect(first?.content).toMatch(/ends\.\n\n6 more sentences: \/page number\\:6 from\\:5$/);
    expect(first?.buttons.map(({ label }) => label)).toEqual(['Continue']);
    const second = await server.press(first?.buttons[0]?.custom_id ?? '');
    expect(second?.content).toMatch(/^\*\*¶6\*\*\n> Sentence 5 of it/);
    const third = await server.press(second?.buttons[0]?.custom_id ?? '');
    expect(third?.content).toMatch(/^\*\*¶6\*\*\n> Sentence 9 .* Sentence 10 .*ends\.$/);
    expect(third?.buttons).toEqual([]);
  });

  test('has its button left out where the call is too long for one', async () => {
    const answer = await server.slash('ask', { question: 'long '.repeat(30) });
    expect(answer?.buttons).toEqual([]);
  });

  test('that no longer exists gets a plain sentence, to the reader alone', async () => {
    const answer = await server.slash('gone');
    expect(answer?.ephemeral).toBe(true);
    expect(answer?.content).toMatch(/does not have that command/);
  });

  test('that breaks gets a plain sentence; only the operator sees why', async () => {
    const answer = await server.slash('ask', { question: 'break' });
    expect(answer?.ephemeral).toBe(true);
    expect(answer?.content).toBe(
      'Something went wrong here, and whoever runs Pilcrow can read what. Try again?',
    );
    const last = bot.log.lines.at(-1);
    expect(last).toMatch(/^error: \/ask: Error: broken at \/a\/secret\/path\n +at /);
  });
});

describe('autocomplete', () => {
  test('offers 25 at most, names cut to 100 characters, values that cannot be sent left out', async () => {
    const answer = await server.autocomplete('page', 'number', 'gangs');
    expect(answer?.type).toBe(8);
    const choices: { name: string; value: string }[] = answer?.body.choices;
    expect(choices.map(({ value }) => value)).toEqual(
      Array.from({ length: 26 }, (_, at) => `${at}`).filter((value) => value !== '1'),
    );
    expect(choices[0]?.name).toMatch(/^number 0 gangs 👮+…$/u);
  });

  test('offers nothing where a command has no suggestions', async () => {
    expect((await server.autocomplete('ask', 'question', 'x'))?.body.choices).toEqual([]);
    expect((await server.autocomplete('gone', 'question', 'x'))?.body.choices).toEqual([]);
  });
});

describe('a button', () => {
  test.each(['', 'forged', '1|ask|x', `1abc|ask|${'x'.repeat(80)}`])(
    'that this version did not make (%j) gets a plain sentence, to the reader alone',
    async (customId) => {
      const answer = await server.press(customId);
      expect(answer?.ephemeral).toBe(true);
      expect(answer?.content).toMatch(/^That is from another version of Pilcrow/);
    },
  );

  test.each(['Again', 'Continue'])(
    'under a message for one reader answers that reader alone: %s',
    async (label) => {
      const asked = await server.slash('ask', { question: 'who?' });
      const long = await server.slash('page', { number: '6' });
      const buttons = [...(asked?.buttons ?? []), ...(long?.buttons ?? [])];
      const id = buttons.find((one) => one.label === label)?.custom_id ?? '';
      expect((await server.press(id, { ephemeral: true }))?.ephemeral).toBe(true);
      expect((await server.press(id, { ephemeral: false }))?.ephemeral).toBe(false);
    },
  );

  test('shows everyone what one reader asked alone, and only that button does', async () => {
    const asked = await server.slash('ask', { question: 'who?', private: true });
    expect(asked?.buttons.map(({ label }) => label)).toEqual(['Again', 'Show everyone']);
    const [again, show] = asked?.buttons ?? [];
    const still = await server.press(again?.custom_id ?? '', { ephemeral: true });
    expect(still?.ephemeral).toBe(true);
    expect(still?.buttons.map(({ label }) => label)).toEqual(['Again', 'Show everyone']);
    const shown = await server.press(show?.custom_id ?? '', { ephemeral: true });
    expect(shown).toMatchObject({ ephemeral: false, content: '-# Asked: who?\nYou asked: who?' });
    expect(shown?.buttons.map(({ label }) => label)).toEqual(['Again']);
  });

  test('to show everyone is not offered for a refusal, nor for what all see', async () => {
    const refused = await server.slash('ask', { question: '', private: true });
    expect(refused).toMatchObject({ ephemeral: true, buttons: [] });
    const open = await server.slash('ask', { question: 'who?' });
    expect(open?.buttons.map(({ label }) => label)).toEqual(['Again']);
  });

  test('still works after a restart', async () => {
    const asked = await server.slash('ask', { question: 'Who signed it?' });
    await bot.stop();
    bot = await botOn(server);
    const pressed = await server.press(asked?.buttons[0]?.custom_id ?? '');
    expect(pressed?.content).toBe('You asked: Who signed it?');
  });
});

describe('a message', () => {
  test('that mentions the bot is answered as a reply to it that pings nobody', async () => {
    const answer = await server.say('how many gangs?', { mention: true });
    expect(answer).toMatchObject({
      content: 'You asked: how many gangs?',
      body: {
        allowed_mentions: { parse: [], replied_user: false },
        message_reference: { fail_if_not_exists: false },
        flags: 4,
      },
    });
  });

  test('that mentions its role, so that the words are kept from it, is told whom to mention', async () => {
    const answer = await server.say('who signed it?', { mention: 'role' });
    expect(answer?.content).toMatch(/^That mentions a role of this name.* mention Pilcrow itself/);
  });

  test('about another’s words, which are kept from it, is told how to have them checked', async () => {
    const replyTo = 'there were 38 gangs';
    const answer = await server.say('is this true?', { mention: true, replyTo });
    expect(answer?.content).toBe(escaped(WORDS_KEPT));
    const direct = await server.say('is this true?', { dm: true, replyTo });
    expect(direct?.content).toBe(`You asked: ${replyTo}`);
  });

  test('in private needs no mention', async () => {
    const answer = await server.say('how many gangs?', { dm: true });
    expect(answer?.content).toBe('You asked: how many gangs?');
  });

  test('that only mentions the bot is told how to ask', async () => {
    const answer = await server.say('', { mention: true });
    expect(answer?.content).toMatch(/^Pilcrow quotes .*\n- \*\*\/ask question\*\*: /);
  });

  test('that breaks the command gets a plain sentence', async () => {
    const answer = await server.say('break', { dm: true });
    expect(answer?.content).toMatch(/^Something went wrong here/);
  });

  test('of bots, webhooks and itself, and one that is not for it, is left alone', async () => {
    const before = server.posts.length;
    void server.say('how many gangs?', { mention: true, by: 'robot' });
    void server.say('how many gangs?', { mention: true, by: 'webhook' });
    void server.say('how many gangs?', { mention: true, by: 'itself' });
    void server.say('how many gangs?', { dm: true, by: 'robot' });
    void server.say('how many gangs?');
    // Discord's own: a new member, a pinned message.
    void server.say('how many gangs?', { mention: true, type: 7 });
    void server.say('how many gangs?', { dm: true, type: 6 });
    await server.say('the last one', { mention: true });
    expect(server.posts.slice(before).map(({ content }) => content)).toEqual([
      'You asked: the last one',
    ]);
  });

  test.each([
    ['@everyone <@1> <#2>', '\\@everyone \\<\\@1\\> \\<#2\\>'],
    ['**b** ||s|| `c`', '\\*\\*b\\*\\* \\|\\|s\\|\\| \\`c\\`'],
    ['a\n# b\n> c', 'a # b \\> c'],
    ['[x](https://example.org)', '\\[x\\](https\\://example.org)'],
    ['💥\u202e\u0000', '💥  '],
  ])('that is hostile (%j) is said back as it stands', async (text, shown) => {
    const answer = await server.say(text, { dm: true });
    expect(answer?.content).toBe(`You asked: ${shown}`);
  });

  test('of 6,000 characters is answered within a message', async () => {
    const answer = await server.say('*'.repeat(6000), { dm: true });
    expect(answer?.content).toMatch(/^You asked: (?:\\\*)+…$/);
  });
});
