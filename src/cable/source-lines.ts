// In: a cable's text. Out: its lines, trimmed, each with its place.

/** Telegrams wrap at 69 characters; a line of more than twice that was unwrapped. */
export const UNWRAPPED = 150;

/** One line of a text without the white space at its ends. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029;

/** `He came.\` ends with a break of Markdown's, which is white space too. */
const BACKSLASH = 92;
const endsLine = (code: number): boolean => isSpace(code) || code === BACKSLASH;

/** The lines of a text that ends them with LF or CRLF (or, where it has no LF, with CR). */
export function sourceLines(source: string): Line[] {
  const ending = source.includes('\n') ? '\n' : '\r';
  const lines: Line[] = [];
  for (let from = 0; from <= source.length; ) {
    const found = source.indexOf(ending, from);
    const next = found < 0 ? source.length : found;
    let start = from;
    let end = next;
    while (start < end && isSpace(source.charCodeAt(start))) start += 1;
    while (end > start && endsLine(source.charCodeAt(end - 1))) end -= 1;
    lines.push({ number: lines.length + 1, start, text: source.slice(start, end) });
    from = next + 1;
  }
  return lines;
}
