// In: the words of a question and an index. Out: its terms: what each may stand for, and its weight.
import type { Steps } from '../steps.ts';
import { phraseEnd } from './abbreviations.ts';
import { type Readings, readingsOf, surestFirst } from './expand.ts';
import { meantBy } from './misspelt.ts';
import { byDescription, byLastWord, isBody } from './name-parts.ts';
import { namesOne } from './names.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { rarityHere, rarityInEnglish } from './rarity.ts';
import { STOP_WORDS } from './stop-words.ts';
import { MATCH, RANK } from './weights.ts';
import { readForm, type Word } from './word.ts';

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
  /** Whether it is said to be a certain one, and no more of it: "the Federation". */
  readonly certain: boolean;
  /** Whether it may be a slip for an English word: not where names in small letters are likely. */
  readonly slip: boolean;
}

/**
 * Joins names that the cables abbreviate, finds what each word may stand for, and weighs it; word by word,
 * for one that a large library has not must be sought among all that it has.
 */
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
      const isSame = ({ form }: AskedWord) => !name && form === word.form;
      const expressions = words.filter(isSame).flatMap((each) => each.expressions);
      const keys = expressions.map(({ key }) => key);
      const plain = readingsOf(read, isName, keys, index, word.where);
      const own = name ? plain : withName(words, at, plain, index);
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

/**
 * The word that one with those readings is meant as: itself, or where it has none the English word that it
 * is a slip for; `null` where that is a grammar word, which carries no subject.
 */
export function asMeant(
  word: Word,
  readings: Readings,
  { vocabulary, words }: ParagraphIndex,
): Word | null {
  if (readings.size === 0) {
    const meant = meantBy(word.form, words);
    if (meant === null) return word;
    return STOP_WORDS.has(meant) ? null : { ...readForm(meant), token: word.token };
  }
  // "Insted" of the reader, where the cables have an `instead`.
  for (const [id, { via }] of readings) {
    if (via !== 'typo' || !STOP_WORDS.has(vocabulary.formOf(id))) return word;
  }
  return null;
}

function nameAt(words: readonly Word[], at: number, index: ParagraphIndex) {
  // The end of a name is the name ("the Federation"), unless another name ends so too.
  const apart = words[at - 1]?.token !== (words[at] as Word).token - 1;
  for (const { short, words: phrase, isWhole } of index.phrases.get(words[at]?.form ?? '') ?? []) {
    const last = isWhole || apart ? phraseEnd(words, at, phrase) : null;
    if (last) return { short, last: last.token };
  }
  return null;
}

/** Readings of a word, and the introduced name that it means: "the Federation", "the women's group". */
function withName(
  words: readonly AskedWord[],
  at: number,
  own: Readings,
  index: ParagraphIndex,
): Readings {
  const word = words[at] as AskedWord;
  const alone = word.certain ? byLastWord(word.form, index) : null;
  const name = alone ?? described(word, words[at - 1], index);
  const id = name === null ? undefined : index.vocabulary.idOf(name);
  if (id === undefined) return own;
  const strength = alone === null ? MATCH.asBody : MATCH.lastWord;
  return surestFirst(new Map(own).set(id, { strength, via: 'synonym' }));
}

/** The abbreviation that a noun for a body means with the word before it. */
function described(
  { form, token }: AskedWord,
  before: AskedWord | undefined,
  index: ParagraphIndex,
): string | null {
  // The `'s` is a token too.
  if (!before || token - before.token > 2 || !isBody(form)) return null;
  const words = [...readingsOf(before, false, [], index)].flatMap(([id, { strength }]) =>
    strength < MATCH.described ? [] : index.vocabulary.formOf(id),
  );
  return byDescription(words, index);
}

/** How much a word tells: its rarity in the cables, mixed with its rarity in English. */
function weightOf(word: Word, readings: Readings, index: ParagraphIndex): number {
  const { vocabulary, sentences, words } = index;
  let holding = 0;
  readings.forEach(({ via }, id) => {
    if (via === 'synonym' || via === 'neighbour' || via === 'opposite') return;
    holding = Math.max(holding, vocabulary.sentencesOf(id));
  });
  const share = RANK.background;
  return (1 - share) * rarityHere(holding, sentences) + share * rarityInEnglish(word.form, words);
}
