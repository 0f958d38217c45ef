// In: a word of a question. Out: the words of the cables that it may stand for, and how surely.
import { Kept, madeOnce } from '../kept.ts';
import { CAPITALS } from './capitals.ts';
import { misspelt } from './misspelt.ts';
import { areOpposite, hasOpposites, ofSex } from './opposites.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { rarityHere } from './rarity.ts';
import { counterparts } from './state-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { MATCH } from './weights.ts';
import { homonymOf, spellingsOf, type Word } from './word.ts';
import type { Words } from './words.ts';

/** How a word of the question was found in the cables, from the surest to the least sure. */
type Via = 'form' | 'lemma' | 'stem' | 'typo' | 'derived' | 'synonym' | 'neighbour' | 'opposite';

/** A word of the cables that one of the question may stand for. */
export interface Reading {
  /** 0 to 1. */
  readonly strength: number;
  readonly via: Via;
  /** The expression that stands for it, where it is not the word itself. */
  readonly expression?: string;
}

/** All readings of a word, by the id of the cables' word, the surest first. */
export type Readings = ReadonlyMap<number, Reading>;

/** Words whose readings are kept for each index, some 3 kB each. */
const kept = madeOnce((_: ParagraphIndex) => new Kept<string, Readings>(7_000));

/**
 * Finds the readings of `word` in the cables of an index. A name or a number is what it is: only
 * spelling counts for it, and that a capital is its country, unless it says where (`isWhere`).
 */
export function readingsOf(
  word: Word,
  isName: boolean,
  expressions: readonly string[],
  index: ParagraphIndex,
  isWhere = false,
): Readings {
  // No word and no expression has a line break in it.
  const { form, lemma, stem } = word;
  const key = `${form}\n${lemma}\n${stem}\n${isName}\n${isWhere}\n${expressions.join('\n')}`;
  return kept(index).get(key, () =>
    surestFirst(findReadings(word, isName, expressions, index, isWhere)),
  );
}

export const surestFirst = (readings: Readings): Readings =>
  new Map([...readings].sort(([, a], [, b]) => b.strength - a.strength));

/** Takes readings of a word, and keeps the surest of each of the cables' words. */
function gathering(word: Word, vocabulary: Vocabulary) {
  const readings = new Map<number, Reading>();
  // Of most words nothing is an opposite: then the letters of the others need not be put together.
  const excludes = hasOpposites(word.form);
  const put = (id: number | undefined, strength: number, via: Via, expression?: string) => {
    const met = id === undefined ? undefined : readings.get(id);
    if (id === undefined || strength <= (met?.strength ?? MATCH.least)) return;
    if (via === 'neighbour' && met && met.strength >= MATCH.nearSynonym) {
      readings.set(id, { ...met, strength });
      return;
    }
    if (excludes && areOpposite(word.form, vocabulary.formOf(id))) {
      readings.set(id, { strength: Math.min(strength, MATCH.opposite), via: 'opposite' });
    } else readings.set(id, expression ? { strength, via, expression } : { strength, via });
  };
  /** Puts all words of a family; whether the cables have any. */
  const family = (lemma: string, strength: number, via: Via, expression?: string): boolean => {
    const own = vocabulary.family(lemma);
    for (const id of own) put(id, strength, via, expression);
    return own.length > 0;
  };
  return { readings, put, family };
}

type Gathering = ReturnType<typeof gathering>;

/** The word itself, in whatever form and spelling. */
function putItself(word: Word, vocabulary: Vocabulary, { readings, put }: Gathering): void {
  put(vocabulary.idOf(word.form), MATCH.form, 'form');
  for (const id of vocabulary.lemma(word.lemma)) put(id, MATCH.lemma, 'lemma');
  for (const id of vocabulary.lemma(word.form)) put(id, MATCH.lemma, 'lemma');
  for (const id of vocabulary.stem(word.stem)) put(id, MATCH.stem, 'stem');
  for (const spelling of spellingsOf(word.form)) {
    put(vocabulary.idOf(spelling), MATCH.lemma, 'lemma');
  }
  const homonym = homonymOf(word);
  // Where the cables have but one of the two, it is meant: in capitals, or typed in small letters.
  if (homonym !== null) {
    put(vocabulary.idOf(homonym), readings.size > 0 ? MATCH.homonym : MATCH.lemma, 'lemma');
  }
}

function findReadings(
  word: Word,
  isName: boolean,
  expressions: readonly string[],
  index: ParagraphIndex,
  isWhere: boolean,
): Readings {
  const { vocabulary, words } = index;
  const gathered = gathering(word, vocabulary);
  const { readings, put, family } = gathered;
  putItself(word, vocabulary, gathered);
  const known = readings.size > 0;
  for (const expression of expressions) {
    for (const s of words.synonyms(expression)) {
      family(s.word, MATCH.expression * Math.sqrt(s.strength), 'synonym', expression);
    }
  }
  // "In the 1980s": any year of them.
  const decade = /^((?:1[5-9]|20)\d)0s$/.exec(word.form)?.[1];
  for (let year = 0; decade !== undefined && year < 10; year++) {
    put(vocabulary.idOf(decade + year), MATCH.derived, 'derived');
  }
  if (/\d/.test(word.lemma)) return readings;
  for (const base of new Set([...basesOf(word, words), ...words.irregular(word.form)])) {
    if (base !== word.form) family(base, MATCH.lemma, 'lemma');
    for (const related of words.related(base)) family(related, MATCH.derived, 'derived');
    const stands = isWhere && Object.hasOwn(CAPITALS, base) ? [] : counterparts(base);
    for (const other of stands) family(other, MATCH.state, 'synonym');
    let met = 0;
    for (const s of words.synonyms(base)) {
      if (family(s.word, s.strength * MATCH.synonym, 'synonym')) met++;
      if (met === MATCH.mostSynonyms) break;
    }
  }
  for (const one of ofSex(word.form)) put(vocabulary.idOf(one), MATCH.ofSex, 'synonym');
  for (const ending of isName ? FOLLOWERS : []) {
    put(vocabulary.idOf(word.form + ending), MATCH.derived, 'derived');
  }
  if (isName) for (const own of nativesOf(word.form, words)) family(own, MATCH.derived, 'derived');
  else putNeighbours(word, index, gathered);
  if (!known) for (const { id, strength } of misspelt(word, index)) put(id, strength, 'typo');
  return readings;
}

/** Words near in meaning. */
function putNeighbours(
  { form }: Word,
  { vocabulary, words, known, sentences }: ParagraphIndex,
  { put }: Gathering,
): void {
  const { floor, top, most, rare } = MATCH.neighbour;
  for (const { at, similarity } of words.neighbours(form, known, floor, most)) {
    const id = known.ids[at] as number;
    const nearness = (top * (similarity - floor)) / (1 - floor);
    const telling = 1 - rare + rare * rarityHere(vocabulary.sentencesOf(id), sentences);
    put(id, nearness * telling, 'neighbour');
  }
}

/** A word, its dictionary form, and that of a people, of which the tagger has none: `colombians`. */
function basesOf({ form, lemma }: Word, words: Words): string[] {
  const one = form.replace(/s$/, '');
  const isPeople =
    lemma === form &&
    (counterparts(one).length > 0 || words.related(one).some((place) => one.startsWith(place)));
  return isPeople ? [form, lemma, one] : [form, lemma];
}

/** `Thatcherite` tells of Thatcher. */
const FOLLOWERS = ['ite', 'ites', 'ism', 'ist', 'ists'];

const NATIVE = ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'i', 'er'];

/** `european` of *europe*: WordNet leads from the people to the place, but not back. */
function nativesOf(place: string, words: Words): string[] {
  const stems = [place, place.slice(0, -1), place.slice(0, -2)].filter((stem) => stem.length > 2);
  return stems
    .flatMap((stem) => NATIVE.map((ending) => stem + ending))
    .filter((native) => words.related(native).includes(place));
}
