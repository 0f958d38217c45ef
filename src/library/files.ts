// In: a folder. Out: the files in it that may be cables, their bytes and checksums.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from '../cable/cable.ts';
import { CableError } from '../cable/cable-error.ts';
import { grouped } from '../counted.ts';
import { FileChanged, inWords, isFromDisk, LibraryError } from './library-error.ts';

/**
 * Fewer bytes of cables are read and indexed in two seconds, and kept in memory as they are; of
 * more than these an index is saved, and a cable is read when it is asked for.
 */
export const LARGE = 8_000_000;

/** Names that a cable's file may have, in order: plain text, Markdown, a saved page; none hidden. */
export function cableFiles(names: readonly string[]): string[] {
  return names.filter((name) => /^[^.].*\.(?:txt|md|html?)$/i.test(name)).sort();
}

/**
 * The names of the files in a folder that may be cables, in order.
 * @throws {LibraryError} where the folder cannot be read
 */
export function filesIn(folder: string): string[] {
  try {
    return cableFiles(readdirSync(folder));
  } catch (error) {
    if (!isFromDisk(error)) throw error;
    // A shell would have read these; in `.env` and in quotes they stand for themselves.
    const isTyped = /[\\/]~|["']/.test(folder);
    const hint = isTyped ? ', and write the whole path, without ~ and quotation marks' : '';
    throw new LibraryError(
      `The folder of cables cannot be read: ${inWords(error)}. Check PILCROW_KNOWLEDGE if you set ` +
        `it${hint}.`,
    );
  }
}

/** Bytes of a file that may be a cable: the longest have some hundred thousand, and Node reads no text of 512 MB. */
const MOST = 50_000_000;

/** Reads the files of a folder by their names; from a pipe or a device one would wait for ever. */
export function readerIn(folder: string) {
  return (file: string) => {
    const path = join(folder, file);
    if (!statSync(path).isFile()) {
      throw new CableError(file, 1, 'the text of a cable', 'it is no file');
    }
    return bytesAt(path, file);
  };
}

/**
 * The bytes of what is at a path.
 * @param file what an operator calls it
 * @throws {CableError} where it is too large for a cable
 */
export function bytesAt(path: string, file: string): Uint8Array {
  const { size } = statSync(path);
  if (size <= MOST) return readFileSync(path);
  const found = `it has ${grouped(Math.round(size / 1e6))} MB`;
  throw new CableError(file, 1, `a cable, of ${MOST / 1e6} MB at the most`, found);
}

/**
 * Reads again what was read before.
 * @throws {FileChanged} where it is no longer there, or no longer the same
 */
export function rereaderIn(folder: string) {
  const read = readerIn(folder);
  return ({ file, sha256: print }: Origin) => {
    try {
      const bytes = read(file);
      if (sha256(bytes) === print) return bytes;
    } catch (error) {
      if (!(error instanceof CableError || isFromDisk(error))) throw error;
    }
    throw new FileChanged(file);
  };
}

/** What the file system says of files, at no more cost than a look at each. */
export interface Looks {
  /** Bytes of each; of one that cannot be read none. */
  readonly sizes: readonly number[];
  /** Bytes of all. */
  readonly bytes: number;
  /**
   * Of each another text whenever it is written to, exchanged or renamed, for the time of its last
   * change cannot be set back; null of one that cannot be read.
   */
  readonly looks: readonly (string | null)[];
  /** Another text whenever one is added, or has another look. */
  readonly state: string;
}

export function looksOf(folder: string, files: readonly string[]): Looks {
  const stats = files.map((file) => statOf(join(folder, file)));
  const sizes = stats.map((stat) => stat?.size ?? 0);
  const looks = stats.map((stat) => {
    return stat ? [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ') : null;
  });
  return {
    sizes,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    looks,
    state: sha256(JSON.stringify([files, looks])),
  };
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isFromDisk(error)) return undefined;
    throw error;
  }
}

/** In hex, of bytes one after the other. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
