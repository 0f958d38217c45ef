// In: a question's terms and a sentence. Out: how near they stand to a stretch of it.
import type { Span } from '../cable/cable.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Sought } from './sought.ts';
import { DETAIL } from './weights.ts';

/** How near the question's words stand to a stretch of the sentence, 0 to 1. */
export function nearness({ terms }: Sought, sentence: IndexedSentence, span: Span): number {
  let [sum, whole] = [0, 0];
  const first = sentence.tokens.findIndex((token) => token.end > span.start);
  const last = sentence.tokens.findLastIndex((token) => token.start < span.end);
  for (const term of terms) {
    let best = 0;
    sentence.words.forEach((id, i) => {
      const strength = term.readings.get(id)?.strength ?? 0;
      if (strength === 0) return;
      const at = sentence.from[i] as Span;
      const apart = Math.max(0, first - at.end, at.start - last);
      best = Math.max(best, strength / (1 + apart / DETAIL.reach));
    });
    sum += term.weight * best;
    whole += term.weight;
  }
  return whole > 0 ? sum / whole : 0;
}

/** Whether a word of the cables is taken for the same as a term. */
export function holds(term: Term, id: number): boolean {
  return (term.readings.get(id)?.strength ?? 0) >= DETAIL.same;
}

/** From the first to the last of some tokens. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}
