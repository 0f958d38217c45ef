// In: the atoms of a sentence and a place. Out: the number that stands there, in digits or words.
import { NUMBER_WORDS } from '../../search/word.ts';
import { type Atoms, gluedTo, low } from './atoms.ts';
import { standsFree } from './free-figure.ts';

/** A number, or a range of two, and the atom that follows it. */
export interface NumberRead {
  readonly next: number;
  /** `null` for a range and for `dozens`, `hundreds`. */
  readonly value: number | null;
  /** Written without a word for its size: `38`, not `38 million`. */
  readonly plain: boolean;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** Numbers of no exact size: they need no other word. */
export const VAGUE: ReadonlySet<string> = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
]);

/** `1990`, `05`: digits only. */
export const isInteger = (text: string): boolean => /^\d+$/.test(text);

/** Skips the hyphen of `thirty-two`. */
export const pastHyphen = (atoms: Atoms, i: number): number =>
  low(atoms, i) === '-' && gluedTo(atoms, i) && gluedTo(atoms, i + 1) ? i + 1 : i;

/** Reads `million`, `hundred thousand` at `i`, if any. */
function scaleAt(atoms: Atoms, i: number): { next: number; factor: number } {
  let next = i;
  let factor = 1;
  for (let scale = SCALES.get(low(atoms, next)); scale; scale = SCALES.get(low(atoms, next))) {
    factor *= scale;
    next++;
  }
  return { next, factor };
}

/** `and a half`, as in two and a half; `-and-a-half`. */
function halfAt(atoms: Atoms, i: number): number {
  const and = pastHyphen(atoms, i);
  if (low(atoms, and) !== 'and') return 0;
  const article = pastHyphen(atoms, and + 1);
  const half = pastHyphen(atoms, article + 1);
  return /^(a|one)$/.test(low(atoms, article)) && low(atoms, half) === 'half' ? half + 1 : 0;
}

function wordsAt(atoms: Atoms, i: number): NumberRead | null {
  let next = i;
  let total = 0;
  let part = 0;
  let seen = false;
  if (/^an?$/.test(low(atoms, i)) && SCALES.has(low(atoms, i + 1))) {
    part = 1;
    next++;
  } else if (
    low(atoms, i) === 'half' &&
    low(atoms, i + 1) === 'a' &&
    SCALES.has(low(atoms, i + 2))
  ) {
    part = 0.5;
    next += 2;
  }
  for (;;) {
    let at = seen ? pastHyphen(atoms, next) : next;
    const and = seen && low(atoms, at) === 'and' && part >= 100;
    if (and) at++;
    const small = NUMBER_WORDS.get(low(atoms, at));
    const scale = SCALES.get(low(atoms, at));
    if (
      small !== undefined &&
      (!seen ||
        (part === 0 && total > 0) ||
        part >= 100 ||
        (part >= 20 && part % 10 === 0 && small > 0 && small < 10))
    ) {
      part += small;
    } else if (scale && (seen || part > 0) && !and) {
      if (scale < 1000) part *= scale;
      else {
        total += part * scale;
        part = 0;
      }
    } else break;
    seen = true;
    next = at + 1;
  }
  return seen ? { next, value: total + part, plain: total + part < 1000 } : null;
}

/**
 * The single number at `i`: `1,100,000`, `70.3 million`, `thirty-two thousand`, `a dozen`,
 * `tens of thousands`. `joined` says that what it touches on the left belongs to it.
 */
export function numberAt(atoms: Atoms, i: number, joined = false): NumberRead | null {
  const atom = atoms[i];
  if (!atom || atom.kind === 'mark') return null;
  if (atom.kind === 'word') {
    if (!joined && atom.glued && /[-–/'’.]/.test(low(atoms, i - 1)) && gluedTo(atoms, i - 1))
      return null;
    if (low(atoms, i) === 'tens' && low(atoms, i + 1) === 'of' && VAGUE.has(low(atoms, i + 2))) {
      return { next: i + 3, value: null, plain: false };
    }
    if (VAGUE.has(atom.lower)) {
      const chained = low(atoms, i + 1) === 'of' && VAGUE.has(low(atoms, i + 2));
      return { next: chained ? i + 3 : i + 1, value: null, plain: false };
    }
    const words = wordsAt(atoms, i);
    if (!words) return null;
    const half = halfAt(atoms, words.next);
    const scale = scaleAt(atoms, half || words.next);
    return {
      ...words,
      next: scale.next,
      value: ((words.value ?? 0) + (half ? 0.5 : 0)) * scale.factor,
    };
  }
  if (!standsFree(atoms, i, joined)) return null;
  const decimal = /^\d{1,3},\d{1,2}$/.test(atom.text) ? atom.text.replace(',', '.') : atom.text;
  const figure = Number(decimal.replace(/[, ]/g, ''));
  const half = halfAt(atoms, i + 1);
  const scale = scaleAt(atoms, half || i + 1);
  return {
    next: scale.next,
    value: (figure + (half ? 0.5 : 0)) * scale.factor,
    plain: isInteger(atom.text) && scale.factor === 1 && !half,
  };
}
