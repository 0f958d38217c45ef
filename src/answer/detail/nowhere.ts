// In: a question for a place, and a noun phrase. Out: whether the phrase is no place that it asks for.
import type { Token } from '../../search/language.ts';
import type { Words } from '../../search/words.ts';
import { ASKS_COUNTRY, anyOf, EACH, listed, NAMED_PLACES, only, POINTS } from '../cue-words.ts';
import { isCountry, isOfCountry } from '../grammar/countries.ts';
import { governorOf, isSource } from '../grammar/governor.ts';
import { isBody, isPerson, isPlace, isThing } from '../grammar/noun-kinds.ts';
import { givesView } from '../grammar/saying.ts';
import { ADVERB, isCapital, type Phrase, past, posAt, textAt, VERBAL } from '../grammar/tokens.ts';
import type { Sought } from '../question/sought.ts';
import { LINK } from './kinds.ts';

const ASKS_TOWN = anyOf([
  '(?:what|which) (?:\\w+ )?(?:cit(?:y|ies)|towns?|villages?|provinces?|districts?)',
]);

/**
 * Whether a phrase says nowhere: `that city` leans on the sentence before, who speaks is no place, nor is
 * a body that something comes from, nor a country where a town is asked for.
 * @param named whether a town, a country or the like is asked for
 */
export function isNowhere(
  phrase: Phrase,
  tokens: readonly Token[],
  { question, words }: Sought,
  named: boolean,
): boolean {
  const { first, last } = phrase;
  const noun = textAt(tokens, last);
  const name = tokens
    .slice(first, last + 1)
    .flatMap(({ text, pos }) => (pos === 'DET' ? [] : text));
  if (ASKS_TOWN.test(question.text) && isCountry(name.join(' '))) return true;
  if (POINTS.test(textAt(tokens, first)) || EACH.test(textAt(tokens, first))) return true;
  // `according to Lund`
  if (isSource(tokens, first)) return true;
  // `RM 44.5 billion`
  if (/^\p{Lu}{2,3}$/u.test(noun) && tokens[last + 1]?.pos === 'NUM') return true;
  // `two`
  if (tokens.slice(first, last + 1).every(({ pos }) => /^(?:NUM|DET)$/.test(pos))) return true;
  // `in place for three years`
  if (/^(?:place|fact|turn|order|addition)$/i.test(name.join(' '))) return true;
  if (isOfCountry(noun.toLowerCase())) return false;
  return (
    isOtherSort(noun, tokens, first, question.text, named) ||
    (named && isNoNamedPlace(phrase, tokens, words)) ||
    isOfHead(phrase, tokens, words) ||
    isOfPerson(phrase, tokens, words) ||
    (isThing(noun) && !isPlace(noun, words)) ||
    isActing(phrase, tokens, question.text) ||
    isOfBody(phrase, tokens, words, named)
  );
}

/** What WordNet has above towns, countries and the like. */
const ABOVE_NAMED = only([
  ...NAMED_PLACES,
  ...listed('metropolis municipality nation land division district region island continent port'),
]);

/**
 * `Gull Airport`, and the `Name` of `Name: Lund`: it ends in a word that English has for what is no town, country
 * or the like; a word by itself may be the name of one.
 */
function isNoNamedPlace({ first, last }: Phrase, tokens: readonly Token[], words: Words): boolean {
  const isAlone = first === last || (first + 1 === last && posAt(tokens, first) === 'DET');
  if (isAlone && textAt(tokens, last + 1) !== ':') return false;
  const noun = textAt(tokens, last).toLowerCase();
  const above = words.hypernyms(noun);
  return above.length > 0 && ![noun, ...above].some((word) => ABOVE_NAMED.test(word));
}

/** `the Assembly of the Guilds`, `the Forum on Nets`: what stands before is no place. */
function isOfHead({ first, last }: Phrase, tokens: readonly Token[], words: Words): boolean {
  const at = tokens.findIndex(({ text }, i) => i > first && i <= last && LINK.test(text));
  const head = textAt(tokens, at - 1);
  return isCapital(head) && isBody(head, words) && !isPlace(head, words);
}

/** Whether a name is none of the sort asked for: no country, no town, an abbreviation. */
function isOtherSort(
  noun: string,
  tokens: readonly Token[],
  first: number,
  question: string,
  named: boolean,
): boolean {
  if (ASKS_COUNTRY.test(question) && !/^U\.?[KS]/.test(noun)) return true;
  // `HPA/Tollby`
  if (isAbbreviation(noun, tokens)) return true;
  return named && (/^\p{Lu}{3,}$/u.test(noun) || isBetween(tokens, first, question));
}

/** `cameraman Jonas Lie` */
function isOfPerson({ first, last }: Phrase, tokens: readonly Token[], words: Words): boolean {
  const person = tokens
    .slice(first, last)
    .findLastIndex(({ pos, text }) => pos === 'NOUN' && isPerson(text, words));
  return person >= 0 && tokens[first + person + 1]?.pos === 'PROPN';
}

/** "In which town …?", "which town is it in?" */
const IN_WHICH = /\b(?:in|at|from|near) (?:what|which)\b|\b(?:in|at|from|near)\W*$/i;

/** Whether it is who says something, or does it where "in which town?" is asked. */
function isActing({ first, last }: Phrase, tokens: readonly Token[], question: string): boolean {
  if (governorOf(tokens, first) !== null) return false;
  const isDoer = VERBAL.test(posAt(tokens, past(ADVERB, tokens, last + 1)));
  if (isDoer && IN_WHICH.test(question)) return true;
  const speaks = [last + 1, first - 1].some((at) => {
    const verb = tokens[at];
    return verb !== undefined && givesView(verb, at, tokens);
  });
  return speaks && isCapital(textAt(tokens, last));
}

/** A body, where a place is asked for by name or somebody comes to or from it; `the ways of the Celts`. */
function isOfBody(
  { first, last }: Phrase,
  tokens: readonly Token[],
  words: Words,
  named: boolean,
): boolean {
  const noun = textAt(tokens, last);
  if (isPlace(noun, words)) return false;
  const preposition = governorOf(tokens, first) ?? '';
  if (preposition === 'of' && /^the$/i.test(textAt(tokens, first))) return true;
  return isBody(noun, words) && (named || /^(?:to|from|of|on|as)$/.test(preposition));
}

/** `between Lund and Gull`, where a town or the like is asked for by name. */
function isBetween(tokens: readonly Token[], first: number, question: string): boolean {
  return (
    governorOf(tokens, first) === 'between' &&
    !/\b(?:between|cities|towns|villages|places|countries|provinces)\b/i.test(question)
  );
}

/** `GDWF`, but no `USA`, nor anything in a text in capitals. */
function isAbbreviation(noun: string, tokens: readonly Token[]): boolean {
  return /^\p{Lu}{4,}$/u.test(noun) && tokens.some(({ text }) => /^\p{Ll}/u.test(text));
}
