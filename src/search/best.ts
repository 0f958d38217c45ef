// In: numbered things with their scores. Out: the best of them, in order, or how good those are.

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

/** Into how many steps scores are sorted to tell the floor: it is at most one of them too low. */
const STEPS = 4_096;

/** A score that at least `most` of those told have, while scores rise. */
export class Floor {
  /** How many scores are on each step. */
  readonly #on = new Uint32Array(STEPS + 1);
  readonly #scale: number;
  readonly #most: number;
  #step = 0;
  /** How many scores are above `#step`. */
  #above = 0;
  /** 0 while too few are told. */
  value = 0;

  /** @param highest no score is greater */
  constructor(most: number, highest: number) {
    this.#most = most;
    this.#scale = STEPS / highest;
  }

  /** Tells that a score, 0 if it is new, has risen. */
  rises(before: number, after: number): void {
    const [from, to] = [Math.floor(before * this.#scale), Math.floor(after * this.#scale)];
    if (to <= this.#step) return;
    if (from > this.#step) this.#on[from] = (this.#on[from] as number) - 1;
    else this.#above++;
    this.#on[to] = (this.#on[to] as number) + 1;
    if (this.#above < this.#most) return;
    while (this.#above >= this.#most) this.#above -= this.#on[++this.#step] as number;
    // Rounding may have put a score on the step above its own.
    this.value = (this.#step / this.#scale) * (1 - Number.EPSILON * 4);
  }
}
