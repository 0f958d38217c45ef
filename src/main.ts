// In: arguments, environment, files. Out: the whole of Pilcrow, at one of its edges; an exit code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { CableError } from './cable/cable-error.ts';
import { ConfigError, readConfig } from './config.ts';
import { isFromDisk, loadCables, readCable } from './load-cables.ts';
import { checkLines, checkRecord } from './reply/check.ts';
import type { Library } from './search/library.ts';
import { buildIndex } from './search/paragraph-index.ts';
import { readWords } from './search/words.ts';
import type { Desk } from './terminal/answer-line.ts';
import { chat } from './terminal/chat.ts';
import { printCheck } from './terminal/check.ts';
import { answerOnce, answerPiped, answerStream } from './terminal/one-shot.ts';
import type { Screen } from './terminal/screen.ts';

/** An operator's mistake, or a file's: its message is all that is shown. */
class Trouble extends Error {}

const require = createRequire(import.meta.url);
const root = dirname(require.resolve('#package'));
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));

const USAGE = `Usage: npm start
       npm run -s ask -- [--json] QUESTION or /COMMAND
       npm run -s ask -- --json          (one question a line from standard input)
       npm run -s check -- FILE [--json]
       npm run register`;

async function main([task, ...rest]: readonly string[]): Promise<number> {
  switch (task) {
    case undefined:
      return readConfig(process.env).token ? serve() : talk();
    case 'ask':
      return ask(rest);
    case 'check':
      return check(rest);
    case 'register':
      return register();
    default:
      throw new Trouble(USAGE);
  }
}

async function serve(): Promise<number> {
  const config = readConfig(process.env);
  const { startBot } = await import('./discord/bot.ts');
  const library = loadLibrary();
  const token = config.token as string;
  const bot = await startBot({
    config: { ...config, token },
    commands,
    library: () => library,
    log: console,
  }).catch(forOperator);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => bot.stop());
  const reason = await bot.ended;
  if (reason) throw new Trouble(reason.message);
  return 0;
}

async function register(): Promise<number> {
  const { token, api, guild } = readConfig(process.env);
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

function talk(): Promise<number> {
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  return (interactive ? chat : answerPiped)(desk(), screen());
}

async function ask(given: readonly string[]): Promise<number> {
  const { json, words } = argumentsOf(given);
  if (words.length > 0) return answerOnce(desk(), words.join(' '), screen(), json);
  if (!json) throw new Trouble(`Nothing was asked.\n${USAGE}`);
  return answerStream(desk(), screen());
}

async function check(given: readonly string[]): Promise<number> {
  const { json, words } = argumentsOf(given);
  const [file] = words;
  if (file === undefined || words.length > 1) throw new Trouble(`Name one file.\n${USAGE}`);
  try {
    const cable = readCable(file, readFileSync(fromHere(file)));
    return printCheck(checkLines(cable), checkRecord(cable), screen(), json);
  } catch (error) {
    if (error instanceof CableError) throw new Trouble(error.message);
    if (isFromDisk(error)) throw new Trouble(`${file}: ${error.message}`);
    throw error;
  }
}

function argumentsOf(given: readonly string[]): { json: boolean; words: string[] } {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({
      args: [...given],
      options,
      allowPositionals: true,
    });
    return { json: values.json, words: positionals };
  } catch (error) {
    throw new Trouble(`${(error as Error).message}\n${USAGE}`);
  }
}

function desk(): Desk {
  return { commands, library: loadLibrary(), warn: (problem) => console.error(problem) };
}

function screen(): Screen {
  const { stdin: input, stdout: output, stderr: errors } = process;
  const colour = output.isTTY && readConfig(process.env).colour;
  return { input, output, errors, colour, width: () => output.columns || Number.POSITIVE_INFINITY };
}

/** Every cable of the folder, indexed, with the table of word neighbours that ships. */
function loadLibrary(): Library {
  const { knowledge } = readConfig(process.env);
  const folder = knowledge ? fromHere(knowledge) : join(root, 'knowledge');
  const { cables, passedOver } = loadCables(cableFiles(folder), (file) =>
    readFileSync(join(folder, file)),
  );
  for (const problem of passedOver) console.error(`Passed over ${problem}`);
  if (cables.length === 0) {
    throw new Trouble(`No cable in ${folder}: put one there as a .txt, or set PILCROW_KNOWLEDGE.`);
  }
  const synonyms = readFileSync(join(root, 'knowledge/words/synonyms.txt'), 'latin1');
  const words = readWords(readFileSync(join(root, 'knowledge/words/vectors.bin')), synonyms);
  const { version } = require('#package') as { version: string };
  return { cables, index: buildIndex(cables, words), version };
}

function cableFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder);
    return names.filter((name) => name.toLowerCase().endsWith('.txt')).sort();
  } catch (error) {
    if (!isFromDisk(error)) throw error;
    throw new Trouble(`The folder of cables, PILCROW_KNOWLEDGE, cannot be read: ${error.message}.`);
  }
}

/** A path as typed: npm runs scripts in the package's folder and keeps the caller's here. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

// Who reads us may stop early (`| head`): a quiet end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Trouble || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
