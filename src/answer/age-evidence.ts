// In: a question for how old somebody or something is, and a year or an age in a sentence. Out: whether it tells that.
import type { Span } from '../cable/cable.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { listed, only } from './cue-words.ts';
import { isPerson } from './grammar/noun-kinds.ts';
import { NOUN, POSSESSIVE, past, posAt, RELATIVE, textAt } from './grammar/tokens.ts';
import { anyHolds, holdsAny, tokensIn, wordsWithin } from './holding.ts';
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

/** "How old is Lund?", but not "how old is Lund's brother?" */
const HOW_OLD = /\bhow old (?:is|was) $/i;
/** What a name and the office before it are made of. */
const OF_NAME = /^(?:PROPN|NOUN|ADJ|PART|X|ADP)$/;

/** Whether the age of one who is named is asked, and this one is told of another: `Lund was jailed when Berg was 19`. */
export function isOthersAge(
  age: Span,
  { question, terms }: Sought,
  sentence: IndexedSentence,
): boolean {
  const { tokens } = sentence;
  const named = terms.filter(({ tokens: at, isName }) => {
    const before = question.text.slice(0, question.tokens[at.first]?.start);
    return isName && HOW_OLD.test(before) && !POSSESSIVE.test(textAt(question.tokens, at.last + 1));
  });
  if (named.length === 0 || !holdsAny(named, sentence, 0, tokens.length)) return false;
  const { first, last } = tokensIn(sentence, age);
  const isOver = ({ pos, text }: Token, at: number) =>
    at > last && !OF_NAME.test(pos) && text !== '-';
  const over = tokens.findIndex(isOver);
  const ahead = over < 0 ? tokens.length : over;
  const isProper = ({ pos }: Token) => pos === 'PROPN';
  // `19-year-old pilot Per van Lund`; `Lund, 57,` stands before it.
  const isAhead = tokens.slice(last + 1, ahead).some(isProper);
  const end = past(BETWEEN, tokens, first - 1, -1);
  const [from, to] = isAhead ? [last + 1, ahead - 1] : [past(OF_NAME, tokens, end, -1) + 1, end];
  return tokens.slice(from, to + 1).some(isProper) && !holdsAny(named, sentence, from, to);
}
