// In: a quantity of a sentence, and a question. Out: whether it is told of somebody else than the question names.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { governorOf } from '../grammar/governor.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { lastVerbBefore } from '../grammar/tokens.ts';
import { holdsAny, holdsTerm, isInFull, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Sought } from '../question/sought.ts';

/**
 * The 12 of `Berg sold 12 boats`, where it is asked how many Lund sold, and the sentence does not name him; where
 * somebody did it the question need not say.
 */
export function isOfOtherDoer(
  found: Quantity,
  { terms, question }: Sought,
  sentence: IndexedSentence,
): boolean {
  const isAbout = terms.some(
    (term) =>
      (term.isName || isInFull(term)) &&
      !/\d/.test(term.word.form) &&
      !holdsTerm(sentence, term) &&
      !WHERE.test(governorOf(question.tokens, term.tokens.first) ?? ''),
  );
  if (!isAbout) return false;
  const { tokens } = sentence;
  const { first } = tokensIn(sentence, found);
  const verb = lastVerbBefore(tokens, first);
  const doer = verb < 0 ? null : subjectBefore(tokens, verb);
  if (!doer || tokens.slice(doer.last, first).some(({ text }) => text === ';')) return false;
  const own = tokens.slice(doer.first, doer.last + 1);
  const isNamed = own.some(({ pos }) => pos === 'PROPN');
  const initials = own.flatMap(({ text }) => /^\p{Lu}/u.exec(text)?.[0] ?? []).join('');
  const isShort = terms.some(
    ({ word }) => word.form.length > 1 && initials.toLowerCase().endsWith(word.form),
  );
  return isNamed && !isShort && !holdsAny(terms, sentence, doer.first, doer.last);
}

const WHERE = /^(?:in|at|from|near|across|within|around)$/i;
