// In: an operator's machine, sound and broken. Out: what Pilcrow as a process does and says there.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeCables } from './library/archive.ts';
import { copyTo, root, run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('hundreds of cables, fewer than are saved, are answered from at once', async () => {
  const some = join(folder, 'hundreds');
  writeCables(some, 300);
  const ended = await run(['ask', '/paragraph number:3 cable:99PILCROW299'], '', {
    PILCROW_KNOWLEDGE: some,
  });
  expect(ended).toMatchObject({ errors: '', code: 0 });
  expect(ended.output).toContain('¶3');
});

test.each([['--help'], ['-h'], ['ask', '--help'], ['check', '--help'], ['register', '--help']])(
  '%s %s prints how it is used, does nothing else, and ends with 0',
  async (...args) => {
    const { output, errors, code } = await run(args);
    expect(output).toMatch(/^Usage: npm start\n/);
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
  },
);

test('--version prints its version alone', async () => {
  const printed = { output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), errors: '', code: 0 };
  expect(await run(['--version'])).toEqual(printed);
});

describe('a file that is none', () => {
  test.skipIf(process.platform === 'win32')(
    'a pipe, a folder or a link to itself is passed over',
    async () => {
      const odd = join(folder, 'odd');
      mkdirSync(join(odd, 'folder.txt'), { recursive: true });
      execFileSync('sh', ['-c', 'mkfifo "$0"', join(odd, 'pipe.txt')]);
      symlinkSync('round.txt', join(odd, 'round.txt'));
      const { errors, code } = await run(['ask', 'x'], '', { PILCROW_KNOWLEDGE: odd });
      expect(code).toBe(1);
      expect(errors.split('\n')).toEqual([
        expect.stringMatching(/^Passed over folder\.txt.* is no file\.$/),
        expect.stringMatching(/^Passed over pipe\.txt.* is no file\.$/),
        expect.stringMatching(
          /^Passed over round\.txt: it cannot be read: [a-z ]+ \(.*round\.txt\)\.$/,
        ),
        expect.stringMatching(/^No cable in /),
        '',
      ]);
      expect((await run(['check', odd])).output).toMatch(/^✗ folder\.txt.*\n✗ pipe\.txt.*\n/);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'a name that a terminal would obey is told without that',
    async () => {
      const odd = join(folder, 'red');
      mkdirSync(odd);
      writeFileSync(join(odd, '\u001b[31mred.txt'), 'no cable');
      const { errors } = await run(['ask', 'x'], '', { PILCROW_KNOWLEDGE: odd });
      expect(errors).toMatch(/^Passed over {2}\[31mred\.txt, line 1: /);
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'a name that is not UTF-8 is told as such',
    async () => {
      const odd = join(folder, 'latin');
      mkdirSync(odd);
      const name = Buffer.concat([Buffer.from(`${odd}/caf`), Buffer.of(0xe9), Buffer.from('.txt')]);
      writeFileSync(name, 'no cable');
      const told =
        /caf\uFFFD\.txt:? (?:it )?cannot be read: its name is not UTF-8, so rename it \(.*\)\.\n/;
      expect((await run(['ask', 'x'], '', { PILCROW_KNOWLEDGE: odd })).errors).toMatch(told);
      expect((await run(['check', join(odd, 'caf\uFFFD.txt')])).errors).toMatch(told);
    },
  );

  test.skipIf(!existsSync('/dev/full'))('a full disk is one sentence', () => {
    const main = join(root, 'dist/src/main.js');
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
    const full = () => execFileSync(process.execPath, [main, 'ask', 'x'], { stdio: [...stdio] });
    expect(full).toThrow(
      expect.objectContaining({
        status: 1,
        stderr: Buffer.from('What was to be said cannot be written: no space left on device.\n'),
      }),
    );
  });
});

describe('a copy of it', () => {
  const home = join(folder, 'home');
  beforeAll(() => {
    copyTo(home);
  });
  afterEach(() => rmSync(join(home, '.env'), { recursive: true, force: true }));
  const asked = (environment = {}) =>
    run(['ask', 'who signed it?'], '', { INIT_CWD: folder, ...environment }, home);

  test('takes a folder of cables as `.env` sees it, or else as the caller does', async () => {
    writeFileSync(join(home, '.env'), 'PILCROW_KNOWLEDGE=knowledge\n');
    expect(await asked({ PILCROW_KNOWLEDGE: undefined })).toMatchObject({ code: 0, errors: '' });
    const called = await asked({ PILCROW_KNOWLEDGE: 'home/knowledge' });
    expect(called).toMatchObject({ code: 0, errors: '' });
    expect((await asked({ PILCROW_KNOWLEDGE: 'knowledge' })).code).toBe(1);
  });

  test('keeps an index in a folder as `.env` sees it', async () => {
    writeCables(join(home, 'many'), 950);
    writeFileSync(join(home, '.env'), 'PILCROW_KNOWLEDGE=many\nPILCROW_CACHE=kept\n');
    await asked({ PILCROW_KNOWLEDGE: undefined, PILCROW_CACHE: undefined });
    expect(existsSync(join(home, 'kept'))).toBe(true);
  });

  test('tells what looks set and is not, a line each, and answers', async () => {
    writeFileSync(join(home, '.env'), 'PILCROW_DEFALT_CABLE=x\nPILCROW_CACHE: kept\n');
    expect(await asked({ DISCORD_SERVER: 'x' })).toMatchObject({
      code: 0,
      errors:
        '.env sets no PILCROW_CACHE: the line should begin PILCROW_CACHE=\n' +
        'DISCORD_SERVER is set, but is no setting: .env.example has them all.\n' +
        'PILCROW_DEFALT_CABLE is set, but is no setting: is PILCROW_DEFAULT_CABLE meant?\n',
    });
  });

  test('says so where .env is a folder', async () => {
    mkdirSync(join(home, '.env'));
    const { errors, code } = await asked();
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^The settings in .*\.env cannot be read: illegal operation on a directory\.\n$/,
    );
  });

  test.each(['vectors.bin', 'synonyms.txt'])(
    'says so where %s is cut, or is not there',
    async (name) => {
      const file = join(home, 'knowledge/words', name);
      for (const spoil of [() => writeFileSync(file, 'spoilt'), () => rmSync(file)]) {
        spoil();
        const { output, errors, code } = await asked();
        expect({ output, code }).toEqual({ output: '', code: 1 });
        expect(errors).toMatch(
          /^The tables of words in .* cannot be read: .* Fetch them anew\.\n$/,
        );
      }
      cpSync(join(root, 'knowledge/words', name), file);
    },
  );
});
