// In: a number of a sentence, and a question. Out: whether the question's verb has another number behind it.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { posAt, textAt } from '../grammar/tokens.ts';
import { holdsAny, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Sought } from '../question/sought.ts';
import { verbsOf } from './deeds.ts';

/** What may stand between a verb and a number behind it: `sank more than 14`. */
const ROUND =
  /^(?:some|about|around|nearly|almost|over|only|more|less|than|at|least|most|up|to|the)$/i;

/** The 14 of `sank 14 boats and damaged 40 houses`, of `the loss of 14 boats and arrest of 9 men`, where it is asked how many were damaged, or arrested. */
export function isOfOtherVerb(
  quantity: Quantity,
  sought: Sought,
  sentence: IndexedSentence,
): boolean {
  const { tokens } = sentence;
  const verbs = verbsOf(sought);
  const isAsked = (at: number) => holdsAny(verbs, sentence, at, at);
  const own = verbBefore(tokens, tokensIn(sentence, quantity).first);
  if (own < 0 || isAsked(own)) return false;
  return tokens.some(({ pos }, at) => {
    const verb = pos === 'NUM' ? verbBefore(tokens, at) : -1;
    return verb >= 0 && isAsked(verb);
  });
}

/** The verb right before a number, or the noun with its `of`; -1 if none is. */
function verbBefore(tokens: readonly Token[], number: number): number {
  let at = number - 1;
  while (ROUND.test(textAt(tokens, at))) at--;
  if (textAt(tokens, at) === 'of' && posAt(tokens, at - 1) === 'NOUN') return at - 1;
  return posAt(tokens, at) === 'VERB' ? at : -1;
}
