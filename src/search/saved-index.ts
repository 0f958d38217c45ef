// In: an index, or the bytes of a saved one. Out: the other; or why the bytes are of no use.
import { createHash } from 'node:crypto';
import type { Cable } from '../cable/cable.ts';
import type { Abbreviation } from './abbreviations.ts';
import { indexOf, type ParagraphIndex, passagesOf } from './paragraph-index.ts';
import { Vocabulary, type VocabularyTables } from './vocabulary.ts';
import type { Words } from './words.ts';

/**
 * A saved index, little-endian: `PILCROWI`; the head's length (32 bits); the head, JSON in UTF-8;
 * the columns, each from a multiple of 4 bytes on; the SHA-256 of all before it.
 */
const MAGIC = Buffer.from('PILCROWI');
const CHECKSUM = 32;

interface Head {
  readonly key: string;
  readonly sentences: number;
  readonly abbreviations: readonly Abbreviation[];
  /** Name, bytes each (2 or 4), and how many numbers, in the order in which they are saved. */
  readonly columns: readonly (readonly [string, number, number])[];
}

type Column = Uint16Array | Uint32Array;

/**
 * What an index depends on besides this program.
 * @param sources of the cables in order, the SHA-256 of each as received; and of the word tables
 */
export function keyOf(version: string, sources: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([version, sources]))
    .digest('hex');
}

/** The pieces of the file, in order; the index's own memory, not copied. */
export function savedIndex(index: ParagraphIndex, key: string): Uint8Array[] {
  const columns: Record<string, Column> = { ...index.vocabulary.tables, ...index.postings };
  const head: Head = {
    key,
    sentences: index.sentences,
    abbreviations: index.abbreviations,
    columns: Object.entries(columns).map(([name, { BYTES_PER_ELEMENT: bytes, length }]) => [
      ...[name, bytes, length],
    ]) as unknown as Head['columns'],
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const pieces: Uint8Array[] = [Buffer.concat([MAGIC, length, json, padding(json.length)])];
  for (const { buffer, byteOffset, byteLength } of Object.values(columns)) {
    pieces.push(new Uint8Array(buffer, byteOffset, byteLength), padding(byteLength));
  }
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return [...pieces, hash.digest()];
}

function padding(length: number): Uint8Array {
  return new Uint8Array((4 - (length % 4)) % 4);
}

/**
 * The index that `bytes` hold, over `cables`; or in a few words why they hold none for them.
 * @param file is kept, not copied, if it begins at a multiple of 4: the index is a view on it
 */
export function openIndex(
  file: Uint8Array,
  key: string,
  cables: readonly Cable[],
  words: Words,
): ParagraphIndex | string {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const end = bytes.length - CHECKSUM;
  if (end < MAGIC.length + 4 || !MAGIC.equals(bytes.subarray(0, MAGIC.length))) {
    return 'it is no saved index';
  }
  const sum = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!sum.equals(bytes.subarray(end))) return 'it is not whole';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const headLength = view.getUint32(MAGIC.length, true);
  let at = MAGIC.length + 4;
  const json = Buffer.from(bytes.buffer, bytes.byteOffset + at, headLength).toString();
  const head = JSON.parse(json) as Head;
  if (head.key !== key) return 'it is of other cables, or of another version';
  at += headLength + padding(headLength).length;
  const columns: Record<string, Column> = {};
  for (const [name, size, length] of head.columns) {
    const from = bytes.byteOffset + at;
    const kind = size === 2 ? Uint16Array : Uint32Array;
    columns[name] = new kind(bytes.buffer as ArrayBuffer, from, length);
    at += size * length + padding(size * length).length;
  }
  const { starts, ids, ...tables } = columns as Record<'starts' | 'ids', Uint32Array>;
  const vocabulary = new Vocabulary(tables as unknown as VocabularyTables);
  const counted = { vocabulary, postings: { starts, ids }, sentences: head.sentences };
  return indexOf(passagesOf(cables), head.abbreviations, counted, words);
}
