// In: numbered things with their scores. Out: the best of them, in order.

/** The best of what is offered: the highest scores first, of equal ones the lowest number. */
export class Best {
  readonly #scores: Float64Array;
  readonly #ids: Uint32Array;
  #size = 0;

  /** @param most how many are kept, at least one */
  constructor(most: number) {
    this.#scores = new Float64Array(most);
    this.#ids = new Uint32Array(most);
  }

  /** The lowest score of the best; 0 while they are fewer than are kept. */
  get least(): number {
    const last = this.#scores.length - 1;
    return this.#size > last ? (this.#scores[last] as number) : 0;
  }

  get ids(): readonly number[] {
    return [...this.#ids.subarray(0, this.#size)];
  }

  /** Each is offered once; the order does not matter. */
  offer(id: number, score: number): void {
    const scores = this.#scores;
    const ids = this.#ids;
    let at = this.#size;
    if (at === scores.length) {
      if (isBefore(scores[at - 1] as number, ids[at - 1] as number, score, id)) return;
      at--;
    } else this.#size++;
    for (; at > 0 && !isBefore(scores[at - 1] as number, ids[at - 1] as number, score, id); at--) {
      scores[at] = scores[at - 1] as number;
      ids[at] = ids[at - 1] as number;
    }
    scores[at] = score;
    ids[at] = id;
  }
}

function isBefore(score: number, id: number, other: number, otherId: number): boolean {
  return score > other || (score === other && id < otherId);
}
