// In: keys as a reader presses them. Out: whether the conversation goes as it should.
import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Desk } from '../../src/terminal/answer-line.ts';
import { chat } from '../../src/terminal/chat.ts';
import { harbor } from '../commands/harbor-library.ts';
import { desk } from './desk.ts';
import { fakeScreen } from './fake-screen.ts';

/** A chat in which all of `keys` is pressed; what was shown, without cursor movements. */
async function chatOf(keys: string, at: Desk = desk, width = 80): Promise<string> {
  const input = new PassThrough();
  const { screen, shown } = fakeScreen('', { input, width: () => width });
  const done = chat(at, screen);
  // One key at a time: readline takes a Tab among other keys for one that was pasted.
  for (const key of keys) {
    input.write(key);
    await nextTurn();
  }
  expect(await done).toBe(0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: cursor movements begin with ESC.
  return shown().replace(/\u001b\[\d*[A-Z]/g, '');
}

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

test('it greets in three lines, then prompts', async () => {
  const shown = await chatOf(CTRL_D);
  expect(shown.split('\n').slice(0, 5)).toEqual([
    'Pilcrow 1.2.3 quotes cables; it never makes up an answer.',
    'It has read the cable 99PILCROW1, 2 paragraphs; /about says on what.',
    'Ask in plain words, or try /about, /paragraph 1, /figures, /help. Ctrl-D leaves.',
    '',
    expect.stringContaining('¶ '),
  ]);
});

test.each([
  ['a command', '/paragraph 1\r', 'The mayor sold two of them in May.'],
  ['plain words', 'how many fishing boats?\r', '38 fishing boats'],
  ['/help', '/help\r', '- /figures: '],
  ['help', 'help\r', '- /figures: '],
  ['a slip', '/figurse\r', 'did you mean /figures?'],
])('%s is answered, then the reader leaves', async (_, keys, answer) => {
  expect(await chatOf(keys + CTRL_D)).toContain(answer);
  expect(await chatOf(keys + CTRL_C)).toContain(answer);
});

test('Tab completes a command, and a paragraph’s number', async () => {
  expect(await chatOf(`/fig\t\r${CTRL_D}`)).toContain('¶ /figures ');
  expect(await chatOf(`/par\t2\t\r${CTRL_D}`)).toContain('A hostile cable may hold');
});

test('Tab offers the paragraphs that hold a word, and takes the only one', async () => {
  expect(await chatOf(`/paragraph mayor\t\r${CTRL_D}`)).toContain('¶ /paragraph 1');
  const shown = await chatOf(`/paragraph h\t${CTRL_C}`, desk, 40);
  expect(shown.split('\n').map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      '¶1 The harbor of Pilcrow has 38 fishi…',
      '¶2 A hostile cable may hold  [31mred …',
    ]),
  );
  expect(shown.lastIndexOf('¶ /paragraph h')).toBeGreaterThan(shown.indexOf('¶2 A hostile'));
});

test.each(['exit', 'quit', '/exit', ' QUIT '])('%s leaves', async (word) => {
  expect(await chatOf(`${word}\r`)).not.toContain('look up');
});

test('what was put aside with Ctrl-Z goes on where it was', async () => {
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    process.emit('SIGCONT');
    return true;
  });
  expect(await chatOf(`/paragr\u001aaph 1\r${CTRL_D}`)).toContain('The mayor sold two of them');
  expect(kill).toHaveBeenCalledWith(process.pid, 'SIGTSTP');
  kill.mockRestore();
});

test('a narrow window breaks the greeting between words', async () => {
  const [first, second] = (await chatOf(CTRL_D, desk, 20)).split('\n');
  expect([first, second]).toEqual(['Pilcrow 1.2.3 quotes', 'cables; it never']);
});

test('an empty line is only another prompt', async () => {
  const shown = await chatOf(`\r\r${CTRL_D}`);
  expect(shown.match(/¶ /g)?.length).toBeGreaterThanOrEqual(3);
  expect(shown).not.toContain('nothing in this');
});

const several = { ...desk, library: harbor };

test('of several cables it says how many, and which is meant where none is named', async () => {
  const lines = async (at: Desk) => (await chatOf(CTRL_D, at)).split('\n');
  expect((await lines(several))[1]).toBe('It has read 3 cables; /cables lists them.');
  expect((await lines({ ...several, cable: '98HARBOR7' })).slice(1, 3)).toEqual([
    'It has read 3 cables; /cables lists them; where none is named, 98HARBOR7 is',
    'meant.',
  ]);
});

test('a number alone chooses from the menu above it, and is a question where there is none', async () => {
  const shown = await chatOf(`/paragraph 2\r2\r3\r${CTRL_D}`, several);
  expect(shown).toContain('Type a number to choose.\n');
  expect(shown).toContain('99PILCROW1 ¶2, unclassified\n');
  expect(shown).not.toContain('99PILCROW2 has ¶1');
  expect(await chatOf(`/paragraph 2\r3\r${CTRL_D}`, several)).toContain('99PILCROW2 has ¶1');
});

test('a number beyond the menu is told, and the menu stays', async () => {
  const shown = await chatOf(`/paragraph 2\r9\r2\r${CTRL_D}`, several);
  expect(shown).toContain('There is no 9 to choose: choose 1–3.\n');
  expect(shown).toContain('99PILCROW1 ¶2, unclassified\n');
});

test('where a cable is settled it is the one that is asked', async () => {
  const shown = await chatOf(`/paragraph 2\rwho signed it?\r${CTRL_D}`, {
    ...several,
    cable: '98HARBOR7',
  });
  expect(shown).toContain('98HARBOR7 ¶2, unclassified');
  expect(shown).toContain('MOREAU');
});

test('Tab completes a cable where it is named, and the numbers of that cable', async () => {
  expect(await chatOf(`/about 98\t\r${CTRL_D}`, several)).toContain('LOBSTER QUOTAS');
  const shown = await chatOf(`/paragraph 1 cable:99PILCROW2\t\r${CTRL_D}`, several);
  expect(shown).toContain('99PILCROW2 ¶1, unclassified');
});

test.each([
  ['/paragraph cable:98HARBOR7 divers', '2'],
  ['/paragraph cable:98HARBOR7  lobster quo', '1'],
  ['/paragraph from:1 cable:98HARBOR7 divers ', '2'],
])('Tab finds a paragraph where its cable is named first: %s', async (line, number) => {
  const shown = await chatOf(`${line}\t\r${CTRL_D}`, several);
  expect(shown).toContain(`98HARBOR7 ¶${number}, unclassified`);
});
