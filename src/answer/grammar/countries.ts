// In: a sentence's text and a question's words. Out: whether the one names a country that the other does not.
import { COUNTRIES } from '../../cable/countries.ts';
import { matches } from '../../cable/matches.ts';
import { Kept } from '../../kept.ts';
import { CAPITALS, PLACES } from '../../search/capitals.ts';
import { counterparts } from '../../search/state-words.ts';
import type { Words } from '../../search/words.ts';
import { isCapital } from './tokens.ts';

/** In small letters. */
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  Object.values(COUNTRIES).map((country) => country.replace(/ \(.*/, '').toLowerCase()),
);

/** In small letters: countries, their peoples, capitals and governments. */
const NAMES: ReadonlySet<string> = new Set([
  ...[...COUNTRY_NAMES, ...PLACES],
  ...['korea', 'korean', 'burmese', 'african', 'americans'],
]);

/** `GOI` is the government of India, of Iran, or of wherever the cable is from. */
const GOVERNMENT = /^go\w$/;
/** Written as names: `Japan`, `South Korea`; no `poles` or `polish`. */
const NAMED = new RegExp(
  `\\b(?:${[...NAMES]
    .filter((name) => !GOVERNMENT.test(name))
    .sort((a, b) => b.length - a.length)
    .join('|')})s?\\b`,
  'giu',
);

const PARTS: ReadonlySet<string> = new Set([...NAMES].flatMap((name) => name.split(' ')));

/** Whether a word in small letters is a country, a people or a capital, or part of its name (*south*). */
export function isOfCountry(form: string): boolean {
  return PARTS.has(form) || PARTS.has(form.replace(/s$/, ''));
}

/** `US`, `U.K.` */
const SHORT = /^U\.?[KS]\.?(?:A\.?)?$/;

/** Whether a name is that of a country, and of no capital too. */
export function isCountry(name: string): boolean {
  const form = name.toLowerCase();
  return SHORT.test(name) || (COUNTRY_NAMES.has(form) && !Object.hasOwn(CAPITALS, form));
}

/** The names of countries in sentences of late, of which other questions are asked. */
const kept = new Kept<string, readonly string[]>(1_000);
const countriesIn = (text: string) =>
  kept.get(text, () =>
    matches(text, NAMED)
      .map(([name]) => name)
      .filter(isCapital),
  );

/** Whether `text` names a country that is none of those that `asked`, words in small letters, may mean. */
export function namesOtherCountry(text: string, asked: readonly string[], words: Words): boolean {
  const meant = new Set(asked.flatMap((form) => kinOf(form, words)));
  return countriesIn(text).some(
    (name) =>
      !name
        .toLowerCase()
        .split(' ')
        .every((part) => kinOf(part, words).some((form) => meant.has(form))),
  );
}

/** A word and those of its country: of `iraqis` *iraqi*, *iraq*. */
function kinOf(form: string, words: Words): string[] {
  const bases = [form, form.replace(/s$/, '')];
  return bases.flatMap((base) => [base, ...counterparts(base), ...words.related(base)]);
}
