// In: a figure in a sentence. Out: whether it stands for itself and is no part of a code or number.
import { type Atoms, gluedTo, low } from './atoms.ts';

/** Letters that may follow a figure without a blank. */
const GLUED_UNITS = new Set(
  'm b k mn bn tn km kg g mg l t ha mm cm sqm sq kw mw gw kwh mwh gwh mb gb hp lb lbs ft mph kph hz mhz ghz kv x am pm'.split(
    ' ',
  ),
);

/** Marks that make a figure part of a code where they touch it. */
const CODE = new Set('/.:,_@#&\\=*^¶§'.split(''));

/** Whether the figure at `i` is no part of a name, code, date or telephone number. */
export function standsFree(atoms: Atoms, i: number, joined: boolean): boolean {
  const figure = atoms[i]?.text ?? '';
  if (/^0\d/.test(figure)) return false;
  const before = atoms[i - 1];
  if (gluedTo(atoms, i) && !joined) {
    if (before?.kind !== 'mark' || CODE.has(before.text)) return false;
    if (/[-–—]/.test(before.text) && before.glued) return false;
    if (/['’‘]/.test(before.text) && figure.length === 2) return false;
  }
  const after = atoms[i + 1];
  const beyond = atoms[i + 2];
  // 1.4 (b) and (d): why a cable is classified.
  if (/^1\.[45]$/.test(figure) && after?.text === '(') return false;
  if (!after?.glued) return true;
  if (after.kind === 'word')
    return GLUED_UNITS.has(after.lower) && !(gluedTo(atoms, i + 2) && beyond?.kind === 'number');
  if (after.text === '(') return !(beyond?.kind === 'word' && low(atoms, i + 3) === ')');
  if (!beyond?.glued) return true;
  if (after.text === '/') return beyond.kind === 'word';
  if (CODE.has(after.text)) return beyond.kind === 'mark';
  if (/[-–]/.test(after.text)) {
    if (beyond.kind === 'word') return !(beyond.text.length < 3 && beyond.upper);
    return (
      joined ||
      !(gluedTo(atoms, i + 3) && /[-–/.]/.test(low(atoms, i + 3)) && gluedTo(atoms, i + 4))
    );
  }
  return true;
}
