// In: a sentence and its text. Out: its numbers, words and marks, cut the way quantities need it.
import { matches } from '../../cable/matches.ts';
import type { Sentence } from '../../search/language.ts';

/** A number, a run of letters, or a single mark. */
interface Atom {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No blank between this and the one before. */
  readonly glued: boolean;
  /** Begins with a capital letter. */
  readonly upper: boolean;
  /** A capital that means something: not the first word, not a sentence in capitals. */
  readonly named: boolean;
  /** Part of speech of the token it lies in. */
  readonly pos: string;
  /** How many brackets are open before it. */
  readonly depth: number;
}

export type Atoms = readonly Atom[];

// 150 000 · 1,100,000.5 · 12,5 · 70.3 · letters · any other mark
const ATOM =
  /(\d{1,3}(?: \d{3}){0,3} 000(?![\d,.])|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3},\d{1,2}(?![\d,])|\d+(?:\.\d+)?)|([\p{L}\p{M}]+)|\S/gu;

/** The word at `i` in small letters; empty past either end. */
export const low = (atoms: Atoms, i: number): string => atoms[i]?.lower ?? '';

/** Whether no blank stands before the atom at `i`. */
export const gluedTo = (atoms: Atoms, i: number): boolean => atoms[i]?.glued ?? false;

/** Cuts one sentence; offsets are into `text`. Linear in its length. */
export function atomsOf(sentence: Sentence, text: string): Atom[] {
  const slice = text.slice(sentence.start, sentence.end);
  const shouting = !/\p{Ll}/u.test(slice);
  const atoms: Atom[] = [];
  let token = 0;
  // What stands before the sentence without a blank counts as well: v1.2.3 cut at its dot.
  let last = /\S/.test(text[sentence.start - 1] ?? ' ') ? sentence.start : -1;
  let depth = 0;
  let seenWord = false;
  for (const found of matches(slice, ATOM)) {
    const word = found[0];
    const start = sentence.start + found.index;
    while ((sentence.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= start) token++;
    const kind = found[1] ? 'number' : found[2] ? 'word' : 'mark';
    const upper = kind === 'word' && /^\p{Lu}/u.test(word);
    atoms.push({
      kind,
      text: word,
      lower: word.toLowerCase(),
      start,
      end: start + word.length,
      glued: start === last,
      upper,
      named: upper && seenWord && !shouting,
      pos: sentence.tokens[token]?.pos ?? '',
      depth,
    });
    if (word === '(') depth++;
    if (word === ')') depth = Math.max(0, depth - 1);
    seenWord ||= kind === 'word';
    last = start + word.length;
  }
  return atoms;
}
