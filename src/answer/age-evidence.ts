// In: a question for how old something is or when it began, and a year of a sentence. Out: whether it tells that.
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { listed, only } from './cue-words.ts';
import { isPerson } from './grammar/noun-kinds.ts';
import { NOUN, posAt, RELATIVE, textAt } from './grammar/tokens.ts';
import { anyHolds, tokensIn, wordsWithin } from './holding.ts';
import type { Quantity } from './quantity/quantities.ts';
import type { Sought } from './question/sought.ts';

const BEGUN = only(listed('born established founded formed created opened built launched'));
const BORN = /^born$/i;
/** What may stand between a thing and the verb that tells since when it is. */
const BETWEEN = /^(?:PUNCT|AUX|ADV|CCONJ)$/;

/** Whether a year tells how old what the question names is: `the Pilots Guild (PG), established in 1954`. */
export function tellsAge(
  quantity: Quantity,
  { question, terms, words }: Sought,
  sentence: IndexedSentence,
): boolean {
  if (question.asked !== 'age' || quantity.kind !== 'date') return false;
  // "How old is the leader of the Guild?" is told by no founding.
  const head = question.tokens.find(
    ({ pos }, at) =>
      at > 1 && NOUN.test(pos) && !/^(?:NOUN|PROPN|PART)$/.test(posAt(question.tokens, at + 1)),
  );
  const begun = isPerson(head?.text ?? '', words) ? BORN : BEGUN;
  const deed = beginningBefore(quantity, sentence, begun);
  if (deed < 0) return false;
  const named = whoseBeginning(sentence, deed);
  return wordsWithin(sentence, 0, deed).some(
    ({ id, at }) => at.end >= named && anyHolds(terms, id),
  );
}

/** The `established` of `established in 1954`; -1 where the year is of no such verb. */
function beginningBefore(year: Quantity, sentence: IndexedSentence, begun: RegExp): number {
  const { first } = tokensIn(sentence, year);
  const deed = sentence.tokens.findLastIndex(({ text }, at) => at < first && begun.test(text));
  return deed >= first - 2 ? deed : -1;
}

/** The token that names what began, before the verb that tells so. */
function whoseBeginning({ tokens }: IndexedSentence, deed: number): number {
  let named = tokens.findLastIndex(
    ({ pos, text }, at) =>
      at < deed && !BETWEEN.test(pos) && !RELATIVE.test(text) && !isShort(tokens, at),
  );
  // `Mayor Per Holt was born`
  if (BORN.test(textAt(tokens, deed))) while (tokens[named - 1]?.pos === 'PROPN') named--;
  return named;
}

/** The `PG` of `(PG)`. */
function isShort(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
}
