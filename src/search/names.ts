// In: a word of a question, and an index. Out: whether it names one thing, for which no other word can stand.
import { CAPITALS, PLACES } from './capitals.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { NUMBER } from './weights.ts';
import type { Word } from './word.ts';
import type { Words } from './words.ts';

/** What English has besides names: these are at home everywhere, and so is the reader's own language. */
const GENERAL = new Set([
  'usa',
  'us',
  'american',
  'americans',
  'america',
  'un',
  'eu',
  'uk',
  'english',
]);

/** A word of a question as `AskedWord` has it. */
interface Written extends Pick<Word, 'form' | 'lemma'> {
  readonly named: boolean;
  readonly share: number;
}

/**
 * Whether a word names one thing: written as a name, a number, a place by the general tables, or always
 * with a capital in the cables, unless it is an everyday word.
 */
export function namesOne(
  { form, lemma, named, share }: Written,
  { vocabulary, words }: ParagraphIndex,
): boolean {
  if (GENERAL.has(form)) return false;
  // "The 2 big cities": that there are two may go without saying.
  if (/^[1-3]$/.test(form) && share < 1) return false;
  // Where the cables have both years of a span apart, they may tell of it.
  const isSpan = () =>
    YEARS.test(form) && form.split('-').some((year) => vocabulary.idOf(year) === undefined);
  // "Is it the 1st or the 2nd?"
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(form)) return false;
  // In words it may also be said by the way: "one of the two", "the five of them".
  if (/\d/.test(lemma) && !/\d/.test(form)) return Number(lemma) > NUMBER.byTheWay && share === 1;
  if (/\d/.test(lemma)) return !/[-/]/.test(form) || isSpan();
  const id = vocabulary.idOf(form);
  const [capital, small] = id === undefined ? [0, 0] : vocabulary.casesOf(id);
  if (capital + small > 0) {
    return named || (small === 0 && (STATES.has(form) || !isEveryday(form, words)));
  }
  return (
    named ||
    STATES.has(form) ||
    isPlace(form, words) ||
    [form, form.replace(/s$/, '')].some((one) => isPeople(one, words))
  );
}

/**
 * Whether English has so many other words for it that who types it small may mean none by name: "the
 * company"; but an office or a river is one of its kind.
 */
function isEveryday(form: string, words: Words): boolean {
  const others = words.synonyms(form).filter(({ strength }) => strength > OTHER_SENSE);
  return others.length >= EVERYDAY && !words.hypernyms(form).some((word) => ONE.test(word));
}

/** A name has hardly any other word for it: so many, and it is one of English. */
const EVERYDAY = 3;
const ONE = /^(?:leader|officer|official|worker|person|chief|lawman|politician|watercourse)$/;

/** Those of a place, in the singular, or their language: not "polish", which is a verb too. */
function isPeople(form: string, words: Words): boolean {
  return (
    !GENERAL.has(form) &&
    (NATIVES.has(form) ||
      (words.related(form).some((place) => isPlace(place, words)) &&
        words.hypernyms(form).some((word) => PEOPLES.test(word))))
  );
}

/** Countries, their peoples and capitals, but what is an everyday word too; a cable's turkey is no bird. */
const STATES: ReadonlySet<string> = new Set(
  [...PLACES].filter((word) => !GENERAL.has(word) && !/^(?:polish|poles|go.|sag|lima)$/.test(word)),
);

/** Those of the table of capitals, and of the two Koreas. */
const NATIVES: ReadonlySet<string> = new Set(
  ['korean', ...STATES].filter(
    (word) =>
      /(?:an|ese|ish|i|ch|ss)$/.test(word) && !/^(?:mali|sudan|japan|iran|oman)$/.test(word),
  ),
);

/** Wider peoples to which WordNet counts one, and what their language is. */
const PEOPLES =
  /^(?:african|american|arab|asian|european|inhabitant|language|germanic|slav|slavic|nation|person|indian)$/;

/** `2007-2008` */
const YEARS = /^\d{4}-\d{4}$/;

/** A city, province or country, if it is no everyday word too ("nice"). */
function isPlace(form: string, words: Words): boolean {
  return (
    form.length > 3 &&
    (Object.hasOwn(CAPITALS, form) ||
      words.hypernyms(form).some((word) => /^(?:metropolis|city|province|country)$/.test(word))) &&
    words.synonyms(form).every(({ strength }) => strength > OTHER_SENSE)
  );
}

/** Up to this strength a synonym tells that a place's name has another sense as well. */
const OTHER_SENSE = 0.4;
