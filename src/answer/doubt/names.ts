// In: a question and the best sentence for it. Out: which of its names and numbers that sentence has to have, and lacks.
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { MONTH, TITLE } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { textAt } from '../grammar/tokens.ts';
import { holdsTerm, means } from '../holding.ts';
import { asksQuantity, quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import { type Asked, NAMING } from '../question/asked.ts';
import type { Question } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';
import { saidBefore } from '../said-before.ts';
import { goesWithoutSaying } from './setting.ts';
import { LARGE } from './weights.ts';

/** Names, numbers and years of the question that the sentence must have to the letter. */
export function namesToFind(sought: Sought, top: Candidate): readonly Term[] {
  return sought.terms.filter(
    (term) =>
      term.isName &&
      !MONTH.test(term.word.form) &&
      !goesWithoutSaying(term, sought, top) &&
      !isGivenOtherwise(term, sought.question, top) &&
      !hasAlternative(term, sought),
  );
}

/** Whether a name is not spoken of: in the sentence, where a short answer is asked for, or in its paragraph. */
export function isOutside(name: Term, { question, words }: Sought, top: Candidate): boolean {
  const spoken = asksDetail(question.asked) ? spokenOf(top) : top.passage.sentences;
  return !spoken.some((each) => holdsTerm(each, name)) && !saidBefore(name, top, words);
}

/**
 * Names of a claim that are the cable's, and that the sentence lacks which bears out the rest of it: Berg says so,
 * and the sentence gives it to Lund. Of a claim of several sentences, or where the sentence has part of the name, none.
 */
export function unspokenIn(sought: Sought, top: Candidate): readonly Term[] {
  const { question, terms } = sought;
  if (!question.claims || question.sentences.length > 1) return [];
  const numbers = quantitiesGiven(question);
  const spoken = spokenOf(top);
  const isThere = (name: Term) => spoken.some((each) => holdsTerm(each, name));
  const isNumber = ({ tokens: { first } }: Term) => {
    const at = question.tokens[first]?.start ?? 0;
    return numbers.some(({ start, end }) => start <= at && at < end);
  };
  const beside = ({ tokens: { first, last } }: Term) =>
    terms.filter(
      ({ tokens, word }) =>
        (tokens.first === last + 1 || tokens.last === first - 1) && !TITLE.test(word.form),
    );
  return namesToFind(sought, top).filter(
    (name) =>
      isHeld(name) &&
      !isNumber(name) &&
      !isThere(name) &&
      !beside(name).some((other) => other.isName && isThere(other)) &&
      !saidBefore(name, top, sought.words),
  );
}

/** Whether a number is written otherwise in the sentence: "1.1 million" as `1,100,000`, "90" as `ninety`. */
function isGivenOtherwise(
  { word, tokens: { first } }: Term,
  question: Question,
  { passage, sentence }: Candidate,
): boolean {
  if (!/\d/.test(word.form)) return false;
  const given = quantitiesOf(sentence, passage.paragraph.text).filter(
    ({ value, text }) => (value ?? 0) >= LARGE || !/\d/.test(text),
  );
  if (given.length === 0) return false;
  const at = question.tokens[first]?.start ?? -1;
  const value = quantitiesGiven(question).find(({ start, end }) => start <= at && at < end)?.value;
  return value != null && given.some((quantity) => quantity.value === value);
}

/** The 271 of "217 or 271?", of which the cables hold the other one. */
function hasAlternative({ tokens: { first, last } }: Term, { question, terms }: Sought): boolean {
  const isOr = (at: number) => /^or$/i.test(textAt(question.tokens, at));
  return terms.some(
    (other) =>
      other.isName &&
      ((isOr(last + 1) && other.tokens.first === last + 2) ||
        (isOr(first - 1) && other.tokens.last === first - 2)) &&
      isHeld(other),
  );
}

/** Whether the cables hold a name; spelling alone tells: words near it in meaning do not count. */
export function isHeld({ readings }: Term): boolean {
  for (const reading of readings.values()) if (means(reading, DETAIL.same)) return true;
  return false;
}

/** The sentence; where it says "he" or "this", with those before it in its paragraph. */
function spokenOf({ passage, sentence }: Candidate): readonly IndexedSentence[] {
  const { sentences } = passage;
  return sentence.leans ? sentences.slice(0, sentences.indexOf(sentence) + 1) : [sentence];
}

/** Whether a short answer is asked for, which one sentence gives or none. */
function asksDetail(asked: Asked | null): boolean {
  return asksQuantity(asked) || NAMING.has(asked);
}
