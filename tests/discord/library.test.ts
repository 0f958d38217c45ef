// In: readers at a library of 98HARBOR7, 99PILCROW1 and 99PILCROW2. Out: whether each gets the
// cable that is meant at that place, or a menu that asks which.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Library } from '../../src/command.ts';
import { startBot } from '../../src/discord/bot.ts';
import { encode } from '../../src/discord/custom-id.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { harbor } from '../commands/harbor-library.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/discord-server.ts';
import { words } from '../shipped-words.ts';
import { readableLog } from './made-up.ts';

let server: DiscordServer;
let bot: Awaited<ReturnType<typeof startBot>>;
const log = readableLog();
const start = (cable: string | null) =>
  startBot({
    config: { token: server.token, api: server.api, askChannels: [], cable },
    commands,
    library: () => harbor,
    log,
  });
beforeAll(async () => {
  server = await startDiscordServer();
  bot = await start(null);
});
beforeEach(() => {
  server.topic('general', null);
  server.topic('study', null);
});
afterEach(() => {
  expect(server.problems).toEqual([]);
  const lines = log.lines.splice(0);
  expect(lines.filter((line) => !line.startsWith('info: '))).toEqual([]);
});
afterAll(async () => {
  await bot.stop();
  await server.close();
});

describe('where no cable is settled', () => {
  test('a menu asks which, to the reader alone, and a choice answers to everyone', async () => {
    const asked = await server.slash('paragraph', { number: '2' });
    expect(asked).toMatchObject({
      ephemeral: true,
      content: 'There are 3 cables here, so say which one you mean.',
      buttons: [],
    });
    expect(asked?.menu).toMatchObject({
      type: 3,
      placeholder: 'Choose a cable',
      options: [
        {
          value: '98HARBOR7',
          label: '98HARBOR7, 2 November 1998',
          description: 'LOBSTER QUOTAS FOR THE NEW SEASON',
        },
        { value: '99PILCROW1' },
        { value: '99PILCROW2' },
      ],
    });
    const chosen = await server.choose(asked?.menu?.custom_id ?? '', '99PILCROW1', {
      ephemeral: true,
    });
    expect(chosen).toMatchObject({ type: 4, ephemeral: false });
    const hidden = await server.slash('ask', { question: 'who signed it?', private: true });
    const alone = await server.choose(hidden?.menu?.custom_id ?? '', '99PILCROW1', {
      ephemeral: true,
    });
    expect(alone).toMatchObject({ ephemeral: true });
    expect(alone?.buttons.map(({ label }) => label)).toContain('Show everyone');
    expect(chosen?.content).toMatch(/^\*\*99PILCROW1 ¶2, unclassified\*\*\n> The mayor/);
  });

  test('under what one reader alone sees a choice is for that reader too', async () => {
    // A button made while there was one cable.
    const button = encode({ command: 'paragraph', options: { number: '1' } }, commands) ?? '';
    const asked = await server.press(button, { ephemeral: true });
    expect(asked?.ephemeral).toBe(true);
    const chosen = await server.choose(asked?.menu?.custom_id ?? '', '98HARBOR7', {
      ephemeral: true,
    });
    expect(chosen).toMatchObject({ ephemeral: true });
    expect(chosen?.content).toMatch(/^\*\*98HARBOR7 ¶1/);
  });

  test('a message is asked by a menu too', async () => {
    const asked = await server.say('who signed it?', { mention: true });
    const chosen = await server.choose(asked?.menu?.custom_id ?? '', '98HARBOR7');
    expect(chosen?.content).toMatch(/^\*\*98HARBOR7, the signature\*\*\n> \**MOREAU/);
  });

  test('a menu works after a restart; one that was forged is refused', async () => {
    const asked = await server.slash('figures', { paragraph: '1' });
    await bot.stop();
    bot = await start(null);
    const id = asked?.menu?.custom_id ?? '';
    expect((await server.choose(id, '98HARBOR7'))?.content).toContain('**400** tons');
    const gone = await server.choose(id, '97GONE1');
    expect(gone).toMatchObject({ ephemeral: true });
    expect(gone?.content).toMatch(/^There is no cable “97GONE1” here\./);
    expect((await server.choose(`x${id}`, '98HARBOR7'))?.content).toMatch(
      /^That is from another version/,
    );
    expect((await server.choose(id, 'x'.repeat(101)))?.content).toMatch(/can be 100 characters/);
  });

  test('a question too long for a menu has the cables listed to be read', async () => {
    const question = `who ${' '.repeat(90)} signed it?`;
    const asked = await server.slash('ask', { question });
    expect(asked?.menu).toBeNull();
    expect(asked?.content).toMatch(
      /^There are 3 cables here.*\n- \*\*98HARBOR7, 2 November 1998\*\*/,
    );
  });
});

describe('a channel’s topic', () => {
  const six = () => server.slash('paragraph', { number: '1' });

  test('settles which cable is meant there, as soon as it is changed', async () => {
    server.topic('general', 'This month: 99 Pilcrow 2. Be kind!');
    expect((await six())?.content).toMatch(/^\*\*99PILCROW2 ¶1/);
    server.topic('general', 'Next: 98HARBOR7');
    expect((await six())?.content).toMatch(/^\*\*98HARBOR7 ¶1/);
    server.topic('general', null);
    expect((await six())?.menu?.options).toHaveLength(3);
  });

  test('that names two cables, or one that is not here, settles nothing', async () => {
    for (const topic of ['98HARBOR7, then 99PILCROW1', '97GONE1', 'PILCROW']) {
      server.topic('general', topic);
      expect((await six())?.menu?.options).toHaveLength(3);
    }
  });

  test('holds in its threads, and for messages and suggestions', async () => {
    server.topic('study', '98HARBOR7');
    const { study, thread } = server.world.channels;
    const inThread = await server.slash('paragraph', { number: '1' }, 'thread');
    expect(inThread?.content).toMatch(/^\*\*98HARBOR7 ¶1/);
    for (const channel of [study, thread]) {
      const said = await server.say('who signed it?', { mention: true, channel });
      expect(said?.content).toContain('MOREAU');
    }
    const answer = await server.autocomplete('paragraph', 'number', '', {}, 'study');
    expect(answer?.body.choices.map(({ value }: { value: string }) => value)).toEqual(['1', '2']);
  });

  test('gives way to a cable that the reader names', async () => {
    server.topic('general', '98HARBOR7');
    const named = await server.slash('paragraph', { number: '1', cable: '99PILCROW1' });
    expect(named?.content).toMatch(/^\*\*99PILCROW1 ¶1/);
    const cited = await server.slash('paragraph', { number: '99PILCROW1 ¶3' });
    expect(cited?.content).toMatch(/^\*\*99PILCROW1 ¶3/);
  });

  test('narrows /ask, and a button asks all the same', async () => {
    server.topic('general', '98HARBOR7');
    const asked = await server.slash('ask', { question: 'who painted the lighthouse?' });
    expect(asked?.content).toMatch(/^98HARBOR7 does not say/);
    const all = asked?.buttons.find(({ label }) => label === 'Ask all 3 cables');
    const answer = await server.press(all?.custom_id ?? '');
    expect(answer?.content).toMatch(/^\*\*99PILCROW2 ¶1/);
  });
});

describe('the operator’s default', () => {
  beforeAll(async () => {
    await bot.stop();
    bot = await start('99PILCROW1');
  });

  test('is meant everywhere, direct messages too, but where a topic names another', async () => {
    expect((await server.slash('paragraph', { number: '2' }))?.content).toMatch(
      /^\*\*99PILCROW1 ¶2/,
    );
    const direct = await server.say('who signed it?', { dm: true });
    expect(direct?.content).toContain('LINDQVIST');
    server.topic('general', '98HARBOR7');
    expect((await server.slash('paragraph', { number: '2' }))?.content).toMatch(
      /^\*\*98HARBOR7 ¶2/,
    );
  });
});

describe('/cables', () => {
  test('lists one a line, and the menu opens a card whose references are buttons', async () => {
    const listed = await server.slash('cables', { query: 'pilcrow' });
    expect(listed?.content).toBe(
      '2 cables with “pilcrow”:\n' +
        '- **99PILCROW1, 1 March 1999**: FISHING BOATS SOLD IN PILCROW\n' +
        '- **99PILCROW2, 15 March 1999**: A NEW LIGHTHOUSE',
    );
    const card = await server.choose(listed?.menu?.custom_id ?? '', '99PILCROW2');
    expect(card?.buttons.map(({ label }) => label)).toEqual(['Open 99PILCROW1', 'Open 98HARBOR7']);
    const other = await server.press(card?.buttons[1]?.custom_id ?? '');
    expect(other?.content).toContain('LOBSTER QUOTAS FOR THE NEW SEASON');
  });

  test('suggests cables for the option of each command', async () => {
    const answer = await server.autocomplete('ask', 'cable', 'lobster');
    expect(answer?.body.choices).toEqual([
      {
        name: '98HARBOR7, 2 November 1998: LOBSTER QUOTAS FOR THE NEW SEASON',
        value: '98HARBOR7',
      },
    ]);
  });
});

describe('a library of one cable that is exchanged for another', () => {
  const alone = (at: number): Library => {
    const cables = harbor.cables.slice(at, at + 1);
    return { cables, index: buildIndex(cables, words), version: '' };
  };

  test('a button keeps the cable that it was made for, and says when that is not here', async () => {
    await bot.stop();
    let library = alone(1);
    const config = { token: server.token, api: server.api, askChannels: [], cable: null };
    bot = await startBot({ config, commands, library: () => library, log });
    const question = 'how many fishing boats are there?';
    const asked = await server.slash('ask', { question, private: true });
    const labels = ['Next match', 'Not this?', 'Show everyone'];
    expect(asked?.buttons.map(({ label }) => label)).toEqual(labels);
    library = alone(0);
    for (const { custom_id } of asked?.buttons ?? []) {
      const pressed = await server.press(custom_id, { ephemeral: true });
      expect(pressed?.content).toMatch(/^There is no cable “99PILCROW1” here\./);
    }
    library = harbor;
    const [next] = asked?.buttons ?? [];
    const pressed = await server.press(next?.custom_id ?? '', { ephemeral: true });
    expect(pressed?.content).toMatch(/^(?:\*\*99PILCROW1 |There is no further match)/);
  });
});
