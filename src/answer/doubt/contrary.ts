// In: a question and a sentence. Out: whether the sentence has the contrary of what is asked.
import { areContrary } from '../../search/opposites.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { deniesAlone } from '../agreement.ts';
import { isDeedDenied } from '../detail/deeds.ts';
import { anyHolds, holds } from '../holding.ts';
import { asksQuantity } from '../quantity-evidence.ts';
import { NAMING } from '../question/asked.ts';
import type { Sought } from '../question/sought.ts';

/** Whether it is asked how many did not, and the sentence denies nothing; or who did, and it denies that. */
export function isDenied(sought: Sought, { sentence }: Candidate): boolean {
  const { asked, text } = sought.question;
  if (NAMING.has(asked)) return isDeedDenied(sought, sentence);
  return asksQuantity(asked) && deniesAlone(text, sentence);
}

/** Whether the sentence has the opposite of a term, of which nobody asks, and not the term: "what share is male?" */
export function isOpposed(
  term: Term,
  { terms, vocabulary }: Sought,
  { sentence }: Candidate,
): boolean {
  const { tokens, words, from } = sentence;
  const { form } = term.word;
  const isContrary = (id: number) => areContrary(form, vocabulary.formOf(id));
  if (words.some((id) => holds(term, id) && !isContrary(id))) return false;
  const others = terms.filter((other) => other !== term);
  return words.some((id, i) => {
    const reading = term.readings.get(id);
    // The Constitutional Council is no contrary of what is unconstitutional.
    const isName = tokens[from[i]?.start ?? -1]?.pos === 'PROPN';
    const isOther = reading?.via === 'opposite' || (reading && !isName && isContrary(id));
    return isOther && !anyHolds(others, id);
  });
}
