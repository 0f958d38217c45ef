// In: the folders of cables, of word tables and of kept indexes. Out: the library over them.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Library } from '../search/library.ts';
import { buildIndex } from '../search/paragraph-index.ts';
import { keyOf, readIndex } from '../search/saved-index.ts';
import { readWords, type Words } from '../search/words.ts';
import type { Progress } from './build-index.ts';
import { filesIn, LibraryError, looksOf, printsOf, readerIn, sha256 } from './files.ts';
import type { Report, Task } from './librarian.ts';
import { loadCables } from './load-cables.ts';
import { programPrint } from './program.ts';
import { Seen } from './seen.ts';
import { openSaved, type Shelf, shelvedLibrary, textsInFile, textsInMemory } from './shelf.ts';

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
  /** Tells how far the building of a large library is. */
  readonly tell: (progress: Progress) => void;
}

/** A library, and what lets go of the files behind it. */
export interface Opened {
  readonly library: Library;
  /** How the files looked before any was read, as `looksOf` tells it. */
  readonly state: string;
  /** Nothing is asked of the library after it. */
  close(): void;
}

/**
 * Fewer bytes of cables are read and indexed in two seconds, and kept in memory as they are; of
 * more than these an index is saved, and a cable is read when it is asked for.
 */
const LARGE = 8_000_000;

/**
 * Every cable of the folder, indexed, with the tables of words.
 * @throws {LibraryError} where there is no cable, or no table
 */
export async function openLibrary(places: Places): Promise<Opened> {
  const { folder, version, say } = places;
  const files = filesIn(folder);
  const { bytes, state } = looksOf(folder, files);
  const tables = readTables(places.words);
  const words = openTables(tables);
  if (bytes < LARGE) {
    const { cables, passedOver } = loadCables(files, readerIn(folder));
    tellPassedOver(passedOver, say);
    if (cables.length === 0) throw noCable(folder);
    const index = buildIndex(cables, words);
    return { library: { cables, index, version }, state, close() {} };
  }
  const sources = [programPrint(), printOf(tables)];
  const file = indexFile(places);
  const seen = seenOf(file, version, sources, state);
  const key = () => seen.key ?? keyOf(version, [...sources, ...printsOf(files, readerIn(folder))]);
  const kept = openSaved(file, key);
  if (typeof kept === 'string') say(`The saved index ${file} is built anew: ${kept}.`);
  const shelf =
    kept !== null && typeof kept !== 'string'
      ? kept
      : await built({ folder, file, threads: availableParallelism(), version, sources }, places);
  seen.note(shelf.saved.key);
  return opened(shelf, state, words, places);
}

/**
 * The same folder as it is now, read in another thread, so that answers go on meanwhile.
 * @param words the tables as they are open
 * @throws {LibraryError} where there is no cable
 */
export async function reopenLibrary(places: Places, words: Words): Promise<Opened> {
  const { folder, version } = places;
  const files = filesIn(folder);
  const { bytes, state } = looksOf(folder, files);
  const file = bytes < LARGE ? null : indexFile(places);
  const sources = [programPrint(), printOf(readTables(places.words))];
  // One thread, and the other cores for answers.
  const shelf = await built({ folder, file, threads: 1, version, sources }, places);
  if (file !== null) seenOf(file, version, sources, state).note(shelf.saved.key);
  return opened(shelf, state, words, places);
}

function seenOf(file: string, version: string, sources: readonly string[], state: string): Seen {
  return new Seen(`${file}.seen`, sha256(version, ...sources, state));
}

function opened(
  shelf: Shelf,
  state: string,
  words: Words,
  { folder, version, say }: Places,
): Opened {
  tellPassedOver(shelf.saved.passedOver, say);
  if (shelf.saved.cards.length === 0) {
    shelf.texts.close();
    throw noCable(folder);
  }
  const library = shelvedLibrary(shelf, words, version);
  return { library, state, close: () => shelf.texts.close() };
}

function tellPassedOver(passedOver: readonly string[], say: Places['say']) {
  for (const problem of passedOver) say(`Passed over ${problem}`);
}

function noCable(folder: string): LibraryError {
  return new LibraryError(
    `No cable in ${folder}: put one there as .txt, .md or .html, or set PILCROW_KNOWLEDGE.`,
  );
}

/** A file for each folder of cables. */
function indexFile({ cache, folder }: Places): string {
  return join(cache, `${sha256(folder).slice(0, 16)}.index`);
}

/** What a librarian builds. */
function built(workerData: Task, { say, tell }: Places): Promise<Shelf> {
  const worker = new Worker(new URL('./librarian.js', import.meta.url), {
    workerData,
    trackUnmanagedFds: false, // The file that it leaves open is ours from then on.
  });
  return new Promise((resolve, reject) => {
    worker.on('error', reject).on('message', (report: Report) => {
      if (report.kind === 'progress') tell(report.progress);
      else if (report.kind === 'trouble') say(report.sentence);
      else if (report.kind === 'none') reject(new LibraryError(report.sentence));
      else {
        const { index, texts } = report;
        const from = typeof texts === 'number' ? textsInFile(texts, index) : textsInMemory(texts);
        resolve({ saved: readIndex(index), texts: from });
      }
    });
  });
}

/** The bytes of the tables of words. */
interface Tables {
  readonly folder: string;
  readonly vectors: Uint8Array;
  readonly synonyms: string;
}

function readTables(folder: string): Tables {
  return fetched(folder, () => ({
    folder,
    vectors: readFileSync(join(folder, 'vectors.bin')),
    synonyms: readFileSync(join(folder, 'synonyms.txt'), 'latin1'),
  }));
}

function openTables({ folder, vectors, synonyms }: Tables): Words {
  return fetched(folder, () => readWords(vectors, synonyms));
}

/** An index is of the tables that it was built with. */
function printOf({ vectors, synonyms }: Tables): string {
  return sha256(vectors, synonyms);
}

/** Whatever is wrong with the tables, they are to be fetched anew. */
function fetched<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { message } = error as Error;
    throw new LibraryError(
      `The tables of words in ${folder} cannot be read: ${message}. Fetch them anew.`,
    );
  }
}
