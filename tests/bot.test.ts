// In: the bot as a process, and a loopback Discord. Out: what it does and says there until it ends.
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHECK } from '../src/reply/edge-words.ts';
import { USAGE } from '../src/terminal/arguments.ts';
import { type DiscordServer, startDiscordServer } from './discord-server/discord-server.ts';
import { end, run, SLOW, start, whileRunning } from './program.ts';

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
  expect(meanwhile.filter((problem) => problem !== 'no bot hears INTERACTION_CREATE')).toEqual([]);
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
