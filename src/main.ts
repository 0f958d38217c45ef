// In: arguments, environment, files. Out: the whole of Pilcrow, at one of its edges; an exit code.

import './memory.ts';

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { CableError } from './cable/cable-error.ts';
import { type Config, ConfigError, hereIn, readConfig, takeSettings } from './config.ts';
import type { Bot } from './discord/bot.ts';
import { cableFiles, isFromDisk, LibraryError, readerIn } from './library/files.ts';
import { Keeper } from './library/keeper.ts';
import { readCable, readCables } from './library/load-cables.ts';
import { openLibrary, type Places } from './library/open-library.ts';
import { loaded } from './memory.ts';
import { cableOf, prepareCatalogue } from './reply/catalogue.ts';
import { checkLines, checkRecord } from './reply/check.ts';
import type { Library } from './search/library.ts';
import type { Desk } from './terminal/answer-line.ts';
import { argumentsOf, asksUsage, BadUse, USAGE } from './terminal/arguments.ts';
import { chat } from './terminal/chat.ts';
import { printCheck, printFolderCheck } from './terminal/check.ts';
import { answerOnce, answerPiped, answerStream } from './terminal/one-shot.ts';
import { progressOn } from './terminal/progress.ts';
import type { Screen } from './terminal/screen.ts';

/** An operator's mistake, or a file's: its message is all that is shown. */
class Trouble extends Error {}

const require = createRequire(import.meta.url);
const root = dirname(require.resolve('#package'));

/** What is set by now: `.env` is taken first. */
const settings = () => readConfig(process.env);

async function main([task, ...rest]: readonly string[]): Promise<number> {
  if (asksUsage([task ?? '', ...rest])) {
    console.info(USAGE);
    return 0;
  }
  loadEnvironment();
  switch (task) {
    case undefined:
      return edge(settings());
    case 'ask':
      return ask(rest);
    case 'check':
      return check(rest);
    case 'register':
      return register();
    default:
      throw new BadUse(`There is nothing called ${task} to run.`);
  }
}

function edge(config: Config): Promise<number> {
  if (config.token === null) return talk();
  return config.shards === null || shard !== null
    ? serve(config, config.token)
    : serveShards(config, config.token, config.shards);
}

/** Which shard this process is, as ShardingManager of discord.js says; null where it is none. */
const shard = process.env.SHARDING_MANAGER && process.send ? Number(process.env.SHARDS) : null;

/** Takes what `.env` sets, where the environment does not. */
function loadEnvironment() {
  const file = join(root, '.env');
  if (!existsSync(file)) return;
  try {
    takeSettings(process.env, readFileSync(file, 'utf8'), root);
  } catch (error) {
    throw new Trouble(`The settings in ${file} cannot be read: ${(error as Error).message}.`);
  }
}

/**
 * From now on SIGHUP, or in a shard the process that started it, asks for cables to be read anew.
 * What is asked before anybody takes it is kept.
 */
function wishes(): (take: () => void) => void {
  let isWished = false;
  let taken = () => {
    isWished = true;
  };
  process.on('SIGHUP', () => taken());
  if (shard !== null) {
    process.on('message', (said: { readonly reload?: true }) => {
      if (said.reload) taken();
    });
  }
  return (take) => {
    taken = take;
    if (isWished) take();
  };
}

async function serve(config: Config, token: string): Promise<number> {
  const atWish = wishes();
  const { startBot } = await import('./discord/bot.ts');
  const own = places();
  const opened = await openLibrary(own);
  const cable = defaultCable(opened.library);
  const ready = ({ cables }: Library) => prepareCatalogue(cables);
  const keeper = new Keeper(opened, own, ready, ({ cables }) => {
    if (cable === null || cableOf(cables, cable)) return;
    own.say(`PILCROW_DEFAULT_CABLE holds “${cable}”, no cable here now: none is meant by default.`);
  });
  const prepared = ready(opened.library);
  const bot = await startBot({
    config: { ...config, token, cable },
    commands,
    library: () => keeper.library,
    log: shard === null ? console : named(`Shard ${shard}`),
  }).catch(forOperator);
  await prepared;
  loaded();
  atWish(() => void keeper.reload());
  if (config.watch) keeper.watch();
  return untilEnded(bot).finally(() => keeper.close());
}

async function serveShards(config: Config, token: string, shards: number | 'auto') {
  const atWish = wishes();
  const { startShards } = await import('./discord/shards.ts');
  const { api } = config;
  const program = fileURLToPath(import.meta.url);
  const started = startShards({ token, api, shards, program, log: console });
  atWish(started.reload);
  return untilEnded(started);
}

/** A console whose lines begin with a name. */
function named(name: string): Pick<Console, 'info' | 'warn' | 'error'> {
  const { info, warn, error } = console;
  const put = (line: (text: string) => void) => (text: string) => line(`${name}: ${text}`);
  return { info: put(info), warn: put(warn), error: put(error) };
}

async function untilEnded(bot: Pick<Bot, 'stop' | 'ended'>): Promise<number> {
  const leave = () => {
    bot.stop();
    // An answer is due in 3 s; what still holds then, such as a Discord out of reach, is let go.
    setTimeout(() => process.exit(), 3000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  // A shard ends with the process that started it.
  if (shard !== null) process.once('disconnect', leave);
  const reason = await bot.ended;
  if (reason) throw new Trouble(reason.message);
  return 0;
}

async function register(): Promise<number> {
  const { token, api, guild } = settings();
  if (!token) throw new Trouble('DISCORD_TOKEN is not set: put the bot’s token in .env first.');
  const { registerCommands } = await import('./discord/register.ts');
  const done = await registerCommands({ token, api, guildId: guild, commands }).catch(forOperator);
  const place = guild ? `for the server ${guild}` : 'for every server and for direct messages';
  console.info(`The commands are ${done} ${place}.`);
  return 0;
}

/** What Discord refused is told in one sentence, without a stack. */
function forOperator(error: Error): never {
  throw new Trouble(error.message, { cause: error });
}

async function talk(): Promise<number> {
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  return (interactive ? chat : answerPiped)(await desk(), screen());
}

async function ask(given: readonly string[]): Promise<number> {
  const { json, words } = argumentsOf(given);
  if (words.length > 0) return answerOnce(await desk(), words.join(' '), screen(), json);
  if (!json) throw new BadUse('Nothing was asked.');
  return answerStream(await desk(), screen());
}

async function check(given: readonly string[]): Promise<number> {
  const { json, words } = argumentsOf(given);
  const [file] = words;
  if (file === undefined || words.length > 1) throw new BadUse('Name one file or folder.');
  try {
    const path = resolve(hereIn(process.env), file);
    if (statSync(path).isDirectory()) {
      const reads = readCables(cableFiles(readdirSync(path)), readerIn(path));
      return await printFolderCheck(reads, screen(), json);
    }
    const cable = readCable(file, readFileSync(path));
    return await printCheck(checkLines(cable), checkRecord(cable), screen(), json);
  } catch (error) {
    if (error instanceof CableError) throw new Trouble(error.message);
    if (isFromDisk(error)) throw new Trouble(`${file}: ${error.message}`);
    throw error;
  }
}

async function desk(): Promise<Desk> {
  const { library } = await openLibrary(places());
  loaded();
  const warn = (problem: string) => console.error(problem);
  return { commands, library, cable: defaultCable(library), warn };
}

/** The reference that PILCROW_DEFAULT_CABLE holds, which must be of the library. */
function defaultCable({ cables }: Library): string | null {
  const { defaultCable: wanted } = settings();
  if (wanted === null) return null;
  const cable = cableOf(cables, wanted);
  if (cable) return cable.id;
  const some = cables.slice(0, 5).map(({ id }) => id);
  throw new Trouble(
    `PILCROW_DEFAULT_CABLE holds “${wanted}”, no cable here: try ${some.join(', ')}.`,
  );
}

function screen(): Screen {
  const { stdin: input, stdout: output, stderr: errors } = process;
  const colour = output.isTTY && settings().colour;
  return { input, output, errors, colour, width: () => output.columns || Number.POSITIVE_INFINITY };
}

/** Where the library is, and who is told about it. */
function places(): Places {
  const { knowledge, cache } = settings();
  const { version } = require('#package') as { version: string };
  return {
    folder: knowledge ?? join(root, 'knowledge'),
    words: join(root, 'knowledge/words'),
    cache,
    version,
    // Each shard reads the same files; the first tells what it passed over.
    say: (sentence) => shard || console.error(sentence),
    tell: shard ? () => {} : progressOn({ errors: process.stderr, live: process.stderr.isTTY }),
  };
}

// Who reads us may stop early (`| head`): a quiet end. A full disk is the operator's to know.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    console.error(`What was to be said cannot be written: ${error.message}.`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (![Trouble, BadUse, ConfigError, LibraryError].some((kind) => error instanceof kind))
    throw error;
  report(error as Error);
  process.exitCode = 1;
}
if (shard !== null && process.connected) process.disconnect();

/** A shard has what will not pass told once, by the process that started it. */
function report({ message, cause }: Error) {
  const passes = cause instanceof Error && cause.name === 'Unreachable';
  if (shard === null || passes) console.error(message);
  else process.send?.({ trouble: message });
}
