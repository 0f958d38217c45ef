// In: a noun phrase, and a question for who or which. Out: whether it is the question's own, and no answer.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { TITLE } from '../cue-words.ts';
import { isBody } from '../grammar/noun-kinds.ts';
import { areNames, phrasesIn } from '../grammar/phrases.ts';
import { AND, isCapital, type Phrase, textAt } from '../grammar/tokens.ts';
import { holdsAny, isItself, wordsWithin } from '../holding.ts';
import { leftOut } from '../question/left-out.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';

/** Whether the question leaves it out, asks about it, or says that it is what something is done to. */
export function isOfQuestion(
  phrase: Phrase,
  sought: Sought,
  sentence: IndexedSentence,
  asked: WhoAsked,
): boolean {
  return (
    isLeftOut(phrase, sought, sentence) ||
    isAllAsked(phrase, sought, sentence) ||
    isAskedAbout(phrase, sought, sentence, asked) ||
    isObject(phrase, sought, sentence, asked)
  );
}

/** `Erik Lund`, where it is asked for somebody besides Erik; not `Erik and Berg`, `Erik's brother`, `Mayor Erik Berg`. */
function isLeftOut({ first, last }: Phrase, sought: Sought, sentence: IndexedSentence): boolean {
  const names = leftOut(sought);
  const { tokens } = sentence;
  const isPair = tokens.slice(first, last).some(({ text }) => AND.test(text));
  if (names.length === 0 || isPair) return false;
  // A family name may stand first: `Gao Suisheng`.
  const isShort = last - first === 1 && areNames(tokens, first, last);
  return holdsAny(names, sentence, isShort ? first : last, last);
}

/** `the Harbor Pilots`, where it is asked which guild came of the pilots of the harbor, and not whether it was they or others. */
function isAllAsked(
  { first, last }: Phrase,
  { terms, question }: Sought,
  sentence: IndexedSentence,
): boolean {
  const own = wordsWithin(sentence, first, last).filter(({ at }) =>
    isCapital(textAt(sentence.tokens, at.start)),
  );
  const others = terms.filter(({ tokens }) => tokens.first !== question.focus.at(-1));
  return (
    own.length > 1 &&
    !/\bor\b/i.test(question.text) &&
    own.every(({ id }) => others.some((term) => isItself(term, id)))
  );
}

/** `Erik Lund`, where it is asked whom Lund met, or which channel filmed him: the surname is the question's, and no sort of body. */
function isAskedAbout(
  { first, last, pair }: Phrase,
  { terms, focus, words }: Sought,
  sentence: IndexedSentence,
  { role }: WhoAsked,
): boolean {
  const text = textAt(sentence.tokens, last);
  const name = areNames(sentence.tokens, Math.max(first, last - 1), last);
  if (pair || !name || isBody(text, words) || TITLE.test(text)) return false;
  const others = terms.filter((term) => !focus.includes(term) && term.tokens.first !== role);
  // `Gao Suisheng`: no English word, so a name, and the family's stands first.
  const isGiven = last - first === 1 && words.rank(text.toLowerCase()) === null;
  return wordsWithin(sentence, first, last).some(
    ({ id, at }) => (isGiven || at.end === last) && others.some((term) => isItself(term, id)),
  );
}

/**
 * The `30 boats` of "who sank the boats?", and in `built piers, fish markets and …` the markets, where it is
 * asked who built the piers.
 */
function isObject(
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
