// In: Pilcrow's own commands on the shipped cable, 09GUANGZHOU463. Out: what readers see in Discord.
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { shipped } from '../commands/shipped-library.ts';
import { ownBot } from './own-bot.ts';

const server = ownBot(shipped);

test('the commands are ones that Discord takes', async () => {
  const { token, api } = server();
  expect(await registerCommands({ token, api, guildId: null, commands })).toBe('registered');
  expect(await registerCommands({ token, api, guildId: null, commands })).toBe('unchanged');
});

test('/paragraph 6 quotes it whole, with its heading and marking, to everyone', async () => {
  const answer = await server().slash('paragraph', { number: '6' });
  expect(answer?.ephemeral).toBe(false);
  expect(answer?.content).toMatch(/^\*\*¶6\b.*\*\*\n> /);
  expect(answer?.content).toContain('PSB');
});

test('/paragraph 1-11 gives what fits, and Continue gives all the rest, each sentence once', async () => {
  const shown: string[] = [];
  let answer = await server().slash('paragraph', { number: '1-11' });
  for (let message = 0; message < 20 && answer !== null; message += 1) {
    shown.push(...answer.content.split('\n').filter((line) => line.startsWith('> ')));
    const more = answer.buttons.find(({ label }) => label === 'Continue');
    answer = more ? await server().press(more.custom_id) : null;
  }
  const quoted = shown.map((line) => line.slice(2)).join(' ');
  const whole = shipped.cables[0]?.paragraphs.map(({ text }) => text).join(' ');
  expect(quoted.replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(whole);
});

test.each(['0', '12', 'abc', '999999999999'])(
  '/paragraph %s is refused, to the reader alone',
  async (number) => {
    const answer = await server().slash('paragraph', { number });
    expect(answer?.ephemeral).toBe(true);
    expect(answer?.content).toContain('¶1–¶11');
  },
);

test('/paragraph suggests paragraphs for a number or a word', async () => {
  const byNumber = await server().autocomplete('paragraph', 'number', '6');
  expect(byNumber?.body.choices[0].name).toMatch(/^¶6\b/);
  const byWord = await server().autocomplete('paragraph', 'number', 'PSB');
  expect(byWord?.body.choices.length).toBeGreaterThan(0);
});

test('/figures lists each quantity in bold with what it counts, under its paragraph', async () => {
  const answer = await server().slash('figures');
  expect(answer?.content).toMatch(/^¶6\b[^¶]*^- \*\*217\*\*[^¶]*^- \*\*38\*\* criminal gangs/m);
});

test('/about shows the card', async () => {
  expect((await server().slash('about'))?.content).toContain('09GUANGZHOU463');
});

test('/ask, a mention and a direct message give the same answer, and its buttons work', async () => {
  const asked = await server().slash('ask', { question: 'How many gangs were involved?' });
  const question = '-# Asked: How many gangs were involved?\n\n';
  expect(asked?.content.slice(0, question.length)).toBe(question);
  const answer = asked?.content.slice(question.length);
  expect(answer).toMatch(/^\*\*¶\d+.*\*\*\n> .*38/);
  const mentioned = await server().say('How many gangs were involved?', { mention: true });
  const direct = await server().say('How many gangs were involved?', { dm: true });
  expect([mentioned?.content, direct?.content]).toEqual([answer, answer]);
  for (const { custom_id } of asked?.buttons ?? []) {
    expect((await server().press(custom_id))?.content).toMatch(/¶/);
  }
});

test('what was asked in private, and what was refused, stays with the reader at each button', async () => {
  const asked = await server().slash('ask', { question: 'How many gangs?', private: true });
  const labels = (answer: typeof asked) => answer?.buttons.map(({ label }) => label);
  expect(labels(asked)).toEqual(['More context', 'Next match', 'Not this?', 'Show everyone']);
  for (const { label, custom_id } of asked?.buttons ?? []) {
    const pressed = await server().press(custom_id, asked ?? undefined);
    expect([label, pressed?.ephemeral]).toEqual([label, label !== 'Show everyone']);
  }
  const refused = await server().slash('ask', { question: 'How many gangs are in Shanghai?' });
  expect(refused?.ephemeral).toBe(true);
  for (const { custom_id } of refused?.buttons ?? []) {
    expect((await server().press(custom_id, refused ?? undefined))?.ephemeral).toBe(true);
  }
});

test('Next match goes from match to match, none of them twice, until there is no further one', async () => {
  const quoted: string[] = [];
  let answer = await server().slash('ask', { question: 'How many gangs were involved?' });
  while (answer && !answer.ephemeral && quoted.length < 200) {
    quoted.push(...answer.content.split('\n').filter((line) => line.startsWith('> ')));
    const next = answer.buttons.find(({ label }) => label === 'Next match');
    answer = next ? await server().press(next.custom_id) : null;
  }
  expect(quoted.length).toBeGreaterThan(3);
  expect(answer?.content).toMatch(/^There is no further match/);
});

test.each(['who won the world cup', '', '👮👮', '@everyone', 'x'.repeat(5999)])(
  '/ask %j is refused in words, to the reader alone',
  async (question) => {
    const answer = await server().slash('ask', { question });
    expect(answer).toMatchObject({ type: 4, ephemeral: true });
    expect(answer?.content).not.toMatch(/(?<!\\)@|^> |Something went wrong/m);
  },
);

test('what may be no answer goes to its reader alone, who may show it to everyone', async () => {
  const question =
    "How many crews of crooks were in on this people-stealing, by the officer's count?";
  const alone = await server().slash('ask', { question });
  expect(alone).toMatchObject({ ephemeral: true });
  expect(alone?.content).toMatch(
    /^I am not sure that this answers it; it is the closest I found\.\n/,
  );
  const idOf = (label: string) =>
    alone?.buttons.find((one) => one.label === label)?.custom_id ?? '';
  const shown = await server().press(idOf('Show everyone'), { ephemeral: true });
  expect(shown).toMatchObject({ ephemeral: false });
  expect(shown?.content).toContain('I am not sure that this answers it');
  const next = await server().press(idOf('Next match'), { ephemeral: true });
  expect(next).toMatchObject({ ephemeral: true });
  expect(next?.content).toMatch(/^I am not sure that this answers it\.\n/);
});
