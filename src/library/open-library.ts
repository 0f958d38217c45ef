// In: the folders of cables, of word tables and of kept indexes. Out: the library; reads and writes files.
import { createHash, randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Cable } from '../cable/cable.ts';
import { CableError } from '../cable/cable-error.ts';
import { entriesOf } from '../reply/catalogue.ts';
import type { Library } from '../search/library.ts';
import { buildIndex } from '../search/paragraph-index.ts';
import { keyOf, openIndex, savedIndex } from '../search/saved-index.ts';
import { readWords, type Words } from '../search/words.ts';
import { cableFiles, isFromDisk, loadCables } from './load-cables.ts';

/** Why there is no library: an operator's mistake, told in one sentence. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

/** Where a library is read from. */
export interface Places {
  /** The folder of cables. */
  readonly folder: string;
  /** The folder of the word tables that ship. */
  readonly words: string;
  /** The folder in which a large library's index is kept; made where it is not there. */
  readonly cache: string;
  /** Pilcrow's own version: an index is of the version that built it. */
  readonly version: string;
  /** Tells an operator what was passed over, a sentence at a time. */
  readonly say: (sentence: string) => void;
}

/**
 * Every cable of the folder, indexed, with the tables of words.
 * @throws {LibraryError} where there is no cable, or no table
 */
export function openLibrary({ folder, words: tables, cache, version, say }: Places): Library {
  const { cables, passedOver } = loadCables(filesIn(folder), readerIn(folder));
  for (const problem of passedOver) say(`Passed over ${problem}`);
  if (cables.length === 0) {
    throw new LibraryError(
      `No cable in ${folder}: put one there as .txt, .md or .html, or set PILCROW_KNOWLEDGE.`,
    );
  }
  entriesOf(cables); // Prepared now, not at a reader's first keystroke.
  const { words, checksum } = loadWords(tables);
  const paragraphs = cables.reduce((sum, cable) => sum + cable.paragraphs.length, 0);
  if (paragraphs < WORTH_SAVING) return { cables, index: buildIndex(cables, words), version };
  const key = keyOf(version, [checksum(), ...cables.map(({ origin }) => origin.sha256)]);
  const file = join(cache, `${sha256(folder).slice(0, 16)}.index`);
  return { cables, index: keptIndex(file, key, cables, words, say), version };
}

/** Fewer paragraphs are indexed in half a second, and reading a file would save little of it. */
const WORTH_SAVING = 10_000;

/** The index that the last start left in `file`, or else one built and left there. */
function keptIndex(
  file: string,
  key: string,
  cables: readonly Cable[],
  words: Words,
  say: Places['say'],
) {
  if (existsSync(file)) {
    const kept = openIndex(readFileSync(file), key, cables, words);
    if (typeof kept !== 'string') return kept;
    say(`The saved index ${file} is built anew: ${kept}.`);
  }
  const index = buildIndex(cables, words);
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    const unfinished = `${file}.${randomUUID()}`; // Other shards may be writing theirs.
    writeFileSync(unfinished, '');
    for (const piece of savedIndex(index, key)) appendFileSync(unfinished, piece);
    renameSync(unfinished, file);
  } catch (error) {
    if (!isFromDisk(error)) throw error;
    say(`The index is not saved, so the next start builds it again: ${error.message}.`);
  }
  return index;
}

/** The tables of words, and their checksum: an index is of the tables that it was built with. */
function loadWords(folder: string) {
  try {
    const synonyms = readFileSync(join(folder, 'synonyms.txt'), 'latin1');
    const vectors = readFileSync(join(folder, 'vectors.bin'));
    return { words: readWords(vectors, synonyms), checksum: () => sha256(vectors, synonyms) };
  } catch (error) {
    const { message } = error as Error;
    throw new LibraryError(
      `The tables of words in ${folder} cannot be read: ${message}. Fetch them anew.`,
    );
  }
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Reads the files of a folder by their names; from a pipe or a device one would wait for ever. */
export function readerIn(folder: string) {
  return (file: string) => {
    const path = join(folder, file);
    if (!statSync(path).isFile()) {
      throw new CableError(file, 1, 'the text of a cable', 'it is no file');
    }
    return readFileSync(path);
  };
}

/** The names of the files in a folder that may be cables. */
export function filesIn(folder: string): string[] {
  try {
    return cableFiles(readdirSync(folder));
  } catch (error) {
    if (!isFromDisk(error)) throw error;
    throw new LibraryError(
      `The folder of cables, PILCROW_KNOWLEDGE, cannot be read: ${error.message}.`,
    );
  }
}
