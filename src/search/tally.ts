// In: what each list of postings gives its passages, list by list. Out: the passages given most.
import { Best } from './best.ts';
import type { Holding } from './holdings.ts';
import { placeFrom } from './postings.ts';
import { MET, noteOf, numbersFor, Scores } from './scores.ts';

/** Leaping to a passage in a list of postings takes as long as reading so many of them in a row. */
const LEAP = 8;

/** Sifting a passage takes as long as looking at so many postings. */
const SIFT = 3;

/** Numbers for each passage of a block, all 0 between blocks. */
interface Scratch {
  /** By passage, in 32 bits for each `TERMS` terms: which list of each has given it something. */
  readonly given: Uint32Array;
  /** Passages met so far, by their place in the block; how many they are is counted apart. */
  readonly met: Uint32Array;
  /** Those of them that can still be among the best. */
  readonly left: Uint32Array;
}

/** So many numbers lie in the processor's cache. */
const BLOCK = 65_536;
let scratch: Scratch | null = null;

/** How many passages can be gone through at a time for so many terms. */
export function blockFor(terms: number): number {
  return Math.floor(BLOCK / numbersFor(terms));
}

/**
 * The scores of passages while the lists of one question are gone through, block by block. A passage
 * has a note only of which lists hold it, until its score is asked for: a list is read at a
 * nanosecond a posting for it, where sums would have to be made and kept.
 */
export class Tally {
  readonly #ids: Uint32Array;
  readonly #given: Uint32Array;
  readonly #met: Uint32Array;
  readonly #left: Uint32Array;
  /** How many numbers a passage has in `#given`. */
  readonly #numbers: number;
  /** By term, what its first list gives. */
  readonly #first: Float64Array;
  /** By term, what its next list gives. */
  readonly #next: Float64Array;
  readonly #scores: Scores;
  /** Ids of the first passage of the block, and of the first after it. */
  #start = 0;
  #end = 0;
  /** How many are met, and how many of them are left; −1 until they are sifted. */
  #count = 0;
  #open = -1;
  #isSorted = false;
  /** Postings looked at since: sifting is put off until it is no more work than that. */
  #looked = 0;
  /** A passage of this block is among the best only if its score is greater. */
  #floor = 0;
  readonly #best: Best;

  /**
   * @param most how many passages are wanted
   * @param terms by term: its lists, those that give the most first
   * @param ids the postings of all words
   */
  constructor(most: number, terms: readonly (readonly Holding[])[], ids: Uint32Array) {
    scratch ??= {
      given: new Uint32Array(BLOCK),
      met: new Uint32Array(BLOCK),
      left: new Uint32Array(BLOCK),
    };
    this.#ids = ids;
    this.#given = scratch.given;
    this.#met = scratch.met;
    this.#left = scratch.left;
    this.#numbers = numbersFor(terms.length);
    this.#first = Float64Array.from(terms, (own) => own[0]?.impact ?? 0);
    this.#next = new Float64Array(terms.length);
    this.#scores = new Scores(terms);
    this.#best = new Best(most);
  }

  /** Begins with the passages from one id to before another, at most as many as `blockFor` says. */
  begin(start: number, end: number): void {
    this.#start = start;
    this.#end = end;
    this.#next.set(this.#first);
    this.#floor = this.#best.least;
    this.#count = this.#looked = 0;
    this.#open = -1;
    this.#isSorted = false;
  }

  /** Whether a passage of the block that has not been met yet may be among the best. */
  get isOpen(): boolean {
    let most = 0;
    for (let term = 0; term < this.#next.length; term++) most += this.#next[term] as number;
    return most > this.#floor;
  }

  /** Notes a list with all its passages, or all `wanted`. */
  gather(holding: Holding, wanted: ReadonlySet<number> | null): void {
    const [ids, given, met, start] = [this.#ids, this.#given, this.#met, this.#start];
    const numbers = this.#numbers;
    const { number, mask, note } = noteOf(holding);
    const [from, to] = this.#within(holding);
    let count = this.#count;
    for (let place = from; place < to; place++) {
      const id = (ids[place] as number) - start;
      const at = numbers * id;
      if (given[at] === 0) {
        if (wanted !== null && !wanted.has(start + id)) continue;
        given[at] = MET;
        met[count++] = id;
      }
      const has = given[at + number] as number;
      if ((has & mask) === 0) given[at + number] = has | note;
    }
    this.#count = count;
    this.#next[holding.term] = holding.following;
  }

  /** Notes it only with those met already that can still be among the best: `false` if there are none. */
  raise(holding: Holding): boolean {
    if (this.#open < 0 || this.#looked >= SIFT * this.#open) this.#sift();
    if (this.#open === 0) return false;
    const [ids, given, start] = [this.#ids, this.#given, this.#start];
    const numbers = this.#numbers;
    const { number, mask, note } = noteOf(holding);
    const [from, to] = this.#within(holding);
    if (this.#open * LEAP < to - from) {
      const left = this.#left.subarray(0, this.#open);
      if (!this.#isSorted) left.sort();
      this.#isSorted = true;
      let place = from;
      for (let i = 0; i < left.length && place < to; i++) {
        const id = left[i] as number;
        place = placeFrom(start + id, ids, place, to);
        if (place === to || ids[place] !== start + id) continue;
        const at = numbers * id + number;
        const has = given[at] as number;
        if ((has & mask) === 0) given[at] = has | note;
      }
      this.#looked += left.length * LEAP;
    } else {
      for (let place = from; place < to; place++) {
        const at = numbers * ((ids[place] as number) - start);
        if (given[at] === 0) continue;
        const has = given[at + number] as number;
        if ((has & mask) === 0) given[at + number] = has | note;
      }
      this.#looked += to - from;
    }
    this.#next[holding.term] = holding.following;
    return true;
  }

  /** Ends a block, when nothing more can come; nothing is left behind. */
  finish(): void {
    this.#next.fill(0);
    const [given, met, numbers, best] = [this.#given, this.#met, this.#numbers, this.#best];
    const scores = this.#scores;
    scores.prepare(this.#next);
    const isSifted = this.#open >= 0;
    const left = isSifted ? this.#left : met;
    const count = isSifted ? this.#open : this.#count;
    let least = this.#floor;
    for (let i = 0; i < count; i++) {
      const id = left[i] as number;
      const score = scores.of(given, numbers * id);
      if (score < least) continue;
      best.offer(this.#start + id, score);
      least = best.least;
    }
    for (let i = 0; i < this.#count; i++) {
      const at = numbers * (met[i] as number);
      for (let k = 0; k < numbers; k++) given[at + k] = 0;
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

  /** Leaves out those that cannot be among the best. */
  #sift(): void {
    const isFirst = this.#open < 0;
    const from = isFirst ? this.#met : this.#left;
    const count = isFirst ? this.#count : this.#open;
    const left = this.#left;
    const floor = this.#floor;
    const [given, numbers, scores] = [this.#given, this.#numbers, this.#scores];
    scores.prepare(this.#next);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const id = from[i] as number;
      if (scores.of(given, numbers * id) > floor) left[kept++] = id;
    }
    this.#open = kept;
    this.#looked = 0;
  }
}
