// In: a word as typed. Out: the words that it may be a slip of the fingers for, of the cables or of English.
import { distance } from '../edits.ts';
import { Kept, madeOnce } from '../kept.ts';
import { PLACES } from './capitals.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { firstsOf, soundOf } from './sound.ts';
import { STOP_WORDS } from './stop-words.ts';
import { MATCH, TYPO } from './weights.ts';
import { readForm, type Word } from './word.ts';
import type { Words } from './words.ts';

/**
 * Words of the cables one slip away, two in a long word. A word that English has is meant as it is
 * typed: then only the cable's own slips are near it (`Liason` for *liaison*).
 */
export function misspelt({ form }: Word, { vocabulary, words }: ParagraphIndex) {
  const found: { id: number; strength: number }[] = [];
  const rank = words.rank(form);
  if (form.length < TYPO.shortest) return found;
  const meant = rank !== null && rank < TYPO.common;
  const most = form.length < TYPO.long - (rank === null ? 1 : 0) ? 1 : 2;
  for (const id of vocabulary.like(form, most)) {
    const own = vocabulary.formOf(id);
    const slips = distance(form, own, most);
    if (slips > most || (meant && (slips > 1 || words.rank(own) !== null))) continue;
    found.push({ id, strength: slips === 1 ? MATCH.typo : TYPO.twice });
  }
  return found;
}

/**
 * The commonest English word one slip away, where English has none that is typed so and no other can
 * stand for it; `null` if there is none. The first letter is right, but for `f` as `ph`.
 */
export function meantBy(form: string, words: Words): string | null {
  return kept(words).get(form, () => ({ meant: findMeant(form, words) })).meant;
}

/** Words typed of late: of one that nobody knows it is asked several times what was meant, and some 500 slips are looked up. */
const kept = madeOnce((_: Words) => new Kept<string, { readonly meant: string | null }>(500));

function findMeant(form: string, words: Words): string | null {
  if (form.length < TYPO.shortest || form.length > TYPO.longest) return null;
  if (!/^[a-z]+$/.test(form) || isEnglish(form, words)) return null;
  let meant: string | null = null;
  let most = Number.POSITIVE_INFINITY;
  for (const other of slipsOf(form)) {
    const rank = words.ownRank(other);
    if (rank !== null && rank < most && isDictionaryWord(other, words))
      [meant, most] = [other, rank];
  }
  return meant;
}

/** Words of the cables that are one slip of the fingers away. */
export function oneSlipFrom(form: string, { vocabulary }: ParagraphIndex): string[] {
  return vocabulary
    .like(form, 1)
    .map((id) => vocabulary.formOf(id))
    .filter((other) => distance(form, other, 1) === 1);
}

/**
 * The name that one which English has not is one slip away from: one of the cables (or any long word there), a
 * country, people or capital. `null` where there is none, or several; with an ending more or less it is another.
 */
export function nameMeantBy(form: string, index: ParagraphIndex): string | null {
  if (form.length > TYPO.longest) return null;
  const { words } = index;
  const own = oneSlipFrom(form, index).filter(
    (other) => other.length >= TYPO.long || !isDictionaryWord(other, words),
  );
  // The end of a word is its own: of `brasilian` not `brasilias`.
  const single = /[^s]s$/.test(form) ? /s$/ : '';
  const isPlace = (other: string) => PLACES.has(other) || PLACES.has(other.replace(single, ''));
  const near = [...own, ...[...slipsOf(form)].filter(isPlace)];
  const isEnding = (other: string) => form.startsWith(other) || other.startsWith(form);
  const [meant, ...others] = new Set(near.filter((other) => !isEnding(other)));
  return meant === undefined || others.length > 0 ? null : meant;
}

/** The name of the cables that one sounds like which they lack: `qadhafi`, for "Gaddafi"; `null` where there is none, or several. */
export function nameHeardAs(form: string, { vocabulary, words }: ParagraphIndex): string | null {
  if (form.length < TYPO.shortest || form.length > TYPO.longest || PLACES.has(form)) return null;
  const { length } = form;
  const own = soundOf(form);
  const [name, ...others] = vocabulary
    .beginning(firstsOf(form), length - TYPO.heard, length + TYPO.heard)
    .filter((id) => vocabulary.casesOf(id)[1] === 0)
    .map((id) => vocabulary.formOf(id))
    .filter((other) => /^[a-z]+$/.test(other) && soundOf(other) === own)
    // Kerry is no Gerry: only for a q are these letters one.
    .filter(
      (other) =>
        other.charAt(0) === form.charAt(0) ||
        /^(?:q|[aeiouy])/.test(other.charAt(0) + form.charAt(0)) ||
        form.startsWith('q'),
    )
    .filter((other) => !isDictionaryWord(other, words))
    .filter((other) => length >= TYPO.vowels || consonantsOf(other) !== consonantsOf(form));
  return name === undefined || others.length > 0 ? null : name;
}

/** What makes another word of a name, and no longer one of it: of `Brasil` neither `Brasilia` nor `Brasilian`. */
const ENDING = /^(?:.|es|en|er|ers|ia|ian|ians|an|ans|ese|ish|ism|ist|ists|ite|ites)$/;

/** The name of the cables that one which English has not is short for: `sarkozy`, for "Sarko"; `null` where there is none, or several. */
export function nameShortenedTo(form: string, { vocabulary }: ParagraphIndex): string | null {
  if (form.length < TYPO.shortest || PLACES.has(form)) return null;
  const [name, ...others] = vocabulary
    .beginning(form.charAt(0), form.length + 2, TYPO.longest)
    .filter((id) => vocabulary.casesOf(id)[1] === 0)
    .map((id) => vocabulary.formOf(id))
    .filter((other) => other.startsWith(form) && /^[a-z]+$/.test(other));
  if (name === undefined || !others.every((other) => other.startsWith(name))) return null;
  return ENDING.test(name.slice(form.length)) ? null : name;
}

const consonantsOf = (name: string) => name.replace(/[aeiouy]/g, '');

/** Whether English has a word. */
export function isEnglish(form: string, words: Words): boolean {
  return words.rank(form) !== null || isDictionaryWord(form, words);
}

/** A name is none: one that the cables lack is not meant by a slip for another. */
export function isDictionaryWord(form: string, words: Words): boolean {
  // The tagger does not know every form: `slimmed`.
  const bases = [form, readForm(form).lemma, form.replace(/(.)\1(?:ed|ing)$/, '$1')];
  return STOP_WORDS.has(form) || bases.some((base) => words.synonyms(base).length > 0);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A letter left out, two swapped, one wrong, one too many; `f` for `ph`; the wrong letter double. */
function* slipsOf(form: string): Generator<string> {
  if (form.includes('f')) yield form.replace('f', 'ph');
  // `dissapointed`
  for (const { index } of form.matchAll(/(.)\1/g)) {
    const single = form.slice(0, index) + form.slice(index + 1);
    for (let i = 1; i < single.length; i++) yield single.slice(0, i) + single.slice(i - 1);
  }
  for (let i = 1; i <= form.length; i++) {
    const [before, after] = [form.slice(0, i), form.slice(i)];
    const [first = '', second = ''] = after;
    if (after !== '') yield before + after.slice(1);
    if (second !== '') yield before + second + first + after.slice(2);
    for (const letter of LETTERS) {
      if (after !== '') yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}
