// In: numbers of things, and things. Out: the same as a reader is told: `2 cables`, `a, b and c`.
import { grouped } from '../grouped.ts';

/** `1 cable`, `1,200 cables`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
