// In: terms of a claim, and a sentence. Out: whether it has so much of them that it is of the same.
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { heldIn, shareOf } from '../holding.ts';
import { LEAST_WORDS } from './weights.ts';

/** @param terms those of the claim, but for what the sentence may have otherwise */
export function isOfTheSame(terms: readonly Term[], sentence: IndexedSentence): boolean {
  return shareOf(terms, heldIn([sentence])) >= LEAST_WORDS.same;
}
