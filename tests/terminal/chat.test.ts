// In: keys as a reader presses them. Out: whether the conversation goes as it should.
import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { chat } from '../../src/terminal/chat.ts';
import { desk } from './desk.ts';
import { fakeScreen } from './fake-screen.ts';

/** A chat in which all of `keys` is pressed; what was shown, without cursor movements. */
async function chatOf(keys: string): Promise<string> {
  const input = new PassThrough();
  const { screen, shown } = fakeScreen('', { input, width: () => 80 });
  const done = chat(desk, screen);
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
  ['help', '/help\r', '- /figures: '],
  ['a slip', '/figurse\r', 'did you mean /figures?'],
])('%s is answered, then the reader leaves', async (_, keys, answer) => {
  expect(await chatOf(keys + CTRL_D)).toContain(answer);
  expect(await chatOf(keys + CTRL_C)).toContain(answer);
});

test('Tab completes a command, and a paragraph’s number', async () => {
  expect(await chatOf(`/fig\t\r${CTRL_D}`)).toContain('¶ /figures ');
  expect(await chatOf(`/par\t2\t\r${CTRL_D}`)).toContain('A hostile cable may hold');
});

test('an empty line is only another prompt', async () => {
  const shown = await chatOf(`\r\r${CTRL_D}`);
  expect(shown.match(/¶ /g)?.length).toBeGreaterThanOrEqual(3);
  expect(shown).not.toContain('nothing in this');
});
