// In: the atoms of a sentence and a place. Out: the sum of money that stands there.
import { amountAt, rangeAt } from './amounts.ts';
import { type Atoms, gluedTo, low } from './atoms.ts';
import { partOf } from './counted.ts';
import type { Measure } from './measure.ts';

export const SYMBOLS: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);
/** Before a sum. Codes that read as words in a cable all in capitals (TRY, ALL, LE) are left out. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'US R A C HK NT USD EUR GBP RMB CNY JPY HKD CHF CFA FCFA XAF XOF BRL RM MYR AUD CAD INR Rs RS NOK SEK DKK ZAR TL KSH Ksh KES UGX TZS NGN GHS MXN COP ARS CLP VND THB IDR KRW NTD TWD SGD NZD PKR BDT LKR RUB UAH KZT AZN ILS NIS JD EGP SAR QAR AED KWD IQD IRR YER TND DZD LYD AOA BWP MZN ZMK ZWD HTG DOP JMD DM FF PLN CZK HUF RON BGN HRK RSD Reals Reais Euros Euro EUROS Rupees Dollars Pesos Naira Kwanza'.split(
    ' ',
  ),
);
/** Letters that are a currency only before a dollar sign. */
const WITH_DOLLAR = new Set(['US', 'R', 'A', 'C', 'HK', 'NT']);
const NAMES = new Set(
  'dollar dollars usd cent cents euro euros eur gbp yuan renminbi rmb real reais reals peso pesos rupee rupees rand krone kroner kronor krona kwanza dinar dinars dirham dirhams riyal riyals rial rials ringgit baht yen franc francs lira liras manat shilling shillings naira ruble rubles rouble roubles hryvnia sterling bolivar bolivars bolivianos colones quetzales forint zloty tenge rupiah pula kwacha cedis birr toman tomans taka kyat cfa chf dm soles cruzeiros escudos pesetas marks guilders schillings drachmas crowns lei leva balboas lempiras cordobas guaranies gourdes riel tugriks som dram lari afghanis meticais kwachas leones dalasis ariary'.split(
    ' ',
  ),
);

/** Sizes written as a letter on a sum: `EUR 3m`. */
const LETTER: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

/** Where the currency before a sum ends: after `US$`, `RMB`, `Rs.`; `i` itself where none is. */
function currencyAt(atoms: Atoms, i: number): number {
  const atom = atoms[i];
  if (!atom) return i;
  if (SYMBOLS.has(atom.text)) return i + 1;
  if (atom.kind !== 'word' || !PREFIXES.has(atom.text)) return i;
  const dot = low(atoms, i + 1) === '.' && gluedTo(atoms, i + 1) ? i + 2 : i + 1;
  if (SYMBOLS.has(low(atoms, dot))) return dot + 1;
  return WITH_DOLLAR.has(atom.text) ? i : dot;
}

/** Where the currency behind a sum ends: `Euros`, `Brazilian Reals`, `U.S. dollars`; else `i`. */
function currencyAfter(atoms: Atoms, i: number): number {
  const hyphen = low(atoms, i) === '-' && gluedTo(atoms, i) ? i + 1 : i;
  if (NAMES.has(low(atoms, hyphen)) || SYMBOLS.has(low(atoms, i))) return hyphen + 1;
  const dotted = low(atoms, i) === 'u' && low(atoms, i + 2) === 's';
  const at = i + (dotted ? 4 : 1);
  const country = dotted || (atoms[i]?.upper && !gluedTo(atoms, at));
  return country && NAMES.has(low(atoms, at)) ? at + 1 : i;
}

/** Where a currency ends that is known by the sum in brackets behind it: `30 crowns (about USD 2)`, `30 (USD 2)`; -1 where none is. */
function currencyTold(atoms: Atoms, i: number): number {
  const next = atoms[i]?.pos === 'NOUN' || atoms[i]?.pos === 'PROPN' ? i + 1 : i;
  if (low(atoms, next) !== '(') return -1;
  const sum = ROUND.test(low(atoms, next + 1)) ? next + 2 : next + 1;
  const told = moneyAt(atoms, sum, false, true);
  return told && low(atoms, told.next) === ')' ? next : -1;
}

const ROUND = /^(?:about|approximately|roughly|some|or|equivalent)$/;

/** A sum of money, or a range of two; `last` allows no second one. */
export function moneyAt(atoms: Atoms, i: number, between: boolean, last = false): Measure | null {
  const start = currencyAt(atoms, i);
  const amount =
    amountAt(atoms, start, between, start > i) ??
    (start > i ? amountAt(atoms, start, false, true) : null);
  if (!amount) return null;
  let { next, value } = amount;
  const size = gluedTo(atoms, next) ? LETTER.get(low(atoms, next)) : undefined;
  if (size) {
    next++;
    if (value !== null) value *= size;
  }
  // Billions of dollars
  const of = value === null && low(atoms, next) === 'of' && NAMES.has(low(atoms, next + 1));
  const named = currencyAfter(atoms, next);
  const told = named === next && start === i ? currencyTold(atoms, next) : -1;
  const end = of ? next + 2 : Math.max(named, told);
  if (start === i && end === next && told < 0) return null;
  // "between Reals 800 million and $1 billion": the second sum has its own currency.
  const link = last ? null : rangeAt(atoms, end, between);
  const own = link && currencyAt(atoms, link.at) > link.at;
  const second = own ? moneyAt(atoms, link.at, false, true) : null;
  if (second) return { ...second, value: null };
  return { kind: 'money', next: end, value, counts: partOf(atoms, end) };
}
