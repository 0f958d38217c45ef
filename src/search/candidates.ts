// In: the terms of a question. Out: the passages worth reading closely.
import { type Holding, inTurn } from './holdings.ts';
import type { ParagraphIndex, Passage } from './paragraph-index.ts';
import { placeFrom } from './postings.ts';
import { blockFor, Tally } from './tally.ts';
import type { Term } from './terms.ts';
import { MATCH } from './weights.ts';

/**
 * What a term gives a passage, its weight times its strongest reading there, counts in whole numbers
 * of this size, so that a sum is the same in any order: 2¹³ such products are exact in 53 bits.
 */
const UNIT = 2 ** 40;

/** Of a question, so many terms count, the weightiest. */
const MOST_TERMS = 32;

/**
 * The first block of passages is small, and each of the others as large as those before it: what they
 * hold is soon known, and leaves less to look at in those that come.
 */
const FIRST_BLOCK = 2_048;

/**
 * The `most` passages of `among` that hold most of the question: for each term its weight times its
 * strongest reading there, summed. Of a term's readings count the `MATCH.mostSought` surest that stand
 * anywhere from the first to the last of `among`. Equal passages in the order of the cables; all of
 * `among`, in that order, where they are no more than that.
 *
 * Exact, but few postings are looked at. As soon as a passage that holds only readings still to come
 * cannot be among the best, those are looked up only for the passages met so far that can be (after
 * MaxScore: Turtle and Flood, "Query Evaluation: Strategies and Optimizations", 1995).
 * @param among passages of `index`, in its order; `null` for all
 * @param block how many passages are gone through at a time, if fewer than is best
 */
export function candidatesFor(
  terms: readonly Term[],
  index: ParagraphIndex,
  among: readonly Passage[] | null,
  most: number,
  block = Number.POSITIVE_INFINITY,
): readonly Passage[] {
  if ((among?.length ?? index.passages.count) <= most) return among ?? [...index.passages];
  const holdings = holdingsOf(terms, index, among);
  const tally = new Tally(most, holdings, index.postings.ids);
  const turns = inTurn(holdings);
  const wanted = unlessWhole(among);
  const largest = Math.min(block, blockFor(holdings.length));
  const first = among?.[0]?.id ?? 0;
  const after = (among?.at(-1)?.id ?? index.passages.count - 1) + 1;
  for (let start = first, end: number; start < after; start = end) {
    end = Math.min(start + Math.min(Math.max(start - first, FIRST_BLOCK), largest), after);
    tally.begin(start, end);
    let at = 0;
    for (; at < turns.length && tally.isOpen; at++) tally.gather(turns[at] as Holding, wanted);
    while (at < turns.length && tally.raise(turns[at] as Holding)) at++;
    tally.finish();
  }
  return tally.best.map((id) => index.passages.at(id));
}

/** The postings of the surest readings within `among`: by term, those that give the most first. */
function holdingsOf(
  terms: readonly Term[],
  { passages, postings: { starts, ids } }: ParagraphIndex,
  among: readonly Passage[] | null,
): Holding[][] {
  const first = among?.[0]?.id ?? 0;
  const after = (among?.at(-1)?.id ?? passages.count - 1) + 1;
  const weightiest = terms.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
  return weightiest.map(({ weight, readings }, term) => {
    const own: Holding[] = [];
    for (const [id, { strength }] of readings) {
      const impact = Math.round(weight * strength * UNIT);
      if (own.length === MATCH.mostSought || impact === 0) break;
      const start = starts[id] as number;
      const end = starts[id + 1] as number;
      const from = among ? placeFrom(first, ids, start, end) : start;
      const to = among ? placeFrom(after, ids, from, end) : end;
      const rank = own.length;
      if (from < to) own.push({ term, rank, impact, from, to, following: 0, worth: 0 });
    }
    return own;
  });
}

/** The ids of `among`, unless they are all from its first to its last. */
function unlessWhole(among: readonly Passage[] | null): ReadonlySet<number> | null {
  const [first, last] = [among?.[0], among?.at(-1)];
  if (!among || !first || !last || last.id - first.id === among.length - 1) return null;
  return new Set(among.map(({ id }) => id));
}
