// In: a question for who does something, and a noun phrase. Out: whether it is what that is done to.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { type Phrase, phrasesIn } from '../grammar/phrases.ts';
import { isItself, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';

/**
 * The `30 boats` of "who sank the boats?", and in `built piers, fish markets and …` the markets, where it is
 * asked who built the piers.
 */
export function isObject(
  phrase: Phrase,
  sought: Sought,
  sentence: IndexedSentence,
  asked: WhoAsked,
): boolean {
  if (asked.part !== 'agent' || sought.question.asked !== 'who') return false;
  if (isOf(phrase, sought, sentence, asked)) return true;
  const { tokens } = sentence;
  const before = phrasesIn(sentence).find(({ last }) => last === phrase.first - 2);
  const isNext = before && tokens[phrase.first - 1]?.text === ',';
  return !!isNext && !phrase.proper && isOf(before, sought, sentence, asked);
}

/** Whether the noun of a phrase that is no name is one of the question's, though not of who is asked for. */
function isOf(
  { last, proper }: Phrase,
  { terms, focus }: Sought,
  sentence: IndexedSentence,
  { role, verb }: WhoAsked,
): boolean {
  if (proper) return false;
  const others = terms.filter(
    (term) => !focus.includes(term) && term.tokens.first !== role && term.tokens.first !== verb,
  );
  return wordsWithin(sentence, last, last).some(({ id }) =>
    others.some((term) => isItself(term, id)),
  );
}
