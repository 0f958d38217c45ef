// In: a sentence and its text. Out: its quantities, in order, with what each of them counts.
import type { Span } from '../../cable/cable.ts';
import type { Sentence } from '../../search/language.ts';
import { amountAt, pastOrMore } from './amounts.ts';
import { type Atoms, atomsOf, gluedTo, low } from './atoms.ts';
import { canBegin } from './beginnings.ts';
import { dateAt } from './calendar.ts';
import { clockAt } from './clock.ts';
import { type AtomPhrase, countedAt, countedBefore } from './counted.ts';
import { ordinalAt } from './fractions.ts';
import { measureAt } from './measures.ts';
import { isName } from './numbered.ts';

/** `share` is a part of a whole in words or as a fraction; `date` includes years and `last year`. */
type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'share'
  | 'age'
  | 'duration'
  | 'date'
  | 'time'
  | 'ordinal';

/** A quantity as printed; offsets are into the text, in UTF-16 units. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** Always `text.slice(start, end)`: with its unit and with `about`, `more than`, … */
  readonly text: string;
  /** The same without `about`, `more than`, …: `100,000`. */
  readonly bare: Span;
  /** What it counts, to the letter: `criminal gangs`; `null` where no noun says so. */
  readonly counts: string | null;
  /** What stands before the bracket that it is in, if nothing else says what it counts: `the crew (12)`. */
  readonly countsBefore: string | null;
  /**
   * Only for comparing, never shown. Of `RMB 180 million` 180000000, of `one-fifth` .2, of a lone
   * year that year; `null` for ranges, other dates, hours, and words such as `dozens`.
   */
  readonly value: number | null;
}

/** Words before a number that are part of what it says. */
const APPROXIMATORS: readonly (readonly string[])[] = [
  'about,around,approximately,approx,circa,some,nearly,almost,roughly,over,under,above,below,exceeding',
  'barely,hardly,scarcely,greater than,higher than,larger than',
  'more than,less than,fewer than,up to,at least,at most,just over,just under,well over,close to',
  'as many as,as much as,as few as,as little as,no more than,no fewer than,no less than',
  'not more than,not less than,a little over,an estimated,upwards of,in excess of,an additional',
  'a minimum of,minimum of,a maximum of,maximum of',
]
  .flatMap((line) => line.split(','))
  .map((phrase) => phrase.split(' '));
const STARTS = new Set(APPROXIMATORS.map((words) => words[0]));
/** Before a number of four digits these leave it a year: `around 1990`. */
const VAGUE_YEAR = /^(about|around|circa|approx|some)$/;
/** Who is counted in numbers that look like years: `2000 people`. */
const PEOPLE =
  /^(people|persons?|men|women|children|troops|soldiers|students|workers|families|jobs)$/;

/** A quantity as atoms, before it is cut from the text. */
interface Reading {
  readonly kind: QuantityKind;
  readonly next: number;
  readonly value: number | null;
  readonly counts: AtomPhrase | null;
}

/** Where an approximator at `i` ends; `i` itself where there is none. */
function pastApproximator(atoms: Atoms, i: number): number {
  if (!STARTS.has(low(atoms, i))) return i;
  for (const words of APPROXIMATORS) {
    if (words.every((word, k) => low(atoms, i + k) === word)) {
      const end = i + words.length;
      // "over the past months" is no more than a place in time.
      if (/^(the|these|last|next|past|this)$/.test(low(atoms, end))) return i;
      // "under two laws"
      if (words[0] === 'under' && !/^\d/.test(low(atoms, end))) return i;
      return words[0] === 'approx' && low(atoms, end) === '.' ? end + 1 : end;
    }
  }
  return i;
}

function countAt(atoms: Atoms, i: number, between: boolean): Reading | null {
  const word = low(atoms, i);
  if (
    /^(twice|thrice)$/.test(word) ||
    /^(two|three|four|five|six|seven|eight|nine|ten)fold$/.test(word)
  ) {
    return { kind: 'count', next: i + 1, value: null, counts: null };
  }
  const amount = (between && amountAt(atoms, i, true)) || amountAt(atoms, i);
  if (!amount) return null;
  const fold = low(atoms, amount.next) === '-' && low(atoms, amount.next + 1) === 'fold';
  if (fold) return { kind: 'count', ...amount, next: amount.next + 2, counts: null };
  // 500MW, 12km
  const unit = gluedTo(atoms, amount.next) && atoms[amount.next]?.kind === 'word';
  const degrees = low(atoms, amount.next) === '°' && /^[cf]$/.test(low(atoms, amount.next + 1));
  const next = pastOrMore(atoms, amount.next + (degrees ? 2 : unit ? 1 : 0));
  const hyphen =
    gluedTo(atoms, next) && low(atoms, next) === '-' && gluedTo(atoms, next + 1) ? next + 1 : next;
  return {
    kind: 'count',
    next,
    value: amount.value,
    counts: countedAt(atoms, hyphen, amount.value === 1),
  };
}

function rankAt(atoms: Atoms, i: number): Reading | null {
  const rank = ordinalAt(atoms, i);
  const after = rank && atoms[rank.next];
  if (!rank || !after || atoms[i]?.named || gluedTo(atoms, i)) return null;
  if (atoms[i]?.kind === 'word' && !/^(NOUN|ADJ|PROPN)$/.test(after.pos)) return null;
  return { kind: 'ordinal', ...rank, counts: countedAt(atoms, rank.next, true) };
}

/** The quantity at `i`; `hint` is the approximator before it, or an empty text. */
function readingAt(atoms: Atoms, i: number, hint: string, between: boolean): Reading | null {
  const first = atoms[i];
  if (!first || !canBegin(first)) return null;
  const date = dateAt(atoms, i, between);
  const people = date?.year && PEOPLE.test(low(atoms, date.next));
  const round = date?.year && hint && !VAGUE_YEAR.test(hint);
  if (date && !people && !round)
    return { kind: 'date', next: date.next, value: date.year, counts: null };
  const clock = clockAt(atoms, i);
  if (clock) return { kind: 'time', next: clock, value: null, counts: null };
  return measureAt(atoms, i, between) ?? rankAt(atoms, i) ?? countAt(atoms, i, between);
}

/** Whether `between` or `from` before the atoms `[i, next)` belongs to them: `from 10 to 20`. */
function isRange(atoms: Atoms, i: number, next: number, opener: string): boolean {
  const link = opener === 'from' ? /^(to|through|until|till)$/ : /^(and|to|[-–])$/;
  return atoms.slice(i + 1, next).some((atom) => link.test(atom.lower));
}

/**
 * Every quantity of a sentence, in order and disjoint; offsets are into `text`. Never throws.
 * A sum and its conversion in brackets are two; ranges (`three to ten`, `2007-2008`) are one.
 */
export function quantitiesIn(sentence: Sentence, text: string): Quantity[] {
  const atoms = atomsOf(sentence, text);
  const found: Quantity[] = [];
  let named = -1;
  for (let i = 0; i < atoms.length; ) {
    const opener = /^(between|from)$/.test(low(atoms, i)) ? low(atoms, i) : '';
    const begin = pastApproximator(atoms, opener ? i + 1 : i);
    const hint = !opener && begin > i ? low(atoms, i) : '';
    const reading = readingAt(atoms, begin, hint, opener === 'between');
    if (!reading || (opener && !isRange(atoms, begin, reading.next, opener))) {
      i++;
      continue;
    }
    const { kind, counts, next, value } = reading;
    const bare = kind === 'count' || (kind === 'date' && value !== null);
    if (bare && isName(atoms, begin, next, counts !== null || hint !== '', named === begin - 1)) {
      named = next;
      i = next;
      continue;
    }
    const minus = low(atoms, begin - 1) === '-' && gluedTo(atoms, begin);
    const phrase = (one: AtomPhrase | null) =>
      one && text.slice(atoms[one.from]?.start, atoms[one.next - 1]?.end);
    const isUncounted = kind === 'count' && counts === null;
    const sign = minus && !gluedTo(atoms, begin - 1) ? 1 : 0;
    const start = atoms[Math.min(i, begin - sign)]?.start ?? 0;
    const end = atoms[next - 1]?.end ?? 0;
    found.push({
      kind,
      start,
      end,
      text: text.slice(start, end),
      bare: { start: atoms[begin - sign]?.start ?? 0, end },
      counts: phrase(counts),
      countsBefore: isUncounted ? phrase(countedBefore(atoms, i, next)) : null,
      value: Number.isFinite(value) ? (sign ? -1 : 1) * (value ?? 0) : null,
    });
    i = next;
  }
  return found;
}
