// In: a saved index, in a file or in memory. Out: a library whose cables are read when they are asked for.
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Cable } from '../cable/cable.ts';
import { type Card, ShelvedCable } from '../cable/shelved-cable.ts';
import { Kept } from '../kept.ts';
import type { Library } from '../search/library.ts';
import { indexOf, Passages } from '../search/paragraph-index.ts';
import { BEGINNING, indexLength, openIndex, type SavedIndex } from '../search/saved-index.ts';
import type { Words } from '../search/words.ts';
import { isFromDisk, readCable } from './load-cables.ts';

/** The bytes of all cables, one after the other. */
interface Texts {
  read(from: number, length: number): Uint8Array;
  close(): void;
}

/** An index, and the texts that it is of. */
export interface Shelf {
  readonly saved: SavedIndex;
  readonly texts: Texts;
}

export function textsInMemory(bytes: Uint8Array): Texts {
  return { read: (from, length) => bytes.subarray(from, from + length), close() {} };
}

/** The texts behind the index of an open file: readable until `close`, whatever takes its place. */
export function textsInFile(file: number, { length: before }: Uint8Array): Texts {
  return {
    read: (from, length) => readAt(file, before + from, length),
    close: () => closeSync(file),
  };
}

function readAt(file: number, from: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const count = readSync(file, bytes, at, length - at, from + at);
    if (count === 0) throw new Error('a saved index ends before its texts do');
    at += count;
  }
  return bytes;
}

/**
 * The index that the last start left; in a few words why it is of no use; null where there is none.
 * @param key what it must be of, worked out only where there is one
 */
export function openSaved(path: string, key: () => string): Shelf | string | null {
  if (!existsSync(path)) return null;
  try {
    return openedFile(path, key);
  } catch (error) {
    if (isFromDisk(error)) return error.message;
    throw error;
  }
}

function openedFile(path: string, key: () => string): Shelf | string {
  const file = openSync(path, 'r');
  let texts: Texts | null = null;
  try {
    const { size } = fstatSync(file);
    const length = indexLength(readAt(file, 0, Math.min(size, BEGINNING)));
    const index = readAt(file, 0, Math.min(size, length));
    const saved = openIndex(index, key());
    if (typeof saved === 'string') return saved;
    const behind = saved.cards.reduce((sum, { bytes }) => sum + bytes, 0);
    if (size !== length + behind) return 'it is not whole';
    texts = textsInFile(file, index);
    return { saved, texts };
  } finally {
    if (texts === null) closeSync(file);
  }
}

/** Cables that are kept read, the last used: some 50 kB each. */
const KEPT = 500;

/** The library over a shelf. */
export function shelvedLibrary({ saved, texts }: Shelf, words: Words, version: string): Library {
  const kept = new Kept<Card, Cable>(KEPT);
  let before = 0;
  const cables = saved.cards.map((card) => {
    const from = before;
    before += card.bytes;
    return new ShelvedCable(card, () => kept.get(card, () => read(card, from)));
  });
  const read = ({ origin: { file, sha256 }, bytes, paragraphs }: Card, from: number) => {
    const cable = readCable(file, texts.read(from, bytes));
    if (cable.origin.sha256 === sha256 && cable.paragraphs.length === paragraphs) return cable;
    throw new Error(`the text of ${file} in the saved index is damaged: delete the saved index`);
  };
  const counts = saved.cards.map(({ paragraphs }) => paragraphs);
  const index = indexOf(new Passages(cables, counts), saved.abbreviations, saved.counted, words);
  return { cables, index, version };
}
