// In: arguments, files and standard input of a real process. Out: what it prints, and its exit code.
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { root, run as runIn, start } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs it as called from `folder`. */
const run = (args: readonly string[], input = '', environment = {}) =>
  runIn(args, input, { INIT_CWD: folder, ...environment });

describe('ask', () => {
  test('answers once: 0 answered, 2 refused, 1 bad use', async () => {
    const answered = await run(['ask', '/paragraph', '6']);
    expect(answered).toMatchObject({ code: 0, errors: '' });
    expect(answered.output).toMatch(/^¶6, sensitive but unclassified, under “The PSB/);
    expect(await run(['ask', 'who won the world cup'])).toMatchObject({ code: 2, errors: '' });
    for (const args of [['ask'], ['ask', '--nosuch', 'x'], ['nosuch']]) {
      const bad = await run(args);
      expect(bad).toMatchObject({ code: 1, output: '' });
      expect(bad.errors).toMatch(/Usage: /);
      expect(bad.errors).not.toMatch(/\n\s+at /);
    }
  });

  test.each([
    ['chekc', 'chekc to run: did you mean check?'],
    ['--jsno', '--jsno to run.'],
  ])('%s is nothing that it does, and what may be meant is told', async (word, told) => {
    expect((await run([word, 'x'])).errors).toContain(`There is nothing called ${told}\nUsage: `);
  });

  test('--json without a question answers a stream', async () => {
    const { output, code } = await run(['ask', '--json'], 'who signed it?\n/paragraph 12\n');
    expect(code).toBe(0);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).status),
    ).toEqual(['answered', 'refused']);
  });
});

test('started with a pipe it answers line by line, without a greeting', async () => {
  const { output, code } = await run([], '/paragraph 12\n');
  expect(output).toBe('There is no ¶12: the cable has ¶1–¶11.\nContents: /about\n\n');
  expect(code).toBe(0);
});

test('started with neither a terminal nor a question nor a token it says why it ends', async () => {
  const { output, errors, code } = await run([]);
  expect({ output, code }).toEqual({ output: '', code: 1 });
  expect(errors).toMatch(/set DISCORD_TOKEN\.\n$/);
});

describe('check', () => {
  test('takes a file as seen from where npm was called', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'Buy milk.\n');
    const { output, errors, code } = await run(['check', 'notes.txt']);
    expect({ output, code }).toEqual({ output: '', code: 1 });
    expect(errors).toMatch(/^notes\.txt.*\n$/);
  });

  test('prints the record of the cable that ships', async () => {
    const path = join(root, 'knowledge/09GUANGZHOU463.txt');
    const { output, code } = await run(['check', path, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output).header.messageRef).toBe('09GUANGZHOU463');
  });

  test('names a file that is not there', async () => {
    const { errors, code } = await run(['check', 'none.txt']);
    expect(code).toBe(1);
    expect(errors).toBe(
      `none.txt cannot be read: no such file or directory (${join(folder, 'none.txt')}).\n`,
    );
  });

  test('takes one file or folder', async () => {
    for (const args of [['check'], ['check', 'one', 'other']]) {
      const { errors, code } = await run(args);
      expect(code).toBe(1);
      expect(errors).toMatch(/^Name one file or folder\.\nUsage: /);
    }
  });
});

describe('check of a folder', () => {
  const cable = (number: number) =>
    `R 010000Z JAN 99\nFM AMCONSUL PILCROW\nTO SECSTATE WASHDC\nUNCLAS PILCROW ${number}\n` +
    'SUBJECT: A MADE-UP CABLE\n\n1. (U) The harbor of Pilcrow has 38 fishing boats.\n';

  test('has a line for each cable and ends with 0; with 1 where a file could not be read', async () => {
    const inner = join(folder, 'archive');
    mkdirSync(inner);
    writeFileSync(join(inner, 'a.txt'), cable(1));
    writeFileSync(join(inner, 'b.txt'), cable(2));
    writeFileSync(join(inner, 'README.md'), 'Two cables.\n');
    const sound = await run(['check', 'archive']);
    expect(sound).toMatchObject({ code: 0, errors: '' });
    expect(sound.output.split('\n')).toEqual([
      'a.txt: 99PILCROW1, ¶1',
      'b.txt: 99PILCROW2, ¶1',
      '',
      '2 cables, 2 paragraphs, 0 repairs, 0 doubts; 0 files could not be read.',
      '',
    ]);
    writeFileSync(join(inner, 'c.txt'), '');
    const broken = await run(['check', 'archive', '--json']);
    expect(broken).toMatchObject({ code: 1, errors: '' });
    const records = broken.output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map((record) => Object.keys(record).slice(0, 2))).toEqual([
      ['file', 'header'],
      ['file', 'header'],
      ['file', 'error'],
    ]);
    const single = await run(['check', 'archive/a.txt', '--json']);
    expect(records[0]).toEqual({ file: 'a.txt', ...JSON.parse(single.output) });
  });

  // Who is root may read every folder, and Windows knows no such rights.
  test.skipIf(!process.getuid?.())('names one that may not be read', async () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0);
    const { errors, code } = await run(['check', 'locked']);
    chmodSync(locked, 0o700);
    expect(code).toBe(1);
    expect(errors).toMatch(/^locked cannot be read: permission denied \(.*locked\)\.\n$/);
  });
});

describe('PILCROW_DEFAULT_CABLE', () => {
  test('settles which cable is meant, in any letters', async () => {
    const settled = { PILCROW_KNOWLEDGE: 'archive', PILCROW_DEFAULT_CABLE: '99pilcrow2' };
    const { output, code } = await run(['ask', '/paragraph', '1'], '', settled);
    expect(output).toMatch(/^99PILCROW2 ¶1, unclassified\n/);
    expect(code).toBe(0);
    const open = await run(['ask', '/paragraph', '1'], '', { PILCROW_KNOWLEDGE: 'archive' });
    expect(open.code).toBe(2);
    expect(open.output).toMatch(/^There are 2 cables here, so say which one you mean\.\n/);
  });

  test('that is no cable of the library is an error that names the variable', async () => {
    const { errors, code } = await run(['ask', 'x'], '', { PILCROW_DEFAULT_CABLE: '99NOWHERE1' });
    expect(code).toBe(1);
    expect(errors).toBe(
      'PILCROW_DEFAULT_CABLE holds “99NOWHERE1”, no cable here: try 09GUANGZHOU463.\n',
    );
  });
});

describe('the folder of cables', () => {
  test('a broken file is named and passed over; with no cable left there is an error', async () => {
    const { errors, code } = await run(['ask', 'x'], '', { PILCROW_KNOWLEDGE: '.' });
    expect(code).toBe(1);
    expect(errors.split('\n')).toEqual([
      expect.stringMatching(/^Passed over notes\.txt/),
      expect.stringContaining(`No cable in ${folder}`),
      '',
    ]);
  });

  test('one that is not there is an error that names the variable', async () => {
    const { errors, code } = await run(['ask', 'x'], '', { PILCROW_KNOWLEDGE: 'nowhere' });
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^The folder of cables cannot be read: no such file or directory \(.*nowhere\)\. Check PILCROW_KNOWLEDGE if you set it\.\n$/,
    );
    const typed = await run(['ask', 'x'], '', { PILCROW_KNOWLEDGE: '~/cables' });
    expect(typed.errors).toMatch(
      / it, and write the whole path, without ~ and quotation marks\.\n$/,
    );
  });
});

test('a setting that cannot be used is an error that names it', async () => {
  const { errors, code } = await run([], '', { DISCORD_TOKEN: 'Bot abc' });
  expect(code).toBe(1);
  expect(errors).toMatch(/^DISCORD_TOKEN .*\n$/);
});

test('what checks a cable reads no setting of the bot', async () => {
  const cable = join(root, 'knowledge/09GUANGZHOU463.txt');
  const { errors, code } = await run(['check', cable], '', { DISCORD_TOKEN: 'Bot abc' });
  expect({ errors, code }).toEqual({ errors: '', code: 0 });
});

test.each([
  ['before the first word', ['ask', '/paragraph', '6'], 0],
  ['in the midst of a stream', ['ask', '--json'], 1],
])('a reader who stops %s is a quiet end', async (_, args, words) => {
  const child = start(args);
  child.stdin.on('error', () => {});
  child.stdin.end('/paragraph 1-11\n'.repeat(200));
  if (words === 0) child.stdout.destroy();
  else child.stdout.once('data', () => child.stdout.destroy());
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ errors, code }).toEqual({ errors: '', code: 0 });
});
