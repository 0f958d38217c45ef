// In: a question with an ordinal, and a sentence. Out: whether it tells of another one: the first mayor, not the third.
import { textAt } from '../grammar/tokens.ts';
import type { Within } from '../holding.ts';
import { ORDINAL } from '../quantity/fractions.ts';
import type { Sought } from '../question/sought.ts';
import { isLike, occurrences } from './name-beside.ts';

/** Of `second`, `2nd`; of other words none. */
const rankOf = (text: string): number | undefined =>
  ORDINAL.get(text.toLowerCase()) ??
  (Number(/^(\d+)(?:st|nd|rd|th)$/i.exec(text)?.[1]) || undefined);

/** Whether each time the sentence has the noun behind a question's ordinal, it has it with another one. */
export function isOfOtherRank({ question, terms }: Sought, { sentence }: Within): boolean {
  return terms.some((noun) => {
    const asked = rankOf(textAt(question.tokens, noun.tokens.first - 1));
    if (asked === undefined) return false;
    const told = occurrences(noun, sentence, isLike).map(({ start }) =>
      rankOf(textAt(sentence.tokens, start - 1)),
    );
    return told.length > 0 && told.every((rank) => rank !== undefined && rank !== asked);
  });
}
