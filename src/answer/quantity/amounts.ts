// In: the atoms of a sentence and a place. Out: the number or the range of two that stands there.
import { type Atoms, gluedTo, low } from './atoms.ts';
import { type NumberRead, numberAt } from './number-words.ts';

/** `or more`, `or so`, `-plus`, `+` behind a number: where it ends, or `i`. */
export function pastOrMore(atoms: Atoms, i: number): number {
  if (low(atoms, i) === 'or' && /^(more|less|fewer|so)$/.test(low(atoms, i + 1))) return i + 2;
  if (low(atoms, i) === '+' && gluedTo(atoms, i)) return i + 1;
  const plus = low(atoms, i) === '-' ? i + 1 : i;
  return low(atoms, plus) === 'plus' && atoms[plus + 1]?.kind === 'word' ? plus + 1 : i;
}

/** Where the second number of a range starts: after `to`, `or`, `-`; `and` only after `between`. */
export function rangeAt(
  atoms: Atoms,
  i: number,
  between: boolean,
): { at: number; joined: boolean } | null {
  const link = low(atoms, i);
  if (/^[-–—]$/.test(link)) {
    const tight = gluedTo(atoms, i) === gluedTo(atoms, i + 1);
    return tight && atoms[i + 1]?.kind !== 'mark' ? { at: i + 1, joined: true } : null;
  }
  if (between ? link === 'and' || link === 'to' : /^(to|or)$/.test(link)) {
    return { at: i + 1, joined: false };
  }
  return null;
}

/** `38`, `three to ten`, `100-150`, `between Reals 800 million and 1 billion` after its currency. */
export function amountAt(
  atoms: Atoms,
  i: number,
  between = false,
  joined = false,
): NumberRead | null {
  const first = numberAt(atoms, i, joined);
  if (!first) return null;
  const link = rangeAt(atoms, first.next, between);
  const second = link && numberAt(atoms, link.at, link.joined);
  // 647-1000: a telephone number.
  if (link?.joined && /^\d{3}$/.test(low(atoms, i)) && /^\d{4}$/.test(low(atoms, link.at)))
    return null;
  if (!second) return between ? null : first;
  if (link.joined && atoms[i]?.kind !== atoms[link.at]?.kind) return first;
  return { next: second.next, value: null, plain: first.plain && second.plain };
}
