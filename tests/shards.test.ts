// In: three servers, each of another shard. Out: whether all are served, whatever becomes of a shard.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DiscordServer, startDiscordServer } from './discord-server/discord-server.ts';
import { end, SLOW, start, whileRunning } from './program.ts';

/** As often as a moment is not to be missed, and as long as a slow machine needs. */
const SLOWLY = { interval: 5, timeout: SLOW };

let server: DiscordServer;
beforeEach(async () => {
  server = await startDiscordServer({ shards: 3, due: SLOW, patience: SLOW });
});
afterEach(async () => {
  expect(server.problems).toEqual([]);
  await server.close();
});

function started(environment = {}) {
  const env = { DISCORD_TOKEN: server.token, DISCORD_API: server.api, PILCROW_SHARDS: 'auto' };
  const child = start([], { ...env, ...environment });
  const ended = end(child);
  const said = { text: '' };
  child.stdout.on('data', (text) => {
    said.text += text;
  });
  const ready = (times: number) =>
    whileRunning(
      ended,
      expect.poll(() => said.text.split('Ready as pilcrow').length - 1, SLOWLY).toBe(times),
    );
  const pids = () => [...said.text.matchAll(/is process (\d+)/g)].map(([, pid]) => Number(pid));
  return { child, ended, said, ready, pids };
}

/** A command, then the first button under its answer, in every server. */
async function answersEverywhere() {
  for (const where of server.worlds) {
    const answer = await server.slash('ask', { question: 'how many gangs?' }, 'general', where);
    expect(answer?.content).toContain('__**38**__ criminal');
    const context = await server.press(answer?.buttons[0]?.custom_id ?? '', undefined, where);
    expect(context?.content).toMatch(/^\*\*¶6, /);
  }
}

test('each server is answered by its shard, and again after that was killed', async () => {
  const { child, ended, said, ready, pids } = started();
  await ready(3);
  expect(said.text).toMatch(/^Shard 2: Ready as pilcrow, in 1 server\.$/m);
  await whileRunning(ended, answersEverywhere());
  process.kill(pids()[1] as number, 'SIGKILL');
  await ready(4);
  expect(said.text.match(/^Shard \d of 3 is process/gm)).toHaveLength(4);
  await whileRunning(ended, answersEverywhere());
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({
    errors: 'Shard 1 ended (SIGKILL); it is started again now.\n',
    code: 0,
  });
  for (const pid of pids()) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

const PRLIMIT = '/usr/bin/prlimit';

test.skipIf(!existsSync(PRLIMIT))(
  'a shard that the system does not start is tried again',
  async () => {
    const { child, ended, said, ready, pids } = started();
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    await ready(3);
    const mayOpen = (files: number) =>
      execFileSync(PRLIMIT, ['--pid', `${child.pid}`, `--nofile=${files}:`]);
    mayOpen(10);
    process.kill(pids()[1] as number, 'SIGKILL');
    const failed = /^Shard 1 ended \(spawn .* EMFILE\); it is started again in 10 seconds\.$/m;
    await whileRunning(ended, expect.poll(() => errors, SLOWLY).toMatch(failed));
    mayOpen(1_000);
    await ready(4);
    expect(said.text).not.toContain('undefined');
    await whileRunning(ended, answersEverywhere());
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  },
);

test('SIGHUP has every shard read its cables anew', async () => {
  const { child, ended, ready } = started();
  await ready(3);
  child.kill('SIGHUP');
  const [told] = await whileRunning(ended, once(child.stderr, 'data'));
  expect(String(told)).toBe('Read anew: 1 cable, none changed.\n');
  await whileRunning(ended, answersEverywhere());
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('SIGHUP ends no shard that is still starting, and is heard by it', async () => {
  const { child, ended, said, ready } = started({ PILCROW_SHARDS: '1' });
  await whileRunning(ended, expect.poll(() => said.text, SLOWLY).toContain('is process'));
  child.kill('SIGHUP');
  const [told] = await whileRunning(ended, once(child.stderr, 'data'));
  expect(String(told)).toBe('Read anew: 1 cable, none changed.\n');
  await ready(1);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('as many shards as are set, whatever Discord recommends', async () => {
  const { child, ended, ready, pids } = started({ PILCROW_SHARDS: '2' });
  await ready(2);
  await whileRunning(ended, answersEverywhere());
  child.kill('SIGINT');
  expect((await ended).code).toBe(0);
  expect(pids()).toHaveLength(2);
});

test('a shard that is answering when all are stopped ends its answer', async () => {
  const { child, ended, ready } = started();
  await ready(3);
  server.fault({ route: /\/callback$/, delay: 200 });
  const last = server.slash('paragraph', { number: '6' }, 'general', server.worlds[2]);
  await whileRunning(ended, expect.poll(() => server.faults.length, SLOWLY).toBe(0));
  child.kill('SIGTERM');
  expect((await whileRunning(ended, last))?.content).toMatch(/^\*\*¶6, /);
  expect(await ended).toMatchObject({ errors: '', code: 0 });
});

test('a refused token is told once, before any shard is started or after', async () => {
  const wrong = started({ DISCORD_TOKEN: 'wrong' });
  const told = /Discord refused the token\. Set DISCORD_TOKEN/g;
  const { output, errors, code } = await wrong.ended;
  expect({ output, code, told: errors.match(told)?.length }).toEqual({
    output: '',
    code: 1,
    told: 1,
  });
  const revoked = started();
  await revoked.ready(3);
  server.drop(4004);
  const after = await revoked.ended;
  expect({ code: after.code, told: after.errors.match(told)?.length }).toEqual({
    code: 1,
    told: 1,
  });
});

test('what is wrong with the settings is told once', async () => {
  const { ended } = started({ PILCROW_KNOWLEDGE: 'no/such/folder' });
  expect(await ended).toMatchObject({
    errors: expect.stringMatching(/^[^\n]*no\/such\/folder[^\n]*\n$/),
    code: 1,
  });
});

test.skipIf(process.platform === 'win32').each([
  ['with Discord there', () => {}],
  ['with Discord out of reach', () => server.close()],
])('shards end with what started them, %s', async (_, beforehand) => {
  const { child, ready, pids } = started();
  await ready(3);
  await beforehand();
  child.kill('SIGKILL');
  const alive = () =>
    pids().filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    });
  await expect.poll(alive, SLOWLY).toEqual([]);
});
