// In: arguments, environment, files. Out: the whole of Pilcrow, at one of its edges; an exit code.
import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { CableError } from './cable/cable-error.ts';
import { type Config, ConfigError, hereIn } from './config.ts';
import { bytesAt, cableFiles, readerIn } from './library/files.ts';
import { inWords, isFromDisk, LibraryError } from './library/library-error.ts';
import { readCable, readCables } from './library/load-cables.ts';
import { openLibrary } from './library/open-library.ts';
import { loaded } from './memory.ts';
import { checkLines, checkRecord } from './reply/check.ts';
import { register, serve, serveShards } from './serve.ts';
import {
  defaultCable,
  loadEnvironment,
  places,
  settings,
  shard,
  Trouble,
  version,
} from './setup.ts';
import type { Desk } from './terminal/answer-line.ts';
import { argumentsOf, asksUsage, BadUse, nothingCalled, USAGE } from './terminal/arguments.ts';
import { chat } from './terminal/chat.ts';
import { printCheck, printFolderCheck } from './terminal/check.ts';
import { answerOnce, answerPiped, answerStream } from './terminal/one-shot.ts';
import type { Screen } from './terminal/screen.ts';
import { printableLines } from './terminal/wrap.ts';

async function main([task, ...rest]: readonly string[]): Promise<number> {
  if (asksUsage([task ?? '', ...rest])) {
    console.info(USAGE);
    return 0;
  }
  if (task === '--version') {
    console.info(version);
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
      return register(removes(rest));
    default:
      throw new BadUse(nothingCalled(task, ['ask', 'check', 'register', '--help', '--version']));
  }
}

function edge(config: Config): Promise<number> {
  if (config.token === null) return talk();
  // A bot answers on where nobody reads its log any more, or the disk that takes it is full.
  process.stdout.off('error', leave).on('error', () => {});
  return config.shards === null || shard !== null
    ? serve(config, config.token)
    : serveShards(
        config,
        config.token,
        config.shards,
        fileURLToPath(new URL('main.js', import.meta.url)),
      );
}

async function talk(): Promise<number> {
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  return (interactive ? chat : answerPiped)(await desk(), screen());
}

async function ask(given: readonly string[]): Promise<number> {
  const { json, words } = argumentsOf(given, 'json');
  if (words.length > 0) return answerOnce(await desk(), words.join(' '), screen(), json);
  if (!json) throw new BadUse('Nothing was asked.');
  return answerStream(await desk(), screen());
}

/** Whether the commands are to be taken away from Discord. */
function removes(given: readonly string[]): boolean {
  const { remove, words } = argumentsOf(given, 'remove');
  if (words.length > 0) throw new BadUse(`register takes no ${words.join(' ')}.`);
  return remove;
}

async function check(given: readonly string[]): Promise<number> {
  const { json, words } = argumentsOf(given, 'json');
  const [file] = words;
  if (file === undefined || words.length > 1) throw new BadUse('Name one file or folder.');
  try {
    const path = resolve(hereIn(process.env), file);
    if (statSync(path).isDirectory()) {
      const reads = readCables(cableFiles(readdirSync(path)), readerIn(path));
      return await printFolderCheck(reads, screen(), json);
    }
    const cable = readCable(file, bytesAt(path, file));
    return await printCheck(checkLines(cable), checkRecord(cable), screen(), json);
  } catch (error) {
    if (error instanceof CableError) throw new Trouble(error.message);
    if (isFromDisk(error)) throw new Trouble(`${file} cannot be read: ${inWords(error)}.`);
    throw error;
  }
}

async function desk(): Promise<Desk> {
  const { library } = await openLibrary(places());
  loaded();
  const warn = (problem: string) => console.error(problem);
  return { commands, library, cable: defaultCable(library), warn };
}

function screen(): Screen {
  const { stdin: input, stdout: output, stderr: errors } = process;
  const colour = output.isTTY && settings().colour;
  return { input, output, errors, colour, width: () => output.columns || Number.POSITIVE_INFINITY };
}

// Who reads us may stop early (`| head`): a quiet end. A full disk is the operator's to know.
function leave(error: NodeJS.ErrnoException) {
  if (error.code !== 'EPIPE')
    console.error(`What was to be said cannot be written: ${inWords(error)}.`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}
process.stdout.on('error', leave);
// Trouble that cannot be told anywhere is none to end for.
process.stderr.on('error', () => {});

// What ends with work left undone has not answered: Node's own code for that.
process.once('beforeExit', () => {
  process.exitCode ??= 13;
});
main(process.argv.slice(2))
  .catch((error) => {
    if (![Trouble, BadUse, ConfigError, LibraryError].some((kind) => error instanceof kind)) {
      // Not as a promise that nothing waits for: that would be told, and gone on from.
      process.nextTick(() => {
        throw error;
      });
    } else report(error);
    return 1;
  })
  .then((code) => {
    process.exitCode = code;
    if (shard !== null && process.connected) process.disconnect();
  });

/** A shard has what will not pass told once, by the process that started it. */
function report({ message, cause }: Error) {
  const passes = cause instanceof Error && cause.name === 'Unreachable';
  if (shard === null || passes) console.error(printableLines(message));
  else process.send?.({ trouble: message });
}
