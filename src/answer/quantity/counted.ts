// In: the atoms of a sentence and the place after a number. Out: the noun phrase that it counts.
import { listed, MONTHS, WEEKDAYS } from '../cue-words.ts';
import { type Atoms, gluedTo, low } from './atoms.ts';

/** A noun phrase: the atoms `[from, next)`. */
export interface AtomPhrase {
  readonly from: number;
  readonly next: number;
  /** Ends in a plural. */
  readonly plural: boolean;
}

/** Plurals without an s, and words that are counted as they are. */
const PLURAL = new Set(
  'people men women children police personnel staff troops media feet cattle fishermen congressmen policemen gunmen aircraft percent criteria alumni'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('the its his her their our these those all such this that'.split(' '));
/** Words tagged as nouns or adjectives that begin something else, mostly a time. */
const STOP = new Set([
  ...[...WEEKDAYS, ...MONTHS],
  ...listed(
    'yesterday today tomorrow percent per last next this early late such ago due according',
  ),
  ...listed('other year'),
]);
/** No noun phrase of a cable that is worth showing is longer. */
const LONGEST = 8;

const isPlural = (word: string): boolean =>
  PLURAL.has(word) || (word.length > 3 && /[^su]s$/.test(word) && !word.endsWith('is'));

/** Whether a comma stands for the apostrophe that some machine could not print: `Tollby,s budget`. */
function isApostrophe(atoms: Atoms, i: number): boolean {
  return (
    low(atoms, i) === ',' && gluedTo(atoms, i) && gluedTo(atoms, i + 1) && low(atoms, i + 1) === 's'
  );
}

/** A run of adjectives and nouns from `i` that ends in a noun. */
function runAt(atoms: Atoms, i: number): AtomPhrase | null {
  let next = 0;
  let plural = false;
  for (let at = i; at < i + LONGEST; at++) {
    const atom = atoms[at];
    if (!atom || (STOP.has(atom.lower) && !(atom.lower === 'other' && at === i))) break;
    if (atom.kind !== 'word') {
      // U.S. servicemen
      const dot =
        atom.text === '.' && atom.glued && atoms[at - 1]?.upper && atoms[at - 1]?.text.length === 1;
      if (dot && at > i) continue;
      const joins = /^[-'’/]$/.test(atom.text) || isApostrophe(atoms, at);
      const inside = atoms[at + 1]?.glued && atom.glued && joins;
      if (inside && at > i && !(plural && atom.text === '-')) continue;
      break;
    }
    // The s of women's, and what stands behind a hyphen.
    const isJoined = /^['’-]$/.test(low(atoms, at - 1)) || isApostrophe(atoms, at - 1);
    if (atom.glued && isJoined) {
      if (atom.pos === 'NOUN' || atom.pos === 'PROPN') next = at + 1;
      continue;
    }
    const noun = PLURAL.has(atom.lower) || atom.pos === 'NOUN' || (atom.pos === 'PROPN' && !plural);
    // Behind a plural only another one goes on ("women cases"); behind a noun no new adjective.
    const goesOn = !plural || (isPlural(atom.lower) && !atom.named);
    // `Pre-qualified teams`
    const isPrefix = low(atoms, at + 1) === '-' && gluedTo(atoms, at + 1);
    const adjective =
      atom.pos === 'ADJ' || (atom.pos === 'VERB' && (isPrefix || /(ed|ing|en)$/.test(atom.lower)));
    if (noun && goesOn) {
      next = at + 1;
      plural = isPlural(atom.lower);
    } else if (next || !adjective) {
      const verb = atom.pos === 'VERB' && atom.lower.endsWith('ing') && !plural;
      if (!verb || atoms[at + 1]?.pos !== 'NOUN') break;
    }
  }
  // CO2
  if (next && atoms[next]?.kind === 'number' && atoms[next]?.glued) next++;
  return next ? { from: i, next, plural } : null;
}

/** The phrase after `of`, an article before it allowed: `of the population`, `of its 18 boats`. */
function afterOf(atoms: Atoms, i: number): AtomPhrase | null {
  if (low(atoms, i) !== 'of') return null;
  const isThe = DETERMINERS.has(low(atoms, i + 1));
  const at = isThe ? (atoms[i + 2]?.pos === 'NUM' ? i + 3 : i + 2) : i + 1;
  const first = runAt(atoms, at);
  const run = first && (endOfList(atoms, first) ?? first);
  // "14 of Norway's 22 harbors"
  const isOwner = run && /^['’]$/.test(low(atoms, run.next)) && low(atoms, run.next + 1) === 's';
  if (isOwner && atoms[run.next + 2]?.pos === 'NUM') {
    const owned = runAt(atoms, run.next + 3);
    return owned && { ...owned, from: i + 1 };
  }
  // "of the USD 500 wage": the noun belongs to the number behind it.
  return run && atoms[run.next]?.kind !== 'number' ? { ...run, from: i + 1 } : null;
}

/** `are women`, of which there are as many, and nothing more said of them. */
function predicateAt(atoms: Atoms, { next, plural }: AtomPhrase): AtomPhrase | null {
  const noun = atoms[next + 1];
  const isNoun = noun?.pos === 'NOUN' && isPlural(noun.lower);
  const isAlone = isNoun && /^[.,;:)]?$/.test(low(atoms, next + 2));
  return plural && isAlone && /^(?:are|were)$/.test(low(atoms, next))
    ? { from: next + 1, next: next + 2, plural }
    : null;
}

/** `per crew`, `of timber`, `are women` behind a noun. */
function attached(atoms: Atoms, run: AtomPhrase): AtomPhrase {
  const per = low(atoms, run.next) === 'per' ? runAt(atoms, run.next + 1) : null;
  const more = per ?? afterOf(atoms, run.next) ?? predicateAt(atoms, run);
  return more ? { ...run, next: more.next } : run;
}

/**
 * What a number counts: `harbor crews`, `trafficking in women cases`, `members per crew`,
 * `hectares of degraded land`; behind `of`, the whole that it is a part of (`the population`).
 * `null` where no noun follows.
 */
export function countedAt(atoms: Atoms, i: number, one = false): AtomPhrase | null {
  const whole = afterOf(atoms, i);
  if (whole) return attached(atoms, whole);
  const run = runAt(atoms, i);
  if (!run) {
    // 12 dead
    const hurt = /^(dead|wounded|injured|missing)$/.test(low(atoms, i));
    return hurt ? { from: i, next: i + 1, plural: true } : null;
  }
  // "250 port calls a year": tagged as a verb.
  const last = atoms[run.next];
  if (!one && !run.plural && last?.pos === 'VERB' && isPlural(last.lower)) {
    return attached(atoms, { ...run, next: run.next + 1 });
  }
  // "217 trafficking in women cases": one thing counted 217 times is a plural yet to come.
  if (!one && !run.plural && low(atoms, run.next) === 'in') {
    const rest = runAt(atoms, run.next + 1);
    if (rest?.plural && !atoms[run.next + 1]?.named) return { ...rest, from: i };
  }
  return attached(atoms, (!one && !run.plural && endOfList(atoms, run)) || run);
}

/** `business, consumer group and Harbor Office representatives`: sorts of one thing, which is last. */
function endOfList(atoms: Atoms, first: AtomPhrase): AtomPhrase | null {
  let run: AtomPhrase | null = first;
  while (run && !run.plural && low(atoms, run.next) === ',') run = runAt(atoms, run.next + 1);
  if (!run || run.plural || !/^(?:and|or)$/.test(low(atoms, run.next))) return null;
  const last = runAt(atoms, run.next + 1);
  return last?.plural ? { ...last, from: first.from } : null;
}

/** Words between a bracket and its number. */
const PUT_AT =
  /^(?:estimated|put|now|currently|at|about|around|approximately|some|nearly|over|almost|roughly)$/;
/** Nouns in the singular that are counted. */
const MANY = /^(?:population|workforce|staff|membership|force|crew|audience|electorate)$/;

/** What stands between the words for what is counted and its number: `the number of pilots rose to`. */
const REACHING =
  /^(?:to|at|is|was|reached|stood|stands|rose|fell|grew|now|about|approximately|some)$/;

/**
 * What a number counts whose noun stands before it, `[from, next)` being the number's atoms:
 * `migrant workers in Gull (estimated at 140,000)`, `the number of harbor pilots to nine`.
 */
export function countedBefore(atoms: Atoms, from: number, next: number): AtomPhrase | null {
  const before = pastBack(atoms, from, REACHING);
  const of = before < from ? lastOf(atoms, before, /^of$/) : -1;
  if (of >= 0 && low(atoms, of - 1) === 'number') return runAt(atoms, of + 1);
  const open = pastBack(atoms, from, PUT_AT) - 1;
  if (low(atoms, open) !== '(' || !/^[),;]$/.test(low(atoms, next))) return null;
  // "in Gull"
  const end = lastOf(atoms, open, /^(?:in|on|at)$/);
  return endingAt(atoms, open) ?? (end < 0 ? null : endingAt(atoms, end));
}

/** The atom after the last one before `from` that is none of `words`. */
function pastBack(atoms: Atoms, from: number, words: RegExp): number {
  let at = from;
  while (words.test(low(atoms, at - 1))) at--;
  return at;
}

/** The last of some words in the stretch of a noun phrase before `end`; -1 where there is none. */
function lastOf(atoms: Atoms, end: number, words: RegExp): number {
  for (let at = end - 1; at > Math.max(0, end - LONGEST) && atoms[at]?.kind === 'word'; at--) {
    if (words.test(low(atoms, at))) return at;
  }
  return -1;
}

/** The longest phrase for many that ends right before `end`. */
function endingAt(atoms: Atoms, end: number): AtomPhrase | null {
  for (let at = Math.max(0, end - LONGEST); at < end; at++) {
    const run = runAt(atoms, at);
    if (run?.next === end && (run.plural || MANY.test(low(atoms, end - 1)))) return run;
  }
  return null;
}

/** The whole behind a share: `of the members`, and after `half`, `the budget`. */
export function wholeAt(atoms: Atoms, i: number): AtomPhrase | null {
  if (!DETERMINERS.has(low(atoms, i))) return countedAt(atoms, i);
  const run = runAt(atoms, i + 1);
  return run && { ...run, from: i };
}

/** The noun phrase after `of` or `in` behind a sum or a share: `of timber`, `in fines`. */
export function partOf(atoms: Atoms, i: number): AtomPhrase | null {
  const link = low(atoms, i) === 'worth' ? i + 1 : i;
  const whole = afterOf(atoms, link);
  if (whole) return whole;
  const run = low(atoms, i) === 'in' ? runAt(atoms, i + 1) : null;
  return run && atoms.slice(run.from, run.next).every((atom) => !atom.upper) ? run : null;
}
