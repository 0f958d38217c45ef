// In: a question, and the name or place found in a sentence. Out: whether it is likely enough to be shown.
import type { Span } from '../../cable/cable.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { SHOWN } from '../detail-weights.ts';
import { isSaid } from '../grammar/saying.ts';
import { textAt } from '../grammar/tokens.ts';
import { holdsTerm, isWordName, shareOf, tokensIn } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { whoAsked } from '../question/who-question.ts';
import { WHO_SAID } from '../verb.ts';
import { nearnessIn } from './nearness.ts';

/**
 * A name that stands far from the little that the sentence has of the question is a guess; so is who said
 * it, where nobody says anything, and who will do it, of a sentence without what will be done.
 */
export function isLikely(sought: Sought, sentence: IndexedSentence, found: Span): boolean {
  const { question, terms } = sought;
  if (question.asked !== 'where') {
    if (WHO_SAID.test(question.text) && !isSaid(sentence)) return false;
    const { verb } = whoAsked(sought);
    const done = terms.find(({ tokens }) => tokens.first === verb);
    const willBe = /^(?:will|shall)$/i.test(textAt(question.tokens, (verb ?? 0) - 1));
    if (willBe && done && !holdsTerm(sentence, done)) return false;
  }
  const told = terms.filter((term) => !isWordName(term));
  const share = shareOf(told, (term) => (holdsTerm(sentence, term) ? 1 : 0));
  const { first, last } = tokensIn(sentence, found);
  const isNear = nearnessIn(told, sentence)(first, last) >= SHOWN.near;
  return isNear || (question.asked !== 'where' && share >= SHOWN.share);
}
