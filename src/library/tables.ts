// In: the folder of the word tables. Out: their bytes, and the tables open.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords, type Words } from '../search/words.ts';
import { inWords, LibraryError } from './library-error.ts';

/** The bytes of the tables of words. */
export interface Tables {
  readonly folder: string;
  readonly vectors: Uint8Array;
  readonly synonyms: Uint8Array;
}

/** @throws {LibraryError} where one cannot be read */
export function readTables(folder: string): Tables {
  return orFetchAnew(folder, () => ({
    folder,
    vectors: readFileSync(join(folder, 'vectors.bin')),
    synonyms: readFileSync(join(folder, 'synonyms.txt')),
  }));
}

/** @throws {LibraryError} where one is not whole */
export function openTables({ folder, vectors, synonyms }: Tables): Words {
  return orFetchAnew(folder, () => readWords(vectors, synonyms));
}

/** Whatever is wrong with the tables, an operator is told to fetch them anew. */
function orFetchAnew<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new LibraryError(
      `The tables of words in ${folder} cannot be read: ${inWords(error)}. Fetch them anew.`,
    );
  }
}
