// In: a quotation, and a cable. Out: whether it is the cable's, word for word.
import type { Cable, Span } from '../cable/cable.ts';
import { isPair, isSingle, type Place, placesIn, shareIn, type Where } from './quotation-places.ts';
import { type Run, runsIn } from './quoted-run.ts';
import { partedWords, type Word } from './quoted-words.ts';
import { readingsOf, unbracketed } from './typed-quotations.ts';
import {
  aligned,
  type Difference,
  differing,
  leftOutOf,
  type Step,
  textAt,
} from './word-alignment.ts';

/** Where a quotation stands. */
export interface Standing {
  readonly where: Where;
  /** In the text of the first of the paragraphs, or what of it and the next ones stands in that. */
  readonly span: Span;
}

/** A quotation held against a cable. */
export type Compared =
  /** It stands there, word for word where nothing differs. */
  | (Standing & {
      readonly kind: 'found';
      readonly differences: readonly Difference[];
      /** The cable's words where it leaves something out. */
      readonly leftOut: readonly string[];
      /** The reader's own words in it, between brackets. */
      readonly own: readonly string[];
      /** Other paragraphs that have it word for word too. */
      readonly again: readonly Standing[];
    })
  /** Word for word it stands nowhere; too little of it is anywhere, or too much, to say more. */
  | { readonly kind: 'unlike' }
  | { readonly kind: 'nowhere' }
  /** It is too long to be held against so long a cable. */
  | { readonly kind: 'too-long' };

/** Least share of its words, in order, by which a quotation is one of a paragraph, if not word for word. */
const LEAST = 0.6;
/** Up to this share it is none; between the two no more is said than that it is not word for word. */
const NONE = 0.4;
/** Most pairs of words that are held against each other in one cable: some ten milliseconds. */
export const MOST_PAIRS = 1_000_000;
/** So many pairs of words are left to be held against each other. */
export interface Budget {
  left: number;
}

/**
 * Holds quotations against each paragraph of a cable, any two that follow each other, its headings and its header;
 * letters' case and marks do not count, and where it leaves something out any words of one paragraph may stand. Of
 * several places it is that with the fewest words changed, and of those the one whose number the reader `named`.
 */
export function comparing(
  cable: Cable,
  named: readonly number[] = [],
): (quotation: string, budget?: Budget) => Compared {
  const all = placesIn(cable);
  const run = runsIn(cable);
  const has = (form: string) => all.some(({ folded }) => folded.includes(form));
  const seek = (words: readonly Word[]) =>
    words.every(({ form }) => has(form)) ? run(words) : null;
  return (quotation, budget = { left: MOST_PAIRS }) => {
    const readings = readingsOf(quotation, cable);
    let last: Compared = { kind: 'nowhere' };
    for (const reading of new Set(readings.flatMap((one) => [unbracketed(one), one]))) {
      const next = compared(reading, all, named, budget);
      if (isVerbatim(next) && !isOverBrackets(next)) return next;
      if (!(isVerbatim(next) && last.kind === 'found')) last = next;
    }
    for (const reading of readings) {
      const found = over(reading, seek);
      if (found) return found;
    }
    return last;
  };
}

/** Whether a quotation stands in the cable word for word. */
export function isVerbatim(compared: Compared): boolean {
  return compared.kind === 'found' && compared.differences.length === 0;
}

/** Whether a reader's brackets stand where the cable has its own: they are held against each other. */
function isOverBrackets(compared: Compared): boolean {
  return (
    compared.kind === 'found' &&
    compared.own.length > 0 &&
    compared.leftOut.some((words) => /^\[[^\]]*\]$/.test(words))
  );
}

/** A quotation that is word for word over several paragraphs. */
function over(quotation: string, seek: (words: readonly Word[]) => Run | null): Compared | null {
  const { words, gaps } = partedWords(quotation);
  const run = gaps.size === 0 ? seek(words) : null;
  if (!run) return null;
  const where: Where = { kind: 'paragraphs', paragraphs: run.paragraphs };
  const nothing = { differences: [], leftOut: [], own: [], again: [] };
  return { kind: 'found', where, span: run.span, ...nothing };
}

function compared(
  quotation: string,
  all: readonly Place[],
  named: readonly number[],
  budget: Budget,
): Compared {
  const own = partedWords(quotation);
  const forms = [...new Set(own.words.map(({ form }) => form))];
  const shared = all
    .map((place) => ({ place, share: shareIn(place.folded, forms) }))
    .filter(({ share }) => share > NONE)
    .toSorted((a, b) => b.share - a.share);
  const found: Candidate[] = [];
  let most = 0;
  for (const { place, share } of shared) {
    // What lacks a word does not have it word for word.
    if (share < 1 && found.some(({ changed }) => changed === 0)) break;
    const words = place.words();
    budget.left -= own.words.length * (words.length + 1);
    if (budget.left < 0) {
      if (found.length === 0) return { kind: 'too-long' };
      break;
    }
    const steps = aligned(own, words);
    const same = steps.filter(({ isSame }) => isSame).length / own.words.length;
    most = Math.max(most, same);
    if (same < LEAST) continue;
    const leftOut = leftOutOf(steps, words, place.text);
    // Nothing is left out over the end of a paragraph.
    if (leftOut.some(({ start, end }) => start < place.end && end > place.end + 1)) continue;
    const changed = steps.filter((step) => !step.isSame && !step.isFree).length;
    found.push({ place, words, steps, leftOut, changed });
  }
  const [best, ...again] = nearest(found, named);
  if (!best) return { kind: most > NONE ? 'unlike' : 'nowhere' };
  const { place, words, steps, leftOut, changed } = best;
  // Where something is left out, two paragraphs seldom have the same there.
  const isWhole = changed === 0 && own.gaps.size === 0;
  return {
    kind: 'found',
    ...standing(best),
    differences: differing(steps, quotation, place.text, own.words, words),
    leftOut: leftOut.map((span) => textAt(place.text, span)),
    own: own.own,
    again: isWhole ? again.filter(({ place: one }) => isSingle(one.where)).map(standing) : [],
  };
}

/** A place that has enough of a quotation. */
interface Candidate {
  readonly place: Place;
  readonly words: readonly Word[];
  readonly steps: readonly Step[];
  readonly leftOut: readonly Span[];
  readonly changed: number;
}

/** Those with the fewest words changed: what was named first, and two paragraphs last. */
function nearest(found: readonly Candidate[], named: readonly number[]): Candidate[] {
  const fewest = Math.min(...found.map(({ changed }) => changed));
  const isNamed = ({ where }: Place) =>
    where.kind === 'paragraphs' &&
    where.paragraphs.some(({ number }) => number !== null && named.includes(number));
  const rank = ({ place }: Candidate) => (isPair(place.where) ? 2 : isNamed(place) ? 0 : 1);
  return found.filter(({ changed }) => changed === fewest).toSorted((a, b) => rank(a) - rank(b));
}

function standing({ place, words, steps }: Candidate): Standing {
  const first = words[steps.find(({ printed }) => printed >= 0)?.printed ?? 0];
  const last = words[steps.findLast(({ printed }) => printed >= 0)?.printed ?? 0];
  return { where: place.where, span: { start: first?.start ?? 0, end: last?.end ?? 0 } };
}
