// In: a sentence's tokens and the number of one. Out: the tokens from one mark or conjunction to the next round it.
import type { Token } from '../../search/language.ts';
import { posAt, type Stretch } from './tokens.ts';

const EDGE = /^(?:PUNCT|CCONJ|SCONJ|)$/;

/** The stretch of a token between marks and conjunctions: of `it fell, while it rose` either part. */
export function clauseAt(tokens: readonly Token[], at: number): Stretch {
  let [first, last] = [at, at];
  while (!EDGE.test(posAt(tokens, first - 1))) first--;
  while (!EDGE.test(posAt(tokens, last + 1))) last++;
  return { first, last };
}
