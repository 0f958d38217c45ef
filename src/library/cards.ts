// In: cards of cables, or the columns that were saved of them. Out: the other.
import type { Card } from '../cable/shelved-cable.ts';

/** All cards, a line of JSON each; and by card, where in these it begins, and what is asked of every one. */
export interface CardColumns {
  readonly cards: Uint8Array;
  readonly cardStarts: Uint32Array;
  readonly cardParagraphs: Uint32Array;
  readonly cardBytes: Uint32Array;
}

export function cardColumns(cards: readonly Card[]): CardColumns {
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

  constructor({ cards, cardStarts, cardParagraphs, cardBytes }: CardColumns) {
    this.#lines = Buffer.from(cards.buffer, cards.byteOffset, cards.length);
    this.#starts = cardStarts;
    this.paragraphs = cardParagraphs;
    this.bytes = cardBytes;
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
