// In: a question for a number, a date or a name of some body, and a sentence. Out: whether it is told of another.
import type { Cable } from '../../cable/cable.ts';
import { madeOnce } from '../../kept.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { holdsTerm, isAnyName } from '../holding.ts';
import { NAMING } from '../question/asked.ts';
import type { Sought } from '../question/sought.ts';
import { wordsIn } from '../question/subjects.ts';
import { saidBefore } from '../said-before.ts';
import { isHeld, spokenOf } from './names.ts';
import { isNumber } from './number-of.ts';
import { goesWithoutSaying } from './setting.ts';

/** The government of Spain, or ours, which a paragraph may call otherwise. */
const GOVERNMENT = /^(?:go\w|usg)$/i;

/** The bodies that a cable names in full and in short: the `HPA` of `Harbor Pilots Agency (HPA)`. */
const bodiesOf = madeOnce(({ paragraphs }: Cable): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { text } of paragraphs) {
    for (const [, short = ''] of text.matchAll(/\p{Lu}[\p{L}’']+ \((\p{Lu}{3,6})\)/gu)) {
      if (!GOVERNMENT.test(short)) found.add(short);
    }
  }
  return found;
});

/**
 * "How many schools does the HPA have?", of which the paragraph has those of the SGT: the cable names the HPA
 * elsewhere, and the paragraph does not; nor, where a name is asked for, the sentence.
 */
export function isOfOtherBody(sought: Sought, top: Candidate): boolean {
  const { question, words } = sought;
  const { passage } = top;
  const spoken = NAMING.has(question.asked) ? spokenOf(top) : passage.sentences;
  const around = wordsIn((passage.paragraph.heading ?? '').toLowerCase());
  const isMissing = (term: Term) =>
    isHeld(term) &&
    !spoken.some((each) => holdsTerm(each, term)) &&
    !around.includes(term.word.form) &&
    !saidBefore(term, top, words);
  return sought.terms.some(
    (term) => (isBody(term, passage.cable) || isSomebody(term, sought, top)) && isMissing(term),
  );
}

/** Whether a name is that of a body: in short, or in full. */
const isBody = (term: Term, cable: Cable): boolean =>
  bodiesOf(cable).has(term.word.form.toUpperCase()) && isAnyName(term);

/** Whether a name is somebody's of whom a number or a date is asked for, and that does not go without saying. */
const isSomebody = (term: Term, sought: Sought, top: Candidate): boolean =>
  term.isName &&
  !isNumber(term) &&
  !NAMING.has(sought.question.asked) &&
  !GOVERNMENT.test(term.word.form) &&
  !goesWithoutSaying(term, sought, top);
