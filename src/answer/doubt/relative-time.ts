// In: a claim of next week or the third quarter, and the sentence closest to it. Out: the other one that it has.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { textOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { ORDER, periodsIn, UNITS } from './periods.ts';
import { isOfTheSame } from './the-same.ts';

/** `Q3`, `3Q`, as words are read. */
const QUARTER = /^(?:q[1-4]|[1-4]q)$/;

/** `next week`, for "next month", where the sentence has the rest of the claim. */
export function otherPeriodIn({ question, terms }: Sought, top: Candidate): readonly Otherwise[] {
  const [claimed, ...more] = periodsIn(question.text);
  const [own, ...others] = periodsIn(textOf(top));
  if (!claimed || !own || more.length + others.length > 0) return [];
  const isOfPeriod = ({ word }: Term) =>
    UNITS.includes(word.lemma) || ORDER.includes(word.form) || QUARTER.test(word.form);
  if (
    !isOfTheSame(
      terms.filter((term) => !isOfPeriod(term)),
      top.sentence,
    )
  )
    return [];
  const isSame = own.which === claimed.which && own.unit === claimed.unit;
  return isSame ? [] : [{ typed: claimed.text, printed: [own.text] }];
}
