// In: the environment, `.env` and the files beside it. Out: what is set, and where the library is.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readConfig, takeSettings } from './config.ts';
import { inWords } from './library/library-error.ts';
import type { Places } from './library/open-library.ts';
import { cableOf } from './reply/catalogue.ts';
import type { Library } from './search/library.ts';
import { progressOn } from './terminal/progress.ts';
import { printableLines } from './terminal/wrap.ts';
import { unknownSettings } from './unknown-settings.ts';

/** An operator's mistake, or a file's: its message is all that is shown. */
export class Trouble extends Error {}

const require = createRequire(import.meta.url);
const root = dirname(require.resolve('#package'));

/** Pilcrow's own. */
export const { version } = require('#package') as { readonly version: string };

/** What is set by now: that of `.env` too, once `loadEnvironment` has run. */
export const settings = () => readConfig(process.env);

/** Which shard this process is, as ShardingManager of discord.js says; null where it is none. */
export const shard =
  process.env.SHARDING_MANAGER && process.send ? Number(process.env.SHARDS) : null;

/** Takes what `.env` sets, where the environment does not, and tells what looks set and is not. */
export function loadEnvironment(): void {
  const odd = [...takeFile(), ...unknownSettings(Object.keys(process.env))];
  // Shards have the environment of what started them.
  if (shard === null) for (const sentence of odd) console.error(sentence);
}

function takeFile(): string[] {
  const file = join(root, '.env');
  if (!existsSync(file)) {
    return existsSync(`${file}.txt`) ? ['.env.txt is not read: rename it to .env.'] : [];
  }
  try {
    return takeSettings(process.env, readFileSync(file), root);
  } catch (error) {
    throw new Trouble(`The settings in ${file} cannot be read: ${inWords(error)}.`);
  }
}

/** The reference that PILCROW_DEFAULT_CABLE holds, which must be of the library. */
export function defaultCable(library: Library): string | null {
  const { defaultCable: wanted } = settings();
  const lacking = lackingDefault(library, wanted);
  if (lacking !== null) throw new Trouble(lacking);
  return (wanted && cableOf(library.cables, wanted)?.id) ?? null;
}

/** What is wrong with the default cable that an operator wants; `null` where the library has it, or none is wanted. */
export function lackingDefault({ cables }: Library, wanted: string | null): string | null {
  if (wanted === null || cableOf(cables, wanted)) return null;
  const some = cables.slice(0, 5).map(({ id }) => id);
  return `PILCROW_DEFAULT_CABLE holds “${wanted}”, no cable here: try ${some.join(', ')}.`;
}

/** Where the library is, and who is told about it. */
export function places(): Places {
  const { knowledge, cache } = settings();
  return {
    folder: knowledge ?? join(root, 'knowledge'),
    words: join(root, 'knowledge/words'),
    cache,
    version,
    // Each shard reads the same files; the first tells what it passed over.
    // A file's name may hold what a terminal obeys.
    say: (sentence) => shard || console.error(printableLines(sentence)),
    tell: shard ? () => {} : progressOn({ errors: process.stderr, live: process.stderr.isTTY }),
  };
}
