// In: the atoms of a sentence and a place. Out: the hour of the day that stands there.
import { type Atoms, gluedTo, low } from './atoms.ts';

/** `10:30 a.m.`, `3 p.m.`, `0930 hours`, `1400Z`. Returns where it ends, or 0. */
export function clockAt(atoms: Atoms, i: number): number {
  const atom = atoms[i];
  if (atom?.kind !== 'number' || (atom.glued && !/^[("“–—-]$/.test(low(atoms, i - 1)))) return 0;
  const suffix = (at: number): number => {
    if (/^[ap]m$/.test(low(atoms, at))) return at + 1;
    const dotted =
      /^[ap]$/.test(low(atoms, at)) && low(atoms, at + 1) === '.' && low(atoms, at + 2) === 'm';
    if (dotted) return low(atoms, at + 3) === '.' ? at + 4 : at + 3;
    if (/^(hours|hrs|local|gmt|utc|z)$/.test(low(atoms, at))) return at + 1;
    return 0;
  };
  if (/^([01]?\d|2[0-3])$/.test(atom.text)) {
    const colon = low(atoms, i + 1) === ':' && gluedTo(atoms, i + 1) && gluedTo(atoms, i + 2);
    if (colon && /^[0-5]\d$/.test(low(atoms, i + 2))) {
      const more =
        gluedTo(atoms, i + 3) && /^[:/-]$/.test(low(atoms, i + 3)) && gluedTo(atoms, i + 4);
      return more ? 0 : suffix(i + 3) || i + 3;
    }
    return /^[ap]/.test(low(atoms, i + 1)) ? suffix(i + 1) : 0;
  }
  return /^([01]\d|2[0-3])[0-5]\d$/.test(atom.text) ? suffix(i + 1) : 0;
}
