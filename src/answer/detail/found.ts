// In: where a short answer stands. Out: the same, with whether it is sure enough to be shown.
import type { Span } from '../../cable/cable.ts';

/** A short answer; one that is not sure is weighed with its sentence, and never shown. */
export interface Detail extends Span {
  readonly isSure: boolean;
}

/** A span as a short answer. */
export function detailOf(span: Span | null, isSure = true): Detail | null {
  return span && { start: span.start, end: span.end, isSure };
}
