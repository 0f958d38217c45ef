// In: the atoms of a sentence and a place. Out: the age or duration that stands there.
import { amountAt, pastOrMore } from './amounts.ts';
import { type Atoms, gluedTo, low } from './atoms.ts';
import { countedAt } from './counted.ts';
import type { Measure } from './measure.ts';

const UNITS =
  /^(seconds|minutes?|hours?|days?|nights?|weeks?|fortnight|months?|quarters|years?|yrs?|decades?|centur(y|ies))$/;
const BETWEEN_UNIT =
  /^(consecutive|full|whole|additional|more|straight|calendar|working|business|long|short|fiscal|further|extra|other|academic|successive)$/;
const PAST = /^(past|last|next|previous|preceding|coming|following|first|final|recent)$/;
const FEW = /^(several|few|many)$/;

/** `years old`, `-year-old`, `years of age` at `i`: where it ends, or 0. */
function yearsOld(atoms: Atoms, i: number): number {
  const skip = (at: number): number => (low(atoms, at) === '-' ? at + 1 : at);
  const unit = skip(i);
  if (!/^(years?|months?|weeks?)$/.test(low(atoms, unit))) return 0;
  const next = skip(unit + 1);
  if (/^olds?$/.test(low(atoms, next))) return next + 1;
  return low(atoms, next) === 'of' && low(atoms, next + 1) === 'age' ? next + 2 : 0;
}

const OF_AGE = /^(man|woman|boy|girl|child|youth|baby)$/;

/** An age that ends before `next`. */
function age(next: number, value: number | null = null, counts: Measure['counts'] = null): Measure {
  return { kind: 'age', next, value, counts };
}

/** `aged 12`, `a boy of nine years`, `the ages of three and ten`, `35-year-old`, `his late forties`, `Lund, 57, …` */
export function ageAt(atoms: Atoms, i: number, between: boolean): Measure | null {
  const noun = low(atoms, i) === 'the' ? i + 1 : i;
  if (/^(age|aged|ages)$/.test(low(atoms, noun))) return agedAt(atoms, noun + 1, between);
  if (/^(his|her|their)$/.test(low(atoms, i))) return tensAt(atoms, i + 1);
  const amount = (between && amountAt(atoms, i, true)) || amountAt(atoms, i);
  if (!amount) return null;
  const next = yearsOld(atoms, amount.next);
  if (next) return age(next, amount.value, countedAt(atoms, next, true));
  const ofPerson = low(atoms, i - 1) === 'of' && OF_AGE.test(low(atoms, i - 2));
  if (ofPerson && /^years$/.test(low(atoms, amount.next)))
    return age(amount.next + 1, amount.value);
  // A number of two figures between commas behind a name.
  const before = atoms[i - 2];
  const isName = before?.text === ')' || (before?.upper && before.pos === 'PROPN');
  const isSetApart = [i - 1, i + 1].every((at) => low(atoms, at) === ',');
  return isName && isSetApart && /^[1-9]\d$/.test(low(atoms, i)) ? age(i + 1, amount.value) : null;
}

/** The `of three and ten` of `the ages of three and ten`. */
function agedAt(atoms: Atoms, i: number, between: boolean): Measure | null {
  let at = /^(of|from)$/.test(low(atoms, i)) ? i + 1 : i;
  const both = between || low(atoms, at) === 'between';
  if (low(atoms, at) === 'between') at++;
  const amount = (both && amountAt(atoms, at, true)) || amountAt(atoms, at);
  if (!amount) return null;
  const unit = /^years?$/.test(low(atoms, amount.next)) ? amount.next + 1 : amount.next;
  return age(unit, amount.value);
}

/** The `late forties` of `his late forties`, `mid-40s`. */
function tensAt(atoms: Atoms, i: number): Measure | null {
  let at = /^(early|mid|late)$/.test(low(atoms, i)) ? i + 1 : i;
  if (at > i && low(atoms, at) === '-') at++;
  if (/^(twen|thir|for|fif|six|seven|eigh|nine)ties$/.test(low(atoms, at))) return age(at + 1);
  const isTens =
    /^[2-9]0$/.test(low(atoms, at)) && low(atoms, at + 1) === 's' && gluedTo(atoms, at + 1);
  return isTens ? age(at + 2) : null;
}

/** The unit of time at `i`, behind a hyphen or an adjective too: where it ends, or 0. */
export function durationUnit(atoms: Atoms, i: number): number {
  let at = low(atoms, i) === '-' ? i + 1 : i;
  if (BETWEEN_UNIT.test(low(atoms, at))) at++;
  const unit =
    UNITS.test(low(atoms, at)) && !(at > i && gluedTo(atoms, at) && low(atoms, at - 1) === "'");
  if (!unit) return 0;
  // four-decade-long
  const long =
    low(atoms, at + 1) === '-' && low(atoms, at + 2) === 'long' && gluedTo(atoms, at + 2);
  return long ? at + 3 : at + 1;
}

/** `three years`, `the past three years`, `several months`, `half an hour`, `two years ago`. */
export function durationAt(atoms: Atoms, i: number, between: boolean): Measure | null {
  const article = /^(the|these|his|her|their|its|our)$/.test(low(atoms, i)) ? i + 1 : i;
  const past = PAST.test(low(atoms, article)) ? article + 1 : article;
  if (article > i && past === article) return null;
  let at = past;
  let value: number | null = null;
  const amount = (between && amountAt(atoms, at, true)) || amountAt(atoms, at);
  if (amount) {
    at = pastOrMore(atoms, amount.next);
    value = amount.value;
  } else if (low(atoms, at) === 'a' && /^(few|couple)$/.test(low(atoms, at + 1))) {
    at += low(atoms, at + 2) === 'of' ? 3 : 2;
  } else if (FEW.test(low(atoms, at))) {
    at++;
  } else if (low(atoms, at) === 'half' && /^an?$/.test(low(atoms, at + 1))) {
    at += 2;
    value = 0.5;
  } else if (/^an?$/.test(low(atoms, at))) {
    const end = durationUnit(atoms, at + 1);
    if (!end || !/^(ago|later|earlier|long)$/.test(low(atoms, end))) return null;
    at++;
    value = 1;
  } else if (article === i || past === article || /^(first|final)$/.test(low(atoms, article))) {
    return null;
  }
  if (low(atoms, at) === 'of' && amount?.value === null) at++;
  let next = durationUnit(atoms, at);
  if (!next) return null;
  if (low(atoms, next) === 'and' && low(atoms, next + 1) === 'a' && low(atoms, next + 2) === 'half')
    next += 3;
  // The previous night, the following day: a point in time, not a stretch.
  const point = at === past && /^(previous|next|following|preceding)$/.test(low(atoms, past - 1));
  if (point && !low(atoms, next - 1).endsWith('s'))
    return { kind: 'date', next, value: null, counts: null };
  const since = /^(ago|earlier|later)$/.test(low(atoms, next));
  return {
    kind: since ? 'date' : 'duration',
    next: since ? next + 1 : next,
    value: since ? null : value,
    counts: null,
  };
}
