// In: a text. Out: its words and marks, fast: enough to index it, where `analyse` reads it closely.

/** What a piece of a text is, wherever it stands. */
interface Cut {
  /** Without what clings to it; empty where nothing is left. */
  readonly text: string;
  /** Whether it can open a sentence. */
  readonly isWord: boolean;
  /** Whether a full stop follows that is no part of it. */
  readonly stops: boolean;
  /** Whether the next word opens a sentence; `null` if that is as it was before. */
  readonly opensNext: boolean | null;
}

/** A word with its hyphens, dots and apostrophes; a number; or one mark. */
const PIECE = /\p{L}[\p{L}\p{N}.'’&/-]*|\d[\p{L}\p{N}.,'’/-]*|%|[().;:?!,"“”]/gu;

/** No word is longer: wink takes time that grows with the square of a word's length. */
const LONGEST_WORD = 200;
const OVERLONG = new RegExp(`(?:^|\\s)\\S{${LONGEST_WORD + 1},}`, 'g');
const PIECES = new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, 'g');

/** The text with a blank after so many characters without one. */
export function apart(text: string): string {
  return text.replace(OVERLONG, (word) => word.replace(PIECES, '$& '));
}

/** The pieces that `cut` takes, in order. */
export function piecesOf(text: string): readonly string[] {
  return apart(text).match(PIECE) ?? [];
}

/**
 * Contractions are cut as wink cuts them (`GDWF's` → `GDWF`), and a full stop that ends a sentence
 * is no part of a word.
 */
export function cut(piece: string): Cut {
  const word = /^\p{L}\p{L}*\.$/u.test(piece) && piece.length > 2 ? piece.slice(0, -1) : piece;
  const text = word.replace(/(?:['’](?:s|re|ve|ll|d|m))?[.,'’/-]*$/, (end) =>
    /^\.$/.test(end) && /\.\p{L}\.$/u.test(word) ? end : '',
  );
  const stops = /[.?!]$/.test(piece) && text !== piece;
  let opensNext = /^[.?!:]$/.test(piece) ? true : null;
  if (/[\p{L}\p{N}%]/u.test(text)) opensNext = stops;
  return { text, isWord: /[\p{L}\p{N}]/u.test(text), stops, opensNext };
}

/** The words and marks of a text in order. */
export function scan(text: string): string[] {
  const found: string[] = [];
  for (const piece of piecesOf(text)) {
    const { text: plain, stops } = cut(piece);
    if (plain !== '') found.push(plain);
    if (stops) found.push('.');
  }
  return found;
}
