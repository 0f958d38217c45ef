// In: where paragraphs begin and what stands in them, in order. Out: their spans, and which of those begin a line.
import type { Paragraph } from './cable.ts';

/** A paragraph as it is gathered; its text and role are told when all its spans are there. */
export interface Draft extends Omit<Paragraph, 'text' | 'breaks' | 'role'> {
  readonly spans: { start: number; end: number }[];
  /** Which of the spans begin a line of their own, rising. */
  readonly own: number[];
}

/** Paragraphs as they are written, span by span. */
export class Drafts {
  readonly all: Draft[] = [];
  /** Lines that only white space parts are one span. */
  #joins = false;
  #breaks = false;

  begin({ number, printed, mark, heading, line }: Omit<Draft, 'spans' | 'own'>): void {
    // Named one by one: a copy by `...` took a tenth of the time of all parsing.
    this.all.push({ number, printed, mark, heading, line, spans: [], own: [] });
    this.#joins = this.#breaks = false;
  }

  put(start: number, end: number, ruled: boolean): void {
    if (start >= end) return;
    const { spans, own } = this.all.at(-1) ?? {};
    const last = spans?.at(-1);
    if (this.#breaks) own?.push(spans?.length ?? 0);
    if (this.#joins && !ruled && !this.#breaks && last !== undefined) last.end = end;
    else spans?.push({ start, end });
    this.#joins = !ruled;
    this.#breaks = false;
  }

  /** What comes next is a span by itself. */
  part(): void {
    this.#joins = false;
  }

  /** What comes next begins a line of its own. */
  breakLine(): void {
    this.#breaks = true;
  }
}
