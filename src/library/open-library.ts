// In: the folders of cables, of word tables and of kept indexes. Out: the library over them.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Library } from '../search/library.ts';
import { buildIndex } from '../search/paragraph-index.ts';
import type { Words } from '../search/words.ts';
import type { Progress } from './build-index.ts';
import { filesIn, LARGE, looksOf, readerIn, sha256 } from './files.ts';
import type { Report, Task } from './librarian.ts';
import { LibraryError } from './library-error.ts';
import { loadCables } from './load-cables.ts';
import { makerOf } from './maker.ts';
import { readIndex } from './saved-index.ts';
import { closeShelf, closing, openSaved, type Shelf, shelvedLibrary } from './shelf.ts';
import { openTables, readTables } from './tables.ts';

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
  /** Files that are no cable here, a sentence each. */
  readonly passedOver: readonly string[];
  /** Nothing is asked of the library after it. */
  close(): void;
}

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
    return { library: { cables, index, version }, passedOver, close() {} };
  }
  const file = indexFile(places);
  const kept = openSaved(file, makerOf(version, tables));
  if (typeof kept === 'string') say(`The saved index ${file} is built anew: ${kept}.`);
  else if (kept?.saved.state === state) return opened(kept, words, places);
  else if (kept) {
    say(`The saved index ${file} is brought up to date: files have changed, or could not be read.`);
    closeShelf(kept);
  }
  return opened(await built(places, availableParallelism()), words, places);
}

/**
 * The same folder as it is now, read in another thread, so that answers go on meanwhile.
 * @param words the tables as they are open
 * @param told what was passed over before, and told
 * @throws {LibraryError} where there is no cable
 */
export async function reopenLibrary(
  places: Places,
  words: Words,
  told: readonly string[] = [],
): Promise<Opened> {
  // One thread, and the other cores for answers.
  return opened(await built(places, 1), words, places, told);
}

async function opened(
  shelf: Shelf,
  words: Words,
  places: Places,
  told: readonly string[] = [],
): Promise<Opened> {
  const { folder, version, say } = places;
  const { passedOver } = shelf.saved;
  const known = new Set(told);
  tellPassedOver(
    passedOver.filter((problem) => !known.has(problem)),
    say,
  );
  const where = { path: indexFile(places), folder };
  const library = await shelvedLibrary(shelf, words, version, where);
  const close = closing(shelf);
  if (library.cables.length > 0) return { library, passedOver, close };
  close();
  throw noCable(folder);
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
function built(places: Places, threads: number): Promise<Shelf> {
  const { folder, version, words, say, tell } = places;
  const workerData: Task = {
    folder,
    threads,
    version,
    indexFile: indexFile(places),
    tables: words,
  };
  const worker = new Worker(new URL('./librarian.js', import.meta.url), {
    workerData,
    trackUnmanagedFds: false, // The file that it leaves open is ours from then on.
  });
  return new Promise((resolve, reject) => {
    worker.on('error', reject).on('exit', () => reject(new Error('the librarian has left')));
    worker.on('message', (report: Report) => {
      if (report.kind === 'progress') tell(report.progress);
      else if (report.kind === 'trouble') say(report.sentence);
      else if (report.kind === 'none') reject(new LibraryError(report.sentence));
      else {
        const { index, texts } = report;
        resolve({ index, saved: readIndex(index), texts });
      }
    });
  });
}
