// In: a claim and the best sentence for it. Out: whether too little of it is there.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { posAt } from '../grammar/tokens.ts';
import { shareOf, strengthOf } from '../holding.ts';
import { quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { LEAST_WORDS, UNMET_VERBS } from './weights.ts';

/**
 * Whether little of a claim is in the sentence and about it, and none of its numbers; more is little where none of
 * its verbs is. Who asks whether it is right is told what is nearest.
 */
export function isVague(sought: Sought, top: Candidate): boolean {
  const { claims, text } = sought.question;
  if (!claims || text.includes('?') || givesSame(sought, top)) return false;
  return top.words < (isDone(sought, top) ? LEAST_WORDS.claim : LEAST_WORDS.undone);
}

/** Whether the sentence has the verbs of a claim, or it has none: "Lund sold boats" is none where Lund mends boats. */
function isDone({ question, terms }: Sought, { sentence }: Candidate): boolean {
  const verbs = terms.filter(({ tokens }) => posAt(question.tokens, tokens.first) === 'VERB');
  const held = (term: Term) => Math.max(0, ...sentence.words.map((id) => strengthOf(term, id)));
  return verbs.length === 0 || shareOf(verbs, held) >= UNMET_VERBS;
}

/** Whether a number of the claim is one of the sentence, however written. */
function givesSame({ question }: Sought, { sentence, passage }: Candidate): boolean {
  const own = quantitiesOf(sentence, passage.paragraph.text);
  return quantitiesGiven(question).some(
    (given) =>
      given.value !== null &&
      own.some(({ kind, value }) => kind === given.kind && value === given.value),
  );
}
