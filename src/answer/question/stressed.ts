// In: a question's text. Out: the same without the capitals that name nobody: a title's, and those for stress.
import { inSmallLetters, isInCapitals } from '../../search/capital-letters.ts';
import { PLACES } from '../../search/capitals.ts';
import { type Token, tokensOf } from '../../search/language.ts';
import { namesOne } from '../../search/names.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { readForm } from '../../search/word.ts';
import type { Words } from '../../search/words.ts';
import { CALENDAR, HELPERS, IS, listed, only } from '../cue-words.ts';
import { isBody } from '../grammar/noun-kinds.ts';
import { isCapital, NOUN, posAt, textAt } from '../grammar/tokens.ts';
import { QUESTION } from '../weights.ts';

/** The same text, of the same length. */
export function withoutStress(text: string, tables: Words): string {
  return isTitled(text) ? inCapitals(text) : withoutShouts(text, tables);
}

/** A word with a capital that no beginning explains. */
const INNER = /(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}+/gu;
const LONG = new RegExp(`\\p{L}{${QUESTION.titled},}`, 'gu');

/** "Who Was The Last Mayor To Sail?": a grammar word has a capital in it, and most others. It is read as in capitals. */
function isTitled(text: string): boolean {
  const hasGrammar = text.match(INNER)?.some((word) => STOP_WORDS.has(word.toLowerCase()));
  if (!hasGrammar) return false;
  const long = text.match(LONG) ?? [];
  const capital = long.filter(isCapital);
  return capital.length >= long.length * QUESTION.inTitle;
}

const inCapitals = (text: string) => text.replace(/[a-zà-öø-þ]/g, (letter) => letter.toUpperCase());

const SHOUT = new RegExp(
  `(?<![\\p{L}\\p{N}-])\\p{Lu}{${QUESTION.titled},}(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** "Who DEMANDED it?": everyday words in small letters, unless all are in capitals. */
function withoutShouts(text: string, tables: Words): string {
  if (isInCapitals(text) || text === inCapitals(text) || text.search(SHOUT) < 0) return text;
  const small = text.replace(SHOUT, inSmallLetters);
  const tokens = tokensOf(small);
  return text.replace(SHOUT, (word, at: number) => {
    const pos = tokens.find(({ start }) => start === at)?.pos ?? 'PROPN';
    return isEveryday(inSmallLetters(word), pos, tables) ? inSmallLetters(word) : word;
  });
}

/** Nouns that may be an abbreviation, `NATO` and `AIDS`, are for bodies or illnesses, and no word is derived from them. */
function isEveryday(form: string, pos: string, tables: Words): boolean {
  if (STOP_WORDS.has(form)) return true;
  const hasSynonyms = (word: string) => tables.synonyms(word).length > 0;
  const isForm = !hasSynonyms(form) && hasSynonyms(readForm(form).lemma);
  if (isForm || !NOUN.test(pos) || tables.related(form).length > 0) return true;
  const broader = tables.hypernyms(form);
  return (
    broader.length > 0 && hasSynonyms(form) && !isBody(form, tables) && !broader.includes('disease')
  );
}

/** A word with a capital within, and the one before it. */
const CAPITAL =
  /(?<=(?<before>[\p{L}\p{N}'’-]+),? )\p{Lu}\p{Ll}+(?![\p{L}\p{N}'’-]|,? \p{Lu}| \d)/gu;
/** What stands before a noun, which is no name then: "the", "many", "old". */
const BEFORE_NOUN = /^(?:DET|ADJ|NUM)$/;
const BEFORE_WHICH = only(listed('many much which what'));
const SUBJECT_NEXT = only([...IS, ...HELPERS]);

/**
 * "How many Gangs were there?": an everyday word alone in a capital that the cables write in small letters only is
 * read so. Of the same length.
 */
export function inUsualLetters(text: string, index: ParagraphIndex): string {
  const mayBe = ({ 0: word, groups }: RegExpMatchArray) =>
    isSmall(groups?.before ?? '') && isUnnamed(inSmallLetters(word), index);
  const found = isTitled(text) ? [] : [...text.matchAll(CAPITAL)].filter(mayBe);
  if (found.length === 0) return text;
  const tokens = tokensOf(found.reduce(lowered, text));
  const isStress = ({ index: at }: RegExpMatchArray) =>
    isCommon(
      tokens,
      tokens.findIndex(({ start }) => start === at),
      index.words,
    );
  return found.filter(isStress).reduce(lowered, text);
}

/** The text with one word of it in small letters. */
const lowered = (text: string, { 0: word, index = 0 }: RegExpMatchArray) =>
  text.slice(0, index) + inSmallLetters(word) + text.slice(index + word.length);

/** Beside another capital a word may be part of a name. */
const isSmall = (word: string) => !isCapital(word) || STOP_WORDS.has(word.toLowerCase());

function isUnnamed(form: string, index: ParagraphIndex): boolean {
  // The Polish are no polish.
  if (CALENDAR.test(form) || PLACES.has(form)) return false;
  if (STOP_WORDS.has(form)) return true;
  if ((index.vocabulary.form(form)?.capital ?? 0) > 0) return false;
  if (!isSaid(form, index)) return false;
  const word = readForm(form);
  const isWord = [form, word.lemma].some((one) => index.words.synonyms(one).length > 0);
  return isWord && !namesOne({ ...word, named: false, share: 1 }, index);
}

/** Whether the cables have a word in small letters, in any of its forms: "Grant" may be who is asked about. */
function isSaid(form: string, { vocabulary }: ParagraphIndex): boolean {
  const { lemma } = readForm(form);
  return vocabulary.lemma(lemma).some((id) => vocabulary.entry(id).small > 0);
}

/** What the tables have above peoples, faiths and cities. */
const ABOVE_NAME = only(listed('person inhabitant city'));
const DIRECTION = only(listed('north south east west'));

/** Whether a word stands where no name does; a person may be called by a noun or a verb: `Rice`, `Grant`. */
function isCommon(tokens: readonly Token[], at: number, tables: Words): boolean {
  const [own, pos] = [textAt(tokens, at), posAt(tokens, at)];
  if (DIRECTION.test(own) || !isEveryday(own, pos, tables)) return false;
  const before = textAt(tokens, at - 1);
  const after = posAt(tokens, at + 1);
  const mayBeName = SUBJECT_NEXT.test(before);
  const isAbove = tables.hypernyms(own).some((word) => ABOVE_NAME.test(word));
  if (pos === 'NOUN') {
    const isOf = BEFORE_NOUN.test(posAt(tokens, at - 1)) || BEFORE_WHICH.test(before);
    return (isOf && !NOUN.test(after)) || (!mayBeName && own !== readForm(own).lemma);
  }
  if (pos === 'ADJ') return NOUN.test(after) && !isAbove && !mayBeName;
  // "Did Will sign it?"
  const isOfVerb = /^(?:ADP|DET|VERB)$/.test(posAt(tokens, at - 1));
  if (pos === 'AUX') return !(mayBeName || isOfVerb);
  if (pos !== 'VERB') return pos !== 'PROPN' && !(mayBeName && pos === 'ADV');
  if (/(?:ed|en|ing)$/.test(own)) return true;
  return !(mayBeName || isOfVerb);
}
