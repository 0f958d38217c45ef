// In: nothing. Out: the general word tables that ship in knowledge/words/.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readWords } from '../src/search/words.ts';

/** The package's folder: this file runs as it is and from the build. */
export const root = dirname(createRequire(import.meta.url).resolve('#package'));

const folder = join(root, 'knowledge/words');

export const words = readWords(
  readFileSync(join(folder, 'vectors.bin')),
  readFileSync(join(folder, 'synonyms.txt')),
);
