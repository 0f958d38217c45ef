// In: cards of cables, or the columns that were saved of them. Out: the other.
import type { Card } from '../cable/shelved-cable.ts';

/** What is asked of every card, and where in its lines each begins. */
export function cardColumns(cards: readonly Card[]) {
  const lines = cards.map((card) => Buffer.from(`${JSON.stringify(card)}\n`));
  const starts = new Uint32Array(cards.length);
  lines.slice(0, -1).forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  return {
    cards: Buffer.concat(lines),
    cardStarts: starts,
    cardParagraphs: Uint32Array.from(cards, ({ paragraphs }) => paragraphs),
    cardBytes: Uint32Array.from(cards, ({ bytes }) => bytes),
  };
}

/** The cards of an index, each read when it is asked for. */
export class Cards implements Iterable<Card> {
  /** By card. */
  readonly paragraphs: Uint32Array;
  /** By card. */
  readonly bytes: Uint32Array;
  readonly #lines: Buffer;
  readonly #starts: Uint32Array;

  constructor(lines: Uint8Array, starts: Uint32Array, paragraphs: Uint32Array, bytes: Uint32Array) {
    this.#lines = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
    this.#starts = starts;
    this.paragraphs = paragraphs;
    this.bytes = bytes;
  }

  get length(): number {
    return this.#starts.length;
  }

  at(number: number): Card {
    return JSON.parse(this.#line(number).toString());
  }

  isSame(number: number, other: Cards, otherNumber: number): boolean {
    return this.#line(number).equals(other.#line(otherNumber));
  }

  *[Symbol.iterator](): Generator<Card> {
    for (let number = 0; number < this.length; number++) yield this.at(number);
  }

  #line(number: number): Buffer {
    return this.#lines.subarray(this.#starts[number], this.#starts[number + 1]);
  }
}
