// In: a question for a number, and a sentence. Out: whether whom it names is only where whoever tells it belongs.
import type { Token } from '../../search/language.ts';
import { anyOf, TITLE } from '../cue-words.ts';
import { isSource } from '../grammar/governor.ts';
import { textAt } from '../grammar/tokens.ts';
import { holds, type Within, wordsWithin } from '../holding.ts';
import { asksQuantity } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';

/** What asks for what somebody says. */
const ASKS_SOURCE = anyOf(['according to', 'sa(?:y|ys|id)', 'tells?', 'told', 'claim\\w*']);

/** `According to Lund, head of the guild, 30 boats were sold`, where it is asked how many the guild has. */
export function isOfSourceAlone({ question, terms }: Sought, { sentence }: Within): boolean {
  const { tokens } = sentence;
  const end = sourceEnd(tokens);
  if (end === null || !asksQuantity(question.asked) || ASKS_SOURCE.test(question.text)) {
    return false;
  }
  const told = wordsWithin(sentence, end, tokens.length - 1);
  // "The federation" is read as its abbreviation.
  const names = terms.filter(
    ({ isName, tokens: { first }, word: { form } }) =>
      !/\d/.test(form) && (isName || textAt(question.tokens, first).toLowerCase() !== form),
  );
  const isIn = (words: typeof told) =>
    names.some((name) => words.some(({ id }) => holds(name, id)));
  return isIn(wordsWithin(sentence, 0, end)) && !isIn(told);
}

/** Where `According to Lund, head of the guild,` ends; `null` where a sentence does not begin so. */
function sourceEnd(tokens: readonly Token[]): number | null {
  if (!isSource(tokens, 2)) return null;
  const end = tokens.findIndex(
    ({ text }, at) => text === ',' && !TITLE.test(textAt(tokens, at + 1)),
  );
  return end < 0 ? null : end;
}
