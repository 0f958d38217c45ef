// In: a question's terms and a sentence. Out: how near they stand to some of its tokens.
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { DETAIL } from '../detail-weights.ts';
import { shareOf, strengthOf } from '../holding.ts';

/** How near the question's words stand to the tokens `first` to `last` of a sentence, 0 to 1. */
export type Nearness = (first: number, last: number) => number;

/**
 * Measures a sentence once, so that each of its phrases can be asked about cheaply: the share of the
 * terms' weight, each times the most that `strength / (1 + tokens between / DETAIL.reach)` comes to.
 */
export function nearnessIn(terms: readonly Term[], sentence: IndexedSentence): Nearness {
  const byTerm = new Map(terms.map((term) => [term, fieldOf(term, sentence)]));
  return (first, last) =>
    shareOf(terms, (term) => {
      const field = byTerm.get(term);
      return field ? most(field, first, last) : 0;
    });
}

/** For each token, how near it is to the words that hold a term; `null` where none does. */
function fieldOf(term: Term, { words, from, tokens }: IndexedSentence): Float64Array | null {
  let field: Float64Array | null = null;
  words.forEach((id, i) => {
    const strength = strengthOf(term, id);
    const at = from[i];
    if (strength === 0 || !at) return;
    field ??= new Float64Array(tokens.length);
    const end = Math.min(tokens.length - 1, at.end + DETAIL.far);
    for (let k = Math.max(0, at.start - DETAIL.far); k <= end; k++) {
      const apart = Math.max(0, k - at.end, at.start - k);
      field[k] = Math.max(field[k] ?? 0, strength / (1 + apart / DETAIL.reach));
    }
  });
  return field;
}

function most(field: Float64Array, first: number, last: number): number {
  let best = 0;
  for (let k = first; k <= last; k++) best = Math.max(best, field[k] ?? 0);
  return best;
}
