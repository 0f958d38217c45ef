// In: the atoms of a sentence and a place. Out: the sum, share, age or duration that stands there.
import { amountAt, rangeAt } from './amounts.ts';
import { type Atoms, gluedTo, low } from './atoms.ts';
import { countedAt, partOf, wholeAt } from './counted.ts';
import { fractionAt, outOfAt } from './fractions.ts';
import type { Measure } from './measure.ts';
import { moneyAt } from './money.ts';
import { numberAt } from './number-words.ts';
import { ageAt, durationAt, durationUnit } from './time-spans.ts';

/** `percent`, `per cent`, `%`, `percentage points` at `i`: where it ends, or 0. */
function percentSign(atoms: Atoms, i: number): number {
  const word = low(atoms, i);
  const at = word === '-' && gluedTo(atoms, i) ? i + 1 : i;
  if (/^(%|percent|pct)$/.test(low(atoms, at))) return at + 1;
  if (word === 'per' && low(atoms, i + 1) === 'cent') return i + 2;
  return /^(percentage|basis)$/.test(word) && /^points?$/.test(low(atoms, i + 1)) ? i + 2 : 0;
}

function percentAt(atoms: Atoms, i: number, between: boolean): Measure | null {
  const amount = amountAt(atoms, i, between) ?? (between ? amountAt(atoms, i) : null);
  const end = amount && percentSign(atoms, amount.next);
  if (!amount || !end) return null;
  const link = rangeAt(atoms, end, between);
  const second = link ? amountAt(atoms, link.at, false, link.joined) : null;
  const secondEnd = second && percentSign(atoms, second.next);
  const next = secondEnd || end;
  const of = low(atoms, next) === 'of' || low(atoms, next) === 'in' ? partOf(atoms, next) : null;
  return {
    kind: 'percent',
    next,
    value: secondEnd ? null : amount.value,
    counts: of ?? countedAt(atoms, next),
  };
}

function shareAt(atoms: Atoms, i: number): Measure | null {
  const fraction = fractionAt(atoms, i);
  if (!fraction || durationUnit(atoms, fraction.next)) return null;
  return { kind: 'share', ...fraction, counts: wholeAt(atoms, fraction.next) };
}

/** `one captain in four`, and nothing behind it of which there are four: `one captain in four boats` is one. */
function shareWithNounAt(atoms: Atoms, i: number): Measure | null {
  const top = numberAt(atoms, i);
  if (!top?.value || !top.plain) return null;
  const counts = countedAt(atoms, top.next, top.value === 1);
  const fraction = counts && outOfAt(atoms, counts.next, top.value);
  const isWhole = fraction && /^(?:VERB|AUX|PUNCT|)$/.test(atoms[fraction.next]?.pos ?? '');
  return isWhole ? { kind: 'share', ...fraction, counts } : null;
}

/** The sum, percentage, share, age or duration at `i`; `between` when that word stands before. */
export function measureAt(atoms: Atoms, i: number, between = false): Measure | null {
  return (
    ageAt(atoms, i, between) ??
    durationAt(atoms, i, between) ??
    moneyAt(atoms, i, between) ??
    percentAt(atoms, i, between) ??
    (between ? null : (shareAt(atoms, i) ?? shareWithNounAt(atoms, i)))
  );
}
