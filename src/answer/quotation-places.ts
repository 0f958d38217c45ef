// In: a cable. Out: all of it that a quotation is held against.
import type { Cable, Paragraph } from '../cable/cable.ts';
import { foldedOf, type Word, wordsOf } from './quoted-words.ts';

/** Where a quotation may stand: in one paragraph, in some that follow each other, or above or over them. */
export type Where =
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly Paragraph[] }
  /** A heading, and what stands under it. */
  | { readonly kind: 'heading'; readonly under: readonly Paragraph[] }
  | { readonly kind: 'header' };

export function isSingle(where: Where): boolean {
  return where.kind === 'paragraphs' && where.paragraphs.length === 1;
}

export function isPair(where: Where): boolean {
  return where.kind === 'paragraphs' && where.paragraphs.length > 1;
}

/** What a quotation is held against. */
export interface Place {
  readonly where: Where;
  readonly text: string;
  /** Its words; of a place that is held against several quotations they are read once. */
  readonly words: () => readonly Word[];
  /** As `foldedOf` has it. */
  readonly folded: string;
  /** Where the first of its paragraphs ends. */
  readonly end: number;
}

/** Each paragraph; any two that follow each other; the headings; the header. */
export function placesIn({ paragraphs, headings, source }: Cable): Place[] {
  const place = (where: Where, text: string, end = text.length): Place => {
    let words: readonly Word[] | null = null;
    const read = () => (words ??= wordsOf(text));
    return { where, text, words: read, folded: foldedOf(text), end };
  };
  const pairs = paragraphs.slice(1).map((next, at) => [paragraphs[at] as Paragraph, next] as const);
  const start = paragraphs[0]?.spans[0]?.start ?? 0;
  return [
    ...paragraphs.map((one) => place({ kind: 'paragraphs', paragraphs: [one] }, one.text)),
    ...pairs.map(([one, next]) =>
      place(
        { kind: 'paragraphs', paragraphs: [one, next] },
        `${one.text} ${next.text}`,
        one.text.length,
      ),
    ),
    ...headings.map((heading) => {
      const under = paragraphs.filter((one) => one.heading === heading);
      return place({ kind: 'heading', under }, heading);
    }),
    place({ kind: 'header' }, source.slice(0, start)),
  ];
}

/** The share of some words that stand in a text, if only as a part of others: at least as many as there are. */
export function shareIn(folded: string, forms: readonly string[]): number {
  return forms.filter((form) => folded.includes(form)).length / forms.length;
}
