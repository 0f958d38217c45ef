// In: a noun phrase, where a person, a body or a thing is asked for. Out: whether it can be one.
import type { Token } from '../../search/language.ts';
import type { Words } from '../../search/words.ts';
import { ANYONE, anyOf, listed, only, TITLE } from '../cue-words.ts';
import { isCountry, isOfCountry } from '../grammar/countries.ts';
import { isBody, isPerson, isThing } from '../grammar/noun-kinds.ts';
import { areNames, partsOf } from '../grammar/phrases.ts';
import { isCapital, JOINT, type Phrase, textAt } from '../grammar/tokens.ts';
import { headOf } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';

/** What leads from an office or a body to what it is of. */
export const LINK = /^(?:of|for|at|on|in)$/;

/** Whether a phrase can be a person or a body: its head is a noun for one, or it is a name of no thing. */
export function couldBe(
  { first, last, proper, pair }: Phrase,
  tokens: readonly Token[],
  { person, body }: WhoAsked,
  words: Words,
): boolean {
  const head = textAt(tokens, nounOf(tokens, first, last));
  const named = proper && isCapital(head);
  if (!named) return isPerson(head, words) ? !body : isBody(head, words) && !person;
  if (TITLE.test(head)) return !body;
  // A sum, an abbreviation: `USD`, `the HPA` is no person.
  if (tokens[first]?.pos === 'NUM' || (person && pair !== true && /^\p{Lu}{2,}$/u.test(head)))
    return false;
  if (isThing(head) && (last > first || !person)) return false;
  // `Opportunities for Towns`: before `of` or `for` stands a person, a body or a thing.
  if (person && nounOf(tokens, first, last) < last && !isPerson(head, words)) return false;
  const isLand = isOfCountry(head.toLowerCase()) || isCountry(head);
  return !person || pair === true || (!isLand && !isBody(head, words));
}

/** The last noun before `of`, `for` and the like. */
function nounOf(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && !LINK.test(textAt(tokens, at + 1))) at++;
  return at;
}

const ASKS_WHICH = anyOf(['which', 'names?']);

/** "Which channel?" is no person, with the capital of a sentence's first word or without. */
export function isPersonForThing(
  { last }: Phrase,
  tokens: readonly Token[],
  { question, words }: Sought,
): boolean {
  const head = headOf(question);
  const noun = textAt(tokens, last);
  const ofThing = head !== '' && !ANYONE.test(head);
  return ofThing && !(last > 0 && isCapital(noun)) && isPerson(noun, words) && !isBody(noun, words);
}

/** Where a person is asked for: `a Guild Tribune`, `the harbor authority`, `Emboffs`, `the gang or Berg`. */
export function isNoPerson(
  phrase: Phrase,
  tokens: readonly Token[],
  sought: Sought,
  { role }: WhoAsked,
): boolean {
  const { first, last, pair } = phrase;
  const { words } = sought;
  const noun = textAt(tokens, last);
  if (isCapital(noun)) {
    if (/^an?$/i.test(textAt(tokens, first))) return true;
    // `the Harbor Party`
    if (isBody(noun.toLowerCase(), words) && !isPerson(noun.toLowerCase(), words)) return true;
    if (tokens.slice(first, last + 1).every(({ text }) => TITLE.test(text))) return true;
  } else if (role !== null || isBody(noun, words) || ANYONE.test(noun)) return true;
  if (isOfSortAlone(phrase, tokens, sought)) return true;
  const nouns = pair ? partsOf(tokens, phrase).map((part) => textAt(tokens, part.last)) : [];
  return nouns.some((each) => !isCapital(each) && !isPerson(each, words));
}

/** Where a body is asked for: a country, `former President Berg`. */
export function isNoBody(phrase: Phrase, tokens: readonly Token[], sought: Sought): boolean {
  const { first, last } = phrase;
  const own = tokens.slice(first, last + 1).map(({ text }) => text);
  const titled = own.some((text, i) => TITLE.test(text) && areNames(tokens, first + i + 1, last));
  const person = titled && first < last && !TITLE.test(own.at(-1) ?? '');
  const isOfCountries = own.every((text) => JOINT.test(text) || isOfCountry(text.toLowerCase()));
  const isOther =
    TELLS_SORT.test(headOf(sought.question)) &&
    !own.some((text) => /^\p{Lu}{2,}$/u.test(text) || isBody(text, sought.words));
  return person || isOfCountries || isOther || isOfSortAlone(phrase, tokens, sought);
}

/** Bodies whose names tell what they are, unless in letters: a ministry is no Erik Lund, a firm may be. */
const TELLS_SORT = only([
  ...['ministr(?:y|ies)', ...listed('departments? bureaus? committees? commissions? divisions?')],
  ...listed('courts? directorates? embass(?:y|ies) consulates? part(?:y|ies)'),
]);

/** Where it is asked which: `Skerrish firms`, `a council mayor`. */
function isOfSortAlone(phrase: Phrase, tokens: readonly Token[], { question }: Sought): boolean {
  const which = question.focus.length > 0 && ASKS_WHICH.test(question.text);
  return which && !isCapital(textAt(tokens, phrase.last)) && !hasName(tokens, phrase);
}

/** A name before the noun, and no article that makes it any one: `the Lund firm`. */
function hasName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return (
    !/^an?$/i.test(textAt(tokens, first)) &&
    tokens
      .slice(first, last)
      .some(({ pos, text }) => pos === 'PROPN' && !isOfCountry(text.toLowerCase()))
  );
}
