// In: the places where a paragraph could begin. Out: the cheapest sequence of true numbers.
//
// Two readings of the whole text are compared: its numbers as printed, and with a leading 1 that
// carries no pilcrow read as one ("11. (SBU) Summary" → ¶1). In each, a shortest path chooses the
// places: it pays for what it takes, for what it leaves as text, and for each step that is not +1.
import type { Reading, Start } from './paragraph-starts.ts';

/** Prices, in units of "one missing number". Marked numbers run 1..n in 85 % of real cables. */
const PRICE = {
  /** To begin at n > 1 costs this and a tenth for each number more, up to `beginMost`. */
  begin: 0.8,
  beginEach: 0.1,
  beginMost: 3,
  /** A gap: "…, 9, 11": one missing number, then each further one, up to 30. */
  gap: 0.6,
  gapEach: 0.2,
  gapFarEach: 0.1,
  /** "8" printed twice. */
  repeat: 3,
  /** "4, 6, 5, 7": up to three back. */
  back: 1.2,
  /** Any other step: a list that begins anew, a year. */
  jump: 8,
  /** To begin with a number that has no dot. */
  undotted: 0.3,
  /** A number beyond 300 that does not follow the one before it. */
  rare: 6,
  /** The second reading must win by this, so that sound texts keep their numbers. */
  restored: 1.2,
  /** A number that keeps its leading 1 while the others lose theirs. */
  kept: 1.5,
} as const;

/** Farthest gap that is priced by its width. */
const WIDEST = 30;

/** What to take a place costs, and what to leave it as text costs. */
interface Worth {
  readonly take: number;
  readonly skip: number;
}

function worth(start: Start, markedCable: boolean, nested: boolean): Worth {
  const orphan = start.opens ? 0 : start.mark === null ? 2 : 0.5;
  if (start.mark !== null) {
    return start.clean || start.apart ? { take: orphan, skip: 12 } : { take: 2 + orphan, skip: 3 };
  }
  // "¶3 The President": a few in sequence are paragraphs, one is a date or a count.
  if (!start.dotted) {
    return start.apart && start.clean && !markedCable
      ? { take: 0.2 + orphan, skip: 0.3 }
      : { take: start.apart ? 0.6 + orphan : 6, skip: 0.05 };
  }
  if (!start.clean && !start.apart) return { take: 5 + orphan, skip: 0.1 };
  if (nested) return { take: 3 + orphan, skip: 0.3 };
  if (start.apart && start.clean) return { take: orphan, skip: markedCable ? 1 : 2.5 };
  return { take: 0.2 + orphan, skip: markedCable ? 0.3 : 0.8 };
}

/** A list nested in a paragraph: "5. …: 1. … 2. … 3. …" and then 6 again; marks are never nested. */
function nestedLists(starts: readonly Start[], restored: boolean): Set<number> {
  const runs: { first: number; last: number; members: number[] }[] = [];
  for (const [i, start] of starts.entries()) {
    if (!start.clean && !start.apart) continue;
    const number = readingsOf(start, restored).at(-1)?.number ?? 0;
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) {
      run.last = number;
      run.members.push(i);
    } else runs.push({ first: number, last: number, members: [i] });
  }
  const nested = new Set<number>();
  let main = runs[0];
  let waiting: number[] = [];
  for (const run of runs.slice(1)) {
    if (main !== undefined && run.first === main.last + 1) {
      for (const i of waiting) nested.add(i);
    } else if (run.first === 1) {
      waiting.push(...run.members);
      continue;
    }
    main = run;
    waiting = [];
  }
  // A list in the last paragraph has nothing after it that goes on.
  if (main !== undefined && main.members.length >= waiting.length) {
    for (const i of waiting) nested.add(i);
  }
  return nested;
}

const readingsOf = (start: Start, restored: boolean): readonly Reading[] =>
  restored ? start.readings : start.readings.slice(0, 1);

/** A place that was taken, and the number it has. */
interface Numbered extends Reading {
  readonly start: Start;
}

interface Node {
  readonly index: number;
  readonly reading: Reading;
  /** Price of the path up to here, less what leaving every place before it would cost. */
  readonly price: number;
  readonly parent: Node | null;
}

function step(from: number, to: number): number {
  if (to === from + 1) return 0;
  if (to === from) return PRICE.repeat;
  // Back to 1 is where a list begins, not where two paragraphs changed places.
  if (to < from) return to > 1 && from - to <= 3 ? PRICE.back : PRICE.jump;
  const missing = to - from - 1;
  if (missing >= WIDEST) return PRICE.jump;
  return missing <= 9
    ? PRICE.gap + PRICE.gapEach * missing
    : PRICE.gap + PRICE.gapEach * 9 + PRICE.gapFarEach * (missing - 9);
}

/** The cheapest path through the places in one reading, and its price. Linear in the places. */
function cheapest(
  starts: readonly Start[],
  restored: boolean,
): { path: Numbered[]; price: number } {
  const marks = starts.filter(
    (start) => start.mark !== null && (start.clean || start.apart),
  ).length;
  const firm = starts.filter((start) => start.clean && start.apart).length;
  const markedCable = marks >= 2 || (marks === 1 && firm <= 2);
  const nested = nestedLists(starts, restored);
  const byNumber = new Map<number, Node>();
  let best: Node | null = null;
  let end: Node | null = null;
  let skipped = 0;
  for (const [index, start] of starts.entries()) {
    const { take, skip } = worth(start, markedCable, start.mark === null && nested.has(index));
    const reached: Node[] = [];
    for (const reading of readingsOf(start, restored)) {
      const to = reading.number;
      const kept = restored && !reading.restored && start.readings.length > 1 ? PRICE.kept : 0;
      const own = take + kept - skip;
      // A year or a count is no paragraph's number, unless it goes on from the one before.
      const rare = to > 300 ? PRICE.rare : 0;
      const begin =
        to === 1 ? 0 : Math.min(PRICE.begin + PRICE.beginEach * (to - 1), PRICE.beginMost);
      let price = begin + own + rare + (start.dotted || start.mark !== null ? 0 : PRICE.undotted);
      let parent: Node | null = null;
      const consider = (node: Node | null | undefined, cost: number): void => {
        if (node == null || node.price + cost + own >= price) return;
        price = node.price + cost + own;
        parent = node;
      };
      for (let from = to + 3; from >= Math.max(1, to - WIDEST); from -= 1) {
        consider(byNumber.get(from), from === to - 1 ? 0 : step(from, to) + rare);
      }
      consider(best, PRICE.jump + rare);
      reached.push({ index, reading, price, parent });
    }
    skipped += skip;
    for (const node of reached) {
      const known = byNumber.get(node.reading.number);
      if (known === undefined || node.price <= known.price) byNumber.set(node.reading.number, node);
      if (best === null || node.price <= best.price) best = node;
      // To take nothing at all costs 0 on this scale.
      if (node.price < (end?.price ?? 0)) end = node;
    }
  }
  const path: Numbered[] = [];
  for (let node = end; node !== null; node = node.parent) {
    const start = starts[node.index];
    if (start !== undefined) path.push({ start, ...node.reading });
  }
  return { path: path.reverse(), price: (end?.price ?? 0) + skipped };
}

/** The numbering of a text. */
export interface Numbering {
  readonly paragraphs: readonly Numbered[];
  /** Leading ones were read as pilcrows. */
  readonly restored: boolean;
  /** By how much the chosen reading was cheaper; below 1 there is doubt. */
  readonly margin: number;
}

/** The numbering that the whole sequence of places makes most likely. */
export function numberParagraphs(starts: readonly Start[]): Numbering {
  const printed = cheapest(starts, false);
  if (!starts.some(({ readings }) => readings.length > 1)) {
    return { paragraphs: printed.path, restored: false, margin: Number.POSITIVE_INFINITY };
  }
  const restored = cheapest(starts, true);
  const margin = printed.price - (restored.price + PRICE.restored);
  return margin > 0
    ? { paragraphs: restored.path, restored: true, margin }
    : { paragraphs: printed.path, restored: false, margin: -margin };
}
