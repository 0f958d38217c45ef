// In: a number in a sentence. Out: whether it names something (Article 5, a list marker), counting nothing.
import { type Atoms, gluedTo, low } from './atoms.ts';

/** Words whose number is a name: `Resolution 1244`, `paragraph 6`, `Tier 2`. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  'par pars article articles section sections sec para paras paragraph paragraphs chapter annex appendix page pages pp no nos number resolution resolutions unscr unsc law laws decree order eo o act bill case phase phases tier level class category group type channel flight highway route road gate pier room building block zone district ward precinct figure table note footnote ref refs reftel reftels tab title schedule protocol volume vol version part option item step track pillar round box suite apt telephone tel fax phone directive regulation convention ilo goal day point x ext'.split(
    ' ',
  ),
);
/** Behind these, `one` is a pronoun or part of one. */
const BEFORE_PRONOUN = new Set(
  'no any some every each this that which another the anyone everyone such not'.split(' '),
);
/** `one hand`, `one another`: turns of speech. */
const AFTER_ONE = new Set(
  'of another hand time thing way side who that which can could may might must should would is was has had and or on by s'.split(
    ' ',
  ),
);
/** `two-way`, `third-party`: kinds of thing, not numbers of it. */
const KINDS = new Set(
  'way sided time on off handed track pronged star tier tiered fold state stop person party sum size level class round hand'.split(
    ' ',
  ),
);

/** Whether the number at `[i, next)` stands as a list marker: `(1)`, `2)`, `10.` */
function isMarker(atoms: Atoms, i: number, next: number): boolean {
  const atom = atoms[i];
  if (atom?.kind !== 'number') return false;
  // (202) 647-1000
  const bracketed = low(atoms, i - 1) === '(' && low(atoms, next) === ')';
  if (bracketed && atoms[next + 1]?.kind === 'number') return true;
  if (atom.text.length > 2) return false;
  const after = low(atoms, next);
  if (after === ')') return atom.depth === 0 || bracketed;
  const first = i === 0 || (i === 1 && atoms[0]?.kind === 'mark');
  return first && (next >= atoms.length || (after === '.' && gluedTo(atoms, next)));
}

/** Whether `one` at `i` counts nothing. */
function isPronoun(atoms: Atoms, i: number, counted: boolean): boolean {
  if (low(atoms, i) !== 'one') return false;
  const after = low(atoms, i + 1);
  if (!counted || AFTER_ONE.has(after) || BEFORE_PRONOUN.has(low(atoms, i - 1))) return true;
  return (after === '-' || after === "'" || after === '’') && gluedTo(atoms, i + 1);
}

/**
 * Whether the number at `[i, next)`, which has no unit, is a name, a marker or a pronoun.
 * `counted` says that a noun follows; `listed` that the number before in the same list was a name.
 */
export function isName(
  atoms: Atoms,
  i: number,
  next: number,
  counted: boolean,
  listed: boolean,
): boolean {
  if (isMarker(atoms, i, next) || (next === i + 1 && isPronoun(atoms, i, counted))) return true;
  if (listed && /^(and|or|,|-|–|to|&)$/.test(low(atoms, i - 1))) return true;
  if (low(atoms, next) === '-' && gluedTo(atoms, next) && KINDS.has(low(atoms, next + 1)))
    return true;
  if (low(atoms, i) === 'zero' && low(atoms, next) === 'tolerance') return true;
  // "Lund spent two and Berg 1.4 million"
  if (next > i + 1 && /^(thousand|million|billion|trillion)$/.test(low(atoms, next - 1)))
    return false;
  let at = i - 1;
  while (/^[.#(:-]$/.test(low(atoms, at))) at--;
  const before = atoms[at];
  if (!before || (at < i - 1 && !BEFORE_NAME.has(before.lower))) return low(atoms, i - 1) === '#';
  if (/^(number|nos?|x)$/.test(before.lower)) return true;
  if (BEFORE_NAME.has(before.lower)) return before.upper || !counted;
  const digits = atoms[i]?.text ?? '';
  if (/^(19|20)\d\d$/.test(digits) && !counted) return false;
  if (before.lower === 'of' && low(atoms, at - 1) === 'group') return !counted;
  // UN 1267 Sanctions Committee; STATE 10942 in a cable all in capitals.
  if (/^\d{4,}$/.test(digits) && next === i + 1) {
    if (atoms[next]?.named) return true;
    if (before.upper && !before.named && before.pos === 'PROPN' && at > 0) return true;
  }
  // Task Force (CTF) 150
  if (before.text === ')' && atoms[at - 1]?.named) return !counted;
  // Behind a name ("Hadopi 2", "the Special 301 list"); but "in Guangdong 38 gangs".
  if (!before.named) return at === 0 && before.upper && before.pos === 'PROPN' && !counted;
  const inside = atoms[next]?.named || /^(DET|ADJ)$/.test(atoms[at - 1]?.pos ?? '');
  return !counted || (inside && /^\d{1,3}$/.test(digits) && next === i + 1);
}
