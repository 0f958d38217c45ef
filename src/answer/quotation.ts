// In: what a reader typed, and a cable. Out: whether the words that he quotes are the cable's, and where they are not.
import type { Cable, Paragraph } from '../cable/cable.ts';

/** Words of a quotation that the cable has otherwise: one of the two is empty where words are added or left out. */
interface Difference {
  readonly quoted: string;
  readonly printed: string;
}

/** A quotation held against a paragraph: the same word for word where nothing differs. */
export interface Compared {
  readonly paragraph: Paragraph;
  readonly differences: readonly Difference[];
}

/** Fewer words are a term rather than a quotation. */
const FEWEST = 5;
/** Least share of its words, in order, by which a quotation is one of a paragraph, if not word for word. */
const LEAST = 0.6;
/** Most pairs of words held against each other; a message and a long paragraph have a million. */
const MOST_PAIRS = 2_000_000;

const MARKS = '"“”„«»';
const QUOTED = new RegExp(`[${MARKS}]([^${MARKS}]+)[${MARKS}]`, 'g');
/** Lines that Discord shows as quoted. */
const QUOTED_LINE = /^> ?(.*)$/gm;
/** What a reader leaves out: `…`, `[the boats]`. */
const LEFT_OUT = /…|\.{3,}|\[[^\]]*\]/;
/** Words parted by a hyphen are two; `1,200` and `isn't` are one. */
const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;

interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Holds the longest quotation in a text against each paragraph of a cable; letters' case and marks do not
 * count. The paragraph with the fewest differences, the first of equals; `null` where none has the words,
 * `undefined` where the text quotes nothing, or what is no paragraph, or too much to tell.
 */
export function comparedWith(
  typed: string,
  { paragraphs, headings, header: { subject, handling } }: Cable,
): Compared | null | undefined {
  const parts = quotationIn(typed);
  if (!parts) return undefined;
  let best: Compared | null = null;
  let isTold = true;
  for (const paragraph of paragraphs) {
    const differences = differencesOf(parts, paragraph.text);
    if (differences === undefined) isTold = false;
    if (differences && (!best || differences.length < best.differences.length)) {
      best = { paragraph, differences };
    }
  }
  const isBeside = [subject, handling, ...headings].some(
    (line) => line && differencesOf(parts, line),
  );
  return best ?? (isBeside || !isTold ? undefined : null);
}

/** The longest quotation of a text, cut where something is left out; `null` where it is too short to be one. */
function quotationIn(typed: string): readonly string[] | null {
  const all = (quoted: RegExp) => Array.from(typed.matchAll(quoted), ([, words = '']) => words);
  const [longest = ''] = [all(QUOTED_LINE).join(' '), ...all(QUOTED)].toSorted(
    (a, b) => b.length - a.length,
  );
  if (wordsOf(longest).length < FEWEST) return null;
  return longest.split(LEFT_OUT).filter((part) => wordsOf(part).length > 0);
}

/** What differs, part by part; `null` where the text is another one, `undefined` where it is too long to tell. */
function differencesOf(parts: readonly string[], text: string) {
  const printed = wordsOf(text);
  const forms = new Set(printed.map(({ form }) => form));
  const found: Difference[] = [];
  let from = 0;
  for (const part of parts) {
    const own = wordsOf(part);
    if (own.filter(({ form }) => forms.has(form)).length < LEAST * own.length) return null;
    if (own.length * (printed.length + 1) > MOST_PAIRS) return undefined;
    const pairs = aligned(own, printed.slice(from));
    if (pairs.filter(({ isSame }) => isSame).length < LEAST * own.length) return null;
    found.push(...differing(pairs, part, text, own, printed.slice(from)));
    from += (pairs.at(-1)?.printed ?? -1) + 1;
  }
  return found;
}

/** A word of the quotation and one of the text, side by side; −1 for one that the other side lacks. */
interface Pair {
  readonly quoted: number;
  readonly printed: number;
  readonly isSame: boolean;
}

/**
 * The stretch of a text that takes the fewest changes of words to become the quotation, wherever it begins
 * and ends (Sellers, "The Theory and Computation of Evolutionary Distances", 1980).
 */
function aligned(own: readonly Word[], text: readonly Word[]): readonly Pair[] {
  const width = text.length + 1;
  const costs = new Uint16Array((own.length + 1) * width);
  const isSame = (i: number, j: number) => own[i - 1]?.form === text[j - 1]?.form;
  const at = (i: number, j: number) => costs[i * width + j] as number;
  for (let i = 1; i <= own.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      const beside = at(i - 1, j - 1) + (isSame(i, j) ? 0 : 1);
      costs[i * width + j] = Math.min(beside, at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  }
  let [i, j] = [own.length, 0];
  for (let end = 1; end < width; end++) if (at(i, end) <= at(i, j)) j = end;
  const pairs: Pair[] = [];
  while (i > 0) {
    const same = j > 0 && isSame(i, j);
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? 0 : 1)) {
      pairs.unshift({ quoted: --i, printed: --j, isSame: same });
    } else if (at(i, j) === at(i - 1, j) + 1) {
      pairs.unshift({ quoted: --i, printed: -1, isSame: false });
    } else pairs.unshift({ quoted: -1, printed: --j, isSame: false });
  }
  return pairs;
}

/** Runs of words that are not the same. */
function differing(
  pairs: readonly Pair[],
  part: string,
  text: string,
  own: readonly Word[],
  printed: readonly Word[],
): Difference[] {
  const runs: Pair[][] = [];
  pairs.forEach((pair, at) => {
    if (pair.isSame) return;
    if (at === 0 || pairs[at - 1]?.isSame) runs.push([]);
    runs.at(-1)?.push(pair);
  });
  return runs.map((run) => ({
    quoted: stretch(
      part,
      run.flatMap(({ quoted }) => own[quoted] ?? []),
    ),
    printed: stretch(
      text,
      run.flatMap(({ printed: at }) => printed[at] ?? []),
    ),
  }));
}

/** From the first to the last of some words. */
function stretch(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    form: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));
}
