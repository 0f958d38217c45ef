// In: nothing. Out: the shape of a quantity that has a unit.
import type { AtomPhrase } from './counted.ts';

/** A quantity of one kind: the atoms up to `next`. */
export interface Measure {
  readonly kind: 'money' | 'percent' | 'share' | 'age' | 'duration' | 'date';
  readonly next: number;
  readonly value: number | null;
  readonly counts: AtomPhrase | null;
}
