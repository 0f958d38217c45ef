// In: a cable and a part of its header. Out: the excerpt that quotes the lines on which it is printed.
import type { Cable, Span } from '../cable/cable.ts';
import { readSpans } from '../cable/read-spans.ts';
import type { Excerpt } from './answer.ts';
import type { Part } from './header-rules.ts';
import { wordsIn } from './question/subjects.ts';

/**
 * The lines on which a part is printed, with its value set off; of lines that say who gets the cable, the one
 * that has one of the words, `NSC FOR LUND`, where one alone has. `null` where the cable has no such part.
 */
export function excerptOf(cable: Cable, part: Part, words: readonly string[]): Excerpt | null {
  const spans = part === 'signer' ? cable.signerSpans : cable.headerSpans[part];
  if (!spans?.length) return null;
  const whole = readSpans(cable.source, spans);
  const printed = spans.map((span) => readSpans(cable.source, [span]));
  const named = ADDRESSED.has(part) ? printed.filter((line) => hasOneOf(words, line)) : [];
  const [line = whole] = named.length === 1 ? named : [];
  const start = whole.indexOf(line);
  return {
    cable,
    paragraph: null,
    section: part === 'signer' ? 'signer' : 'header',
    field: part === 'signer' ? null : part,
    whole,
    span: { start, end: start + line.length },
    text: line,
    strong: [valueSpan(line, cable, part, line !== whole || spans.length === 1)],
    lines: line !== whole || RUNNING.has(part) ? null : linesIn(whole, printed),
    before: null,
  };
}

/** Parts that name on each line another one who gets the cable. */
const ADDRESSED: ReadonlySet<Part> = new Set(['to', 'info', 'passLines']);

/** Parts that are words running on, of which a line is no part. */
const RUNNING: ReadonlySet<Part> = new Set(['subject', 'handling', 'classifiedBy']);

/** Where lines stand in the text that they make, joined by one blank. */
function linesIn(whole: string, printed: readonly string[]): Span[] {
  let end = 0;
  return printed
    .filter((line) => line !== '')
    .map((line) => {
      const start = whole.indexOf(line, end);
      end = start + line.length;
      return { start, end };
    });
}

/** Where the value stands in its lines: without `FM`, `TAGS:` and what else is printed before it. */
function valueSpan(whole: string, cable: Cable, part: Part, isOne: boolean): Span {
  const { header } = cable;
  // `NSC FOR LUND`
  if (part === 'passLines' && isOne) {
    const start = /^.*?\b(?:FOR|PASS TO) /.exec(whole)?.[0].length ?? 0;
    return { start, end: whole.length };
  }
  if (part === 'messageRef') {
    // `UNCLAS SECTION 01 OF 02 GUANGZHOU 000463`: the post and the number.
    const section = /^.*SECTION \d+ OF \d+ /.exec(whole)?.[0].length ?? 0;
    const reference = /[A-Z][A-Z .'-]{0,60} \d+$/.exec(whole.slice(section));
    if (reference) return { start: section + reference.index, end: whole.length };
  }
  if (part === 'handling') {
    const marking = /^[A-Z][A-Z ]+[A-Z]/.exec(whole);
    if (marking) return { start: 0, end: marking[0].length };
  }
  const value = part === 'signer' ? cable.signer.join(' ') : header[part];
  if (typeof value === 'string') {
    const start = whole.indexOf(value);
    if (start >= 0) return { start, end: start + value.length };
  }
  const label = /^(?:TAGS|REFS?|TO|INFO|SUBJECT|E\.O\.)[\s:]*/.exec(whole);
  return { start: label?.[0].length ?? 0, end: whole.length };
}

/** Whether a header line has one of the words, as "did it go to Hanoi?" has one. */
export function hasOneOf(words: readonly string[], line: string): boolean {
  const printed = wordsIn(line);
  return words.some((word) => printed.includes(word.toUpperCase()));
}
