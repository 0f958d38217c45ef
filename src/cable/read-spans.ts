// In: a cable's text and spans of it. Out: the words of those spans as a reader sees them.
import type { Span } from './cable.ts';

/** A Markdown link: its words, and what its address begins and goes on with. */
const LINK = /\[([^\][\n]{0,200})\]\((#|https?:)([^()\s]{0,400})\)/g;
/** `US\$26`, and the backslash with which Markdown ends a line; but the two of `\\server` stay. */
const ESCAPE = /(\\(?<=(?:^|[\s"'“(]).)\\(?=\w))|\\(?:([!-/:-@[-`{-~])|(?=\s|$))/g;

/** White space that few texts have; looked for one by one, as a search for a single character is ten times as fast. */
const ODD = ['\t', '\r', '\v', '\f', '\xa0'];
const hasOdd = (text: string): boolean =>
  ODD.some((each) => text.includes(each)) || /[^\S\0-\xff]/.test(text);

/** Whether a text has neither Markdown nor white space but blanks and line ends: most have none. */
const isPlain = (text: string): boolean =>
  !text.includes('](') && !text.includes('\\') && !hasOdd(text);

/** A text without its Markdown, each white space of it one that a plain text has. */
function plainOf(text: string): string {
  let read = text;
  if (read.includes('](')) read = read.replace(LINK, '$1');
  if (read.includes('\\')) read = read.replace(ESCAPE, '$1$2');
  return hasOdd(read) ? read.replace(/[^\S ]/g, ' ') : read;
}

/** The words of spans of one text. */
export type WordsOf = (spans: readonly Span[]) => string;

/**
 * Reads spans of a text: Markdown escapes and links undone (`US\$26` → `US$26`, `[PGOV](#)` → `PGOV`), each run of
 * white space one blank, the pieces joined by one blank.
 */
export function wordsIn(source: string): WordsOf {
  const plain = isPlain(source);
  return (spans) => {
    let read = '';
    for (const { start, end } of spans) {
      const text = source.slice(start, end);
      const lines = plain ? text : plainOf(text);
      const piece = lines.replace(/\n/g, ' ').replace(/ {2,}/g, ' ').trim();
      if (piece !== '') read = read === '' ? piece : `${read} ${piece}`;
    }
    return read;
  };
}

/** The same for a text of which little is read. */
export const readSpans = (source: string, spans: readonly Span[]): string => wordsIn(source)(spans);

/** The addresses of Markdown's links that `readSpans` leaves out, but those that lead nowhere, and where each link starts. */
export function linksIn(source: string): { start: number; address: string }[] {
  if (!source.includes('](http')) return [];
  return [...source.matchAll(LINK)]
    .filter(([, , scheme]) => scheme !== '#')
    .map(({ index, 2: scheme = '', 3: rest = '' }) => ({ start: index, address: scheme + rest }));
}
