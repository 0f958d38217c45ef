// In: a cable's paragraphs. Out: their figures, each with its paragraph and sentence.
import type { Cable, Paragraph, Span } from '../cable/cable.ts';
import { analyse } from '../search/language.ts';
import type { Steps } from '../steps.ts';
import { type Quantity, quantitiesIn } from './quantity/quantities.ts';

/** A quantity of a cable, where it stands. */
export interface Figure {
  readonly paragraph: Paragraph;
  readonly kind: Quantity['kind'];
  /** As printed: `more than 100,000`. */
  readonly text: string;
  /** What it counts, to the letter, where that stands in it or behind it, else `null`. */
  readonly counts: string | null;
  /** The same where it stands before it: `the crew (12)`. */
  readonly countsBefore: string | null;
  /** The sentence of the paragraph in which it stands, to the letter. */
  readonly sentence: string;
  /** Of `text`, in the paragraph's text. */
  readonly span: Span;
}

/** All figures of a cable's paragraphs, in order. Ranks (`the third time`) are no quantities. */
export function* findingFigures(paragraphs: Cable['paragraphs']): Steps<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const paragraph of paragraphs) {
    figures.push(...figuresIn(paragraph));
    yield;
  }
  return figures;
}

function figuresIn(paragraph: Paragraph): Figure[] {
  return analyse(paragraph.text, paragraph.breaks).flatMap((sentence) =>
    quantitiesIn(sentence, paragraph.text)
      .filter(({ kind }) => kind !== 'ordinal')
      .map(({ kind, text, counts, countsBefore, start, end }) => ({
        ...{ paragraph, kind, text, counts, countsBefore },
        sentence: paragraph.text.slice(sentence.start, sentence.end),
        span: { start, end },
      })),
  );
}
