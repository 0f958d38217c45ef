// In: a question's text. Out: the same without the capitals that name nobody: a title's, and those for stress.
import { inSmallLetters, isInCapitals } from '../../search/capital-letters.ts';
import { tokensOf } from '../../search/language.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { readForm } from '../../search/word.ts';
import type { Words } from '../../search/words.ts';
import { isBody } from '../grammar/noun-kinds.ts';
import { isCapital, NOUN } from '../grammar/tokens.ts';
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
