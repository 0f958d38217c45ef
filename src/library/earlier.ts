// In: an index that was saved, and the texts behind it. Out: what of it need not be worked out again.
import { decodeCable } from '../cable/decode-cable.ts';
import { parseCable } from '../cable/parse-cable.ts';
import type { Card } from '../cable/shelved-cable.ts';
import { type Abbreviation, phrasesOf } from '../search/abbreviations.ts';
import { countWords } from '../search/count-words.ts';
import { GONE, type Part } from '../search/join-counts.ts';
import { placeFrom } from '../search/postings.ts';
import { sha256 } from './files.ts';
import type { Survey } from './saved-index.ts';
import { type Shelf, textAt } from './shelf.ts';

/** A cable as it was found in its file. */
export interface Found extends Survey {
  readonly card: Card;
}

/** A cable of the index: where its passages and its text begin. */
interface Placed {
  readonly found: Found;
  readonly passage: number;
  readonly text: number;
}

/** The index from which another one is made. */
export class Earlier {
  readonly #shelf: Shelf;
  readonly #all: readonly Placed[];
  readonly #byFile: ReadonlyMap<string, Placed>;

  constructor(shelf: Shelf) {
    const surveys = [...shelf.saved.surveys];
    let [passage, text] = [0, 0];
    this.#shelf = shelf;
    this.#all = Array.from(shelf.saved.cards, (card, i) => {
      const placed = { found: { card, ...(surveys[i] as Survey) }, passage, text };
      passage += card.paragraphs;
      text += card.bytes;
      return placed;
    });
    this.#byFile = new Map(this.#all.map((placed) => [placed.found.card.origin.file, placed]));
  }

  /** What was found in a file, if it looked so. */
  in(file: string, look: string): Found | undefined {
    const found = this.#byFile.get(file)?.found;
    return found?.look === look ? found : undefined;
  }

  /** The bytes of a cable, if they were the same and are not damaged. */
  textOf({ origin }: Card): Uint8Array | null {
    const placed = this.#same(origin);
    return placed && this.#wholeText(placed);
  }

  /**
   * Files of the cables that are as they were, and whose words count as they did: what is an
   * abbreviation now, or is none any more, counts otherwise where its words stand together. None
   * where to count all, by so many threads, is sooner done than to count by one what is gone, or where
   * that cannot be read any more.
   */
  keptOf(
    cables: readonly Found[],
    abbreviations: readonly Abbreviation[],
    threads: number,
  ): Set<string> {
    const same = cables.filter(({ card }) => this.#same(card.origin));
    const kept = new Set(same.map(({ card }) => card.origin.file));
    for (const { long } of unlike(this.#shelf.saved.abbreviations, abbreviations)) {
      for (const file of this.#holding(long)) kept.delete(file);
    }
    const gone = this.#beside(kept);
    const isLess = gone.length * threads * 2 < this.#all.length;
    return isLess && gone.every((placed) => this.#wholeText(placed)) ? kept : new Set();
  }

  /** Of the cables of `kept` what was counted, to be joined with what is counted of others. */
  part(kept: ReadonlySet<string>, firsts: ReadonlyMap<string, number>): Part {
    const { counted, abbreviations } = this.#shelf.saved;
    const cards = this.#all.map(({ found }) => found.card);
    const staying = new Map([...firsts].filter(([file]) => kept.has(file)));
    const texts = this.#paragraphsOf(this.#beside(kept));
    const gone = countWords(texts, phrasesOf(abbreviations));
    return { counted, places: placesOf(cards, staying), gone };
  }

  #same({ file, sha256: print }: Card['origin']): Placed | null {
    const placed = this.#byFile.get(file);
    return placed?.found.card.origin.sha256 === print ? placed : null;
  }

  #beside(kept: ReadonlySet<string>): readonly Placed[] {
    return this.#all.filter(({ found }) => !kept.has(found.card.origin.file));
  }

  /** The checksum of the index does not cover the texts. */
  #wholeText({ found, text }: Placed): Uint8Array | null {
    const { origin, bytes } = found.card;
    const read = textAt(this.#shelf, text, bytes);
    return sha256(read) === origin.sha256 ? read : null;
  }

  *#paragraphsOf(placed: readonly Placed[]): Generator<string> {
    for (const one of placed) {
      const text = this.#wholeText(one) as Uint8Array;
      const { paragraphs } = parseCable(decodeCable(text), one.found.card.origin);
      for (const paragraph of paragraphs) yield paragraph.text;
    }
  }

  /** Files of the cables with a paragraph that holds all of some words. */
  #holding(words: readonly string[]): Set<string> {
    const { vocabulary, postings } = this.#shelf.saved.counted;
    const lists = words.map((word) => {
      const id = vocabulary.idOf(word) ?? vocabulary.size;
      return postings.ids.subarray(postings.starts[id], postings.starts[id + 1] ?? 0);
    });
    const [rarest = new Uint32Array(), ...others] = lists.sort((a, b) => a.length - b.length);
    const files = new Set<string>();
    for (const passage of rarest) {
      const all = others.every((ids) => ids[placeFrom(passage, ids, 0, ids.length)] === passage);
      if (all) files.add(this.#fileOf(passage));
    }
    return files;
  }

  #fileOf(passage: number): string {
    let [low, high] = [0, this.#all.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#all[middle] as Placed).passage <= passage) low = middle;
      else high = middle;
    }
    return (this.#all[low] as Placed).found.card.origin.file;
  }
}

/** By file: the number of its first paragraph, where cables follow one another. */
export function firstsOf(cards: readonly Card[]): Map<string, number> {
  let next = 0;
  return new Map(
    cards.map(({ origin, paragraphs }) => {
      const first = next;
      next += paragraphs;
      return [origin.file, first];
    }),
  );
}

/** The numbers of the paragraphs of some cables; those without a first one are `GONE`. */
export function placesOf(cards: readonly Card[], firsts: ReadonlyMap<string, number>): Uint32Array {
  const places = new Uint32Array(cards.reduce((sum, { paragraphs }) => sum + paragraphs, 0));
  let at = 0;
  for (const { origin, paragraphs } of cards) {
    const first = firsts.get(origin.file);
    for (let i = 0; i < paragraphs; i++) places[at++] = first === undefined ? GONE : first + i;
  }
  return places;
}

/** Abbreviations that only one of two lists has. */
function unlike(some: Iterable<Abbreviation>, others: Iterable<Abbreviation>): Abbreviation[] {
  const known = new Map([...some].map((one) => [JSON.stringify(one), one]));
  for (const one of others) {
    const key = JSON.stringify(one);
    if (!known.delete(key)) known.set(key, one);
  }
  return [...known.values()];
}
