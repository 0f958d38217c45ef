// In: a folder of cables, in a thread of its own. Out: its saved index, in a file where that can be.
import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from '../cable/shelved-cable.ts';
import { savedIndex } from '../search/saved-index.ts';
import { buildLibraryIndex, type Progress } from './build-index.ts';
import { filesIn, LibraryError, rereaderIn } from './files.ts';
import { isFromDisk } from './load-cables.ts';

/** What a librarian is told. */
export interface Task {
  readonly folder: string;
  /** Where the index is to be kept; null keeps it in memory. */
  readonly file: string | null;
  readonly threads: number;
  readonly version: string;
  /** The SHA-256 of the program and of the word tables. */
  readonly sources: readonly string[];
}

/** What a librarian says. */
export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'trouble'; readonly sentence: string }
  /** Why there is no library. */
  | { readonly kind: 'none'; readonly sentence: string }
  /** The index, and behind it the texts: in the file, or else here. */
  | {
      readonly kind: 'built';
      readonly index: Uint8Array<ArrayBuffer>;
      readonly texts: Uint8Array<ArrayBuffer> | null;
    };

const { folder, file, threads, version, sources } = workerData as Task;
const say = (report: Report, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(report, transfer);

async function build() {
  const saved = await buildLibraryIndex(
    folder,
    filesIn(folder),
    threads,
    { version, sources },
    (progress) => say({ kind: 'progress', progress }),
  );
  const index = savedIndex(saved);
  const texts = file !== null && keep(file, index, saved.cards) ? null : joined(saved.cards);
  const buffers = [index, texts].flatMap((bytes) => bytes?.buffer ?? []);
  say({ kind: 'built', index, texts }, buffers);
}

/** Writes the file under another name first, so that there is never a part of one. */
function keep(path: string, index: Uint8Array, cards: readonly Card[]): boolean {
  const unfinished = `${path}.${randomUUID()}`; // Other shards may be writing theirs.
  try {
    mkdirSync(dirname(path), { recursive: true });
    write(unfinished, index, cards);
    renameSync(unfinished, path);
    return true;
  } catch (error) {
    if (!isFromDisk(error)) throw error;
    const sentence = `The index is not saved, so the next start builds it again: ${error.message}.`;
    say({ kind: 'trouble', sentence });
    return false;
  }
}

/** Leaves no part of a file behind. */
function write(path: string, index: Uint8Array, cards: readonly Card[]) {
  const target = openSync(path, 'w');
  try {
    writeAll(target, index);
    for (const text of textsOf(cards)) writeAll(target, text);
  } catch (error) {
    rmSync(path);
    throw error;
  } finally {
    closeSync(target);
  }
}

function writeAll(target: number, bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; ) at += writeSync(target, bytes, at);
}

function joined(cards: readonly Card[]): Uint8Array<ArrayBuffer> {
  const texts = new Uint8Array(cards.reduce((sum, { bytes }) => sum + bytes, 0));
  let at = 0;
  for (const text of textsOf(cards)) {
    texts.set(text, at);
    at += text.length;
  }
  return texts;
}

/** The bytes of each cable's file, as they were when it was read. */
function* textsOf(cards: readonly Card[]): Generator<Uint8Array> {
  const read = rereaderIn(folder);
  for (const { origin } of cards) yield read(origin);
}

build().catch((error) => {
  if (!(error instanceof LibraryError)) throw error;
  say({ kind: 'none', sentence: error.message });
});
