// In: questions once and by the line. Out: whether each has its answer, its JSON and its exit code.
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.ts';
import { answerOnce, answerPiped, answerStream } from '../../src/terminal/one-shot.ts';
import { desk } from './desk.ts';
import { fakeScreen } from './fake-screen.ts';

const stream = async (input: string | Iterable<Uint8Array>) => {
  const { screen, shown } = fakeScreen(input);
  expect(await answerStream(desk, screen)).toBe(0);
  return shown()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};

describe('one question (99PILCROW1)', () => {
  test.each([
    ['/paragraph 1', 0, /^¶1, unmarked\n {2}The harbor of Pilcrow has 38 fishing boats\./],
    ['/paragraph 3', 2, /^There is no ¶3: the cable has ¶1–¶2\.\n/],
    ['/paragrpah 1', 2, /^There is no command “\/paragrpah”: did you mean \/paragraph\?\n/],
    ['how many fishing boats are there?', 0, /38 fishing boats/],
    ['who won the world cup?', 2, /^The cable does not say/],
    ['', 2, /^There is nothing in this to look up/],
  ])('%j exits with %d', async (line, code, text) => {
    const { screen, shown } = fakeScreen('');
    expect(await answerOnce(desk, line, screen, false)).toBe(code);
    expect(shown()).toMatch(text);
  });

  test('as JSON it has the shape that other programs rely on, the question first', async () => {
    const { screen, shown } = fakeScreen('');
    await answerOnce(desk, '/paragraph 1', screen, true);
    expect(shown()).toBe(
      `${JSON.stringify({
        question: '/paragraph 1',
        status: 'answered',
        reason: null,
        excerpts: [
          {
            cable: '99PILCROW1',
            paragraph: 1,
            section: null,
            marking: null,
            text: desk.library.cables[0]?.paragraphs[0]?.text,
          },
        ],
        matched: [],
        missing: [],
        answer: null,
      })}\n`,
    );
  });

  test('as JSON, too, nothing is left that a terminal obeys', async () => {
    const { screen, shown } = fakeScreen('');
    await answerOnce(desk, '/paragraph 2', screen, true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(shown().trim()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(JSON.parse(shown()).excerpts[0].text).toBe(desk.library.cables[0]?.paragraphs[1]?.text);
  });
});

describe('a stream of lines', () => {
  test('gives one object a line, in order, whatever the lines are', async () => {
    const lines = [
      '/paragraph 1',
      '',
      '{"not": [json',
      '🙂',
      '/nosuch',
      'a\u2028b',
      '/paragraph 2',
    ];
    const answers = await stream(`${lines.join('\n')}\n`);
    expect(answers.map(({ question }) => question)).toEqual(lines);
    expect(answers.map(({ status }) => status)).toEqual([
      'answered',
      ...['refused', 'refused', 'refused', 'refused', 'refused'],
      'answered',
    ]);
  });

  test('takes \\r\\n, a last line without an end, and letters cut in two by a chunk', async () => {
    const bytes = Buffer.from('/paragraph 1\r\n/paragraph ¶2');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const answers = await stream(chunks);
    expect(answers.map(({ question }) => question)).toEqual(['/paragraph 1', '/paragraph ¶2']);
  });

  test('takes bytes that are no text, and a line longer than a question may be', async () => {
    const [broken, long] = await stream([
      Uint8Array.of(0xff, 0xfe, 0x0a),
      Buffer.from('x'.repeat(7000)),
    ]);
    expect(broken.status).toBe('refused');
    expect(long.reason).toBe('What is asked can be 2,000 characters long, not 7,000.');
  });

  test('goes on after a command that fails, and tells the operator, not the reader', async () => {
    const broken: Command = {
      ...{ name: 'broken', description: 'Fails', options: [] },
      run() {
        throw new Error('the reason');
      },
    };
    const warned: string[] = [];
    const { screen, shown } = fakeScreen('/broken\n/paragraph 1\n');
    const warn = (problem: string) => warned.push(problem);
    await answerStream({ ...desk, commands: [...desk.commands, broken], warn }, screen);
    const [failed, next] = shown().split('\n');
    expect(failed).not.toContain('the reason');
    expect(JSON.parse(failed ?? '')).toMatchObject({ question: '/broken', status: 'refused' });
    expect(JSON.parse(next ?? '')).toMatchObject({ status: 'answered' });
    expect(warned).toEqual([expect.stringContaining('the reason')]);
  });

  test('waits for a reader that is slower', async () => {
    const slow = new PassThrough({ highWaterMark: 1 });
    const { screen } = fakeScreen('/paragraph 1\n/paragraph 2\n', { output: slow });
    const done = answerStream(desk, screen);
    await once(slow, 'readable');
    let text = '';
    slow.on('data', (chunk) => {
      text += chunk;
    });
    await done;
    expect(text.match(/\n/g)).toHaveLength(2);
  });
});

test('piped text has an answer a line, empty lines aside, up to “exit”', async () => {
  const { screen, shown } = fakeScreen('/paragraph 3\n\n   \n/paragraph 4\nexit\n/paragraph 5');
  expect(await answerPiped(desk, screen)).toBe(0);
  const refusal = (number: number) =>
    `There is no ¶${number}: the cable has ¶1–¶2.\nContents: /about\n\n`;
  expect(shown()).toBe(refusal(3) + refusal(4));
});
