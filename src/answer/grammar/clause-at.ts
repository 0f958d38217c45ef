// In: a sentence's tokens and the number of one. Out: the tokens from one mark or conjunction to the next round it.
import type { Token } from '../../search/language.ts';
import { posAt, type Stretch, textAt } from './tokens.ts';

const EDGE = /^(?:PUNCT|CCONJ|SCONJ|)$/;
/** Conjunctions that the tagger may take for something else. */
const JOINS = /^(?:whereas|while|although|though|because)$/i;

/** The stretch of a token between marks and conjunctions: of `it fell, while it rose (in May) by 2 percent` either part. */
export function clauseAt(tokens: readonly Token[], at: number): Stretch {
  return { first: edgeFrom(tokens, at, -1), last: edgeFrom(tokens, at, 1) };
}

/** The last token before an edge; what stands in brackets belongs to what is round it. */
function edgeFrom(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let last = at;
  for (;;) {
    const next = last + step;
    const end =
      textAt(tokens, next) === (step > 0 ? '(' : ')') ? bracketEnd(tokens, next, step) : next;
    if (
      end === null ||
      (end === next && (EDGE.test(posAt(tokens, next)) || JOINS.test(textAt(tokens, next))))
    )
      return last;
    last = end;
  }
}

/** The other bracket; `null` where there is none. */
function bracketEnd(tokens: readonly Token[], at: number, step: 1 | -1): number | null {
  const other = step > 0 ? ')' : '(';
  let end = at + step;
  while (tokens[end] && textAt(tokens, end) !== other) end += step;
  return tokens[end] ? end : null;
}
