// In: a text. Out: its words and marks, fast: enough to index it, where `analyse` reads it closely.

/** A word or mark, and whether a sentence begins with it. */
export interface Scanned {
  readonly text: string;
  readonly opens: boolean;
}

/** A word with its hyphens, dots and apostrophes; a number; or one mark. */
const PIECE = /\p{L}[\p{L}\p{N}.'’&/-]*|\d[\p{L}\p{N}.,'’/-]*|%|[().;:?!,"“”]/gu;

/**
 * The words of a text in order. Contractions are cut as wink cuts them (`GDWF's` → `GDWF`), and a
 * full stop that ends a sentence is no part of a word.
 */
export function scan(text: string): Scanned[] {
  const found: Scanned[] = [];
  let opens = true;
  for (const [piece] of text.matchAll(PIECE)) {
    const word = /^\p{L}\p{L}*\.$/u.test(piece) && piece.length > 2 ? piece.slice(0, -1) : piece;
    const plain = word.replace(/(?:['’](?:s|re|ve|ll|d|m))?[.,'’/-]*$/, (end) =>
      /^\.$/.test(end) && /\.\p{L}\.$/u.test(word) ? end : '',
    );
    if (plain !== '') found.push({ text: plain, opens: opens && /[\p{L}\p{N}]/u.test(plain) });
    const ends = /[.?!]$/.test(piece) && plain !== piece;
    if (ends) found.push({ text: '.', opens: false });
    if (/[\p{L}\p{N}%]/u.test(plain)) opens = ends;
    else if (/^[.?!:]$/.test(piece)) opens = true;
  }
  return found;
}
