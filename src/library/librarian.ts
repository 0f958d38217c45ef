// In: a folder of cables, in a thread of its own. Out: its saved index, in a file where that can be.
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
  /** The index, and the texts: here, or behind the index in a file, which is open. */
  | {
      readonly kind: 'built';
      readonly index: Uint8Array<ArrayBuffer>;
      readonly texts: Uint8Array<ArrayBuffer> | number;
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
  const texts = (file !== null ? keep(file, index, saved.cards) : null) ?? joined(saved.cards);
  const buffers = [index, texts].flatMap((part) => (typeof part === 'number' ? [] : part.buffer));
  say({ kind: 'built', index, texts }, buffers);
}

/**
 * Writes the file, to be read by its owner alone, under another name first, so that there is never a
 * part of one. Gives the file, which stays open; null where it cannot be kept.
 */
function keep(path: string, index: Uint8Array, cards: readonly Card[]): number | null {
  const unfinished = `${path}.${randomUUID()}`; // Other shards may be writing theirs.
  let target: number | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    removeLeft(dirname(path));
    target = openSync(unfinished, 'wx+', 0o600);
    writeAll(target, index);
    for (const text of textsOf(cards)) writeAll(target, text);
    renameSync(unfinished, path);
    return target;
  } catch (error) {
    if (target !== null) {
      closeSync(target);
      rmSync(unfinished);
    }
    if (!isFromDisk(error)) throw error;
    const sentence = `The index is not saved, so the next start builds it again: ${error.message}.`;
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
