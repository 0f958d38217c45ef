// In: quotations held against cables. Out: what a reader is told of each, in a sentence.
import type { Compared, Standing } from '../answer/quotation.ts';
import type { Where } from '../answer/quotation-places.ts';
import { wordsOf } from '../answer/quoted-words.ts';
import type { Bounds } from '../answer/selection.ts';
import type { Cable } from '../cable/cable.ts';
import { counted, listed } from '../counted.ts';
import { rangeOf, shortCite } from './cite.ts';
import { echo } from './refusal.ts';

/** Differences in a quotation, and places of one, that a reader can take in at once. */
const MOST = 3;
/** Of so many words that a quotation leaves out, each is told; of more only how many they are. */
const MOST_LEFT_OUT = 6;

export type Found = Extract<Compared, { kind: 'found' }>;

/** A quotation held against some cables. */
export interface Held {
  readonly quoted: string;
  readonly cable: Cable;
  readonly compared: Compared;
}

export function partsInWords(
  cables: readonly Cable[],
  yours: string,
  parts: readonly Held[],
): string {
  const told = parts.map(({ quoted, cable, compared }) => {
    return `${echo(quoted)} ${foundIn(cables, cable, compared as Found)}`;
  });
  return `${yours} stands nowhere as a whole; word for word are ${listed(told)}.`;
}

export function inWords(
  cables: readonly Cable[],
  yours: string,
  { cable, compared }: Held,
  { where, named }: { where: string; named: readonly Bounds[] },
): string {
  switch (compared.kind) {
    case 'nowhere':
      return where === 'any cable here'
        ? `${yours} is in no cable here.`
        : `${yours} is nowhere in ${where}.`;
    case 'unlike':
      return `${yours} is not word for word in ${where}.`;
    case 'too-long':
      return `${yours} is too long to be held against ${where}.`;
    case 'found': {
      const place = foundIn(cables, cable, compared);
      const has = ([low, high]: Bounds) =>
        numbersOf(compared).some((number) => number !== null && low <= number && number <= high);
      const cites = named.filter((bounds) => !has(bounds)).map(rangeOf);
      const not = cites.length > 0 ? `, not in ${listed(cites, 'or')}` : '';
      const { differences } = compared;
      if (differences.length > 0) {
        return `${yours} is not word for word ${place}${not}: ${differencesInWords(differences)}.`;
      }
      return `${yours} is word for word ${place}${not}${exceptions(compared)}.`;
    }
  }
}

/** `as in ¶6`, `as in 99PILCROW1 ¶2 and ¶3`, `as the heading of ¶2`, `as in the header`. */
function placeOf(cables: readonly Cable[], cable: Cable, where: Where): string {
  const of = cables.length > 1 ? ` of ${cable.id}` : '';
  if (where.kind === 'header') return `as in the header${of}`;
  if (where.kind === 'paragraphs') {
    const cites = where.paragraphs.map((one) => shortCite(cables, cable, one));
    const last = where.paragraphs.at(-1);
    if (cites.length > MOST && last) return `as in ${cites[0]} to ${shortCite([], cable, last)}`;
    return `as in ${listed(cites)}`;
  }
  const [first, last] = [where.under[0], where.under.at(-1)];
  if (!first || !last) return `as a heading${of}`;
  const range = first === last ? '' : `–¶${last.number}`;
  return `as the heading of ${shortCite(cables, cable, first)}${range}`;
}

/** The places of a quotation that are told. */
export function placesOf({ where, span, again }: Found): readonly Standing[] {
  return [{ where, span }, ...again].slice(0, MOST);
}

/** The numbers of their paragraphs. */
export function numbersOf(found: Found): readonly (number | null)[] {
  return placesOf(found).flatMap(({ where }) => {
    return where.kind === 'paragraphs' ? where.paragraphs.map(({ number }) => number) : [];
  });
}

/** `as in ¶6`, `as in ¶6 and again in ¶7`. */
function foundIn(cables: readonly Cable[], cable: Cable, found: Found): string {
  const [first, ...again] = placesOf(found).map(({ where }) => placeOf(cables, cable, where));
  const others = listed(again.map((place) => place.replace(/^as in /, '')));
  return others === '' ? `${first}` : `${first} and again in ${others}`;
}

function differencesInWords(differences: Found['differences']): string {
  const shown = differences.slice(0, MOST).map(({ quoted, printed }) => {
    if (quoted === '') return `it has ${echo(printed)} too`;
    return printed === ''
      ? `it lacks ${echo(quoted)}`
      : `for ${echo(quoted)} it has ${echo(printed)}`;
  });
  const more = differences.length - shown.length;
  return listed(
    more > 0
      ? [...shown, `there ${more === 1 ? 'is' : 'are'} ${counted(more, 'more difference')}`]
      : shown,
  );
}

/** What is not the cable's in a quotation that is word for word: ` but for your own “[not]”`, `, leaving out “not”`. */
function exceptions({ own, leftOut }: Found): string {
  const yours = own.length > 0 ? ` but for your own ${listed(own.map(echo))}` : '';
  if (leftOut.length === 0) return yours;
  const all = leftOut.join(' ');
  const { length } = wordsOf(all);
  const over = leftOut.some((text) => SENTENCE_END.test(text))
    ? ' from one sentence into another'
    : '';
  const words =
    length <= MOST_LEFT_OUT ? listed(leftOut.map(echo)) : `${counted(length, 'word')}${over}`;
  return `${yours}, leaving out ${words}`;
}

const SENTENCE_END = /\p{L}[.?!]["”)]*(?: |$)/u;
