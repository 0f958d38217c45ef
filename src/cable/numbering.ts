// In: the places where a paragraph could begin. Out: the cheapest sequence of true numbers.
//
// Two readings of the whole text are compared: its numbers as printed, and with a leading 1 that
// carries no pilcrow read as one ("11. (SBU) Summary" → ¶1). In each, a shortest path makes of every
// place a paragraph, an item of a list nested in one, or text: it pays for each of these, and for
// each step from paragraph to paragraph that is not +1.
import { FARTHEST, LONGEST, MOST_PATHS, PRICE, RARE, STATES, WIDEST } from './numbering-prices.ts';
import type { Reading, Start } from './paragraph-start.ts';

/** What it costs to take a place as a paragraph, and to leave it as text. */
interface Worth {
  readonly take: number;
  readonly skip: number;
}

/** What is the same all over a cable. */
interface Manner {
  /** Its paragraphs carry markings. */
  readonly marked: boolean;
  /** A full stop follows their numbers, not a bracket. */
  readonly stopped: boolean;
}

function worth(start: Start, { marked: markedCable, stopped }: Manner): Worth {
  const { mark, dotted, clean, apart } = start;
  // Where others are marked, it would lose the marking of the paragraph that it is cut from.
  if (start.bare) return { take: markedCable ? PRICE.jump : PRICE.bare, skip: 0 };
  const orphan = start.opens ? 0 : mark === null ? 2 : 0.5;
  if (start.bracketed && stopped) {
    const { take, skip } = mark === null ? PRICE.bracketed : PRICE.bracketedMarked;
    return { take: take + orphan, skip };
  }
  if (mark !== null) {
    return clean || apart ? { take: orphan, skip: 12 } : { take: 2 + orphan, skip: 3 };
  }
  // "¶3 The President" is a paragraph where it goes on from ¶2, apart or in a run of its like; a
  // date or a count at a line's start goes on from nothing.
  if (!dotted) {
    if (!clean) return { take: apart ? 0.6 + orphan : 6, skip: 0.05 };
    if (!apart) return { take: 0.3 + orphan, skip: 0.3 };
    return { take: 0.1 + orphan, skip: markedCable ? 0.4 : 1.5 };
  }
  if (!clean && !apart) {
    const take = markedCable ? PRICE.amid.marked : PRICE.amid.unmarked;
    return { take: take + orphan, skip: PRICE.amid.skip };
  }
  if (apart && clean) return { take: orphan, skip: markedCable ? 0.5 : 2.5 };
  return { take: 0.2 + orphan, skip: markedCable ? 0.3 : 1.2 };
}

function step(from: number, to: number, before: Taken | null): number {
  if (to === from + 1) return 0;
  if (to === from) return PRICE.repeat;
  // Back to 1 is where a list begins, not where two changed places, nor where numbers are used again.
  if (to < from) {
    if (to === 1 || from - to > FARTHEST) return PRICE.jump;
    return isTaken(to, before) ? PRICE.again : PRICE.back;
  }
  const missing = to - from - 1;
  if (missing >= WIDEST) return PRICE.jump;
  return missing <= 9
    ? PRICE.gap + PRICE.gapEach * missing
    : PRICE.gap + PRICE.gapEach * 9 + PRICE.gapFarEach * (missing - 9);
}

function begin(start: Start, number: number): number {
  const undotted = start.dotted || start.mark !== null ? 0 : PRICE.undotted;
  if (number === 1) return undotted;
  const far = Math.min(PRICE.begin + PRICE.beginEach * (number - 1), PRICE.beginMost);
  return far + (number > LONGEST ? PRICE.rare : 0) + undotted;
}

/** A place that was taken, and the number it has. */
export interface Numbered extends Reading {
  readonly start: Start;
}

/** Whether a number is among the last few taken. */
function isTaken(number: number, last: Taken | null): boolean {
  let taken = last;
  for (let i = 0; i <= FARTHEST && taken !== null; i += 1, taken = taken.before) {
    if (taken.place.number === number) return true;
  }
  return false;
}

/** One way to number the places so far. */
interface Path {
  /** The last paragraph's number; 0 before the first. */
  readonly number: number;
  /** The last number of a list nested in that paragraph; 0 where there is none. */
  readonly list: number;
  readonly price: number;
  readonly taken: Taken | null;
}

interface Taken {
  readonly place: Numbered;
  readonly before: Taken | null;
}

/** The cheapest path through the places in one reading, and its price. Linear in the places. */
function cheapest(
  starts: readonly Start[],
  manner: Manner,
  restored: boolean,
): { path: Numbered[]; price: number } {
  let paths: Path[] = [{ number: 0, list: 0, price: 0, taken: null }];
  for (const start of starts) {
    const { take, skip } = worth(start, manner);
    const readings = restored ? start.readings : start.readings.slice(0, 1);
    const set = start.dotted ? start.clean || start.apart : start.clean && start.apart;
    const listed = start.mark === null && set && !(start.bracketed && manner.stopped);
    // Without a mark where others have one, a number must go on from the one before.
    const unmarked = manner.marked && start.mark === null;
    const strict = unmarked ? 1.5 : 1;
    // Whatever costs more is undercut by a jump from the path that is cheapest now.
    const most = (paths[0]?.price ?? 0) + skip + PRICE.jump;
    const reached = new Map<number, Path>();
    const reach = (number: number, list: number, price: number, taken: Taken | null): void => {
      if (price > most) return;
      const state = number * STATES + Math.min(list, STATES - 1);
      const known = reached.get(state);
      if (known === undefined || price < known.price) {
        reached.set(state, { number, list, price, taken });
      }
    };
    for (const { number, list, price, taken } of paths) reach(number, list, price + skip, taken);
    for (const reading of readings) {
      const { number } = reading;
      const place = { start, number, restored: reading.restored };
      const kept = restored && !reading.restored && start.readings.length > 1 ? PRICE.kept : 0;
      for (const { number: last, list, price, taken } of paths) {
        if (start.bare && (last === 0 || number !== last + 1)) continue;
        const rare = number > RARE && number !== last + 1 ? PRICE.rare : 0;
        const way = last === 0 ? begin(start, number) : step(last, number, taken) * strict;
        const goesOn =
          list > 0 && number === list + 1 && (listed || (start.dotted && start.mark === null));
        const leave = goesOn && (unmarked || list === 1) ? PRICE.leave : 0;
        reach(number, 0, price + take + kept + rare + way + leave, { place, before: taken });
        if (last === 0) continue;
        const share = goesOn ? PRICE.listEach : PRICE.list;
        if (goesOn || (listed && number === 1)) reach(last, number, price + skip * share, taken);
      }
    }
    paths = [...reached.values()].sort((a, b) => a.price - b.price).slice(0, MOST_PATHS);
  }
  const best = paths[0];
  const path: Numbered[] = [];
  for (let taken = best?.taken ?? null; taken !== null; taken = taken.before)
    path.push(taken.place);
  return { path: path.reverse(), price: best?.price ?? 0 };
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
  const firm = starts.filter(({ clean, apart }) => clean && apart).length;
  const marks = starts.filter(({ mark, clean, apart }) => mark !== null && (clean || apart)).length;
  const first = starts.find(({ clean, apart, dotted }) => clean && apart && dotted);
  const manner: Manner = {
    marked: marks >= 2 || (marks === 1 && firm <= 2),
    stopped: first?.bracketed === false,
  };
  const printed = cheapest(starts, manner, false);
  const sure = { paragraphs: printed.path, restored: false, margin: Number.POSITIVE_INFINITY };
  if (!starts.some(({ readings }) => readings.length > 1)) return sure;
  const restored = cheapest(starts, manner, true);
  if (!restored.path.some((place) => place.restored)) return sure;
  const margin = printed.price - (restored.price + PRICE.restored);
  return margin > 0
    ? { paragraphs: restored.path, restored: true, margin }
    : { paragraphs: printed.path, restored: false, margin: -margin };
}
