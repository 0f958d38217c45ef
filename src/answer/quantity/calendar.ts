// In: the atoms of a sentence and a place. Out: the date or span of dates that stands there.
import { WEEKDAYS } from '../cue-words.ts';
import { type Atoms, gluedTo, low } from './atoms.ts';
import { dayAt, dayFirst, monthFirst, yearAfter, yearAt } from './day-and-month.ts';
import { ordinalAt } from './fractions.ts';

/** A date: the atoms up to `next`; `year` where it is a year and nothing else. */
interface DateRead {
  readonly next: number;
  readonly year: number | null;
}

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);
export const SEASONS: ReadonlySet<string> = new Set('spring summer autumn fall winter'.split(' '));
const RELATIVE = /^(year|month|week|weekend|spring|summer|autumn|fall|winter|decade|century)$/;
/** `the end of 2009`, `the middle of May`. */
const PART_OF = new Set('end beginning start middle'.split(' '));

/** `12/31/2009`, `2009-08-03`, `on 1/18`. Returns where it ends, or 0. */
function allFigures(atoms: Atoms, i: number): number {
  if (gluedTo(atoms, i) && !/[("“]/.test(low(atoms, i - 1))) return 0;
  const slash = low(atoms, i + 1) === '/' && gluedTo(atoms, i + 1) && gluedTo(atoms, i + 2);
  if (
    slash &&
    low(atoms, i - 1) === 'on' &&
    !(gluedTo(atoms, i + 3) && low(atoms, i + 3) === '/')
  ) {
    return /^(0?[1-9]|1[0-2])$/.test(low(atoms, i)) ? dayAt(atoms, i + 2) : 0;
  }
  const five = atoms.slice(i, i + 5);
  if (five.length < 5 || five.some((atom, k) => k > 0 && !atom.glued)) return 0;
  const text = five.map((atom) => atom.text).join('');
  const known =
    /^\d{1,2}\/\d{1,2}\/(\d\d|\d{4})$|^\d{1,2}-\d{1,2}-(19|20)\d\d$|^(1[6-9]|20)\d\d-\d\d-\d\d$/.test(
      text,
    );
  return known && !(gluedTo(atoms, i + 5) && atoms[i + 5]?.kind === 'word') ? i + 5 : 0;
}

/** `FY 2009`, `FY09`, `Q2 2007`, `2Q 2007`, `second quarter of 2007`, `18th century`. */
function period(atoms: Atoms, i: number): number {
  const word = atoms[i]?.text ?? '';
  if (/^[FC]Y$/.test(word)) {
    const at = /^[-'’]$/.test(low(atoms, i + 1)) ? i + 2 : i + 1;
    return /^(\d\d|\d{4})$/.test(low(atoms, at)) ? at + 1 : 0;
  }
  const code = word + (gluedTo(atoms, i + 1) ? (atoms[i + 1]?.text ?? '') : '');
  const free = !gluedTo(atoms, i) && !(gluedTo(atoms, i + 2) && atoms[i + 2]?.kind !== 'mark');
  if (/^(Q[1-4]|[1-4]Q|H[12])$/.test(code) && free) {
    return yearAfter(atoms, i + 2) || i + 2;
  }
  const rank = ordinalAt(atoms, i);
  if (!rank) return 0;
  const at = low(atoms, rank.next) === '-' ? rank.next + 1 : rank.next;
  const unit = low(atoms, at);
  if (/^centur(y|ies)$/.test(unit)) return at + 1;
  if (unit !== 'quarter' && unit !== 'half') return 0;
  return yearAfter(atoms, at + 1) || (low(atoms, at + 1) === 'of' ? monthFirst(atoms, at + 2) : 0);
}

/** A year, years joined (`2007-2008`, `2007/08`) or a decade. */
function years(atoms: Atoms, i: number): DateRead | null {
  const text = atoms[i]?.text ?? '';
  if (!/^(1[6-9]|20)\d\d$/.test(text)) return null;
  if (gluedTo(atoms, i) && atoms[i - 1] && !/^["“'‘([—–;~¶]$/.test(low(atoms, i - 1))) {
    const prefix =
      /^[-–]$/.test(low(atoms, i - 1)) && /^(mid|late|early|pre|post)$/.test(low(atoms, i - 2));
    if (!prefix) return null;
  }
  const quote = /^['’]$/.test(low(atoms, i + 1)) ? 1 : 0;
  if (
    /^\d\d\d0$/.test(text) &&
    low(atoms, i + 1 + quote) === 's' &&
    gluedTo(atoms, i + 1 + quote)
  ) {
    return { next: i + 2 + quote, year: null };
  }
  const link = low(atoms, i + 1);
  const tail = atoms[i + 2];
  if (/^[-–/]$/.test(link) && gluedTo(atoms, i + 1) && tail?.glued && tail.kind === 'number') {
    const after = atoms[i + 3];
    const longer =
      after?.glued && (after.kind !== 'mark' || (/[-/]/.test(after.text) && gluedTo(atoms, i + 4)));
    const whole = /^\d\d$/.test(tail.text) || yearAt(atoms, i + 2) !== null;
    return whole && !longer ? { next: i + 3, year: null } : null;
  }
  return yearAt(atoms, i) === null ? null : { next: i + 1, year: Number(text) };
}

/** One date at `i`, without what it runs to; `part` inside `late`, `the end of`. */
function single(atoms: Atoms, i: number, part = false): DateRead | null {
  const word = low(atoms, i);
  const whole = (next: number): DateRead | null => (next ? { next, year: null } : null);
  if (atoms[i]?.kind === 'number') {
    return whole(allFigures(atoms, i) || dayFirst(atoms, i) || period(atoms, i)) ?? years(atoms, i);
  }
  if (atoms[i]?.kind !== 'word') return null;
  if (DAYS.has(word) && atoms[i]?.upper) {
    const at = low(atoms, i + 1) === ',' ? i + 2 : i + 1;
    return whole(monthFirst(atoms, at) || dayFirst(atoms, at) || i + 1);
  }
  const hyphen = /^[-–]$/.test(low(atoms, i + 1));
  if (!part && (/^(early|late|mid)$/.test(word) || (word === 'end' && hyphen))) {
    const rest = single(atoms, hyphen ? i + 2 : i + 1, true);
    return rest && { ...rest, year: null };
  }
  if (/^(last|next|this)$/.test(word)) {
    return whole(
      RELATIVE.test(low(atoms, i + 1))
        ? i + 2
        : monthFirst(atoms, i + 1) || weekdayAt(atoms, i + 1),
    );
  }
  if (SEASONS.has(word)) return whole(yearAfter(atoms, i + 1));
  if (word === 'the') {
    const inside = !part && PART_OF.has(low(atoms, i + 1)) && low(atoms, i + 2) === 'of';
    const rest = inside
      ? single(atoms, i + 3, true)
      : (whole(dayFirst(atoms, i + 1) || period(atoms, i + 1)) ?? decade(atoms, i + 1));
    return rest && { ...rest, year: null };
  }
  return whole(monthFirst(atoms, i) || period(atoms, i));
}

const weekdayAt = (atoms: Atoms, i: number): number => (DAYS.has(low(atoms, i)) ? i + 1 : 0);

/** `1990s`, `late 1990s`, after an article. */
function decade(atoms: Atoms, i: number): DateRead | null {
  const early = /^(early|late|mid)$/.test(low(atoms, i));
  const at = early ? (/^[-–]$/.test(low(atoms, i + 1)) ? i + 2 : i + 1) : i;
  const found = atoms[at]?.kind === 'number' ? years(atoms, at) : null;
  return found && found.next > at + 1 && found.year === null ? found : null;
}

/**
 * The date at `i`, with what it runs to: `December 9`, `November 17-19`, `9 Dec`, `2007-2008`,
 * `from 1969 to 1974` (at 1969), `the end of October 2009`, `last year`, `late-1990s`.
 */
export function dateAt(atoms: Atoms, i: number, between = false): DateRead | null {
  const first = single(atoms, i);
  if (!first) return null;
  const link = low(atoms, first.next);
  const to = between ? /^(and|to)$/.test(link) : /^([-–—]|to|through|until|till)$/.test(link);
  const second = to ? (single(atoms, first.next + 1) ?? joinedYear(atoms, first.next + 1)) : null;
  if (second) return { next: second.next, year: null };
  return between ? null : first;
}

/** The second year of `1969 - 74` and of `May 2008-April 2009`, which touch what is before. */
function joinedYear(atoms: Atoms, i: number): DateRead | null {
  return yearAt(atoms, i) === null ? null : { next: i + 1, year: null };
}
