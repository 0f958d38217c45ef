// In: the pieces of a body. Out: every place where a numbered paragraph could begin.
import type { Piece } from './body-pieces.ts';
import { matches } from './matches.ts';
import { type Start, startAt, withMarkBelow } from './paragraph-start.ts';
import { PILCROW } from './portion-mark.ts';
import { UNWRAPPED } from './source-lines.ts';
import { isFinished } from './text-above.ts';

/** Where one may begin inside a line, by its marking: `… said Gao. 14. (SBU) The GDWF`, `THE VISIT  2. (C) He`. */
const BRACKETED = /\d\.\s{0,2}[([][A-Z]/;
const INSIDE = new RegExp(
  `(?:[.?!"”')\\]-]\\s{0,4}|[A-Z]{2}\\s{2,4})(?=(?:${PILCROW})?\\s?\\d{1,3}\\.\\s{0,2}[([][A-Z])`,
  'g',
);
/**
 * The same without a marking, behind a word of four small letters at least, as abbreviations have not:
 * `… nationwide. 10. In addition`. The mark is looked for first: it is rarer than the letters.
 */
const INSIDE_BARE = /[.?!](?<=\p{Ll}{4}.)["”')\]]?\s{1,4}(?=\d{1,2}\.\s{1,3}\p{Lu})/gu;
/** Only in a line longer than most of a telegram's is a number without marking looked for inside it. */
const LONG = 90;
/** A line alone between blanks, up to this length, is a heading rather than half a sentence. */
const TITLE = 60;
/** `Travel Date: 28 March 2007`: a line so short, with a blank line after it, was not wrapped. */
const SHORT = 40;

/** `Port: Lund`, `Travel Date: 28 March 2007`; a sentence that goes on with a number ends in small letters: `under article`. */
const NAMED = /(?:^|\s)["“(]?[\p{Lu}\d]\S*$/u;

/** What most lines have not, and is found faster than the number before it. */
const hasBracket = (text: string): boolean => text.includes('(') || text.includes('[');

/** Places inside a line, from `from` on, in order. */
function insideOf(piece: Piece, index: number, from: number): Start[] {
  const { text } = piece;
  let covered = from;
  const rest = text.slice(from);
  const isBracketed = hasBracket(rest) && BRACKETED.test(rest);
  const bracketed = isBracketed ? placesOf(INSIDE, piece, index) : [];
  const found = bracketed.filter(({ at, words, mark }) => {
    if (at < covered || mark === null) return false;
    covered = words;
    return true;
  });
  const bare = text.length > LONG ? bareStarts(piece, index, from) : [];
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.at - b.at);
}

/** Numbers without a marking and outside brackets; of several that follow one another, as in a list, none. */
function bareStarts(piece: Piece, index: number, from: number): Start[] {
  const places = placesOf(INSIDE_BARE, piece, index);
  if (places.length === 0) return places;
  const isBracketed = bracketsOf(piece.text);
  const found = places.filter(({ mark, at }) => mark === null && at >= from && !isBracketed(at));
  const numbers = new Set(found.map(numberOf));
  return found
    .filter((start) => !numbers.has(numberOf(start) - 1) && !numbers.has(numberOf(start) + 1))
    .map((start) => ({ ...start, bare: true, readings: start.readings.slice(0, 1) }));
}

/** Tells of places, asked in order, whether a bracket is open there: each letter is read once. */
function bracketsOf(text: string): (at: number) => boolean {
  let isOpen = false;
  let read = 0;
  return (at) => {
    const between = text.slice(read, at);
    const [opening, closing] = [between.lastIndexOf('('), between.lastIndexOf(')')];
    if (opening !== closing) isOpen = opening > closing;
    read = at;
    return isOpen;
  };
}

const numberOf = ({ readings }: Start): number => readings[0]?.number ?? 0;

/** The places that a pattern leads to, of those where a paragraph could begin. */
function placesOf(pattern: RegExp, piece: Piece, index: number): Start[] {
  return matches(piece.text, pattern).flatMap(
    (found) => startAt(piece, index, found.index + found[0].length) ?? [],
  );
}

/** Every place where a numbered paragraph could begin, in order. */
export function paragraphStarts(pieces: readonly Piece[]): Start[] {
  const starts: Start[] = [];
  let previous = '';
  let apart = true;
  let titled = false;
  /** What stands above a title was finished: no page cut it there. */
  let isOver = false;
  let page = false;
  /** The line above begins with a number itself, as in a list. */
  let numbered = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'page' || piece.kind === 'machinery') page = true;
    else if (piece.kind === 'blank' || piece.kind === 'rule') apart = true;
    if (piece.kind === 'rule') previous = '';
    if (piece.kind !== 'text') continue;
    const alone = startAt(piece, index, 0);
    const found = alone && withMarkBelow(alone, pieces);
    if (found !== null) {
      // A line that was never wrapped does not go on in the next one.
      const unwrapped = previous.length > UNWRAPPED && !apart && !page;
      const short = titled || previous.length < SHORT;
      // `SUMMARY` alone above `1. The mayor …`, with no blank line between them.
      const capitals = titled && !/[a-z]/.test(previous);
      const headed = previous === '' || (page ? titled && isOver : capitals || (short && apart));
      // `Port: Lund` right above `¶3. He left.`, which a list has not.
      const goesOn = found.pilcrow !== '' || (found.dotted && !numbered && !previous.endsWith('.'));
      const begun = short && goesOn && NAMED.test(previous);
      found.clean = headed || begun || unwrapped || isFinished(previous);
      // A page break puts blank lines into the midst of a sentence: they part nothing.
      found.apart = unwrapped || (apart && (!page || found.clean));
      starts.push(found);
    }
    for (const inside of insideOf(piece, index, found?.words ?? 0)) starts.push(inside);
    isOver = apart && !page && (previous === '' || isFinished(previous));
    titled = apart && piece.text.length < TITLE && /^(?:\d{1,4} )?[A-Z"'(]/.test(piece.text);
    previous = piece.ruled ? '' : piece.text;
    numbered = found !== null;
    apart = piece.ruled;
    page = false;
  }
  if (!starts.some(({ bare }) => bare)) return starts;
  // A number that stands at a line's start too is a paragraph there.
  const set = new Set(
    starts.flatMap(({ bare, readings }) => (bare ? [] : readings.map((one) => one.number))),
  );
  return starts.filter((start) => !start.bare || !set.has(numberOf(start)));
}
