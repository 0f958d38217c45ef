// In: what each list of postings gives its passages, list by list. Out: the passages given most.
import { Best, Floor } from './best.ts';
import type { Holding } from './holdings.ts';
import { placeFrom } from './postings.ts';

/** Leaping to a passage in a list of postings takes as long as reading so many of them in a row. */
const LEAP = 8;

/** Sifting a passage takes as long as looking at so many postings. */
const SIFT = 3;

/** Numbers for each passage of a block, all 0 between blocks: 18 bytes each. */
interface Scratch {
  /** Two numbers of 64 bits a passage, so that one look at memory is enough: its score … */
  readonly scores: Float64Array;
  /** … and, in the first half of the other, by bits the terms that gave it something. */
  readonly given: Uint32Array;
  /** Those met so far, by their place in the block; how many they are is counted apart. */
  readonly met: Uint32Array;
  /** By bits, those of them that can still be among the best: few bytes, to be looked at first. */
  readonly open: Uint32Array;
}

function scratchFor(passages: number): Scratch {
  const scores = new Float64Array(2 * passages);
  const given = new Uint32Array(scores.buffer, 8);
  const open = new Uint32Array(Math.ceil(passages / 32));
  return { scores, given, met: new Uint32Array(passages), open };
}

/**
 * Passages are gone through in blocks of so many: their numbers lie in the processor's cache, and
 * what the first blocks hold leaves little to look at in the others.
 */
export const BLOCK = 65_536;
/** The first block is small: what it holds is soon known, and leaves less to look at in the second. */
export const FIRST_BLOCK = 4_096;
let scratch: Scratch | null = null;

/** The scores of passages while the lists of one question are gone through, block by block. */
export class Tally {
  readonly #ids: Uint32Array;
  readonly #scores: Float64Array;
  readonly #given: Uint32Array;
  readonly #met: Uint32Array;
  readonly #open: Uint32Array;
  readonly #first: readonly number[];
  /** Ids of the first passage of the block, and of the first after it. */
  #start = 0;
  #end = 0;
  #count = 0;
  /** Those met that can still rise among the best, once they are sifted. */
  #left: Uint32Array | null = null;
  #isSorted = false;
  /** Postings looked at since: sifting is put off until it is no more work than that. */
  #looked = 0;
  /** By term, what its next list gives. */
  #next: number[] = [];
  readonly #floor: Floor;
  readonly #best: Best;

  /**
   * @param most how many passages are wanted
   * @param first by term: what the first of its lists gives, or 0
   * @param ids the postings of all words
   */
  constructor(most: number, first: readonly number[], ids: Uint32Array) {
    scratch ??= scratchFor(BLOCK);
    this.#first = first;
    this.#ids = ids;
    this.#scores = scratch.scores;
    this.#given = scratch.given;
    this.#met = scratch.met;
    this.#open = scratch.open;
    this.#floor = new Floor(most, sumOf(first) + 1);
    this.#best = new Best(most);
  }

  /** Begins with the passages from one id to before another, at most `BLOCK` of them. */
  begin(start: number, end: number): void {
    this.#start = start;
    this.#end = end;
    this.#next = [...this.#first];
    this.#left = null;
    this.#isSorted = false;
    this.#count = this.#looked = 0;
  }

  /** Whether a passage of the block that has not been met yet may be among the best. */
  get isOpen(): boolean {
    return sumOf(this.#next) >= this.#floor.value;
  }

  /** Gives all passages of a list, or all `wanted`. */
  gather(holding: Holding, wanted: ReadonlySet<number> | null): void {
    const { term, impact } = holding;
    const [ids, scores, given, start] = [this.#ids, this.#scores, this.#given, this.#start];
    const bit = 1 << term;
    const [from, to] = this.#within(holding);
    for (let place = from; place < to; place++) {
      const id = (ids[place] as number) - start;
      const has = given[4 * id] as number;
      if ((has & bit) !== 0 || (has === 0 && wanted && !wanted.has(start + id))) continue;
      if (has === 0) this.#met[this.#count++] = id;
      const score = scores[2 * id] as number;
      given[4 * id] = has | bit;
      scores[2 * id] = score + impact;
      if (score + impact > this.#floor.value) this.#floor.rises(score, score + impact);
    }
    this.#next[term] = holding.following;
  }

  /** Gives only those met already that can still be among the best: `false` if there are none. */
  raise(holding: Holding): boolean {
    if (this.#left === null || this.#looked >= SIFT * this.#left.length) this.#sift();
    const left = this.#left as unknown as Uint32Array;
    if (left.length === 0) return false;
    const { term, impact } = holding;
    const [ids, scores, given, open] = [this.#ids, this.#scores, this.#given, this.#open];
    const start = this.#start;
    const bit = 1 << term;
    const [from, to] = this.#within(holding);
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
        place = placeFrom(start + id, ids, place, to);
        if (place < to && ids[place] === start + id) give(id);
      }
      this.#looked += left.length * LEAP;
    } else {
      for (let place = from; place < to; place++) {
        const id = (ids[place] as number) - start;
        if (((open[id >>> 5] as number) & (1 << id)) !== 0) give(id);
      }
      this.#looked += to - from;
    }
    this.#next[term] = holding.following;
    return true;
  }

  /** Ends a block, when nothing more can come; nothing is left behind. */
  finish(): void {
    this.#next.fill(0);
    this.#sift();
    for (let i = 0; i < this.#count; i++) {
      const id = this.#met[i] as number;
      this.#scores[2 * id] = this.#given[4 * id] = this.#open[id >>> 5] = 0;
    }
  }

  /** Ids of the best of all blocks. */
  get best(): readonly number[] {
    return this.#best.ids;
  }

  /** The postings of a holding within the block, from where it was gone through to. */
  #within(holding: Holding): [from: number, to: number] {
    const from = placeFrom(this.#start, this.#ids, holding.from, holding.to);
    const to = placeFrom(this.#end, this.#ids, from, holding.to);
    holding.from = to;
    return [from, to];
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
        if (isOpen) this.#best.offer(this.#start + id, score);
        open[id >>> 5] = (open[id >>> 5] as number) & ~(1 << id);
      }
    }
    this.#left = left.subarray(0, kept);
    this.#looked = 0;
  }
}

function sumOf(impacts: readonly number[]): number {
  return impacts.reduce((sum, impact) => sum + impact, 0);
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
