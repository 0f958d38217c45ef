// In: a quantity of a claim and one of a cable. Out: whether they say the same, or something else of one kind.
import { NUMBER_WORDS } from '../../search/word.ts';
import { anyOf, listed, MONTH } from '../cue-words.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { isYear } from '../quantity-evidence.ts';
import { MISSTATED } from './weights.ts';

/** Whether a quantity of a claim says the same as one of a cable: a date no other, "26 million" perhaps dollars, "over 7" of 9. */
export function isSame(given: Quantity, own: Quantity): boolean {
  return isEqual(given, own) || isWithin(given, own);
}

/** The same, where both have one number: "over 7" is not 9. */
export function isEqual(given: Quantity, own: Quantity): boolean {
  if (given.kind === 'date' && own.kind === 'date') return isSameDate(given, own) === true;
  if (!areComparable(given, own) || !areOneAmount(given, own)) return false;
  if (bounds(given, own).size > 1) return false;
  const [currency, ownCurrency] = [currencyOf(given), currencyOf(own)];
  return currency === null || ownCurrency === null || currency === ownCurrency;
}

/** Whether a number of a cable is as great or small as a claim says that it is: "over 7" of 9, "about 40" of 38. */
function isWithin(given: Quantity, own: Quantity): boolean {
  if (given.kind === 'date' || !areComparable(given, own) || boundOf(own) !== null) return false;
  const measure = measureFor(given, own);
  const [one, other] = [measure(given) ?? 0, measure(own) ?? 0];
  const bound = boundOf(given);
  if (bound === null && ABOUT.test(given.text)) return isAbout(one, other);
  return bound === 'up' ? one < other : bound === 'down' && one > other;
}

/** Whether two quantities are of one kind and unit, and each is one number; a bare one may count anything. */
function areComparable(given: Quantity, own: Quantity): boolean {
  const isOfKind = kindOf(given) === kindOf(own) || (given.kind === 'count' && !given.counts);
  return isOfKind && isOfUnit(given, own) && amountOf(given) !== null && amountOf(own) !== null;
}

/** Whether two durations can be compared: in one unit, or both in such as can be reckoned. */
function isOfUnit(given: Quantity, own: Quantity): boolean {
  if (given.kind !== 'duration') return true;
  return unitOf(given) === unitOf(own) || (daysIn(given) !== null && daysIn(own) !== null);
}

/** One number; of two units nearly as long: a month is four weeks. */
function areOneAmount(given: Quantity, own: Quantity): boolean {
  const measure = measureFor(given, own);
  const [one, other] = [measure(given) ?? 0, measure(own) ?? 0];
  return measure === daysIn ? isAbout(one, other) : one === other;
}

function isAbout(one: number, other: number): boolean {
  return Math.abs(one - other) <= MISSTATED.about * Math.max(one, other);
}

/** Durations in two units are compared by days. */
function measureFor(given: Quantity, own: Quantity) {
  return given.kind === 'duration' && unitOf(given) !== unitOf(own) ? daysIn : amountOf;
}

const DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 1 / 86_400,
    minute: 1 / 1_440,
    hour: 1 / 24,
    day: 1,
    night: 1,
    week: 7,
    fortnight: 14,
    month: 30.4,
    quarter: 91,
    year: 365,
    yr: 365,
    decade: 3_650,
    century: 36_500,
  }),
);

/** How many days a duration has; null in other units. */
function daysIn(duration: Quantity): number | null {
  const days = DAYS.get(unitOf(duration));
  return days === undefined || duration.value === null ? null : duration.value * days;
}

/** Whether a quantity could stand for another one, and says something else: days for days, but not for weeks. */
export function isOther(given: Quantity, own: Quantity): boolean {
  if (isOpposite(given, own)) return true;
  if (kindOf(own) !== kindOf(given) || isSame(given, own)) return false;
  if (given.kind === 'date') return isSameDate(given, own) === false;
  return amountOf(given) !== null && isOfUnit(given, own);
}

/** The last word of a duration: `day` of `ninety days`, `decade` of `four-decade-long`. */
function unitOf({ text }: Quantity): string {
  return (/\p{L}+(?=(?:-long)?$)/u.exec(text)?.[0] ?? '').toLowerCase().replace(/s$/, '');
}

/** A share is so many percent. */
function kindOf({ kind }: Quantity): Quantity['kind'] {
  return kind === 'share' ? 'percent' : kind;
}
function amountOf({ kind, value }: Quantity): number | null {
  return kind === 'share' && value !== null ? Math.round(value * 1e4) / 100 : value;
}

const UP = anyOf(listed('more over above exceeding least upwards excess minimum'));
const DOWN = anyOf(listed('less fewer under below most barely maximum'));
const ABOUT = anyOf(listed('about around roughly approximately circa nearly almost'));
/** "No more than 30" is a most. */
const TURNED = /\b(?:no|not) (?=more|fewer|less)/i;

/** Whether a number is a least or a most. */
function boundOf({ text }: Quantity): 'up' | 'down' | null {
  const isTurned = TURNED.test(text);
  if (UP.test(text)) return isTurned ? 'down' : 'up';
  if (DOWN.test(text)) return isTurned ? 'up' : 'down';
  return null;
}

/** Whether one number is a most for the claim and a least for the cable, or the other way: "under 60" of `over 60 years`. */
export function isOpposite(given: Quantity, own: Quantity): boolean {
  return areComparable(given, own) && areOneAmount(given, own) && bounds(given, own).size > 1;
}

/** Whether the two are leasts or mosts, as far as they are either. */
const bounds = (one: Quantity, other: Quantity) =>
  new Set([boundOf(one), boundOf(other)].filter((bound) => bound !== null));

/** By all that they are called: `RM 5 million` are 5 million ringgit. */
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['R$', /r\$|\b(?:brl|reals?|reais)\b/i],
  ['RM', /\b(?:rm|myr|ringgits?)\b/i],
  ['Rs', /\b(?:rs|inr|rupees?)\b/i],
  ['R', /\b(?:zar|rands?)\b/i],
  ['CFA', /\b(?:f?cfa|xaf|xof)\b|(?<!swiss )\bfrancs\b/i],
  ['$', /\$|\b(?:usd|dollars?)\b/i],
  ['€', /€|\b(?:eur|euros?)\b/i],
  ['£', /£|\b(?:gbp|pounds?)\b/i],
  ['¥', /¥|\b(?:rmb|yuan|cny)\b/i],
];

const SIZES = anyOf(listed('million billion trillion thousand hundred dozen'), 'gi');

/** The currency of a sum, by its own name where it is none of the commonest; null where none is written. */
function currencyOf({ kind, text, bare }: Quantity): string | null {
  if (kind !== 'money') return null;
  const known = CURRENCIES.find(([, pattern]) => pattern.test(text))?.[0];
  const words =
    text
      .slice(-(bare.end - bare.start))
      .replace(SIZES, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  // `Norwegian krone` are kroner.
  const name = words.filter((word) => !NUMBER_WORDS.has(word)).at(-1);
  return known ?? name?.replace(/[sr]$/, '') ?? null;
}

/** What a date is made of, each in small letters; `2007-08` is of two years. */
function partsOf({ text }: Quantity) {
  const written = text
    .toLowerCase()
    .replace(
      /\b((?:19|20)\d\d)[-/–](\d\d)\b(?![-/\d])/g,
      (_, year, short) => `${year} ${year.slice(0, 2)}${short}`,
    );
  const words = written.match(/\d+|[a-z]{3,}/g) ?? [];
  return {
    years: words.filter(isYear),
    months: words.filter((word) => MONTH.test(word)),
    days: words.filter((word) => /^\d{1,2}$/.test(word)),
  };
}

/** How many days `two weeks ago` are; null for other dates. */
function daysAgo({ text }: Quantity): number | null {
  const [, many = '', unit = ''] = /^(\S+) (\p{L}+?)s? ago$/iu.exec(text) ?? [];
  const amount = /^an?$/i.test(many) ? 1 : (NUMBER_WORDS.get(many.toLowerCase()) ?? Number(many));
  const days = DAYS.get(unit.toLowerCase());
  return days === undefined || Number.isNaN(amount) ? null : amount * days;
}

/** Whether two dates are one, as far as both tell; null where they tell nothing of a kind, or one is a decade or in figures. */
function isSameDate(given: Quantity, own: Quantity): boolean | null {
  const [ago, ownAgo] = [daysAgo(given), daysAgo(own)];
  if (ago !== null && ownAgo !== null) return isAbout(ago, ownAgo);
  if ([given, own].some(({ text }) => /\d0s\b|\d[./]\d/.test(text))) return null;
  const [one, other] = [partsOf(given), partsOf(own)];
  const both = (['years', 'months', 'days'] as const).filter(
    (kind) => one[kind].length > 0 && other[kind].length > 0,
  );
  // A day alone is no date.
  if (!both.some((kind) => kind !== 'days')) return null;
  return both.every((kind) => one[kind].every((part) => other[kind].includes(part)));
}
