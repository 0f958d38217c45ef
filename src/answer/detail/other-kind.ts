// In: a noun phrase where a person, a body or a thing is asked for. Out: whether it is of another kind.
import type { Token } from '../../search/language.ts';
import { ANYONE, anyOf, TITLE } from '../cue-words.ts';
import { isCountry, isOfCountry } from '../grammar/countries.ts';
import { isBody, isPerson } from '../grammar/noun-kinds.ts';
import { areNames, type Phrase, partsOf } from '../grammar/phrases.ts';
import { JOINT, textAt } from '../grammar/tokens.ts';
import { headOf } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';

const ASKS_WHICH = anyOf(['which', 'names?']);

/** "Which channel?" is no person. */
export function isPersonForThing(
  { last }: Phrase,
  tokens: readonly Token[],
  { question, words }: Sought,
): boolean {
  const head = headOf(question);
  const noun = textAt(tokens, last);
  const ofThing = head !== '' && !ANYONE.test(head);
  return ofThing && !isName(noun) && isPerson(noun, words) && !isBody(noun, words);
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
  if (isName(noun)) {
    if (/^an?$/i.test(textAt(tokens, first))) return true;
    // `the Harbor Party`
    if (isBody(noun.toLowerCase(), words) && !isPerson(noun.toLowerCase(), words)) return true;
    if (tokens.slice(first, last + 1).every(({ text }) => TITLE.test(text))) return true;
  } else if (role !== null || isBody(noun, words) || ANYONE.test(noun)) return true;
  if (isOfSortAlone(phrase, tokens, sought)) return true;
  const nouns = pair ? partsOf(tokens, phrase).map((part) => textAt(tokens, part.last)) : [];
  return nouns.some((each) => !isName(each) && !isPerson(each, words));
}

/** Where a body is asked for: a country, `former President Berg`. */
export function isNoBody(phrase: Phrase, tokens: readonly Token[], sought: Sought): boolean {
  const { first, last } = phrase;
  const own = tokens.slice(first, last + 1).map(({ text }) => text);
  const titled = own.some((text, i) => TITLE.test(text) && areNames(tokens, first + i + 1, last));
  const person = titled && first < last && !TITLE.test(own.at(-1) ?? '');
  const isOfCountries = own.every((text) => JOINT.test(text) || isOfCountry(text.toLowerCase()));
  return (
    person || isCountry(own.join(' ')) || isOfCountries || isOfSortAlone(phrase, tokens, sought)
  );
}

export const isName = (noun: string): boolean => /^\p{Lu}/u.test(noun);

/** Where it is asked which: `Skerrish firms`, `a council mayor`. */
function isOfSortAlone(phrase: Phrase, tokens: readonly Token[], { question }: Sought): boolean {
  const which = question.focus.length > 0 && ASKS_WHICH.test(question.text);
  return which && !isName(textAt(tokens, phrase.last)) && !hasName(tokens, phrase);
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
