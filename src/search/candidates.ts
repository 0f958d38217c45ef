// In: the terms of a question. Out: the passages worth reading closely.
import { Best, Floor } from './best.ts';
import type { ParagraphIndex, Passage } from './paragraph-index.ts';
import { placeFrom } from './postings.ts';
import type { Term } from './terms.ts';

/**
 * What a term gives a passage, its weight times its strongest reading there, counts in whole numbers
 * of this size, so that a sum is the same in any order: 2¹³ such products are exact in 53 bits.
 */
const UNIT = 2 ** 40;

/** Of a question, so many terms count, the weightiest: a passage notes in 32 bits which it holds. */
const MOST_TERMS = 32;

/** Leaping to a passage in a list of postings takes as long as reading so many of them in a row. */
const LEAP = 8;

/** A reading's postings, `ids[from]` to before `ids[to]`, and what it gives each of them. */
interface Holding {
  readonly term: number;
  readonly impact: number;
  /** What the term's next reading gives, or 0. */
  readonly following: number;
  readonly from: number;
  readonly to: number;
}

/** Numbers for each passage of an index, kept between questions and all 0 after each. */
interface Scratch {
  readonly scores: Float64Array;
  /** By bits, the terms that gave it something. */
  readonly given: Uint32Array;
  /** Ids of the passages met so far; how many they are is counted apart. */
  readonly met: Uint32Array;
}

const scratches = new WeakMap<ParagraphIndex, Scratch>();

/**
 * The `most` passages of `among` that hold most of the question: for each term its weight times its
 * strongest reading there, summed. Equal ones in the order of the cables. All of `among`, in that
 * order, where they are no more than that.
 *
 * Exact, but few postings are looked at. Readings are taken by what they give, the most first. As
 * soon as a passage that holds only readings still to come cannot be among the best, those are
 * looked up only for the passages met so far that can be (after MaxScore: Turtle and Flood, "Query
 * Evaluation: Strategies and Optimizations", 1995).
 * @param among passages of `index`, in its order; `null` for all
 */
export function candidatesFor(
  terms: readonly Term[],
  index: ParagraphIndex,
  among: readonly Passage[] | null,
  most: number,
): readonly Passage[] {
  if ((among?.length ?? index.passages.count) <= most) return among ?? [...index.passages];
  const { ids } = index.postings;
  const { scores, given, met } = scratchOf(index);
  const holdings = holdingsOf(terms, index, among);
  const wanted = unlessWhole(among);
  /** By term, what its next reading gives. */
  const next = terms.map(() => 0).slice(0, MOST_TERMS);
  for (const { term, impact } of holdings.toReversed()) next[term] = impact;
  const best = new Best(most);
  const toCome = () => next.reduce((sum, impact) => sum + impact, 0);
  const floor = new Floor(most, toCome() + 1);

  const give = (id: number, bit: number, impact: number) => {
    const score = scores[id] as number;
    given[id] = (given[id] as number) | bit;
    scores[id] = score + impact;
    floor.rises(score, score + impact);
  };
  /** Whether a passage must be looked at again; if not, it may be among the best as it is. */
  const isOpen = (id: number) => {
    const score = scores[id] as number;
    const has = given[id] as number;
    let more = 0;
    for (let term = 0; term < next.length; term++) {
      if ((has & (1 << term)) === 0) more += next[term] as number;
    }
    if (score + more < floor.value) return false;
    if (more === 0) best.offer(id, score);
    return more > 0;
  };

  let count = 0;
  /** Those met that can still rise among the best; all of them until they are first sifted. */
  let left: Uint32Array | null = null;
  let isSorted = false;
  let isClosed = false;
  /** Postings looked at since: sifting is put off until it is no more work than that. */
  let looked = 0;
  for (const { term, impact, following, from, to } of holdings) {
    const bit = 1 << term;
    if (isClosed && looked >= (left?.length ?? count)) {
      left = (left ?? met.subarray(0, count)).filter(isOpen);
      looked = 0;
    } else if (!isClosed && toCome() < floor.value) {
      isClosed = true;
      looked = 0;
    }
    if (left?.length === 0) break;
    if (left && left.length * LEAP < to - from) {
      if (!isSorted) left.sort();
      isSorted = true;
      let place = from;
      for (let i = 0; i < left.length && place < to; i++) {
        const id = left[i] as number;
        if (((given[id] as number) & bit) !== 0) continue;
        place = placeFrom(id, ids, place, to);
        if (place < to && ids[place] === id) give(id, bit, impact);
      }
      looked += left.length * LEAP;
    } else {
      for (let place = from; place < to; place++) {
        const id = ids[place] as number;
        const has = given[id] as number;
        if ((has & bit) !== 0 || (isClosed && has === 0)) continue;
        if (has === 0) {
          if (wanted && !wanted.has(id)) continue;
          met[count++] = id;
        }
        give(id, bit, impact);
      }
      looked += to - from;
    }
    next[term] = following;
  }
  (left ?? met.subarray(0, count)).forEach(isOpen);
  for (let i = 0; i < count; i++) given[met[i] as number] = scores[met[i] as number] = 0;
  return best.ids.map((id) => index.passages.at(id));
}

/** The postings of all readings within `among`, by what they give, the most first. */
function holdingsOf(
  terms: readonly Term[],
  { passages, postings: { starts, ids } }: ParagraphIndex,
  among: readonly Passage[] | null,
): Holding[] {
  const first = among?.[0]?.id ?? 0;
  const after = (among?.at(-1)?.id ?? passages.count - 1) + 1;
  const weightiest = terms.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
  const holdings = weightiest.flatMap(({ weight, readings }, term) => {
    const own: Holding[] = [];
    for (const { entry, strength } of readings.values()) {
      const impact = Math.round(weight * strength * UNIT);
      const end = starts[entry.id + 1] as number;
      const from = placeFrom(first, ids, starts[entry.id] as number, end);
      const to = placeFrom(after, ids, from, end);
      if (impact > 0 && from < to) own.push({ term, impact, following: 0, from, to });
    }
    own.sort((a, b) => b.impact - a.impact);
    return own.map((holding, i) => ({ ...holding, following: own[i + 1]?.impact ?? 0 }));
  });
  return holdings.sort((a, b) => b.impact - a.impact);
}

/** The ids of `among`, unless they are all from its first to its last. */
function unlessWhole(among: readonly Passage[] | null): ReadonlySet<number> | null {
  const [first, last] = [among?.[0], among?.at(-1)];
  if (!among || !first || !last || last.id - first.id === among.length - 1) return null;
  return new Set(among.map(({ id }) => id));
}

function scratchOf(index: ParagraphIndex): Scratch {
  let scratch = scratches.get(index);
  if (!scratch) {
    const size = index.passages.count;
    const [scores, given] = [new Float64Array(size), new Uint32Array(size)];
    scratch = { scores, given, met: new Uint32Array(size) };
    scratches.set(index, scratch);
  }
  return scratch;
}
