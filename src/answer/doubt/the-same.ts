// In: terms of a claim, and a sentence. Out: whether it has so much of them that it is of the same; the claim's one verb.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { isCapital, posAt, textAt } from '../grammar/tokens.ts';
import { heldIn, shareOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { LEAST_WORDS } from './weights.ts';

/** @param terms those of the claim, but for what the sentence may have otherwise */
export function isOfTheSame(terms: readonly Term[], sentence: IndexedSentence): boolean {
  return shareOf(terms, heldIn([sentence])) >= LEAST_WORDS.same;
}

/** The verb of a claim that has one alone; else `null`. */
export function soleVerb({ question, terms }: Pick<Sought, 'question' | 'terms'>): Term | null {
  const verbs = terms.filter(({ tokens: { first } }) => isVerb(question.tokens, first));
  return verbs.length === 1 ? (verbs[0] ?? null) : null;
}

/** The Convention against Torture is no verb, though it may be tagged as one. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return posAt(tokens, at) === 'VERB' && !(at > 0 && isCapital(textAt(tokens, at)));
}
