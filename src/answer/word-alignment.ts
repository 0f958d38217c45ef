// In: a quotation, and a text. Out: the stretch of the text that is nearest to it, and the words that differ.

/** Words of a quotation that the text has otherwise: one of the two is empty where words are added or left out. */
export interface Difference {
  readonly quoted: string;
  readonly printed: string;
}

/** What a reader leaves out: `…`, `[the boats]`. */
const LEFT_OUT = /…|\.{3,}|\[[^\]]*\]/;
/** Words parted by a hyphen are two; `1,200`, `isn't`, `$38`, `38%` and `-38` are one. */
const WORD = /(?:(?<![\p{L}\p{N}])-(?=\d))?[$£€]?[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*%?/gu;

/** What each word changed counts; of as few changes those with the most words kept, each −1, are the better ones. */
const CHANGE = 1024;

export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A quotation's words, and behind how many of them something is left out. */
interface Parted {
  readonly words: readonly Word[];
  readonly gaps: ReadonlySet<number>;
}

/** Cuts a quotation. */
export function partedWords(quotation: string): Parted {
  const gaps = new Set<number>();
  const words: Word[] = [];
  let from = 0;
  for (const part of quotation.split(new RegExp(`(${LEFT_OUT.source})`))) {
    if (LEFT_OUT.test(part)) gaps.add(words.length);
    else
      for (const { form, start, end } of wordsOf(part))
        words.push({ form, start: start + from, end: end + from });
    from += part.length;
  }
  return { words, gaps };
}

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
 * and ends (Sellers, "The Theory and Computation of Evolutionary Distances", 1980); words at a gap are free.
 */
export function aligned({ words: own, gaps }: Parted, text: readonly Word[]): readonly Step[] {
  const width = text.length + 1;
  const costs = new Int32Array((own.length + 1) * width);
  const isSame = (i: number, j: number) => own[i - 1]?.form === text[j - 1]?.form;
  const at = (i: number, j: number) => costs[i * width + j] as number;
  const isFree = (i: number) => i === 0 || gaps.has(i);
  for (let i = 1; i <= own.length; i++) {
    const over = isFree(i) ? 0 : CHANGE;
    costs[i * width] = i * CHANGE;
    for (let j = 1; j < width; j++) {
      const beside = at(i - 1, j - 1) + (isSame(i, j) ? -1 : CHANGE);
      costs[i * width + j] = Math.min(beside, at(i - 1, j) + CHANGE, at(i, j - 1) + over);
    }
  }
  const steps: Step[] = [];
  let [i, j] = [own.length, 0];
  for (let end = 1; end < width; end++) if (at(i, end) <= at(i, j)) j = end;
  while (i > 0) {
    const same = j > 0 && isSame(i, j);
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? -1 : CHANGE)) {
      steps.push({ quoted: --i, printed: --j, isSame: same, isFree: false });
    } else if (j > 0 && at(i, j) === at(i, j - 1) + (isFree(i) ? 0 : CHANGE)) {
      steps.push({ quoted: -1, printed: --j, isSame: false, isFree: isFree(i) });
    } else steps.push({ quoted: --i, printed: -1, isSame: false, isFree: false });
  }
  return steps.reverse();
}

/** Runs of words that are not the same. */
export function differing(
  steps: readonly Step[],
  quotation: string,
  text: string,
  own: readonly Word[],
  printed: readonly Word[],
): Difference[] {
  const runs: Step[][] = [[]];
  for (const step of steps) {
    if (step.isSame || step.isFree) runs.push([]);
    else runs.at(-1)?.push(step);
  }
  return runs.flatMap((run) => {
    const quoted = stretch(
      quotation,
      run.flatMap((step) => own[step.quoted] ?? []),
    );
    const other = stretch(
      text,
      run.flatMap((step) => printed[step.printed] ?? []),
    );
    return run.length > 0 ? [{ quoted, printed: other }] : [];
  });
}

/** From the first to the last of some words. */
function stretch(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
}

/** The words of a text, as they are compared. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    form: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));
}
