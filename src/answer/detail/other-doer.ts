// In: a quantity of a sentence, and a question. Out: whether it is told of somebody else than the question names.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { governorOf } from '../grammar/governor.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { lastVerbBefore, NOUN, posAt, type Stretch, textAt } from '../grammar/tokens.ts';
import { holdsAny, holdsTerm, isAnyName, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Sought } from '../question/sought.ts';

/**
 * The 12 of `Berg sold 12 boats`, where it is asked how many Lund sold, and the sentence does not name him, or goes
 * on with how many he sold; where somebody did it the question need not say.
 * @param all the sentence's quantities
 */
export function isOfOtherDoer(
  found: Quantity,
  all: readonly Quantity[],
  { terms, question }: Sought,
  sentence: IndexedSentence,
): boolean {
  const names = terms.filter(
    (term) =>
      isAnyName(term) &&
      !/\d/.test(term.word.form) &&
      !describes(question.tokens, term.tokens.last) &&
      !WHERE.test(governorOf(question.tokens, term.tokens.first) ?? ''),
  );
  const isTheirs = (doer: Stretch | null) =>
    doer !== null && holdsAny(names, sentence, doer.first, doer.last);
  const isAbout =
    names.some((term) => !holdsTerm(sentence, term)) ||
    all.some((other) => other.kind === found.kind && isTheirs(doerOf(other, sentence)));
  if (!isAbout) return false;
  const { tokens } = sentence;
  const doer = doerOf(found, sentence);
  const { first } = tokensIn(sentence, found);
  if (!doer || tokens.slice(doer.last, first).some(({ text }) => text === ';')) return false;
  const own = tokens.slice(doer.first, doer.last + 1);
  const isNamed = own.some(({ pos }) => pos === 'PROPN');
  const initials = own.flatMap(({ text }) => /^\p{Lu}/u.exec(text)?.[0] ?? []).join('');
  const isShort = terms.some(
    ({ word }) => word.form.length > 1 && initials.toLowerCase().endsWith(word.form),
  );
  return isNamed && !isShort && !holdsAny(terms, sentence, doer.first, doer.last);
}

/** The Tollby of "that Tollby club": which of the clubs; initials name whoever does it. */
function describes(tokens: readonly Token[], name: number): boolean {
  return NOUN.test(posAt(tokens, name + 1)) && !/^\p{Lu}{2}/u.test(textAt(tokens, name));
}

/** Who does what a quantity is told by. */
function doerOf(quantity: Quantity, sentence: IndexedSentence): Stretch | null {
  const verb = lastVerbBefore(sentence.tokens, tokensIn(sentence, quantity).first);
  return verb < 0 ? null : subjectBefore(sentence.tokens, verb);
}

const WHERE = /^(?:in|at|from|near|across|within|around)$/i;
