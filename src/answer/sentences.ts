// In: a paragraph. Out: where its sentences stand, so that wording can show it sentence by sentence.
import type { Paragraph, Span } from '../cable/cable.ts';
import { madeOnce } from '../kept.ts';
import { analyse } from '../search/language.ts';

/**
 * The sentences of a paragraph, in order. They leave nothing out: joined by one blank they are the
 * paragraph's text again, so a boundary that stands on no blank is no boundary.
 */
export const sentencesOf: (paragraph: Paragraph) => readonly Span[] = madeOnce(
  ({ text, breaks }) => {
    const spans: Span[] = [];
    let start = 0;
    for (const sentence of analyse(text, breaks)) {
      if (sentence.start <= start || text[sentence.start - 1] !== ' ') continue;
      spans.push({ start, end: sentence.start - 1 });
      start = sentence.start;
    }
    return [...spans, { start, end: text.length }];
  },
);
