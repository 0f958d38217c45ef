// In: a quotation, or a text. Out: its words as they are compared, and where a quotation leaves something out.
import { matches } from '../cable/matches.ts';

/** Where a reader leaves something out, `…`, `. . .`, `[…]`, or puts words of his own, `[the boats]`. */
const LEFT_OUT = /\[[^\]]*\]|…|\.(?:\s?\.){2,}/;
const OWN = /^\[(?!\s*(?:…|\.{3,})\s*\]).*\p{L}|^\[.*\d/su;
/** Words parted by a hyphen are two; `1,200`, `isn't`, `$38`, `38%` and `-38` are one. */
const WORD =
  /(?:(?<![\p{L}\p{N}])-(?=\d))?[$£€¥]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*%?/gu;

/** A word of a text, and where it stands. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A quotation's words, and behind how many of them something is left out. */
export interface Parted {
  readonly words: readonly Word[];
  readonly gaps: ReadonlySet<number>;
  /** What its reader put between brackets. */
  readonly own: readonly string[];
  /** What stands between the gaps. */
  readonly parts: readonly string[];
}

/** Cuts a quotation. */
export function partedWords(quotation: string): Parted {
  const gaps = new Set<number>();
  const words: Word[] = [];
  const own: string[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const part of quotation.split(new RegExp(`(${LEFT_OUT.source})`))) {
    if (LEFT_OUT.test(part)) {
      gaps.add(words.length);
      if (OWN.test(part)) own.push(part);
    } else {
      for (const { form, start, end } of wordsOf(part))
        words.push({ form, start: start + from, end: end + from });
      parts.push(part.trim());
    }
    from += part.length;
  }
  return { words, gaps, own, parts: parts.filter((part) => part !== '') };
}

/** In small letters, with straight apostrophes, and accents, which are signs of their own in some texts, in one with their letters. */
export function foldedOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** The words of a text, as they are compared. */
export function wordsOf(text: string): Word[] {
  return matches(text, WORD).map(({ 0: word, index }) => ({
    form: foldedOf(word),
    start: index,
    end: index + word.length,
  }));
}
