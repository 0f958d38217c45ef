// In: what is counted of cables, or the bytes of a file of it. Out: the other; or why they are no use.
import { createHash } from 'node:crypto';
import type { Card } from '../cable/shelved-cable.ts';
import type { Abbreviation } from '../search/abbreviations.ts';
import type { Counted } from '../search/count-words.ts';
import type { CommonWords } from '../search/paragraph-index.ts';
import type { Postings } from '../search/postings.ts';
import { Vocabulary, type VocabularyTables } from '../search/vocabulary.ts';
import { type CardColumns, Cards, cardColumns } from './cards.ts';

/**
 * A saved index, little-endian: `PILCROWI`; how many bytes it has in all (64 bits); how many its
 * head has (32 bits); the head, JSON in UTF-8; the columns, each from a multiple of 4 bytes on; the
 * SHA-256 of all before it.
 */
const MAGIC = Buffer.from('PILCROWI');
const LENGTH = MAGIC.length;
const HEAD_LENGTH = LENGTH + 8;
const HEAD = HEAD_LENGTH + 4;
const CHECKSUM = 32;

/** So many bytes at the beginning of a file tell how long the index in it is. */
export const BEGINNING = HEAD;

/** How many bytes of a file are the index, by its beginning; 0 if it is none. */
export function indexLength(beginning: Uint8Array): number {
  if (beginning.length < BEGINNING || !MAGIC.equals(beginning.subarray(0, LENGTH))) return 0;
  const view = new DataView(beginning.buffer, beginning.byteOffset, beginning.length);
  return Number(view.getBigUint64(LENGTH, true));
}

/** What is kept of a cable's file, so that another index can be made of this one. */
export interface Survey {
  /** How the file looked before it was read. */
  readonly look: string;
  /** The abbreviations that it introduces. */
  readonly introduced: readonly Abbreviation[];
}

/** All of a library that need not be worked out again. */
export interface SavedIndex {
  /** Of which program and word tables it is: as `makerOf` gives it. */
  readonly maker: string;
  /** How all files of the folder looked before any was read; '' where one could not be. */
  readonly state: string;
  /** Bytes of the texts of all cables, which stand behind it. */
  readonly behind: number;
  /** Why files were passed over, a sentence each. */
  readonly passedOver: readonly string[];
  readonly counted: Counted;
  /** As `commonWords` gives them. */
  readonly common: CommonWords;
  readonly abbreviations: Iterable<Abbreviation>;
  readonly cards: Iterable<Card>;
  /** By card. */
  readonly surveys: Iterable<Survey>;
}

/** One that was saved. */
export interface OpenIndex extends SavedIndex {
  readonly cards: Cards;
}

interface Head extends Pick<SavedIndex, 'maker' | 'state' | 'behind' | 'passedOver'> {
  readonly sentences: number;
  /** Name, bytes each (1, 2 or 4), and how many numbers, in the order in which they are saved. */
  readonly columns: readonly (readonly [string, number, number])[];
}

/** What is saved as columns of numbers, by their names. */
interface Columns extends VocabularyTables, Postings, CommonWords, CardColumns {
  readonly abbreviations: Uint8Array;
  readonly surveys: Uint8Array;
}

/** The bytes of the file. */
export function savedIndex(index: SavedIndex): Uint8Array<ArrayBuffer> {
  const { counted, common, abbreviations, cards, surveys, ...rest } = index;
  const columns: Columns = {
    ...counted.vocabulary.tables,
    ...counted.postings,
    ...common,
    abbreviations: linesOf(abbreviations),
    ...cardColumns([...cards]),
    surveys: linesOf(surveys),
  };
  const head: Head = {
    ...rest,
    sentences: counted.sentences,
    columns: Object.entries(columns).map(
      ([name, { BYTES_PER_ELEMENT: bytes, length }]) => [name, bytes, length] as const,
    ),
  };
  const json = Buffer.from(JSON.stringify(head));
  const pieces = [json, ...Object.values(columns)];
  const size = pieces.reduce((sum, { byteLength }) => sum + padded(byteLength), HEAD);
  const bytes = new Uint8Array(size + CHECKSUM);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setBigUint64(LENGTH, BigInt(bytes.length), true);
  view.setUint32(HEAD_LENGTH, json.length, true);
  let at = HEAD;
  for (const { buffer, byteOffset, byteLength } of pieces) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  bytes.set(checksumOf(bytes), size);
  return bytes;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function checksumOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes.subarray(0, -CHECKSUM)).digest();
}

/** A line of JSON each. */
function linesOf(items: Iterable<unknown>): Uint8Array {
  return Buffer.concat([...items].map((item) => Buffer.from(`${JSON.stringify(item)}\n`)));
}

/** What `linesOf` wrote; each line is read when it is come to. */
class Lines<Item> implements Iterable<Item> {
  readonly #bytes: Buffer;

  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.#bytes = Buffer.from(buffer, byteOffset, length);
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let from = 0; from < this.#bytes.length; ) {
      const end = this.#bytes.indexOf('\n', from);
      yield JSON.parse(this.#bytes.toString('utf8', from, end)) as Item;
      from = end + 1;
    }
  }
}

/**
 * What a file holds; or in a few words why they are of no use.
 * @param file is kept, not copied, if they begin at a multiple of 4: the index is a view on them
 */
export function openIndex(file: Uint8Array, maker: string): OpenIndex | string {
  const length = indexLength(file);
  if (length === 0) return 'it is no saved index';
  const sum = file.subarray(-CHECKSUM);
  if (length !== file.length || Buffer.compare(checksumOf(file), sum) !== 0) {
    return 'it is not whole';
  }
  // What another version put into its head and behind it, only that one knows.
  return headOf(file).head.maker === maker ? readIndex(file) : 'it is of another version';
}

function headOf({ buffer, byteOffset, length }: Uint8Array) {
  const size = new DataView(buffer, byteOffset, length).getUint32(HEAD_LENGTH, true);
  const json = Buffer.from(buffer, byteOffset + HEAD, size).toString();
  return { head: JSON.parse(json) as Head, after: HEAD + padded(size) };
}

/** What a file holds that is known to be whole. */
export function readIndex(file: Uint8Array): OpenIndex {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const {
    head: { sentences, columns: listed, ...rest },
    after,
  } = headOf(bytes);
  let at = after;
  const columns: Record<string, Uint8Array | Uint16Array | Uint32Array> = {};
  for (const [name, size, length] of listed) {
    const kind = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array }[size] as typeof Uint32Array;
    columns[name] = new kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
    at += padded(size * length);
  }
  const { starts, ids, common, rows, abbreviations, surveys, ...others } =
    columns as unknown as Columns;
  const { cards, cardStarts, cardParagraphs, cardBytes, ...tables } = others;
  return {
    ...rest,
    counted: { vocabulary: new Vocabulary(tables), postings: { starts, ids }, sentences },
    common: { common, rows },
    abbreviations: new Lines(abbreviations),
    cards: new Cards({ cards, cardStarts, cardParagraphs, cardBytes }),
    surveys: new Lines(surveys),
  };
}
