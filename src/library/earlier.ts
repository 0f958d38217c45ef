// In: an index that was saved, and the texts behind it. Out: what of it need not be worked out again.
import { decodeCable } from '../cable/decode-cable.ts';
import { parseCable } from '../cable/parse-cable.ts';
import type { Card } from '../cable/shelved-cable.ts';
import { type Abbreviation, phrasesOf } from '../search/abbreviations.ts';
import { countWords } from '../search/count-words.ts';
import { GONE, type Part } from '../search/join-counts.ts';
import { placeFrom } from '../search/postings.ts';
import type { Survey } from './saved-index.ts';
import { type Shelf, textAt } from './shelf.ts';

/** A cable as it was found in its file. */
export interface Found extends Survey {
  readonly card: Card;
}

/** What was found at first, and where in the index and the texts it is. */
interface Placed {
  readonly found: Found;
  readonly passage: number;
  readonly text: number;
}

/** The index from which another one is made. */
export class Earlier {
  readonly #shelf: Shelf;
  readonly #placed = new Map<string, Placed>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    let [passage, text] = [0, 0];
    const surveys = [...shelf.saved.surveys];
    for (const card of shelf.saved.cards) {
      const found = { card, ...(surveys[this.#placed.size] as Survey) };
      this.#placed.set(card.origin.file, { found, passage, text });
      passage += card.paragraphs;
      text += card.bytes;
    }
  }

  /** What was found in a file, if it looked so. */
  in(file: string, look: string): Found | undefined {
    const found = this.#placed.get(file)?.found;
    return found?.look === look ? found : undefined;
  }

  /** The bytes of a cable, if they were the same. */
  textOf({ origin, bytes }: Card): Uint8Array | null {
    const placed = this.#same(origin);
    return placed ? textAt(this.#shelf, placed.text, bytes) : null;
  }

  /**
   * Files of the cables that are as they were, and whose words count as they did: what is an
   * abbreviation now, or is none any more, counts otherwise where its words stand together. None if
   * they are less than half of what was there: to count all is sooner done then.
   */
  keptOf(cables: readonly Found[], abbreviations: readonly Abbreviation[]): Set<string> {
    const same = cables.filter(({ card }) => this.#same(card.origin));
    const kept = new Set(same.map(({ card }) => card.origin.file));
    for (const { long } of unlike(this.#shelf.saved.abbreviations, abbreviations)) {
      for (const file of this.#holding(long)) kept.delete(file);
    }
    return kept.size * 2 < this.#placed.size ? new Set() : kept;
  }

  /** Of the cables of `kept` what was counted, to be joined with what is counted of others. */
  part(kept: ReadonlySet<string>, firsts: ReadonlyMap<string, number>): Part {
    const { counted, abbreviations } = this.#shelf.saved;
    const all = [...this.#placed.values()];
    const places = new Uint32Array(all.reduce((sum, one) => sum + one.found.card.paragraphs, 0));
    places.fill(GONE);
    for (const { found, passage } of all) {
      const { origin, paragraphs } = found.card;
      if (!kept.has(origin.file)) continue;
      const first = firsts.get(origin.file) as number;
      for (let i = 0; i < paragraphs; i++) places[passage + i] = first + i;
    }
    const others = all.filter(({ found }) => !kept.has(found.card.origin.file));
    const gone = countWords(this.#paragraphsOf(others), phrasesOf(abbreviations));
    return { counted, places, gone };
  }

  #same({ file, sha256 }: Card['origin']): Placed | null {
    const placed = this.#placed.get(file);
    return placed?.found.card.origin.sha256 === sha256 ? placed : null;
  }

  *#paragraphsOf(placed: readonly Placed[]): Generator<string> {
    for (const { found, text } of placed) {
      const { origin, bytes } = found.card;
      const { paragraphs } = parseCable(decodeCable(textAt(this.#shelf, text, bytes)), origin);
      for (const paragraph of paragraphs) yield paragraph.text;
    }
  }

  /** Files of the cables with a paragraph that holds all of some words. */
  #holding(words: readonly string[]): string[] {
    const { vocabulary, postings } = this.#shelf.saved.counted;
    const lists = words.map((word) => {
      const id = vocabulary.idOf(word) ?? vocabulary.size;
      return postings.ids.subarray(postings.starts[id], postings.starts[id + 1] ?? 0);
    });
    const [rarest = new Uint32Array(), ...others] = lists.sort((a, b) => a.length - b.length);
    const passages = rarest.filter((passage) => {
      return others.every((ids) => ids[placeFrom(passage, ids, 0, ids.length)] === passage);
    });
    return [...this.#placed.values()]
      .filter(({ found, passage }) => {
        const at = placeFrom(passage, passages, 0, passages.length);
        return (passages[at] ?? GONE) < passage + found.card.paragraphs;
      })
      .map(({ found }) => found.card.origin.file);
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

/** Abbreviations that only one of two lists has. */
function unlike(some: Iterable<Abbreviation>, others: Iterable<Abbreviation>): Abbreviation[] {
  const known = new Map([...some].map((one) => [JSON.stringify(one), one]));
  for (const one of others) {
    const key = JSON.stringify(one);
    if (!known.delete(key)) known.set(key, one);
  }
  return [...known.values()];
}
