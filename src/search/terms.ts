// In: the words of a question and an index. Out: its terms: what each may stand for, and its weight.
import { atOnce, type Steps } from '../steps.ts';
import { phraseEnd } from './abbreviations.ts';
import { CAPITALS, PLACES } from './capitals.ts';
import { type Readings, readingsOf } from './expand.ts';
import { asMeant } from './misspelt.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { rarityHere, rarityInEnglish } from './rarity.ts';
import { NUMBER, RANK } from './weights.ts';
import type { Word } from './word.ts';
import type { Words } from './words.ts';

/** A word or introduced name of a question, ready to be looked for. */
export interface Term {
  /** First and last of the question's tokens that it is read from. */
  readonly tokens: { readonly first: number; readonly last: number };
  readonly word: Word;
  /** Expressions of the tables that its word is part of, or is. */
  readonly expressions: readonly Expression[];
  /** Whether it is a name, a number or a year, which no other word can stand for. */
  readonly isName: boolean;
  /** How much of the question it carries, 0 to 1: its rarity. */
  readonly weight: number;
  readonly readings: Readings;
}

/** An expression that other words can stand for: "set some money aside" is `set_aside`. */
export interface Expression {
  /** Its words as the tables have them, joined: by it the tables are asked. */
  readonly key: string;
  /** Numbers of its tokens, in order. */
  readonly tokens: readonly number[];
}

/** A word of a question. */
export interface AskedWord extends Word {
  /** What it counts beside the others, 0 to 1. */
  readonly share: number;
  /** Whether it is written as a name. */
  readonly named: boolean;
  /** Last of the tokens that it is read from: an expression is read from several. */
  readonly last: number;
  /** Expressions of the tables that it is part of, or is. */
  readonly expressions: readonly Expression[];
  /** Whether it says where, or is part of a name: "in Beijing" is the city, "Beijing refused" China. */
  readonly where: boolean;
  /** Whether it may be a slip for an English word: not where names in small letters are likely. */
  readonly slip: boolean;
}

/** Joins names that the cables abbreviate, finds what each word may stand for, and weighs it. */
export function termsOf(words: readonly AskedWord[], index: ParagraphIndex): readonly Term[] {
  return atOnce(findingTerms(words, index));
}

/** The same, word by word: one that a large library has not must be sought among all that it has. */
export function* findingTerms(
  words: readonly AskedWord[],
  index: ParagraphIndex,
): Steps<readonly Term[]> {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as AskedWord;
    const name = nameAt(words, at, index);
    const read = name
      ? { form: name.short, lemma: name.short, stem: name.short, token: word.token }
      : word;
    const last = name?.last ?? word.last;
    if (!terms.some((term) => term.word.form === read.form)) {
      const isName = !name && namesOne(word, index);
      const same = words.filter(({ form }) => form === word.form);
      const expressions = name ? [] : same.flatMap((each) => each.expressions);
      const keys = expressions.map(({ key }) => key);
      const own = readingsOf(read, isName, keys, index, word.where);
      const meant = word.slip ? asMeant(read, own, index) : read;
      if (meant !== null) {
        const readings = meant === read ? own : readingsOf(meant, false, [], index);
        const weight = word.share * weightOf(meant, readings, index);
        const tokens = { first: word.token, last };
        terms.push({ tokens, word: meant, expressions, isName, weight, readings });
      }
    }
    while (words[at + 1] && (words[at + 1] as Word).token <= last) at++;
    yield;
  }
  return terms;
}

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

/**
 * Whether a word names one thing: written as a name, a number, a place by the general tables, or always
 * with a capital in the cables, unless it is an everyday word.
 */
export function namesOne(
  { form, lemma, named, share }: Pick<AskedWord, 'form' | 'lemma' | 'named' | 'share'>,
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
  const own = vocabulary.form(form);
  if (own && own.capital + own.small > 0) {
    return named || (own.small === 0 && (STATES.has(form) || !isEveryday(form, words)));
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

function nameAt(words: readonly Word[], at: number, index: ParagraphIndex) {
  // The end of a name is the name ("the Federation"), unless another name ends so too.
  const apart = words[at - 1]?.token !== (words[at] as Word).token - 1;
  for (const { short, words: phrase, isWhole } of index.phrases.get(words[at]?.form ?? '') ?? []) {
    const last = isWhole || apart ? phraseEnd(words, at, phrase) : null;
    if (last) return { short, last: last.token };
  }
  return null;
}

/** How much a word tells: its rarity in the cables, mixed with its rarity in English. */
function weightOf(word: Word, readings: Readings, index: ParagraphIndex): number {
  const { vocabulary, sentences, words } = index;
  let holding = 0;
  for (const [id, { via }] of readings) {
    if (via === 'synonym' || via === 'neighbour' || via === 'opposite') continue;
    holding = Math.max(holding, vocabulary.sentencesOf(id));
  }
  const share = RANK.background;
  return (1 - share) * rarityHere(holding, sentences) + share * rarityInEnglish(word.form, words);
}
