// In: a saved index, and the texts behind it. Out: a library that reads a cable when it is asked for.
import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import type { Cable } from '../cable/cable.ts';
import { decodeCable } from '../cable/decode-cable.ts';
import { parseCable } from '../cable/parse-cable.ts';
import { type Card, type Reading, ShelvedCable } from '../cable/shelved-cable.ts';
import { Kept } from '../kept.ts';
import { resting } from '../resting.ts';
import { type Phrase, phrasesOf } from '../search/abbreviations.ts';
import type { Library } from '../search/library.ts';
import { indexFrom, Passages } from '../search/paragraph-index.ts';
import type { Words } from '../search/words.ts';
import type { Cards } from './cards.ts';
import { rereaderIn, sha256 } from './files.ts';
import { FileChanged, inWords, isFromDisk } from './library-error.ts';
import { BEGINNING, indexLength, type OpenIndex, openIndex } from './saved-index.ts';

/** Where the texts of all cables are, one after the other: in memory, or in an open file. */
export type TextSource = Uint8Array<ArrayBuffer> | number;

/** An index, and the texts that it is of. */
export interface Shelf {
  /** The bytes of the index, and a view on them. */
  readonly index: Uint8Array<ArrayBuffer>;
  readonly saved: OpenIndex;
  /** In a file they stand behind the index: readable until it is closed, whatever takes its place. */
  readonly texts: TextSource;
}

export function textAt({ index, texts }: Shelf, from: number, length: number): Uint8Array {
  if (typeof texts === 'number') return readAt(texts, index.length + from, length);
  return texts.subarray(from, from + length);
}

/** Nothing is read of it after it. */
export function closeShelf(shelf: Shelf): void {
  closing(shelf)();
}

/** What closes a shelf later: it holds nothing else of it in memory. */
export function closing({ texts }: Shelf): () => void {
  const file = typeof texts === 'number' ? texts : null;
  return () => {
    if (file !== null) closeSync(file);
  };
}

/** Fewer bytes where the file ends before: those are damaged then. */
function readAt(file: number, from: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const count = readSync(file, bytes, at, length - at, from + at);
    if (count === 0) return bytes.subarray(0, at);
    at += count;
  }
  return bytes;
}

/**
 * The index that the last start left; in a few words why it is of no use; null where there is none.
 * @param maker what it must be of
 */
export function openSaved(path: string, maker: string): Shelf | string | null {
  if (!existsSync(path)) return null;
  try {
    return openedFile(path, maker);
  } catch (error) {
    if (isFromDisk(error)) return inWords(error);
    throw error;
  }
}

function openedFile(path: string, maker: string): Shelf | string {
  const file = openSync(path, 'r');
  let shelf: Shelf | null = null;
  try {
    const { size } = fstatSync(file);
    const length = indexLength(readAt(file, 0, Math.min(size, BEGINNING)));
    const index = readAt(file, 0, Math.min(size, length));
    const saved = openIndex(index, maker);
    if (typeof saved === 'string') return saved;
    if (size !== length + saved.behind) return 'it is not whole';
    shelf = { index, saved, texts: file };
    return shelf;
  } finally {
    if (shelf === null) closeSync(file);
  }
}

/** Cables that are kept read, the last used: some 50 kB each. */
const KEPT = 500;

/**
 * Cards that are: some 5 kB each. A new library is gone through card by card: what is kept meanwhile is
 * copied by each collection of garbage, for which readers wait.
 */
const KEPT_CARDS = 100;

/** The cables of a shelf, by their number. */
class ShelfReading implements Reading {
  readonly #cards: Cards;
  readonly #keptCards = new Kept<number, Card>(KEPT_CARDS);
  readonly #kept = new Kept<number, Cable>(KEPT);
  readonly #read: (number: number, card: Card) => Cable;

  constructor(cards: Cards, read: (number: number, card: Card) => Cable) {
    this.#cards = cards;
    this.#read = read;
  }

  card(number: number): Card {
    return this.#keptCards.get(number, () => this.#cards.at(number));
  }

  whole(number: number): Cable {
    return this.#kept.get(number, () => this.#read(number, this.card(number)));
  }

  isSame(number: number, other: Reading, otherNumber: number): boolean {
    return other instanceof ShelfReading && this.#cards.isSame(number, other.#cards, otherNumber);
  }
}

/**
 * The library over a shelf; other events have their turn while it is made.
 * @param path where the index is saved: it is removed once a text in it is found damaged
 * @param folder where the cables are: what is damaged is read from its file, while that is as it was
 */
export async function shelvedLibrary(
  shelf: Shelf,
  words: Words,
  version: string,
  { path, folder }: { readonly path: string; readonly folder: string },
): Promise<Library> {
  const { saved } = shelf;
  const reread = rereaderIn(folder);
  const { cards } = saved;
  /** Where the text of each begins. */
  const starts = new Float64Array(cards.length);
  const read = (number: number, { origin, bytes, paragraphs }: Card) => {
    const text = textAt(shelf, starts[number] as number, bytes);
    const own = sha256(text) === origin.sha256 ? text : unlessChanged(() => reread(origin));
    const cable = own && parseCable(decodeCable(own), origin);
    const fits = cable?.paragraphs.length === paragraphs;
    if (own !== text || !fits) rmSync(path, { force: true });
    if (cable && fits) return cable;
    const mended = 'kill -HUP or a new start builds it anew';
    throw new Error(`the text of ${origin.file} in the saved index ${path} is damaged: ${mended}`);
  };
  const reading = new ShelfReading(cards, read);
  const cables: Cable[] = [];
  let behind = 0;
  for await (const bytes of resting(cards.bytes)) {
    starts[cables.length] = behind;
    behind += bytes;
    cables.push(new ShelvedCable(cables.length, reading));
  }
  const phrases = new Map<string, Phrase[]>();
  for await (const one of resting(saved.abbreviations)) phrasesOf([one], phrases);
  const { counted, common } = saved;
  const index = indexFrom(new Passages(cables, cards.paragraphs), phrases, counted, common, words);
  return { cables, index, version };
}

/** Null where the file is no longer the one that was read. */
function unlessChanged(read: () => Uint8Array): Uint8Array | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileChanged) return null;
    throw error;
  }
}
