// In: a cable, and words. Out: the paragraphs over which they stand, one after the other, to the letter.
import type { Cable, Paragraph, Span } from '../cable/cable.ts';
import { type Word, wordsOf } from './quoted-words.ts';

/** A run of paragraphs, and what of their texts, joined by one blank, is quoted. */
export interface Run {
  readonly paragraphs: readonly Paragraph[];
  readonly span: Span;
}

/** A word of a paragraph, or of the heading over it. */
interface Printed {
  readonly form: string;
  /** Which paragraph it is of; its own place in that. */
  readonly at: number;
  readonly word: Word | null;
}

/** Seeks words in all paragraphs of a cable, as if they were one, with their headings and without. */
export function runsIn({ paragraphs }: Cable): (words: readonly Word[]) => Run | null {
  let bodies: readonly Body[] | null = null;
  return (words) => {
    bodies ??= [bodyOf(paragraphs, true), bodyOf(paragraphs, false)];
    const sought = spaced(words);
    for (const { printed, text } of bodies) {
      const index = text.indexOf(sought);
      if (index < 0) continue;
      const from = text.slice(0, index).split(' ').length - 1;
      const own = printed.slice(from, from + words.length).filter(({ word }) => word !== null);
      const [first, last] = [own[0], own.at(-1)];
      if (first?.word && last?.word) {
        const run = paragraphs.slice(first.at, last.at + 1);
        const before = run.slice(0, -1).reduce((sum, { text: one }) => sum + one.length + 1, 0);
        return { paragraphs: run, span: { start: first.word.start, end: before + last.word.end } };
      }
    }
    return null;
  };
}

interface Body {
  readonly printed: readonly Printed[];
  /** Their forms, with one blank before and behind each. */
  readonly text: string;
}

function bodyOf(paragraphs: readonly Paragraph[], hasHeadings: boolean): Body {
  const printed = paragraphs.flatMap(({ heading, text }, at): Printed[] => {
    const isNew = hasHeadings && heading !== null && heading !== paragraphs[at - 1]?.heading;
    const above = isNew ? wordsOf(heading) : [];
    return [
      ...above.map(({ form }) => ({ form, at, word: null })),
      ...wordsOf(text).map((word) => ({ form: word.form, at, word })),
    ];
  });
  return { printed, text: spaced(printed) };
}

function spaced(words: readonly { readonly form: string }[]): string {
  return ` ${words.map(({ form }) => form).join(' ')} `;
}
