// In: a question for a number, a date or a name of some body, and a sentence. Out: whether it is told of another.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { governorOf } from '../grammar/governor.ts';
import { holdsTerm, isInFull } from '../holding.ts';
import { NAMING } from '../question/asked.ts';
import type { Sought } from '../question/sought.ts';
import { wordsIn } from '../question/subjects.ts';
import { saidBefore } from '../said-before.ts';
import { isHeld, spokenOf } from './names.ts';
import { isNumber } from './number-of.ts';
import { goesWithoutSaying } from './setting.ts';

/** What stands before where something is, or by whom it is done: that the paragraph need not have. */
const ASIDE = /^(?:in|at|from|near|across|within|around|on|to|off|by)$/i;
/** `HPA` */
const SHORT = /\b\p{Lu}{3,}\b/gu;

/**
 * "How many schools does the HPA have?", of which the paragraph has those of the SGT: the cable names the HPA
 * elsewhere, and the paragraph does not; nor, where a name is asked for, the sentence.
 */
export function isOfOtherBody(sought: Sought, top: Candidate): boolean {
  const { terms, question, words } = sought;
  const { passage } = top;
  const isNaming = NAMING.has(question.asked);
  const spoken = isNaming ? spokenOf(top) : passage.sentences;
  const { heading, text } = passage.paragraph;
  const around = wordsIn((heading ?? '').toLowerCase());
  const told = isNaming ? spoken.map((each) => text.slice(each.start, each.end)).join(' ') : text;
  const others = text === text.toUpperCase() ? [] : (told.match(SHORT) ?? []);
  const isBody = (term: Term) =>
    isInFull(term) || /^\p{Lu}{3,}$/u.test(question.tokens[term.tokens.first]?.text ?? '');
  return terms.some(
    (term) =>
      (term.isName || isInFull(term)) &&
      !isNumber(term) &&
      isHeld(term) &&
      !ASIDE.test(governorOf(question.tokens, term.tokens.first) ?? '') &&
      !spoken.some((each) => holdsTerm(each, term)) &&
      !around.includes(term.word.form) &&
      !saidBefore(term, top, words) &&
      (isBody(term) ? others.length > 0 : !isNaming && !goesWithoutSaying(term, sought, top)),
  );
}
