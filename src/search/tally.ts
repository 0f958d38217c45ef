// In: what each list of postings gives its passages, list by list. Out: the passages given most.
import { Best, Floor } from './best.ts';
import type { Holding } from './holdings.ts';
import { placeFrom } from './postings.ts';

/** Leaping to a passage in a list of postings takes as long as reading so many of them in a row. */
const LEAP = 8;

/** Sifting a passage takes as long as looking at so many postings. */
const SIFT = 3;

/** Numbers for each passage of an index, kept between questions and all 0 after each. */
export interface Scratch {
  /** Two numbers of 64 bits a passage, so that one look at memory is enough: its score … */
  readonly scores: Float64Array;
  /** … and, in the first half of the other, by bits the terms that gave it something. */
  readonly given: Uint32Array;
  /** Ids of the passages met so far; how many they are is counted apart. */
  readonly met: Uint32Array;
  /** By bits, those of them that can still be among the best: few bytes, to be looked at first. */
  readonly open: Uint32Array;
}

/** @param passages how many an index has */
export function scratchFor(passages: number): Scratch {
  const scores = new Float64Array(2 * passages);
  const given = new Uint32Array(scores.buffer, 8);
  const open = new Uint32Array(Math.ceil(passages / 32));
  return { scores, given, met: new Uint32Array(passages), open };
}

/** The scores of passages while the lists of one question are gone through. */
export class Tally {
  readonly #ids: Uint32Array;
  readonly #scores: Float64Array;
  readonly #given: Uint32Array;
  readonly #met: Uint32Array;
  readonly #open: Uint32Array;
  #count = 0;
  /** Those met that can still rise among the best, once they are sifted. */
  #left: Uint32Array | null = null;
  #isSorted = false;
  /** Postings looked at since: sifting is put off until it is no more work than that. */
  #looked = 0;
  /** By term, what its next list gives. */
  readonly #next: number[];
  readonly #floor: Floor;
  readonly #best: Best;

  /**
   * @param most how many passages are wanted
   * @param next by term: what the first of its lists gives, or 0
   * @param ids the postings of all words
   */
  constructor(most: number, next: readonly number[], ids: Uint32Array, scratch: Scratch) {
    this.#next = [...next];
    this.#ids = ids;
    this.#scores = scratch.scores;
    this.#given = scratch.given;
    this.#met = scratch.met;
    this.#open = scratch.open;
    this.#floor = new Floor(most, this.#toCome() + 1);
    this.#best = new Best(most);
  }

  /** Whether a passage that has not been met yet may be among the best. */
  get isOpen(): boolean {
    return this.#toCome() >= this.#floor.value;
  }

  /** Gives all passages of a list, or all `wanted`. */
  gather({ term, impact, following, from, to }: Holding, wanted: ReadonlySet<number> | null): void {
    const [ids, scores, given] = [this.#ids, this.#scores, this.#given];
    const bit = 1 << term;
    for (let place = from; place < to; place++) {
      const id = ids[place] as number;
      const has = given[4 * id] as number;
      if ((has & bit) !== 0 || (has === 0 && wanted && !wanted.has(id))) continue;
      if (has === 0) this.#met[this.#count++] = id;
      const score = scores[2 * id] as number;
      given[4 * id] = has | bit;
      scores[2 * id] = score + impact;
      if (score + impact > this.#floor.value) this.#floor.rises(score, score + impact);
    }
    this.#next[term] = following;
  }

  /** Gives only those met already that can still be among the best: `false` if there are none. */
  raise({ term, impact, following, from, to }: Holding): boolean {
    if (this.#left === null || this.#looked >= SIFT * this.#left.length) this.#sift();
    const left = this.#left as unknown as Uint32Array;
    const [ids, scores, given, open] = [this.#ids, this.#scores, this.#given, this.#open];
    const bit = 1 << term;
    const give = (id: number) => {
      const has = given[4 * id] as number;
      if ((has & bit) !== 0) return;
      const score = scores[2 * id] as number;
      given[4 * id] = has | bit;
      scores[2 * id] = score + impact;
      if (score + impact > this.#floor.value) this.#floor.rises(score, score + impact);
    };
    if (left.length * LEAP < to - from) {
      if (!this.#isSorted) left.sort();
      this.#isSorted = true;
      let place = from;
      for (let i = 0; i < left.length && place < to; i++) {
        const id = left[i] as number;
        place = placeFrom(id, ids, place, to);
        if (place < to && ids[place] === id) give(id);
      }
      this.#looked += left.length * LEAP;
    } else {
      for (let place = from; place < to; place++) {
        const id = ids[place] as number;
        if (((open[id >>> 5] as number) & (1 << id)) !== 0) give(id);
      }
      this.#looked += to - from;
    }
    this.#next[term] = following;
    return left.length > 0;
  }

  /** Ids of the best, when nothing more can come; nothing is left behind. */
  finish(): readonly number[] {
    this.#next.fill(0);
    this.#sift();
    for (let i = 0; i < this.#count; i++) {
      const id = this.#met[i] as number;
      this.#scores[2 * id] = this.#given[4 * id] = this.#open[id >>> 5] = 0;
    }
    return this.#best.ids;
  }

  #toCome(): number {
    return this.#next.reduce((sum, impact) => sum + impact, 0);
  }

  /** Leaves out those that cannot be among the best; those that may be as they are, are noted. */
  #sift(): void {
    const left = this.#left ?? this.#met.slice(0, this.#count);
    const [scores, given, open] = [this.#scores, this.#given, this.#open];
    const floor = this.#floor.value;
    const missing = missingBy(this.#next);
    let kept = 0;
    for (let i = 0; i < left.length; i++) {
      const id = left[i] as number;
      const score = scores[2 * id] as number;
      const has = given[4 * id] as number;
      let more = missing[has & 255] as number;
      for (let at = 256, rest = has >>> 8; at < missing.length; at += 256, rest >>>= 8) {
        more += missing[at + (rest & 255)] as number;
      }
      const isOpen = score + more >= floor;
      if (isOpen && more > 0) {
        left[kept++] = id;
        open[id >>> 5] = (open[id >>> 5] as number) | (1 << id);
      } else {
        if (isOpen) this.#best.offer(id, score);
        open[id >>> 5] = (open[id >>> 5] as number) & ~(1 << id);
      }
    }
    this.#left = left.subarray(0, kept);
    this.#looked = 0;
  }
}

/** For each byte of the bits of a passage: what the terms that have not given it anything still can. */
function missingBy(next: readonly number[]): Float64Array {
  const missing = new Float64Array(256 * Math.ceil(next.length / 8));
  for (let i = missing.length - 1; i >= 0; i--) {
    const lowest = ~i & (i + 1) & 255;
    const term = 8 * (i >> 8) + (31 - Math.clz32(lowest));
    if (lowest !== 0) missing[i] = (missing[i | lowest] as number) + (next[term] ?? 0);
  }
  return missing;
}
