// In: a number of a sentence, and a question. Out: whether the sentence binds another number to what is asked.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { textAt } from '../grammar/tokens.ts';
import { holdsAny, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { yearsOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { verbsOf } from './deeds.ts';

/** Whether another number is bound to the question's verb, or to its year. */
export function isBoundElsewhere(
  quantity: Quantity,
  sought: Sought,
  sentence: IndexedSentence,
): boolean {
  return isOfOtherVerb(quantity, sought, sentence) || isOfOtherYear(quantity, sought, sentence);
}

/** What may stand between a verb and a number behind it: `sank more than 14`. */
const ROUND =
  /^(?:some|about|around|nearly|almost|over|only|more|less|than|at|least|most|up|to|the)$/i;

/** The 14 of `sank 14 boats and damaged 40 houses`, where it is asked how many were damaged. */
function isOfOtherVerb(quantity: Quantity, sought: Sought, sentence: IndexedSentence): boolean {
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

/** The verb right before a number, -1 if none is. */
function verbBefore(tokens: readonly Token[], number: number): number {
  let at = number - 1;
  while (ROUND.test(textAt(tokens, at))) at--;
  return tokens[at]?.pos === 'VERB' ? at : -1;
}

/** What stands between two numbers of which each has its own time: `350, up from 280 in 2007`. */
const AGAINST = /^(?:from|to|against|than|compared|versus)$/i;
/** So many tokens a number's unit has at the most: `9 percent in 2007`. */
const UNIT = 2;

/** The 350 of `350 came, up from 280 in 2007`, where it is asked how many came in 2007. */
function isOfOtherYear(quantity: Quantity, { terms }: Sought, sentence: IndexedSentence): boolean {
  const { tokens } = sentence;
  const years = yearsOf(terms);
  if (years.length === 0) return false;
  const { first, last } = tokensIn(sentence, quantity);
  return tokens.some(({ text }, at) => {
    if (text !== 'in' || !holdsAny(years, sentence, at + 1, at + 1)) return false;
    const number = tokens.findLastIndex(
      ({ pos }, i) => i < at && i >= at - 1 - UNIT && pos === 'NUM',
    );
    if (number < 0 || (number >= first && number <= last)) return false;
    const between = tokens.slice(Math.min(last, number) + 1, Math.max(first, number));
    return between.some((token) => AGAINST.test(token.text));
  });
}
