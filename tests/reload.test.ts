// In: a bot that serves, and cables that come and go. Out: from which cables it answers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HEADER } from './cable/made-up.ts';
import { type DiscordServer, startDiscordServer } from './discord-server/discord-server.ts';
import { end, SLOW, start } from './program.ts';

let server: DiscordServer;
let folder: string;
beforeEach(async () => {
  server = await startDiscordServer();
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  put(1, 'The mayor sold the ferry.');
});
afterEach(async () => {
  expect(server.problems).toEqual([]);
  await server.close();
  rmSync(folder, { recursive: true });
});

function put(number: number, text: string) {
  const header = HEADER.replace('PILCROW 000001', `PILCROW ${number}`);
  writeFileSync(join(folder, `${number}.txt`), `${header}\n1. (U) ${text}\n\nGOLDFINCH\n`);
}

function starting(environment = {}) {
  const child = start([], {
    ...{ DISCORD_TOKEN: server.token, DISCORD_API: server.api, PILCROW_KNOWLEDGE: folder },
    ...environment,
  });
  const said = { text: '', errors: '' };
  child.stdout.on('data', (text) => {
    said.text += text;
  });
  child.stderr.on('data', (text) => {
    said.errors += text;
  });
  return { child, said, ended: end(child) };
}

async function serving(environment = {}) {
  const started = starting(environment);
  await expect.poll(() => started.said.text, { timeout: SLOW }).toContain('Ready as');
  return started;
}

const asked = async (question: string) => (await server.slash('ask', { question }))?.content ?? '';

test('cables that are put into the folder, changed or taken away count a moment later', async () => {
  const { child, said, ended } = await serving();
  expect(await asked('who sold the ferry?')).toContain('mayor');
  put(2, 'The bishop bought the lighthouse.');
  await expect.poll(() => said.errors, { timeout: SLOW }).toBe('Read anew: 2 cables: 1 new.\n');
  expect(await asked('who bought the lighthouse?')).toContain('**99PILCROW2 ¶1');
  put(1, 'The abbot sold the windmill.');
  writeFileSync(join(folder, 'broken.txt'), 'no cable');
  rmSync(join(folder, '2.txt'));
  await expect
    .poll(() => said.errors, { timeout: SLOW })
    .toMatch(/^Passed over broken\.txt, line 1: .*\nRead anew: 1 cable: 1 changed, 1 gone\.\n$/m);
  expect(await asked('who sold the windmill?')).toContain('abbot');
  rmSync(join(folder, '1.txt'));
  await expect
    .poll(() => said.errors, { timeout: SLOW })
    .toMatch(/The cables are kept as they were: No cable in /);
  expect(await asked('who sold the windmill?')).toContain('abbot');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('with PILCROW_WATCH=off they count at SIGHUP', async () => {
  const { child, said, ended } = await serving({ PILCROW_WATCH: 'off' });
  put(1, 'The abbot sold the windmill.');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await asked('who sold the ferry?')).toContain('mayor');
  child.kill('SIGHUP');
  child.kill('SIGHUP');
  await expect
    .poll(() => said.errors, { timeout: SLOW })
    .toContain('Read anew: 1 cable: 1 changed.\n');
  expect(await asked('who sold the windmill?')).toContain('abbot');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('SIGHUP while it starts is heard once it has', async () => {
  server.fault({ route: /gateway\/bot$/, delay: 1_000 });
  const { child, said, ended } = starting({ PILCROW_WATCH: 'off' });
  await expect.poll(() => server.faults.length, { timeout: SLOW }).toBe(0);
  child.kill('SIGHUP');
  await expect
    .poll(() => said.errors, { timeout: SLOW })
    .toBe('Read anew: 1 cable, none changed.\n');
  expect(said.text).toContain('Ready as');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('a bot whose default cable is not there serves the others, and says so', async () => {
  const { child, said, ended } = await serving({ PILCROW_DEFAULT_CABLE: '97GONE1' });
  expect(said.errors).toMatch(
    /^PILCROW_DEFAULT_CABLE holds “97GONE1”, no cable here: try .*\. Till then none is meant by default\.\n$/,
  );
  expect((await server.slash('paragraph', { number: '1' }))?.content).toMatch(/¶1/);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('a default cable that is taken away is told, and is meant again when it is back', async () => {
  put(2, 'The bishop bought the lighthouse.');
  put(3, 'The abbot sold the windmill.');
  const { child, said, ended } = await serving({ PILCROW_DEFAULT_CABLE: '99PILCROW1' });
  const paragraph = async () => server.slash('paragraph', { number: '1' });
  expect((await paragraph())?.content).toMatch(/^\*\*99PILCROW1 ¶1/);
  rmSync(join(folder, '1.txt'));
  await expect
    .poll(() => said.errors, { timeout: SLOW })
    .toMatch(/: 1 gone\.\nPILCROW_DEFAULT_CABLE holds “99PILCROW1”, no cable here: .*\.\n$/);
  expect(await asked('who bought the lighthouse?')).toContain('**99PILCROW2 ¶1');
  expect((await paragraph())?.menu?.options).toHaveLength(2);
  put(1, 'The mayor sold the ferry.');
  await expect.poll(() => said.errors, { timeout: SLOW }).toMatch(/: 1 new\.\n$/);
  expect((await paragraph())?.content).toMatch(/^\*\*99PILCROW1 ¶1/);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});
