// In: ways to read what a catalogue knows of a cable, and all of it. Out: the cable, read when it is asked for.
import type { Cable, Header, Origin } from './cable.ts';

/** What is saved of each cable of a large library. */
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

/** Where cables are read, by their number; it keeps what is in use. */
export interface Reading {
  card(number: number): Card;
  whole(number: number): Cable;
  /** Whether another cable is on the same card. */
  isSame(number: number, other: Reading, otherNumber: number): boolean;
}

/** A cable of which nothing is in memory but what was asked for of late. */
export class ShelvedCable implements Cable {
  readonly #number: number;
  readonly #reading: Reading;

  constructor(number: number, reading: Reading) {
    this.#number = number;
    this.#reading = reading;
  }

  /** Whether nothing has changed since another was read. */
  isAs(other: Cable): boolean {
    if (!(other instanceof ShelvedCable)) return false;
    return this.#reading.isSame(this.#number, other.#reading, other.#number);
  }

  get id() {
    return this.#card.id;
  }
  get origin() {
    return this.#card.origin;
  }
  get header() {
    return this.#card.header;
  }
  get source() {
    return this.#whole.source;
  }
  get headerSpans() {
    return this.#whole.headerSpans;
  }
  get headings() {
    return this.#whole.headings;
  }
  get paragraphs() {
    return this.#whole.paragraphs;
  }
  get pageMarkers() {
    return this.#whole.pageMarkers;
  }
  get signer() {
    return this.#whole.signer;
  }
  get signerSpans() {
    return this.#whole.signerSpans;
  }
  get repairs() {
    return this.#whole.repairs;
  }
  get doubts() {
    return this.#whole.doubts;
  }

  get #card() {
    return this.#reading.card(this.#number);
  }
  get #whole() {
    return this.#reading.whole(this.#number);
  }
}
