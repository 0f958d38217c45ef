// In: a text. Out: the weeks, quarters and years of it that are told by their order: "last week", "Q3".
import { matches } from '../../cable/matches.ts';
import { listed, or } from '../cue-words.ts';

/** A period as it stands in a text: its words, which one, and of what length. */
export interface Period {
  readonly text: string;
  /** `next`, `this`, `last`; or its number: `3` of "the third quarter". */
  readonly which: string;
  readonly unit: string;
}

export const UNITS = listed(
  'day week weekend month quarter half year spring summer autumn fall winter decade century',
);
const WHICH: Readonly<Record<string, string>> = {
  ...{ next: 'next', coming: 'next', this: 'this', last: 'last', past: 'last', previous: 'last' },
  ...{ first: '1', second: '2', third: '3', fourth: '4' },
  ...{ '1st': '1', '2nd': '2', '3rd': '3', '4th': '4' },
};
/** What tells which: the "third" of "the third quarter". */
export const ORDER = Object.keys(WHICH);
const PERIOD = new RegExp(
  `\\b(?:(${or(ORDER)})[ -](six months|${or(UNITS)})|Q([1-4])|([1-4])Q)\\b(?: (of)\\b)?`,
  'gi',
);

export function periodsIn(text: string): Period[] {
  return matches(text, PERIOD).map(([whole, order = '', unit = '', q, before, of = '']) => {
    const quarter = q ?? before;
    const words = whole.replace(/ of$/i, '');
    if (quarter) return { text: words, which: quarter, unit: 'quarter' };
    const which = WHICH[order.toLowerCase()] ?? '';
    const length = unit.toLowerCase().replace('six months', 'half');
    // The last half year is that before now; the last half of 2008 is its second.
    const parts = of ? PARTS[length] : undefined;
    return { text: words, which: (which === 'last' && parts) || which, unit: length };
  });
}

/** How many of each a year has: the number of its last. */
const PARTS: Readonly<Record<string, string>> = { quarter: '4', half: '2' };

/** Whether one text tells of quarters, or halves, of a year, and the other of none but other ones. */
export function areOfOtherParts(asked: string, told: string): boolean {
  const [ours, theirs] = [periodsIn(asked), periodsIn(told)];
  return Object.keys(PARTS).some((unit) => {
    const numbered = (all: readonly Period[]) =>
      all.filter((one) => one.unit === unit && /\d/.test(one.which)).map(({ which }) => which);
    const has = new Set(numbered(theirs));
    const asks = numbered(ours);
    return has.size > 0 && asks.length > 0 && !asks.some((which) => has.has(which));
  });
}
