// In: the text of a piece and a place in it. Out: how a paragraph that began there would be numbered and marked.
import type { Piece } from './body-pieces.ts';
import { markAt, PILCROW } from './portion-mark.ts';

/** One way to read a printed number. */
export interface Reading {
  readonly number: number;
  /** The first digit, 1, was a pilcrow. */
  readonly restored: boolean;
}

/** A place where a paragraph could begin. */
export interface Start {
  /** Index of its piece, and place in the piece's text. */
  readonly piece: number;
  readonly at: number;
  /** 1-based line of the file. */
  readonly line: number;
  /** Where its words begin, in the piece's text. */
  readonly words: number;
  readonly printed: string;
  readonly mark: string | null;
  readonly pilcrow: string;
  /** As printed first; then, without a pilcrow, with a leading 1 read as one. */
  readonly readings: readonly Reading[];
  /** A finished sentence or a heading stands before it. */
  clean: boolean;
  /** A blank line or rule stands before it. */
  apart: boolean;
  /** Its words begin as a sentence does. */
  readonly opens: boolean;
  /** A full stop or bracket follows the number. */
  readonly dotted: boolean;
  /** It is a bracket: `1)`. */
  readonly bracketed: boolean;
  /** It stands inside a line and carries no marking: a paragraph only right behind the one before it. */
  readonly bare: boolean;
  /** How many characters of the line below are its marking, where it stands alone on its own. */
  readonly below: number;
}

/**
 * `¶1. (SBU)`, `8.(SBU)`, `1)`, `¶3 (C)`, `(C) 1.`, `4, (U)`, and Markdown's `1\.`: pilcrow, number,
 * dot or its like.
 */
const NUMBER = new RegExp(
  `(${PILCROW})?\\s{0,2}(\\d{1,5})(\\s?\\\\?[.)]{1,2}(?!\\d)|\\s?[,;:-](?=\\s?\\())?`,
  'y',
);
/** Words that begin as a sentence does, with no column in them: `The ambassador …`. */
const PROSE = /^["'“‘([]{0,2}\p{Lu}(?!.{0,90}(?:\S {3,}\S|[\p{L}\d] {2}\d))/u;

/** A blank, a tab, or the blank of an HTML page that does not wrap. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

/** The place at `at` in the text of a piece, as it is inside a line: after a sentence, not apart. */
export function startAt({ text, line }: Piece, index: number, at: number): Start | null {
  const code = text.charCodeAt(at);
  // A digit, a bracket, or one of the pilcrow's shapes: most lines are told by it.
  if (!(code >= 48 && code <= 57) && code !== 40 && code !== 63 && code < 128) return null;
  const before = code === 40 ? markAt(text, at) : null;
  if (code === 40 && before === null) return null;
  let from = before?.end ?? at;
  while (isBlank(text.charCodeAt(from))) from += 1;
  NUMBER.lastIndex = from;
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [whole, pilcrow = '', digits = '', dot = ''] = found;
  let words = from + whole.length;
  while (isBlank(text.charCodeAt(words))) words += 1;
  const mark = before ?? markAt(text, words);
  if (before !== null && dot === '') return null;
  // Only a marking after it makes a comma a slip of the finger.
  if (mark === null && /[,;:-]/.test(dot)) return null;
  if (before === null && mark !== null && !/ENTIRE TEXT/.test(mark.mark)) words = mark.end;
  // "(C): The mayor …", "(SBU). The mayor …": a stop after the marking is none of the words.
  if (words === mark?.end)
    words += /^[:.)]?(?=\s)/.exec(text.slice(words, words + 2))?.[0].length ?? 0;
  const printed = text.slice(at, words).trim().replace(/\s+/g, ' ');
  while (/\s/.test(text.charAt(words))) words += 1;
  // A number alone on its line: its words begin on the next one.
  const alone = dot !== '' && words >= text.length;
  const opens = alone || /^[^a-z\s,.;:)%]/.test(text.charAt(words));
  // "25 people", "1  Rye   23.4": a number without dot and marking begins a paragraph only before
  // words that begin with a capital and stand in no columns.
  if (dot === '' && mark === null) {
    const apart = /\s/.test(text.charAt(from + whole.length));
    if (!apart || !PROSE.test(text.slice(words, words + 100))) return null;
  }
  const number = Number(digits);
  if (number === 0) return null;
  const readings: Reading[] = [{ number, restored: false }];
  if (pilcrow === '' && /^1[1-9]/.test(digits)) {
    readings.push({ number: Number(digits.slice(1)), restored: true });
  }
  return {
    piece: index,
    at,
    line,
    words,
    printed,
    mark: cleanMark(mark?.mark ?? markAfterLabel(text, words)),
    pilcrow,
    readings,
    clean: true,
    apart: false,
    opens,
    dotted: dot !== '',
    bracketed: dot.endsWith(')'),
    bare: false,
    below: 0,
  };
}

/** `2.` above `(C) He left.`: the start with the marking that begins the next line of words. */
export function withMarkBelow(start: Start, pieces: readonly Piece[]): Start {
  const isAlone = start.dotted && start.mark === null;
  if (!isAlone || start.words < (pieces[start.piece]?.text.length ?? 0)) return start;
  let next = start.piece + 1;
  while (pieces[next]?.kind === 'blank') next += 1;
  const piece = pieces[next];
  const mark = piece?.kind === 'text' ? markAt(piece.text, 0) : null;
  if (piece === undefined || mark === null || startAt(piece, next, 0) !== null) return start;
  const printed = `${start.printed} ${piece.text.slice(0, mark.end)}`;
  return { ...start, printed, mark: cleanMark(mark.mark), below: mark.end };
}

/** `1. Summary: (SBU) Japanese …`: the marking may stand after the label, and stays in the text. */
const LABEL = /(?:SUMMARY|COMMENT)\s?[:.-]{0,2}\s{1,3}(?=\()/iy;

function markAfterLabel(text: string, at: number): string | undefined {
  LABEL.lastIndex = at;
  return LABEL.test(text) ? markAt(text, LABEL.lastIndex)?.mark : undefined;
}

/** `(C - ENTIRE TEXT)` marks as `(C)` does. */
const cleanMark = (mark: string | undefined): string | null =>
  mark === undefined ? null : mark.replace(/\s?-?\s?ENTIRE TEXT.*/, '').trim();
