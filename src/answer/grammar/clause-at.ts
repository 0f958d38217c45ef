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
  let [last, next] = [at, at as number | null];
  while (next !== null) {
    last = next;
    next = nextFrom(tokens, last + step, step);
  }
  return last;
}

/** A token, or the other end of brackets that begin with it; `null` where it is an edge. */
function nextFrom(tokens: readonly Token[], at: number, step: 1 | -1): number | null {
  if (textAt(tokens, at) === (step > 0 ? '(' : ')')) return bracketEnd(tokens, at, step);
  return EDGE.test(posAt(tokens, at)) || JOINS.test(textAt(tokens, at)) ? null : at;
}

/** The other bracket; `null` where there is none. */
function bracketEnd(tokens: readonly Token[], at: number, step: 1 | -1): number | null {
  const other = step > 0 ? ')' : '(';
  let end = at + step;
  while (tokens[end] && textAt(tokens, end) !== other) end += step;
  return tokens[end] ? end : null;
}
