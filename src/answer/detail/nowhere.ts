// In: a question for a place, and a noun phrase. Out: whether the phrase is no place that it asks for.
import type { Token } from '../../search/language.ts';
import { ASKS_COUNTRY, anyOf, POINTS } from '../cue-words.ts';
import { isCountry, isOfCountry } from '../grammar/countries.ts';
import { governorOf, isSource } from '../grammar/governor.ts';
import { isBody, isPerson, isPlace, isThing } from '../grammar/noun-kinds.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { givesView } from '../grammar/saying.ts';
import { isCapital, posAt, textAt, VERBAL } from '../grammar/tokens.ts';
import type { Sought } from '../question/sought.ts';

const ASKS_TOWN = anyOf(['(?:what|which) (?:\\w+ )?(?:cit(?:y|ies)|towns?|villages?)']);

/**
 * Whether a phrase says nowhere: `that city` leans on the sentence before, who speaks is no place, nor is
 * a body that something comes from, nor a country where a town is asked for.
 * @param named whether a town, a country or the like is asked for
 */
export function isNowhere(
  { first, last }: Phrase,
  tokens: readonly Token[],
  { question, words }: Sought,
  named: boolean,
): boolean {
  const noun = textAt(tokens, last);
  const name = tokens
    .slice(first, last + 1)
    .flatMap(({ text, pos }) => (pos === 'DET' ? [] : text));
  if (ASKS_TOWN.test(question.text) && isCountry(name.join(' '))) return true;
  if (POINTS.test(textAt(tokens, first))) return true;
  // `according to Lund`
  if (isSource(tokens, first)) return true;
  // `RM 44.5 billion`
  if (/^\p{Lu}{2,3}$/u.test(noun) && tokens[last + 1]?.pos === 'NUM') return true;
  // `in place for three years`
  if (/^(?:place|fact|turn|order|addition)$/i.test(name.join(' '))) return true;
  if (isOfCountry(noun.toLowerCase())) return false;
  if (ASKS_COUNTRY.test(question.text) && !/^U\.?[KS]/.test(noun)) return true;
  if (isAbbreviation(noun, tokens)) return true;
  if (named && (/^\p{Lu}{3,}$/u.test(noun) || isBetween(tokens, first, question.text))) return true;
  // `cameraman Jonas Lie`
  const person = tokens
    .slice(first, last)
    .findLastIndex(({ pos, text }) => pos === 'NOUN' && isPerson(text, words));
  if (person >= 0 && tokens[first + person + 1]?.pos === 'PROPN') return true;
  if (isThing(noun) && !isPlace(noun, words)) return true;
  const preposition = governorOf(tokens, first) ?? '';
  // "In which town?" is not told by who does it there.
  const does = preposition === '' && VERBAL.test(posAt(tokens, last + 1));
  if (does && /\b(?:in|at|from|near) (?:what|which)\b/i.test(question.text)) return true;
  const speaks =
    preposition === '' &&
    [last + 1, first - 1].some((at) => {
      const verb = tokens[at];
      return verb !== undefined && givesView(verb, at, tokens);
    });
  if (speaks && isCapital(noun)) return true;
  // `the ways of the Celts`
  const article = /^the$/i.test(textAt(tokens, first));
  if (preposition === 'of' && article && !isPlace(noun, words)) return true;
  const body = isBody(noun, words) && !isPlace(noun, words);
  return body && (named || /^(?:to|from|of|on|as)$/.test(preposition));
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
