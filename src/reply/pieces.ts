// In: a paragraph. Out: its sentences, those that are too long to be shown at once in pieces.
import { sentencesOf } from '../answer/sentences.ts';
import type { Paragraph, Span } from '../cable/cable.ts';
import { madeOnce } from '../kept.ts';

/** Longest piece, and most that is read before an answer: twice as many characters, as marks may make of it, are still less than a message holds. */
export const LONGEST = 800;

/**
 * What of a paragraph is shown or left out as one, in order: a sentence, or of one that is a table or
 * a long list so many words. Joined by one blank they are the paragraph's text again.
 */
export const piecesOf: (paragraph: Paragraph) => readonly Span[] = madeOnce((paragraph) =>
  sentencesOf(paragraph).flatMap((sentence) => inPieces(paragraph.text, sentence)),
);

/** What its pieces are called: parts, where a sentence is cut. */
export function unitOf(paragraph: Paragraph): 'sentence' | 'part' {
  return piecesOf(paragraph).length > sentencesOf(paragraph).length ? 'part' : 'sentence';
}

/** Before which pieces of those shown, but the first, a line of the cable begins: a heading, what follows it, an item of a list. */
export function startsAmong({ breaks }: Paragraph, shown: readonly Span[]): number[] {
  return shown.flatMap(({ start }, at) => {
    const last = shown[at - 1]?.end ?? start;
    return breaks.some((place) => place > last && place <= start) ? [at] : [];
  });
}

function inPieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  while (end - start > LONGEST) {
    const before = text.lastIndexOf(' ', start + LONGEST);
    const blank = before > start ? before : text.indexOf(' ', start + LONGEST);
    if (blank < 0 || blank >= end) break;
    pieces.push({ start, end: blank });
    start = blank + 1;
  }
  return [...pieces, { start, end }];
}
