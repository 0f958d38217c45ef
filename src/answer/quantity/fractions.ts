// In: the atoms of a sentence and a place. Out: the rank (third) or the fraction (one-third) there.
import { NUMBER_WORDS, TENS } from '../../search/word.ts';
import { type Atoms, gluedTo, low } from './atoms.ts';
import { isInteger, numberAt, pastHyphen } from './number-words.ts';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
/** `first` … `ninetieth`, `hundredth`, `thousandth`. */
export const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, i) => [word, i + 1] as const),
  ...TENS.split(' ').map((word, i) => [word.replace(/y$/, 'ieth'), 20 + 10 * i] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** `3rd`, `fourth`, `twenty-first`: its rank and where it ends. */
export function ordinalAt(atoms: Atoms, i: number): { next: number; value: number } | null {
  const atom = atoms[i];
  if (atom?.kind === 'number' && isInteger(atom.text) && gluedTo(atoms, i + 1)) {
    const free = !atom.glued || atoms[i - 1]?.kind === 'mark';
    return free && /^(st|nd|rd|th)$/.test(low(atoms, i + 1))
      ? { next: i + 2, value: Number(atom.text) }
      : null;
  }
  if (atom?.kind !== 'word') return null;
  const whole = ORDINAL.get(atom.lower);
  if (whole) return { next: i + 1, value: whole };
  const tens = NUMBER_WORDS.get(atom.lower) ?? 0;
  const ones = pastHyphen(atoms, i + 1);
  const last = ones > i + 1 && tens >= 20 ? ORDINAL.get(low(atoms, ones)) : undefined;
  return last && last < 10 ? { next: ones + 1, value: tens + last } : null;
}

const DENOMINATOR: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['quarter', 4],
  ...[...ORDINAL].filter(([, rank]) => rank > 2 && rank <= 1000),
]);

/** `one-fifth`, `two thirds`, `a third of`, `half of`, `3/4 of`, `one in five`, `two out of three`. */
export function fractionAt(atoms: Atoms, i: number): { next: number; value: number } | null {
  const word = low(atoms, i);
  if (
    word === 'half' &&
    /^(of|the|its|his|her|their|our|all|these|those)$/.test(low(atoms, i + 1))
  ) {
    return gluedTo(atoms, i) ? null : { next: i + 1, value: 0.5 };
  }
  const numerator = word === 'a' ? 1 : NUMBER_WORDS.get(word);
  if (numerator && !gluedTo(atoms, i)) {
    const at = pastHyphen(atoms, i + 1);
    const name = low(atoms, at);
    const plural = numerator > 1;
    // Two quarters are half a year.
    if (name === 'quarters' && numerator !== 3) return null;
    const bottom =
      plural && !name.endsWith('s') ? 0 : DENOMINATOR.get(plural ? name.slice(0, -1) : name);
    const sure = plural || low(atoms, at + 1) === 'of' || (word !== 'a' && at > i + 1);
    if (bottom && sure) return { next: at + 1, value: numerator / bottom };
  }
  const figure = atoms[i];
  if (figure?.kind === 'number' && low(atoms, i + 1) === '/' && low(atoms, i + 3) === 'of') {
    const [top, bottom] = [Number(figure.text), Number(atoms[i + 2]?.text)];
    if (!figure.glued && gluedTo(atoms, i + 2) && top < bottom)
      return { next: i + 3, value: top / bottom };
  }
  const top = numberAt(atoms, i);
  return top?.value && top.plain ? outOfAt(atoms, top.next, top.value) : null;
}

/** `in five`, `out of every ten` at `i`, and what share of it `top` is. */
export function outOfAt(
  atoms: Atoms,
  i: number,
  top: number,
): { next: number; value: number } | null {
  const link = low(atoms, i);
  let at = link === 'in' ? i + 1 : link === 'out' && low(atoms, i + 1) === 'of' ? i + 2 : 0;
  if (at && low(atoms, at) === 'every') at++;
  const bottom = at ? numberAt(atoms, at) : null;
  // One in five, five in 1,000: a larger second number is a year or a count of its own.
  const fits = bottom?.value && bottom.value > top && bottom.value <= 1000;
  return bottom?.value && fits ? { next: bottom.next, value: top / bottom.value } : null;
}
