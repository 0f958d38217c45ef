// In: a claim and the best sentence for it. Out: whether too little of it is there.
import type { Candidate } from '../../search/rank.ts';
import { posAt } from '../grammar/tokens.ts';
import { heldIn, shareOf } from '../holding.ts';
import { quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { isSame } from './same-quantity.ts';
import { LEAST_WORDS, UNMET_VERBS } from './weights.ts';

/**
 * Whether little of a claim is in the sentence and about it, and none of its numbers; more is little where none of
 * its verbs is. Who asks whether it is right is told what is nearest.
 */
export function isVague(sought: Sought, top: Candidate): boolean {
  const { claims, text } = sought.question;
  if (!claims || text.includes('?') || givesSame(sought, top)) return false;
  return top.words < (hasVerbs(sought, top) ? LEAST_WORDS.claim : LEAST_WORDS.otherDeed);
}

/** Whether the sentence has the verbs of a claim, if that has any: Lund, who mends boats, sold none. */
function hasVerbs({ question, terms }: Sought, { sentence }: Candidate): boolean {
  const verbs = terms.filter(({ tokens }) => posAt(question.tokens, tokens.first) === 'VERB');
  return verbs.length === 0 || shareOf(verbs, heldIn([sentence])) >= UNMET_VERBS;
}

/** Whether a number of the claim is one of the sentence, however written. */
function givesSame({ question }: Sought, { sentence, passage }: Candidate): boolean {
  const own = quantitiesOf(sentence, passage.paragraph.text);
  return quantitiesGiven(question).some((given) => own.some((one) => isSame(given, one)));
}
