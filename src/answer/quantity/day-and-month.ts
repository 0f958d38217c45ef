// In: the atoms of a sentence and a place. Out: where the day, month or year that stands there ends.
import { MONTHS } from '../cue-words.ts';
import { type Atoms, gluedTo, low } from './atoms.ts';

const MONTH_NAMES = new Set(MONTHS);
export const SHORT_MONTHS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
/** Words before a month that show it is one, for `March` and `May`. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in of since by until till from last this next early late mid through during before after between'.split(
    ' ',
  ),
);

/** The year at `i`, 1600–2099: older ones are rare, other numbers of four digits mostly larger. */
export function yearAt(atoms: Atoms, i: number): number | null {
  const text = atoms[i]?.kind === 'number' ? (atoms[i]?.text ?? '') : '';
  if (!/^(1[6-9]|20)\d\d$/.test(text)) return null;
  const after = atoms[i + 1];
  if (!after?.glued) return Number(text);
  if (after.kind === 'word') return null;
  const touches = gluedTo(atoms, i + 2) && atoms[i + 2]?.kind !== 'mark';
  return touches && !/^[-–—'’;"”)]$/.test(after.text) ? null : Number(text);
}

/** A day of the month: `9`, `03`, `10th`. Returns where it ends, or 0. */
export function dayAt(atoms: Atoms, i: number): number {
  const text = atoms[i]?.kind === 'number' ? (atoms[i]?.text ?? '') : '';
  if (!/^(0?[1-9]|[12]\d|3[01])$/.test(text)) return 0;
  const after = atoms[i + 1];
  if (after?.glued && after.kind === 'word') return /^(st|nd|rd|th)$/.test(after.lower) ? i + 2 : 0;
  if (/^(%|percent|million|billion)$/.test(low(atoms, i + 1))) return 0;
  return after?.glued && /^[/:.]$/.test(after.text) && gluedTo(atoms, i + 2) ? 0 : i + 1;
}

/** A month at `i`; abbreviated only beside a number. Returns where it ends, or 0. */
function monthAt(atoms: Atoms, i: number): number {
  const atom = atoms[i];
  if (!atom?.upper) return 0;
  const beside = atoms[i + 1]?.kind === 'number' || atoms[i - 1]?.kind === 'number';
  if (SHORT_MONTHS.has(atom.lower)) {
    const dot = low(atoms, i + 1) === '.' && gluedTo(atoms, i + 1);
    const end = dot ? i + 2 : i + 1;
    return beside || (dot && atoms[end]?.kind === 'number') ? end : 0;
  }
  if (!MONTH_NAMES.has(atom.lower)) return 0;
  if (atom.lower !== 'march' && atom.lower !== 'may') return i + 1;
  if (beside || BEFORE_MONTH.has(low(atoms, i - 1))) return i + 1;
  return atom.named && !atoms[i - 1]?.upper ? i + 1 : 0;
}

/** `, 2009` or `of 2009` or `'09` after a month or day. Returns where it ends, or 0. */
export function yearAfter(atoms: Atoms, i: number): number {
  const comma = /^(,|of)$/.test(low(atoms, i)) ? i + 1 : i;
  // "February 15, ¶2006": a pilcrow got in where a line began with a year.
  const at = low(atoms, comma) === '¶' ? comma + 1 : comma;
  if (yearAt(atoms, at) !== null) return at + 1;
  const short = /^['’]$/.test(low(atoms, at)) && gluedTo(atoms, at + 1);
  return short && /^\d\d$/.test(low(atoms, at + 1)) ? at + 2 : 0;
}

/** Further days after `November 17`: `-19`, ` and 18`, `, 18 and 19`. Returns where they end. */
function daysAt(atoms: Atoms, i: number): number {
  let end = i;
  // No date lists more days; a longer list is one of other numbers.
  for (let days = 0; days < 6; days++) {
    const link = low(atoms, end);
    const next = /^([-–—]|and|to|&|,|or|through)$/.test(link) ? dayAt(atoms, end + 1) : 0;
    if (!next) return end;
    const after = atoms[next];
    const goesOn = /^(,|and|[-–—]|to)$/.test(after?.lower ?? '');
    if (link === ',' && !goesOn) return end;
    // "May 3 and 5 people": the second number counts something.
    if (
      !/^[-–—]$/.test(link) &&
      after?.kind === 'word' &&
      !goesOn &&
      /^(NOUN|ADJ)$/.test(after.pos)
    )
      return end;
    end = next;
  }
  return end;
}

/** `March`, `March 9`, `March 9-11, 2009`. Returns where it ends, or 0. */
export function monthFirst(atoms: Atoms, i: number): number {
  const month = monthAt(atoms, i);
  if (!month) return 0;
  const day = dayAt(atoms, month);
  if (day) {
    const days = daysAt(atoms, day);
    return yearAfter(atoms, days) || days;
  }
  return yearAfter(atoms, month) || month;
}

/** `9 March`, `9th of March 2009`, `9-11 March`. Returns where it ends, or 0. */
export function dayFirst(atoms: Atoms, i: number): number {
  if (gluedTo(atoms, i) && !/[("“]/.test(low(atoms, i - 1))) return 0;
  const day = dayAt(atoms, i);
  if (!day) return 0;
  const days = daysAt(atoms, day);
  const month = monthAt(atoms, low(atoms, days) === 'of' ? days + 1 : days);
  if (!month) return 0;
  // 15 Aug 72, 30 May 05
  const short = /^(0\d|[4-9]\d)$/.test(low(atoms, month)) && days === day;
  return yearAfter(atoms, month) || (short ? month + 1 : month);
}
