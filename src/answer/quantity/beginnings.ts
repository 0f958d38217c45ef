// In: an atom. Out: whether it can be the first of a quantity.
import { NUMBER_WORDS } from '../../search/word.ts';
import { MONTHS, WEEKDAYS } from '../cue-words.ts';
import type { Atoms } from './atoms.ts';
import { SEASONS } from './calendar.ts';
import { SHORT_MONTHS } from './day-and-month.ts';
import { ORDINAL } from './fractions.ts';
import { PREFIXES, SYMBOLS } from './money.ts';
import { VAGUE } from './number-words.ts';

/** The words with which the readers of this room begin, but for currencies. */
const WORDS: ReadonlySet<string> = new Set([
  ...[...NUMBER_WORDS.keys(), ...ORDINAL.keys(), ...VAGUE, ...MONTHS, ...SHORT_MONTHS],
  ...[...WEEKDAYS, ...SEASONS],
  ...'a an half tens several few many fy cy q h early late mid end age aged ages'.split(' '),
  ...'the this these his her their its our past last next previous preceding'.split(' '),
  ...'coming following final recent twice thrice twofold threefold fourfold'.split(' '),
  ...'fivefold sixfold sevenfold eightfold ninefold tenfold'.split(' '),
]);

/** Nine atoms of ten cannot: it spares all readers of quantities. */
export function canBegin({ kind, text, lower }: Atoms[number]): boolean {
  if (kind === 'mark') return SYMBOLS.has(text);
  return kind === 'number' || WORDS.has(lower) || PREFIXES.has(text);
}
