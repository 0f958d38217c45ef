// In: somebody's message, checked from its menu, on the shipped cable, 09GUANGZHOU463. Out: what its reader gets.
import { expect, it } from 'vitest';
import { CHECK, NO_WORDS, OWN_WORDS } from '../../src/reply/rest.ts';
import { shipped } from '../commands/shipped-library.ts';
import { ownBot } from './own-bot.ts';

const server = ownBot(shipped);

it('quotes what bears a claim out, below the claim, to everyone, pinging nobody', async () => {
  const answer = await server().menu(CHECK, '<@1> they cracked 217 trafficking in women cases');
  expect(answer?.ephemeral).toBe(false);
  expect(answer?.content).toMatch(/^-# Asked: .*they cracked 217/);
  expect(answer?.content).toContain('the PSB **cracked** **217** **trafficking** in **women**');
  expect(answer?.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
});

it('tells where the sentence stands if the claim cites another paragraph', async () => {
  const answer = await server().menu(CHECK, '38 criminal gangs were involved (¶7)');
  expect(answer?.content).toContain('The best match is in ¶6, not in ¶7.');
  expect(answer?.content).toMatch(/^\*\*¶6\b/m);
});

it('tells only who checks that the cable does not say so, and what it has', async () => {
  const answer = await server().menu(CHECK, 'Chen said that 48 criminal gangs were involved');
  expect(answer).toMatchObject({ ephemeral: true });
  expect(answer?.content).toMatch(/^The cable does not say: .*¶6.*has “38” for “48”\.$/);
});

it('checks each of several claims', async () => {
  const two = 'The GDWF was set up in 1954. The PSB solved 195 cases in the special campaign.';
  const answer = await server().menu(CHECK, two);
  expect(answer?.content).toMatch(/^\*\*¶2\b/m);
  expect(answer?.content).toMatch(
    /“The PSB solved 195 cases in the special…”: The cable does not say: .*“195”/,
  );
});

it('works in a direct message, and on what was forwarded', async () => {
  const snapshot = { message: { content: '38 gangs were involved', embeds: [], attachments: [] } };
  const from = { type: 1, channel_id: '1', message_id: '2' };
  const forwarded = { message_snapshots: [snapshot], message_reference: from };
  const answer = await server().menu(CHECK, '', forwarded, 'direct');
  expect(answer?.content).toContain('**38** criminal **gangs**');
});

it('an answer of its own is not checked', async () => {
  const answer = await server().menu(CHECK, '**¶6** says so', { author: server().world.bot });
  expect(answer).toMatchObject({ ephemeral: true, content: OWN_WORDS });
});

it.each([
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
