// In: a quantity of a claim and one of a cable. Out: whether they say the same, or something else of one kind.
import { anyOf, listed, MONTH } from '../cue-words.ts';
import type { Quantity } from '../quantity/quantities.ts';

/** Whether a quantity says the same as another one: a date no more than that, "26 million" perhaps dollars. */
export function isSame(given: Quantity, own: Quantity): boolean {
  if (given.kind === 'date' && own.kind === 'date') {
    return partsOf(given).every((part) => partsOf(own).includes(part));
  }
  const isOfKind = kindOf(given) === kindOf(own) || (given.kind === 'count' && !given.counts);
  const [one, other] = [amountOf(given), amountOf(own)];
  if (!isOfKind || one === null || one !== other) return false;
  const [bound, ownBound] = [boundOf(given), boundOf(own)];
  if (bound !== null && ownBound !== null && bound !== ownBound) return false;
  const [currency, ownCurrency] = [currencyOf(given), currencyOf(own)];
  return currency === null || ownCurrency === null || currency === ownCurrency;
}

/** Whether a quantity could stand for another one, and says something else: a year for a year, but not for a month. */
export function isOther(given: Quantity, own: Quantity): boolean {
  if (kindOf(own) !== kindOf(given) || isSame(given, own)) return false;
  return given.kind === 'date' ? isComparable(given, own) : amountOf(given) !== null;
}

/** A share is so many percent. */
function kindOf({ kind }: Quantity): Quantity['kind'] {
  return kind === 'share' ? 'percent' : kind;
}
function amountOf({ kind, value }: Quantity): number | null {
  return kind === 'share' && value !== null ? Math.round(value * 1e4) / 100 : value;
}

const UP = anyOf(listed('more over above exceeding least upwards excess'));
const DOWN = anyOf(listed('less fewer under below most barely'));

/** Whether a number is a least or a most. */
function boundOf({ text }: Quantity): 'up' | 'down' | null {
  return UP.test(text) ? 'up' : DOWN.test(text) ? 'down' : null;
}

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['$', /\$|\b(?:usd|dollars?)\b/i],
  ['€', /€|\b(?:eur|euros?)\b/i],
  ['£', /£|\b(?:gbp|pounds?)\b/i],
  ['¥', /\b(?:rmb|yuan|cny)\b/i],
];

function currencyOf({ kind, text }: Quantity): string | null {
  if (kind !== 'money') return null;
  return CURRENCIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What a date is made of: its year, month and day, in small letters. */
function partsOf({ text }: Quantity): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/\d+|[a-z]{3,}/g)
      ?.filter(isDatePart) ?? []
  );
}
const isDatePart = (part: string) => /^\d/.test(part) || MONTH.test(part);

function monthsIn(date: Quantity): readonly string[] {
  return date.kind === 'date' ? partsOf(date).filter((part) => MONTH.test(part)) : [];
}

/** Whether one date can be told for another: both have a month, or both a year. */
function isComparable(given: Quantity, own: Quantity): boolean {
  const isYear = (part: string) => /^\d{4}$/.test(part);
  return monthsIn(given).length > 0
    ? monthsIn(own).length > 0
    : partsOf(given).some(isYear) && partsOf(own).some(isYear);
}
