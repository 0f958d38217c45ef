// In: what a catalogue knows of a cable, and a way to read it. Out: the cable, read when more is asked.
import type { Cable, Header, Origin } from './cable.ts';

/** What is kept in memory of each cable of a large library. */
export interface Card {
  readonly id: string;
  readonly origin: Origin;
  readonly header: Header;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
  /** How many bytes its file has. */
  readonly bytes: number;
}

export function cardOf({ id, origin, header, paragraphs }: Cable, bytes: number): Card {
  return { id, origin, header, paragraphs: paragraphs.length, bytes };
}

/** A cable that is read anew for whatever is not on its card. */
export class ShelvedCable implements Cable {
  readonly id: string;
  readonly origin: Origin;
  readonly header: Header;
  readonly #read: () => Cable;

  /** @param read gives the whole cable; it keeps what is in use */
  constructor({ id, origin, header }: Card, read: () => Cable) {
    this.id = id;
    this.origin = origin;
    this.header = header;
    this.#read = read;
  }

  get source() {
    return this.#read().source;
  }
  get headerSpans() {
    return this.#read().headerSpans;
  }
  get headings() {
    return this.#read().headings;
  }
  get paragraphs() {
    return this.#read().paragraphs;
  }
  get pageMarkers() {
    return this.#read().pageMarkers;
  }
  get signer() {
    return this.#read().signer;
  }
  get signerSpans() {
    return this.#read().signerSpans;
  }
  get repairs() {
    return this.#read().repairs;
  }
  get doubts() {
    return this.#read().doubts;
  }
}
