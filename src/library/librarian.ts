// In: a folder of cables and its saved index, in a thread of its own. Out: the index as it is now, saved.
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from '../cable/shelved-cable.ts';
import { buildLibraryIndex, type Progress } from './build-index.ts';
import { Earlier } from './earlier.ts';
import { filesIn, LARGE, looksOf, rereaderIn } from './files.ts';
import { FileChanged, inWords, isFromDisk, LibraryError } from './library-error.ts';
import { makerOf } from './maker.ts';
import { savedIndex } from './saved-index.ts';
import { closeShelf, openSaved, type Shelf, type TextSource } from './shelf.ts';
import { openTables, readTables } from './tables.ts';

/** What a librarian is told. */
export interface Task {
  readonly folder: string;
  /** Where the index of a large library is kept, and is to be. */
  readonly indexFile: string;
  readonly threads: number;
  readonly version: string;
  /** The folder of the word tables. */
  readonly tables: string;
}

/** What a librarian says. */
export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'trouble'; readonly sentence: string }
  /** Why there is no library. */
  | { readonly kind: 'none'; readonly sentence: string }
  | { readonly kind: 'built'; readonly index: Shelf['index']; readonly texts: TextSource };

const { folder, indexFile, threads, version, tables } = workerData as Task;
const say = (report: Report, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(report, transfer);

async function build() {
  const read = readTables(tables);
  const maker = makerOf(version, read);
  const files = filesIn(folder);
  const { bytes, state } = looksOf(folder, files);
  const file = bytes < LARGE ? null : indexFile;
  const kept = file === null ? null : openSaved(file, maker);
  const shelf = typeof kept === 'string' ? null : kept;
  // Another shard may have been here before.
  if (shelf?.saved.state === state) return give(shelf);
  try {
    const earlier = shelf && new Earlier(shelf);
    const means = { threads, maker, words: openTables(read), earlier };
    await whileFilesChange(files, async (quiet, changing) => {
      const saved = await buildLibraryIndex(folder, quiet, means, (progress) =>
        say({ kind: 'progress', progress }),
      );
      const cards = [...saved.cards];
      const index = savedIndex({ ...saved, passedOver: [...saved.passedOver, ...changing] });
      const inFile = file === null ? null : keep(file, index, cards, earlier);
      give({ index, texts: inFile ?? joined(cards, earlier) });
    });
  } finally {
    if (shelf) closeShelf(shelf);
  }
}

/** So often all is begun anew because a file has changed meanwhile. */
const MOST_TRIES = 6;

/**
 * Tries again where a file changes while it is read, and does without one that changes again.
 * @param work takes the files, and why others are passed over
 * @throws {FileChanged} where one after the other does
 */
async function whileFilesChange(
  files: readonly string[],
  work: (quiet: readonly string[], changing: readonly string[]) => Promise<void>,
) {
  const [changed, changing] = [new Set<string>(), new Set<string>()];
  for (let tries = 1; ; tries++) {
    const passedOver = [...changing].map((file) => `${file}: it changes while it is read.`);
    try {
      return await work(
        files.filter((file) => !changing.has(file)),
        passedOver,
      );
    } catch (error) {
      if (!(error instanceof FileChanged) || tries === MOST_TRIES) throw error;
      if (changed.has(error.file)) changing.add(error.file);
      changed.add(error.file);
    }
  }
}

function give({ index, texts }: Pick<Shelf, 'index' | 'texts'>) {
  const buffers = [index, texts].flatMap((part) => (typeof part === 'number' ? [] : part.buffer));
  say({ kind: 'built', index, texts }, buffers);
}

/**
 * Writes the file, to be read by its owner alone, under another name first, so that there is never a
 * part of one. Gives the file, which stays open; null where it cannot be kept.
 */
function keep(
  path: string,
  index: Uint8Array,
  cards: readonly Card[],
  earlier: Earlier | null,
): number | null {
  const unfinished = `${path}.${randomUUID()}`; // Other shards may be writing theirs.
  let target: number | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    removeLeft(dirname(path));
    target = openSync(unfinished, 'wx+', 0o600);
    writeAll(target, index);
    for (const text of textsOf(cards, earlier)) writeAll(target, text);
    renameSync(unfinished, path);
    return target;
  } catch (error) {
    if (target !== null) {
      closeSync(target);
      rmSync(unfinished, { force: true });
    }
    if (!isFromDisk(error)) throw error;
    const sentence = `The index is not saved, so the next start builds it again: ${inWords(error)}. PILCROW_CACHE can name another folder.`;
    say({ kind: 'trouble', sentence });
    return null;
  }
}

/** Milliseconds after which an unfinished file is one that was left: a day. */
const LEFT = 86_400_000;

/** Removes what was left unfinished by a process that was killed. */
function removeLeft(cache: string) {
  for (const name of readdirSync(cache)) {
    if (!/^[0-9a-f]{16}\.index\.[0-9a-f-]{36}$/.test(name)) continue;
    const path = join(cache, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - changed > LEFT) rmSync(path, { force: true });
  }
}

function writeAll(target: number, bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; ) at += writeSync(target, bytes, at);
}

function joined(cards: readonly Card[], earlier: Earlier | null): Uint8Array<ArrayBuffer> {
  const texts = new Uint8Array(cards.reduce((sum, { bytes }) => sum + bytes, 0));
  let at = 0;
  for (const text of textsOf(cards, earlier)) {
    texts.set(text, at);
    at += text.length;
  }
  return texts;
}

/** The bytes of each cable's file, as they were when it was read. */
function* textsOf(cards: readonly Card[], earlier: Earlier | null): Generator<Uint8Array> {
  const read = rereaderIn(folder);
  for (const card of cards) yield earlier?.textOf(card) ?? read(card.origin);
}

build().catch((error) => {
  if (!(error instanceof LibraryError)) throw error;
  say({ kind: 'none', sentence: error.message });
});
