// In: a term of a question. Out: the number of the question that it is part of, and how a cable writes that.
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { MONTH } from '../cue-words.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Question } from '../question/question.ts';
import { isEqual, isSame } from './same-quantity.ts';
import { LARGE } from './weights.ts';

/** The number of a question that a term is part of: the "1.1 million" of its "million". */
export function numberOf({ tokens: { first } }: Term, question: Question): Quantity | undefined {
  const at = question.tokens[first]?.start ?? -1;
  return quantitiesGiven(question).find(({ start, end }) => start <= at && at < end);
}

/** Whether a term is a number, in figures or in words. */
export function isNumber({ word }: Pick<Term, 'word'>): boolean {
  return /\d/.test(word.lemma);
}

/** Whether it names who or where, and no number or month. */
export function namesNoTime(term: Term): boolean {
  return term.isName && !isNumber(term) && !MONTH.test(term.word.form);
}

/** The USD of "USD 26 million". */
export function isCurrency(term: Term, question: Question): boolean {
  return !isNumber(term) && numberOf(term, question)?.kind === 'money';
}

/**
 * Tells what sentences of a paragraph write otherwise for the number that a term is part of, if they do: `1,100,000`
 * for "1.1 million", `one-fifth` for "20%", the one number that is over 30 where that is all that is typed.
 */
export function writtenIn(question: Question, { passage }: Candidate) {
  const isOtherwise = ({ value, text }: Quantity) => (value ?? 0) >= LARGE || !/\d/.test(text);
  return (term: Term, sentences: readonly IndexedSentence[]): string | null => {
    const given = numberOf(term, question);
    if (!given) return null;
    for (const sentence of sentences) {
      if (!passage.sentences.includes(sentence)) continue;
      const all = quantitiesOf(sentence, passage.paragraph.text);
      const own = all.find((one) => isOtherwise(one) && isEqual(given, one));
      if (own) return own.text;
      const [within, ...others] = all.filter((one) => isSame(given, one) && !isEqual(given, one));
      if (within && others.length === 0) return within.text;
    }
    return null;
  };
}

/** Whether one of these sentences of a paragraph bears out the number that a term is part of, however written: 38, "over 30". */
export function isBorneOut(
  term: Term,
  question: Question,
  { passage }: Candidate,
  sentences: readonly IndexedSentence[],
): boolean {
  const given = numberOf(term, question);
  return (
    given !== undefined &&
    sentences.some((sentence) =>
      quantitiesOf(sentence, passage.paragraph.text).some((own) => isSame(given, own)),
    )
  );
}
