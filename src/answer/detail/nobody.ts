// In: a question for who or which, and a noun phrase. Out: whether the phrase names nobody that it asks for.
import { madeOnce } from '../../kept.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Words } from '../../search/words.ts';
import {
  ANYONE,
  ASKS_NAME,
  anyOf,
  CALENDAR,
  CURRENCY,
  listed,
  only,
  POINTS,
  TITLE,
} from '../cue-words.ts';
import { isCountry, isOfCountry } from '../grammar/countries.ts';
import { governorOf } from '../grammar/governor.ts';
import { isBody, isPerson } from '../grammar/noun-kinds.ts';
import { areNames, type Phrase, partsOf } from '../grammar/phrases.ts';
import { anyHolds, wordsWithin } from '../holding.ts';
import { leftOut } from '../question/left-out.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { isBare } from './vague.ts';

const ONE = only(['person', 'one', 'm[ae]n', 'wom[ae]n', 'guys?']);
const ASKS_WHICH = anyOf(['which', 'names?']);
const PLACED = only(['in', 'at', 'near', 'within', 'across', 'inside', 'outside', 'throughout']);
/** Tokens in a title within quotation marks. */
const LONGEST_TITLE = 8;
const QUOTE = /^["“”«»]$/;

/**
 * Whether a phrase cannot be the answer, though it may be somebody: `that firm` says nothing without
 * the sentence before, `"Songs for Nobody"` is a title, `people` names no leader.
 */
export function isNobody(
  phrase: Phrase,
  sought: Sought,
  sentence: IndexedSentence,
  asked: WhoAsked,
): boolean {
  const { tokens } = sentence;
  if (POINTS.test(tokens[phrase.first]?.text ?? '')) return true;
  // `the Guild, not the Board,`
  if (/^not$/i.test(tokens[phrase.first - 1]?.text ?? '')) return true;
  if (isWhenOrSum(tokens, phrase) || isLeftOut(phrase, sought, sentence)) return true;
  if (sought.question.asked !== 'who' && !asked.person && !asked.body) {
    return (
      isPersonForThing(phrase, tokens, sought) || isAskedAbout(phrase, sought, sentence, asked)
    );
  }
  return (
    (!asked.body && isQuoted(tokens, phrase)) ||
    isJustOne(tokens, phrase) ||
    isBare(tokens, phrase) ||
    isTheirBody(tokens, phrase, sought.words) ||
    isPlaced(tokens, phrase, asked) ||
    isAskedAbout(phrase, sought, sentence, asked) ||
    (asked.person && isNoPerson(phrase, tokens, sought, asked)) ||
    (asked.body && isNoBody(phrase, tokens, sought))
  );
}

/** `Erik Lund`, where it is asked for somebody besides Erik; not `Erik and Berg`, `Erik's brother`, `Mayor Erik Berg`. */
function isLeftOut({ first, last }: Phrase, sought: Sought, sentence: IndexedSentence): boolean {
  const names = leftOut(sought);
  const { tokens } = sentence;
  const isPair = tokens.slice(first, last).some(({ text }) => /^(?:and|&)$/.test(text));
  if (names.length === 0 || isPair) return false;
  // A family name may stand first: `Gao Suisheng`.
  const isShort = last - first === 1 && areNames(tokens, first, last);
  return wordsWithin(sentence, isShort ? first : last, last).some(({ id }) => anyHolds(names, id));
}

/** `the following Sunday`, `EUR`: the only names in it are of a day, a month or money. */
function isWhenOrSum(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const names = tokens
    .slice(first, last + 1)
    .filter(({ pos, text }) => pos !== 'DET' && isName(text));
  return names.length > 0 && names.every(({ text }) => CALENDAR.test(text) || CURRENCY.test(text));
}

/** "Which channel?" is no person. */
function isPersonForThing(
  { last }: Phrase,
  tokens: readonly Token[],
  { question, words }: Sought,
): boolean {
  const head = question.tokens[question.focus.at(-1) ?? -1]?.text ?? '';
  const noun = tokens[last]?.text ?? '';
  const ofThing = question.asked === 'which' && head !== '' && !ANYONE.test(head);
  return ofThing && !isName(noun) && isPerson(noun, words) && !isBody(noun, words);
}

/** Where a person is asked for: `a Guild Tribune`, `the harbor authority`, `Emboffs`, `the gang or Berg`. */
function isNoPerson(
  phrase: Phrase,
  tokens: readonly Token[],
  sought: Sought,
  { role }: WhoAsked,
): boolean {
  const { first, last, pair } = phrase;
  const { words, question } = sought;
  const noun = tokens[last]?.text ?? '';
  if (isName(noun)) {
    if (/^an?$/i.test(tokens[first]?.text ?? '')) return true;
    // `the Harbor Party`
    if (isBody(noun.toLowerCase(), words) && !isPerson(noun.toLowerCase(), words)) return true;
    if (tokens.slice(first, last + 1).every(({ text }) => TITLE.test(text))) return true;
    if (ASKS_NAME.test(question.text) && isOffice(tokens, phrase)) return true;
  } else if (role !== null || isBody(noun, words) || ANYONE.test(noun)) return true;
  if (isOfSortAlone(phrase, tokens, sought)) return true;
  const nouns = pair ? partsOf(tokens, phrase).map((part) => tokens[part.last]?.text ?? '') : [];
  return nouns.some((each) => !isName(each) && !isPerson(each, words));
}

/** Where a body is asked for: a country, `former President Berg`. */
function isNoBody(phrase: Phrase, tokens: readonly Token[], sought: Sought): boolean {
  const { first, last } = phrase;
  const own = tokens.slice(first, last + 1).map(({ text }) => text);
  const titled = own.some((text, i) => TITLE.test(text) && areNames(tokens, first + i + 1, last));
  const person = titled && first < last && !TITLE.test(own.at(-1) ?? '');
  const isOfCountries = own.every((text) => JOINT.test(text) || isOfCountry(text.toLowerCase()));
  return (
    person || isCountry(own.join(' ')) || isOfCountries || isOfSortAlone(phrase, tokens, sought)
  );
}

const JOINT = /^(?:and|or|&|,)$/;

/** `The President of the Guild`, where a name is asked for. */
function isOffice(tokens: readonly Token[], { first }: Phrase): boolean {
  const at = tokens[first]?.pos === 'DET' ? first + 1 : first;
  return TITLE.test(tokens[at]?.text ?? '') && /^(?:of|for)$/.test(tokens[at + 1]?.text ?? '');
}

const isName = (noun: string): boolean => /^\p{Lu}/u.test(noun);

/** Where it is asked which: `Skerrish firms`, `a council mayor`. */
function isOfSortAlone(phrase: Phrase, tokens: readonly Token[], { question }: Sought): boolean {
  const which = question.focus.length > 0 && ASKS_WHICH.test(question.text);
  return which && !isName(tokens[phrase.last]?.text ?? '') && !hasName(tokens, phrase);
}

/** A name before the noun, and no article that makes it any one: `the Lund firm`. */
function hasName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return (
    !/^an?$/i.test(tokens[first]?.text ?? '') &&
    tokens
      .slice(first, last)
      .some(({ pos, text }) => pos === 'PROPN' && !isOfCountry(text.toLowerCase()))
  );
}

/** `Erik Lund`, where it is asked whom Lund met, or which channel filmed him: the surname is the question's, and no sort of body. */
function isAskedAbout(
  { first, last, pair }: Phrase,
  { terms, focus, words }: Sought,
  sentence: IndexedSentence,
  { role }: WhoAsked,
): boolean {
  const text = sentence.tokens[last]?.text ?? '';
  const name = areNames(sentence.tokens, Math.max(first, last - 1), last);
  if (pair || !name || isBody(text, words) || TITLE.test(text)) return false;
  const others = terms.filter((term) => !focus.includes(term) && term.tokens.first !== role);
  return wordsWithin(sentence, last, last).some(({ id }) =>
    others.some(({ readings }) => /^(?:form|lemma)$/.test(readings.get(id)?.via ?? '')),
  );
}

/** The `Tollby` of `in Tollby`, unless the question ends in that preposition, or `which` follows. */
function isPlaced(
  tokens: readonly Token[],
  { first, last }: Phrase,
  { preposition }: WhoAsked,
): boolean {
  const governor = governorOf(tokens, first) ?? '';
  const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const relative = /^(?:who|which)$/i.test(tokens[next]?.text ?? '');
  return PLACED.test(governor) && governor !== preposition && !relative;
}

/** Where quotation marks stand. */
const quotesIn = madeOnce((tokens: readonly Token[]) =>
  tokens.flatMap(({ text }, at) => (QUOTE.test(text) ? [at] : [])),
);

/** `"Opportunities for Towns,"`: what is within quotation marks is a title, if it is short. */
function isQuoted(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const marks = quotesIn(tokens);
  const opening = marks.findLastIndex((at) => at < first);
  const [open = 0, close = 0] = [marks[opening], marks[opening + 1]];
  return opening >= 0 && opening % 2 === 0 && close > last && close - open <= LONGEST_TITLE;
}

/** `her organization`, which the sentence before names. */
function isTheirBody(tokens: readonly Token[], { first, last }: Phrase, words: Words): boolean {
  const isTheirs = [first - 1, first].some((at) => THEIR.test(tokens[at]?.text ?? ''));
  const noun = tokens[last]?.text ?? '';
  return isTheirs && !isName(noun) && isBody(noun, words);
}

const THEIR = only(listed('her his their its'));

/** `the person`, of whom nothing more is said. */
function isJustOne(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return (
    last === first + 1 &&
    /^the$/i.test(tokens[first]?.text ?? '') &&
    ONE.test(tokens[last]?.text ?? '')
  );
}
