// In: the pieces of a body. Out: every place where a numbered paragraph could begin.
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
  /** It stands inside a line and carries no marking: a paragraph only right behind the one before it. */
  readonly bare: boolean;
}

/**
 * `¶1. (SBU)`, `8.(SBU)`, `1)`, `¶3 (C)`, `(C) 1.`, `4, (U)`, and Markdown's `1\.`: pilcrow, number,
 * dot or its like.
 */
const NUMBER = new RegExp(
  `(${PILCROW})?\\s{0,2}(\\d{1,5})(\\s?\\\\?[.)]{1,2}(?!\\d)|\\s?[,;:-](?=\\s?\\())?`,
  'y',
);
/** Where one may begin inside a line: `… said Gao. 14. (SBU) The GDWF`. */
const MARKED = /\((?:[UCS]|SBU|S\/\/?NF|C\/\/?NF)\)/;
const INSIDE = new RegExp(
  `[.?!"”')\\]-]\\s{0,4}(?=(?:${PILCROW})?\\s?\\d{1,3}\\.\\s{0,2}${MARKED.source})`,
  'g',
);
/**
 * The same without a marking, behind a word of four small letters at least, as abbreviations have not:
 * `… nationwide. 10. In addition`.
 */
const INSIDE_BARE = /\p{Ll}{4}[.?!]["”')\]]?\s{1,4}(?=\d{1,2}\.\s{1,3}\p{Lu})/gu;
/**
 * How a finished sentence, a list's introduction or a redaction (`XXXXXXXXXXXX`) ends; after
 * `a "diplomacy of reconciliation,"` the sentence goes on.
 */
const FINISHED = /[.?!:;/-]$|(?<!,)["'”’)\]]$|\bEND (?:SUMMARY|COMMENT|NOTE|TEXT)$|X{5}$/i;

/** Words that begin as a sentence does, with no column in them: `The ambassador …`. */
const PROSE = /^["'“‘([]{0,2}\p{Lu}(?!.{0,90}(?:\S {3,}\S|[\p{L}\d] {2}\d))/u;

/** Telegrams wrap at 69 characters; a line of more than twice that was unwrapped. */
const UNWRAPPED = 150;
/** Only in a line longer than most of a telegram's is a number looked for inside it. */
const LONG = 90;
/** A line alone between blanks, up to this length, is a heading rather than half a sentence. */
const TITLE = 60;
/** `Travel Date: 28 March 2007`: a line so short, with a blank line after it, was not wrapped. */
const SHORT = 40;

/** A blank, a tab, or the blank of an HTML page that does not wrap. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

/** The place at `at` in the text of a piece, as it is inside a line: after a sentence, not apart. */
function startAt(text: string, at: number, piece: number): Start | null {
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
    piece,
    at,
    words,
    printed,
    mark: cleanMark(mark?.mark ?? markAfterLabel(text, words)),
    pilcrow,
    readings,
    clean: true,
    apart: false,
    opens,
    dotted: dot !== '',
    bare: false,
  };
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

/** Places inside a line, from `from` on, in order. */
function insideOf(text: string, piece: number, from: number): Start[] {
  if (text.length <= LONG) return [];
  let covered = from;
  const marked = MARKED.test(text.slice(from)) ? placesOf(INSIDE, text, piece) : [];
  const found = marked.filter(({ at, words }) => {
    if (at < covered) return false;
    covered = words;
    return true;
  });
  return [...found, ...bareStarts(text, piece, from)].sort((a, b) => a.at - b.at);
}

/** Numbers without a marking and outside brackets; of several that follow one another, as in a list, none. */
function bareStarts(text: string, piece: number, from: number): Start[] {
  const found = placesOf(INSIDE_BARE, text, piece).filter(
    ({ mark, at }) => mark === null && at >= from && !isBracketed(text, at),
  );
  const numbers = new Set(found.map(numberOf));
  return found
    .filter((start) => !numbers.has(numberOf(start) - 1) && !numbers.has(numberOf(start) + 1))
    .map((start) => ({ ...start, bare: true, readings: start.readings.slice(0, 1) }));
}

/** Whether a bracket is open at a place. */
function isBracketed(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

const numberOf = ({ readings }: Start): number => readings[0]?.number ?? 0;

/** The places that a pattern leads to, of those where a paragraph could begin. */
function placesOf(pattern: RegExp, text: string, piece: number): Start[] {
  return [...text.matchAll(pattern)].flatMap(
    (found) => startAt(text, found.index + found[0].length, piece) ?? [],
  );
}

/** Every place where a numbered paragraph could begin, in order. */
export function paragraphStarts(pieces: readonly Piece[]): Start[] {
  const starts: Start[] = [];
  let previous = '';
  let apart = true;
  let titled = false;
  let page = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'page' || piece.kind === 'machinery') page = true;
    else if (piece.kind === 'blank' || piece.kind === 'rule') apart = true;
    if (piece.kind === 'rule') previous = '';
    if (piece.kind !== 'text') continue;
    const found = startAt(piece.text, 0, index);
    if (found !== null) {
      // A line that was never wrapped does not go on in the next one.
      const unwrapped = previous.length > UNWRAPPED && !apart && !page;
      const short = titled || previous.length < SHORT;
      // `SUMMARY` alone above `1. The mayor …`, with no blank line between them.
      const capitals = titled && !/[a-z]/.test(previous);
      const headed = previous === '' || (!page && (capitals || (short && apart)));
      found.clean = headed || unwrapped || FINISHED.test(previous.slice(-16));
      // A page break puts blank lines into the midst of a sentence: they part nothing.
      found.apart = unwrapped || (apart && (!page || found.clean));
      starts.push(found);
    }
    starts.push(...insideOf(piece.text, index, found?.words ?? 0));
    titled = apart && piece.text.length < TITLE && /^(?:\d{1,4} )?[A-Z"'(]/.test(piece.text);
    previous = piece.ruled ? '' : piece.text;
    apart = piece.ruled;
    page = false;
  }
  // A number that stands at a line's start too is a paragraph there.
  const set = new Set(
    starts.flatMap(({ bare, readings }) => (bare ? [] : readings.map((one) => one.number))),
  );
  return starts.filter((start) => !start.bare || !set.has(numberOf(start)));
}
