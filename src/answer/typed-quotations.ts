// In: what a reader typed. Out: the quotations in it, the parts and lines of each, and the ways to read it.
import type { Cable } from '../cable/cable.ts';
import { withoutMarks } from './question/pasted.ts';
import { INVISIBLE } from './question/plain-text.ts';
import { FEWEST, quotedIn } from './question/quoted.ts';
import { partedWords, wordsOf } from './quoted-words.ts';

/** A paragraph's number as cited. */
const CITED = /\(?¶{1,2}\s?\d{1,3}\b\.?\)?/g;

/** What a text quotes in five words or more, in order. */
export function quotationsIn(typed: string): readonly string[] {
  return quotedIn(typed.replace(INVISIBLE, '').replace(/[ʼ′]/g, '’'))
    .map((words) => words.trim())
    .filter((words) => isQuotation(withoutNumbers(words)));
}

const isQuotation = (words: string) => wordsOf(words).length >= FEWEST;

/** Without the numbers and markings that a cable prints before its paragraphs, or a reader cites. */
function withoutNumbers(quotation: string): string {
  return withoutMarks(quotation).replace(CITED, ' ').trim();
}

/** The parts of a quotation between which something is left out, where each is one by itself; else none. */
export function partsOf(quotation: string): readonly string[] {
  const { parts, own } = partedWords(quotation);
  return own.length === 0 && parts.length > 1 && parts.every(isQuotation) ? parts : [];
}

/**
 * The lines of a quotation in several, which may be quotations of their own; less than five words belong to the line
 * before. None where it is in one.
 */
export function linesOf(quotation: string): readonly string[] {
  const lines: string[] = [];
  for (const line of quotation.split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && !(isQuotation(line) && isQuotation(last)))
      lines[lines.length - 1] = `${last}\n${line}`;
    else lines.push(line);
  }
  return lines.length > 1 ? lines.map((line) => line.replace(/\s+/g, ' ').trim()) : [];
}

/** A paragraph's number without a marking, or that of an item of a list, where a line begins one. */
const BARE_NUMBER = /(?<=(?:^|[.?!:;"”)]\s*\n)[ \t]*)(?:¶\s?)?\d{1,3}\.[ \t]+(?=\S)/g;
/** Of `[of Tollby]`, which may be the cable's own, without the brackets. */
export const unbracketed = (text: string) => text.replace(/\[(?=[^\]]*\p{L})([^\]]*)\]/gu, ' $1 ');

/** A quotation as typed, and without what a cable prints between and before its paragraphs. */
export function readingsOf(quotation: string, { pageMarkers }: Cable): readonly string[] {
  const unpaged = pageMarkers.reduce((text, marker) => {
    const words = marker
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
    return text.replace(new RegExp(words.join('\\s+'), 'g'), ' ');
  }, quotation);
  const plain = withoutNumbers(unpaged);
  return [...new Set([quotation, plain, plain.replace(BARE_NUMBER, '')])];
}
