// In: somebody's message, checked from its menu, on the shipped cable, 09GUANGZHOU463. Out: what its reader gets.
import { describe, expect, test } from 'vitest';
import { CHECK, NO_WORDS, OWN_WORDS } from '../../src/reply/edge-words.ts';
import { shipped } from '../commands/shipped-library.ts';
import { ownBot } from './own-bot.ts';

const server = ownBot(shipped);

test('quotes what bears a claim out, below the claim, to everyone, pinging nobody', async () => {
  const answer = await server().menu(CHECK, '<@1> they cracked 217 trafficking in women cases');
  expect(answer?.ephemeral).toBe(false);
  expect(answer?.content).toMatch(/^-# Asked: .*they cracked 217/);
  expect(answer?.content).toContain('the PSB **cracked** **217** **trafficking** in **women**');
  expect(answer?.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
});

test('tells where the sentence stands if the claim cites another paragraph', async () => {
  const answer = await server().menu(CHECK, '38 criminal gangs were involved (¶7)');
  expect(answer?.content).toContain('The best match is in ¶6, not in ¶7.');
  expect(answer?.content).toMatch(/^\*\*¶6\b/m);
});

test('tells only who checks that the cable does not say so, and what it has', async () => {
  const answer = await server().menu(CHECK, 'Chen said that 48 criminal gangs were involved');
  expect(answer).toMatchObject({ ephemeral: true });
  expect(answer?.content).toMatch(/^The cable does not say: .*¶6.*has “38” for “48”\.$/);
});

test('checks each of several claims', async () => {
  const two = 'The GDWF was set up in 1954. The PSB solved 195 cases in the special campaign.';
  const answer = await server().menu(CHECK, two);
  expect(answer?.content).toMatch(/^\*\*¶2\b/m);
  expect(answer?.content).toMatch(
    /“The PSB solved 195 cases in the special…”: The cable does not say: .*“195”/,
  );
});

const CLAIM = '38 gangs were involved';
const forwarding = (more: object) => ({
  message_snapshots: [{ message: { content: '', embeds: [], attachments: [], ...more } }],
  message_reference: { type: 1, channel_id: '1', message_id: '2' },
});
const preview = { type: 'article', url: 'https://example.org/a' };

describe.each(['general', 'direct', 'abroad'] as const)('in #%s', (place) => {
  test.each<[string, string, object, string]>([
    ['forwarded', '', forwarding({ content: CLAIM }), CLAIM],
    [
      'a bot’s, in an embed',
      '',
      { embeds: [{ title: 'News', description: CLAIM }] },
      `News. ${CLAIM}`,
    ],
    [
      'in a field of one',
      'See:',
      { embeds: [{ fields: [{ name: 'A', value: CLAIM }] }] },
      `See: A: ${CLAIM}`,
    ],
    ['in a forwarded embed', '', forwarding({ embeds: [{ type: 'rich', title: CLAIM }] }), CLAIM],
    [
      'in parts of a layout',
      '',
      { components: [{ type: 17, components: [{ type: 10, content: CLAIM }] }] },
      CLAIM,
    ],
    [
      'under a picture',
      '',
      { attachments: [{ id: '1', filename: 'a.png', description: CLAIM }] },
      CLAIM,
    ],
    ['in the preview of a link', preview.url, { embeds: [{ ...preview, title: CLAIM }] }, CLAIM],
    [
      'beside the preview of a link',
      `${CLAIM} ${preview.url}`,
      { embeds: [{ ...preview, title: 'Zebras' }] },
      `${CLAIM} https\\://example.org/a`,
    ],
  ])('words that are %s are checked', async (_, content, more, asked) => {
    const answer = await server().menu(CHECK, content, more, place);
    expect(answer?.content.split('\n')[0]).toBe(`-# Asked: ${asked}`);
    expect(answer?.content).toContain('**38** criminal **gangs**');
  });

  test('a poll is checked by what it asks', async () => {
    const answers = [{ answer_id: 1, poll_media: { text: '48' } }];
    const poll = { question: { text: 'How many gangs were involved?' }, answers, layout_type: 1 };
    const answer = await server().menu(CHECK, '', { poll }, place);
    expect(answer?.content).toContain('__**38**__ criminal **gangs**');
  });
});

test('an answer of its own is not checked', async () => {
  const answer = await server().menu(CHECK, '**¶6** says so', { author: server().world.bot });
  expect(answer).toMatchObject({ ephemeral: true, content: OWN_WORDS });
});

test.each([
  ['a picture', CHECK, '', NO_WORDS],
  [
    'more than a question can be',
    CHECK,
    'word '.repeat(500),
    /^What is asked can be 2,000 characters long, not 2,499\.$/,
  ],
  ['a name that this version does not have', 'Weigh', 'x', /does not have that command/],
])('says one sentence to who checks %s', async (_, name, content, sentence) => {
  const answer = await server().menu(name, content);
  expect(answer?.ephemeral).toBe(true);
  expect(answer?.content).toMatch(sentence);
});
