// In: a quotation, and a text. Out: the stretch of the text that is nearest to it, and the words that differ.
import type { Span } from '../cable/cable.ts';
import type { Parted, Word } from './quoted-words.ts';

/** Words of a quotation that the text has otherwise: one of the two is empty where words are added or left out. */
export interface Difference {
  readonly quoted: string;
  readonly printed: string;
}

/**
 * What each change counts: a word for another, one that the text lacks, and, less, one that it has too. Of as few
 * those with the most words kept are the better ones, and of these those with the fewest left out.
 */
const CHANGE = 2 ** 30;
const COST = {
  other: 5 * CHANGE,
  lacking: 5 * CHANGE,
  more: 2 * CHANGE,
  kept: -(2 ** 16),
  free: 1,
};

/** Words that may stand between two that are swapped. */
const MOST_BETWEEN = 2;

/** The first of some steps, and the one behind their last. */
type Run = readonly [number, number];

/** A word of the quotation and one of the text, side by side; −1 for one that the other side lacks. */
export interface Step {
  readonly quoted: number;
  readonly printed: number;
  readonly isSame: boolean;
  /** Words of the text where the quotation leaves something out. */
  readonly isFree: boolean;
}

/**
 * The stretch of a text that takes the fewest changes of words to become the quotation, wherever it begins
 * and ends (Sellers, "The Theory and Computation of Evolutionary Distances", 1980); words at a gap change nothing.
 */
export function aligned(
  { words: own, gaps }: Pick<Parted, 'words' | 'gaps'>,
  text: readonly Word[],
): readonly Step[] {
  const width = text.length + 1;
  const costs = new Float64Array((own.length + 1) * width);
  const isSame = (i: number, j: number) => own[i - 1]?.form === text[j - 1]?.form;
  const at = (i: number, j: number) => costs[i * width + j] as number;
  for (let i = 1; i <= own.length; i++) {
    const over = gaps.has(i) ? COST.free : COST.more;
    costs[i * width] = i * COST.lacking;
    for (let j = 1; j < width; j++) {
      const beside = at(i - 1, j - 1) + (isSame(i, j) ? COST.kept : COST.other);
      costs[i * width + j] = Math.min(beside, at(i - 1, j) + COST.lacking, at(i, j - 1) + over);
    }
  }
  const steps: Step[] = [];
  let [i, j] = [own.length, 0];
  for (let end = 1; end < width; end++) if (at(i, end) <= at(i, j)) j = end;
  while (i > 0) {
    const isFree = gaps.has(i);
    const isMore = j > 0 && at(i, j) === at(i, j - 1) + (isFree ? COST.free : COST.more);
    if (isMore) steps.push({ quoted: -1, printed: --j, isSame: false, isFree });
    else {
      const same = isSame(i, j);
      const isBeside = j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? COST.kept : COST.other);
      const printed = isBeside ? --j : -1;
      steps.push({ quoted: --i, printed, isSame: isBeside && same, isFree: false });
    }
  }
  return steps.reverse();
}

/** Runs of words that are not the same; of words that stand in another order, all of them. */
export function differing(
  steps: readonly Step[],
  quotation: string,
  text: string,
  own: readonly Word[],
  printed: readonly Word[],
): Difference[] {
  const formsOf = (words: readonly Word[]) => words.map(({ form }) => form).join(' ');
  const sides = ([from, to]: Run) => {
    const run = steps.slice(from, to);
    return { words: wordsAt(own, run, 'quoted'), others: wordsAt(printed, run, 'printed') };
  };
  const isMoved = (one: Run, next: Run) => {
    const [before, behind] = [sides(one), sides(next)];
    const kept = steps.slice(one[1], next[0]);
    return (
      kept.length <= MOST_BETWEEN &&
      !kept.some(({ isFree }) => isFree) &&
      formsOf(before.words) === formsOf(behind.others) &&
      formsOf(before.others) === formsOf(behind.words)
    );
  };
  const runs = runsOf(steps, (step) => !step.isSame && !step.isFree);
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isMoved(last, run)) joined[joined.length - 1] = [last[0], run[1]];
    else joined.push(run);
  }
  return joined.map(([from, to]) => {
    const { words, others } = sides([from, to]);
    const isOrder = steps.slice(from, to).some(({ isSame }) => isSame);
    const isEdge = (from === 0 || to === steps.length) && !isOrder;
    // Words before or behind what the text has stand for none of its own, but for a single one that is set off alike.
    const kept = from === 0 ? steps[to] : steps[from - 1];
    const isBeyond =
      isEdge &&
      (words.length > 1 ||
        between(quotation, words[0], own[kept?.quoted ?? -1]) !==
          between(text, others[0], printed[kept?.printed ?? -1]));
    return { quoted: stretch(quotation, words), printed: stretch(text, isBeyond ? [] : others) };
  });
}

/** The marks between two words, but for quotation marks. */
function between(text: string, one: Word | undefined, other: Word | undefined): string {
  if (!one || !other) return '';
  const marks = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return marks.replace(/[\s"“”]+/g, '');
}

/** Where a text has words where the quotation leaves something out: up to the next word that it has, with the bracket before them. */
export function leftOutOf(steps: readonly Step[], printed: readonly Word[], text: string): Span[] {
  return runsOf(steps, ({ isFree }) => isFree).map(([from, to]) => {
    const { start, end } = spanOf(wordsAt(printed, steps.slice(from, to), 'printed'));
    const [next] = wordsAt(printed, steps.slice(to), 'printed');
    const isBracketed = text[start - 1] === '[';
    return { start: isBracketed ? start - 1 : start, end: next?.start ?? end };
  });
}

/** Each run of steps that are so: its first, and the one behind its last. */
function runsOf(steps: readonly Step[], is: (step: Step) => boolean): Run[] {
  const runs: Run[] = [];
  steps.forEach((step, at) => {
    if (!is(step)) return;
    const last = runs.at(-1);
    if (last?.[1] === at) runs[runs.length - 1] = [last[0], at + 1];
    else runs.push([at, at + 1]);
  });
  return runs;
}

function wordsAt(words: readonly Word[], run: readonly Step[], side: 'quoted' | 'printed') {
  return run.flatMap((step) => words[step[side]] ?? []);
}

/** From the first to the last of some words. */
function stretch(text: string, words: readonly Word[]): string {
  return textAt(text, spanOf(words));
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** A stretch of a text in one line. */
export function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}
