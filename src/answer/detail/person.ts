// In: noun phrases of a sentence. Out: which can be somebody, whose something is, and names as they are given.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Words } from '../../search/words.ts';
import { ASKS_NAME, TITLE } from '../cue-words.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { isBody, isPerson, isThing } from '../grammar/noun-kinds.ts';
import { areNames, type Phrase, partsOf, phrasesIn } from '../grammar/phrases.ts';
import { POSSESSIVE, textAt } from '../grammar/tokens.ts';
import { holds, holdsAny, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { bareName } from './phrase-cut.ts';

const LINK = /^(?:of|for|at|on|in)$/;

/** Whether a phrase can be a person or a body: its head is a noun for one, or it is a name of no thing. */
export function couldBe(
  { first, last, proper, pair }: Phrase,
  tokens: readonly Token[],
  { person, body }: WhoAsked,
  words: Words,
): boolean {
  const head = textAt(tokens, headOf(tokens, first, last));
  const named = proper && /^\p{Lu}/u.test(head);
  if (!named) return isPerson(head, words) ? !body : isBody(head, words) && !person;
  if (TITLE.test(head)) return !body;
  // A sum, an abbreviation: `USD`, `the HPA` is no person.
  if (tokens[first]?.pos === 'NUM' || (person && pair !== true && /^\p{Lu}{2,}$/u.test(head)))
    return false;
  if (isThing(head) && (last > first || !person)) return false;
  // `Opportunities for Towns`: before `of` or `for` stands a person, a body or a thing.
  if (person && headOf(tokens, first, last) < last && !isPerson(head, words)) return false;
  return !person || pair === true || (!isOfCountry(head.toLowerCase()) && !isBody(head, words));
}

/** The last noun before `of`, `for` and the like. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && !LINK.test(textAt(tokens, at + 1))) at++;
  return at;
}

/** What stands between something and whose it is: `brother of Palm`, `notes on Palm`. */
const OF = /^(?:of|on|about)$/;

/** "Whose brother?": who stands in `brother of Adam Palm`, `Palm's brother` or `the inn, owned by Palm`. */
export function ownerIn(
  { terms }: Sought,
  sentence: IndexedSentence,
  owned: number,
): Phrase | null {
  const { tokens } = sentence;
  const phrases = phrasesIn(sentence);
  const term = terms.find(({ tokens: at }) => at.first === owned);
  if (!term) return null;
  for (const { id, at } of wordsWithin(sentence, 0, tokens.length - 1)) {
    if (!holds(term, id)) continue;
    const of = OF.test(textAt(tokens, at.end + 1)) ? phraseAt(phrases, tokens, at.end + 2) : null;
    if (of) return of;
    const around = phrases.find(({ first, last }) => first < at.start && last >= at.end);
    const possessive = tokens
      .slice(around?.first, at.start)
      .findIndex(({ text }) => POSSESSIVE.test(text));
    if (around && possessive > 0) return { ...around, last: around.first + possessive - 1 };
  }
  const by = tokens.findIndex(
    ({ text }, at) => text === 'by' && /^(?:owned|held)$/.test(textAt(tokens, at - 1)),
  );
  const owner = by > 0 && phrases.find(({ first }) => first === by + 1);
  return owner ? bareName(sentence, owner) : null;
}

/** The phrase that begins at a token, with a second one and its: `poachers and their wives`. */
function phraseAt(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
): Phrase | undefined {
  const found = phrases.find(({ first }) => first === at);
  if (!found) return undefined;
  const [and, whose] = tokens.slice(found.last + 1, found.last + 3);
  const isPair = /^and$/i.test(and?.text ?? '') && /^(?:their|his|her)$/i.test(whose?.text ?? '');
  if (!isPair) return found;
  const head = found.last + 3;
  const second = phrases.find(({ first, last }) => first <= head && last >= head);
  return second ? { ...found, last: second.last, pair: true } : found;
}

/** The `Mayor Berg` of `Mayor Berg's boat`, beside the phrases themselves; not of `Berg's brother`. */
export function withOwners(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  words: Words,
): readonly Phrase[] {
  return phrases.flatMap((phrase) => {
    const { first, last } = phrase;
    const mark = tokens.findIndex(
      ({ text, pos }, at) => at > first && at < last && pos === 'PART' && POSSESSIVE.test(text),
    );
    const named = mark > 0 && tokens[mark - 1]?.pos === 'PROPN';
    return named && !isPerson(textAt(tokens, last), words)
      ? [{ first, last: mark - 1, proper: true }, phrase]
      : [phrase];
  });
}

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
  if (/s$/.test(title) && TITLE.test(title.slice(0, -1))) return phrase;
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
  if (/^(?:named|called)$/.test(textAt(tokens, phrase.last + 1))) {
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
    tokens.slice(beside.first, beside.last + 1).every(({ text }) => /^\p{Lu}/u.test(text))
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
