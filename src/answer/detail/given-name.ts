// In: a phrase chosen as who is asked for. Out: the name as it is given: of one of two, without a title, in full.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { ASKS_NAME, TITLE, TITLES_OF_MANY } from '../cue-words.ts';
import { isPerson } from '../grammar/noun-kinds.ts';
import { areNames, partsOf, phrasesIn } from '../grammar/phrases.ts';
import { isCapital, type Phrase, textAt } from '../grammar/tokens.ts';
import { holdsAny } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { LINK } from './kinds.ts';

/** Of `mate Lund and Captain Berg`, where a captain is asked for, the captain; else the phrase. */
export function ofSort(
  { focus, terms }: Sought,
  sentence: IndexedSentence,
  phrase: Phrase,
  { role }: WhoAsked,
): Phrase {
  const { tokens } = sentence;
  const sorts =
    role === null ? focus.slice(-1) : terms.filter((term) => term.tokens.first === role);
  if (sorts.length === 0) return phrase;
  const [held, more] = partsOf(tokens, phrase).filter((part) =>
    holdsAny(sorts, sentence, part.first, part.last - 1),
  );
  if (!held || more || tokens[held.last]?.pos !== 'PROPN') return phrase;
  const title = textAt(tokens, held.first);
  // `Senators Lund and Berg`
  if (TITLES_OF_MANY.test(title)) return phrase;
  // Names alone may be one: `Mayor Lund and Captain Berg`, but `Director of Ports and Ferries`.
  const isTitled = TITLE.test(title) && areNames(tokens, held.first, held.last);
  const hasOf = tokens.slice(held.first, held.last).some(({ text }) => LINK.test(text));
  return phrase.pair || (isTitled && !hasOf) ? held : phrase;
}

/** Where a person is asked for by office, or the name is, that without the office: `Anna Berg` of `Guild President Anna Berg`. */
export function untitled(
  { terms, question }: Sought,
  sentence: IndexedSentence,
  phrase: Phrase,
  { person }: WhoAsked,
): Phrase {
  const { tokens } = sentence;
  if (phrase.pair) return phrase;
  const isAlone = person || ASKS_NAME.test(question.text);
  let { first } = phrase;
  for (let at = phrase.first; at < phrase.last - 1; at++) {
    if (!TITLE.test(textAt(tokens, at))) continue;
    const known = holdsAny(terms, sentence, at, at);
    const name = areNames(tokens, at + 1, phrase.last);
    if (name && (isAlone || known)) first = at + 1;
  }
  return { ...phrase, first };
}

/**
 * `Erik Lund` where the sentence calls him `Lund` too, and of `a pilot named Erik Lund`; `an ambassador in
 * Tollby` with his post.
 */
export function wholeName({ words }: Sought, sentence: IndexedSentence, phrase: Phrase): Phrase {
  const { tokens } = sentence;
  const phrases = phrasesIn(sentence);
  // `a pilot named Lund`, but not `Mayor Berg named Lund`.
  const isName = tokens[phrase.last]?.pos === 'PROPN';
  if (!isName && /^(?:named|called)$/.test(textAt(tokens, phrase.last + 1))) {
    const name = phrases.find(({ first, proper }) => proper && first === phrase.last + 2);
    if (name) return name;
  }
  if (
    isPerson(textAt(tokens, phrase.last), words) &&
    /^(?:in|on|to|of|for|at)$/.test(textAt(tokens, phrase.last + 1))
  ) {
    const post = phrases.find(({ first }) => first === phrase.last + 2);
    if (post?.proper) return { ...phrase, last: post.last };
  }
  // `her son, Erik Lund,`
  const beside = phrases.find(({ first }) => first === phrase.last + 2);
  if (
    beside &&
    !phrase.proper &&
    tokens[phrase.last + 1]?.text === ',' &&
    /^(?:,|\.|\)|as|to|for)$/.test(tokens[beside.last + 1]?.text ?? '.') &&
    tokens.slice(beside.first, beside.last + 1).every(({ text }) => isCapital(text))
  ) {
    return beside;
  }
  if (phrase.first !== phrase.last || tokens[phrase.last]?.pos !== 'PROPN') return phrase;
  const name = tokens[phrase.last]?.text;
  const full = phrases.find(
    ({ first, last }) =>
      last > first &&
      last !== phrase.last &&
      tokens[last]?.text === name &&
      areNames(tokens, first, last),
  );
  return full ?? phrase;
}
