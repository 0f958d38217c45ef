// In: a quantity of a sentence, and a question. Out: whether it is told of the year that is asked for.
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { quantitiesOf, yearsIn } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';

/**
 * Where the sentence has a year of the question, whether the one right behind a quantity is that: of `12 in 2007
 * from 9 in 2006` the 9 is of 2006; `null` where none stands there.
 */
export function isOfAskedYear(
  { kind, end }: Quantity,
  { question }: Sought,
  sentence: IndexedSentence,
  text: string,
): boolean | null {
  const asked = yearsIn(question.text);
  const told = yearsIn(text.slice(sentence.start, sentence.end));
  if (kind === 'date' || !asked.some((year) => told.includes(year))) return null;
  const next = quantitiesOf(sentence, text).find((one) => one.kind === kind && one.start >= end);
  const own = BEHIND.exec(text.slice(end, next?.start ?? sentence.end))?.[1];
  return own === undefined ? null : asked.includes(own);
}

const BEHIND = /^[^,;:]{0,40}?\b(?:in|for|during) (\d{4})\b/;
