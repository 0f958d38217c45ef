// In: an operator's machine, sound and broken. Out: what Pilcrow as a process does and says there.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
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
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHECK } from '../src/reply/edge-words.ts';
import { USAGE } from '../src/terminal/arguments.ts';
import { type DiscordServer, startDiscordServer } from './discord-server/discord-server.ts';
import { writeCables } from './library/archive.ts';
import { end, run, SLOW, start, whileRunning } from './program.ts';

const root = resolve(import.meta.dirname, '..');
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

describe('on Discord', () => {
  let server: DiscordServer;
  beforeEach(async () => {
    server = await startDiscordServer({ due: SLOW, patience: SLOW });
  });
  afterEach(async () => {
    expect(server.problems).toEqual([]);
    await server.close();
  });
  const environment = () => ({ DISCORD_TOKEN: server.token, DISCORD_API: server.api });

  /** Logs in; resolves once it is ready. */
  async function served(where = '1 server') {
    const child = start([], environment());
    const ended = end(child);
    const [line] = await whileRunning(ended, once(child.stdout, 'data'));
    expect(String(line)).toBe(`Ready as pilcrow, in ${where}.\n`);
    return { child, ended };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it with 0, once what was asked is answered',
    async (signal) => {
      const { child, ended } = await served();
      const first = await whileRunning(ended, server.slash('paragraph', { number: '6' }));
      expect(first?.content).toMatch(/^\*\*¶6, /);
      server.fault({ route: /\/callback$/, delay: 200 });
      const last = server.slash('ask', { question: 'how many gangs were involved?' });
      const begun = expect.poll(() => server.faults.length, { interval: 5, timeout: SLOW }).toBe(0);
      await whileRunning(ended, begun);
      child.kill(signal);
      expect((await whileRunning(ended, last))?.content).toContain('38');
      expect(await ended).toMatchObject({ errors: '', code: 0 });
    },
  );

  test('what discord.js cannot read ends nothing: it is told, and the next is answered', async () => {
    const { child, ended } = await served();
    const { guild } = server.world;
    server.gateway.send('GUILD_MEMBER_UPDATE', { guild_id: guild, user: null }, false);
    const next = await whileRunning(ended, server.slash('paragraph', { number: '6' }));
    expect(next?.content).toMatch(/^\*\*¶6, /);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({
      errors: expect.stringMatching(/^Something failed that nothing waited for: TypeError: /),
      code: 0,
    });
  });

  test('nor does what it cannot read as it starts, such as one of its servers', async () => {
    const guild = `${BigInt(server.world.guild) + 1n}`;
    const nobody = { ...server.world.bot, toJSON: () => null };
    server.worlds.push({ ...server.world, guild, bot: nobody });
    const { child, ended } = await served('2 servers');
    const answer = await whileRunning(ended, server.slash('paragraph', { number: '6' }));
    expect(answer?.content).toMatch(/^\*\*¶6, /);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({
      errors: expect.stringMatching(/^Something failed that nothing waited for: TypeError: /),
      code: 0,
    });
  });

  test('it answers on where nobody reads its log any more', async () => {
    const child = start([], environment());
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stderr.destroy();
    // It tells that the connection is lost, and that it is back.
    server.drop();
    const paragraph = async () => (await server.slash('paragraph', { number: '6' }))?.content;
    await expect.poll(paragraph, { timeout: SLOW }).toMatch(/^\*\*¶6, /);
    expect(await paragraph()).toMatch(/^\*\*¶6, /);
    const meanwhile = server.problems.splice(0);
    expect(meanwhile.filter((problem) => problem !== 'no bot hears INTERACTION_CREATE')).toEqual(
      [],
    );
    child.kill('SIGTERM');
    await once(child, 'close');
  });

  test('a token that is revoked ends it with 1 and what to do', async () => {
    const { ended } = await served();
    server.drop(4004);
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^Discord refused the token\. Set DISCORD_TOKEN .*\n$/m);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  test('register writes the commands once, for all or for one server', async () => {
    const everywhere = await run(['register'], '', environment());
    expect(everywhere).toEqual({
      output: 'The commands are registered for every server and for direct messages.\n',
      errors: '',
      code: 0,
    });
    const names = ['ask', CHECK, 'paragraph', 'figures', 'about', 'cables'];
    expect(server.commands().map(({ name }) => name)).toEqual(names);
    const again = await run(['register'], '', environment());
    expect(again.output).toMatch(/^The commands are unchanged for every server/);
    const guild = { ...environment(), DISCORD_GUILD_ID: server.world.guild };
    const one = await run(['register'], '', guild);
    expect(one.output).toBe(`The commands are registered for the server ${server.world.guild}.\n`);
    const both = `The server ${server.world.guild} lists each command twice, `;
    expect(one.errors).toContain(both);
    expect((await run(['register'], '', environment())).errors).toContain(both);
    expect(server.commands('guild').map(({ name }) => name)).toEqual(names);
    expect(server.puts).toBe(2);
    expect(await run(['register', '--remove'], '', guild)).toEqual({
      output: `The commands are not registered any more for the server ${server.world.guild}.\n`,
      errors: '',
      code: 0,
    });
    expect(server.commands('guild')).toEqual([]);
    expect((await run(['register'], '', environment())).errors).toBe('');
  });

  test('register has done it, though which servers list them twice cannot be seen', async () => {
    server.fault({ route: /\/users\/@me\/guilds$/, status: 403, code: 50001 });
    const { output, errors, code } = await run(['register'], '', environment());
    expect(output).toMatch(/^The commands are registered for every server/);
    expect(errors).toBe(
      'Whether a server lists each command twice is not known: Discord says "Refused with 50001" (50001).\n',
    );
    expect(code).toBe(0);
  });

  test.each([
    ['extra', 'register takes no extra.'],
    ['--dry-run', 'The only option here is --remove, not --dry-run.'],
  ])('register %s does nothing and says how it is used', async (odd, told) => {
    const { output, errors, code } = await run(['register', odd], '', environment());
    expect({ output, code }).toEqual({ output: '', code: 1 });
    expect(errors).toBe(`${told}\n${USAGE}\n`);
    expect(server.puts).toBe(0);
  });

  test('register without a token, or with a wrong one, says what to set', async () => {
    const none = await run(['register'], '', { DISCORD_API: server.api });
    expect(none).toMatchObject({ code: 1, output: '' });
    expect(none.errors).toMatch(/^DISCORD_TOKEN is not set: .*\n$/);
    const wrong = await run(['register'], '', { ...environment(), DISCORD_TOKEN: 'wrong' });
    expect(wrong).toMatchObject({ code: 1, output: '' });
    expect(wrong.errors).toMatch(/^Discord refused the token\. .*\n$/);
    expect(server.puts).toBe(0);
  });
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
    for (const part of ['dist', 'knowledge', 'package.json']) {
      cpSync(join(root, part), join(home, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
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
