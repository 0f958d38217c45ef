// In: a question's text and the index of a small library. Out: the text with names as its cables have them, in full or by their initials.
import { isEnglish } from '../../search/misspelt.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { listed, only, or } from '../cue-words.ts';
import { QUESTION } from '../weights.ts';
import { isOfCables } from './blanks.ts';

/** What stands between two words of a name: `Ministry of Trade`, `Charles de Gaulle`. */
const SMALL = listed('of the and for on de la du des del');
const IS_SMALL = only(SMALL);
const BETWEEN = `(?:[\\s-]+${or(SMALL)})*[\\s-]+`;

/** `IMF`, `cdg` */
const INITIALS = /(?<![\p{L}\p{N}'’.&/-])(?:[A-Z]{3,6}|[a-z]{3,6})(?![\p{L}\p{N}'’&/-]|\.\p{L})/gu;
const LARGE = '\\p{Lu}\\p{Ll}+';
/** Three words at least, each with a capital: `World Trade Organization`. */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}'’-])${LARGE}(?:${BETWEEN}${LARGE}){2,}`, 'gu');
/** As many words has a name that is told by its initials. */
const MOST = 6;

/** Is told each word that was meant, and what was typed. */
type Tell = (meant: string, typed: string) => void;

/**
 * "What did the IMF lend?" where the cables have only the International Monetary Fund, and the other way round.
 * Where two names have the initials, neither is meant.
 */
export function asPrinted(text: string, index: ParagraphIndex, tell: Tell): string {
  if (index.passages.count > QUESTION.scanned) return text;
  const inFull = text.replace(INITIALS, (typed: string) => {
    const form = typed.toLowerCase();
    if (isOfCables(form, index) || (typed === form && mayBeWord(form, index))) return typed;
    const name = nameOf(typed, index);
    for (const word of name?.match(/\p{L}+/gu) ?? []) tell(word, typed);
    return name ?? typed;
  });
  return inShort(inFull, index, tell);
}

/** What is typed short, and is no name. */
const TYPED = only(listed('pls plz thx ppl btw msg hrs yrs mths min[st]?'));

/** Whether small letters may be an English word, and not only a body's initials: every word has a vowel. */
function mayBeWord(form: string, { words }: ParagraphIndex): boolean {
  if (TYPED.test(form)) return true;
  const isBody = words.hypernyms(form).some((word) => /^(?:organization|agency)$/.test(word));
  return /[aeiouy]/.test(form) && !isBody && isEnglish(form, words);
}

/** The only name of the cables that has these initials; words in small letters have any by chance. */
function nameOf(initials: string, { passages }: ParagraphIndex): string | null {
  const letters = [...initials.toLowerCase()].map((letter) => `${letter}\\p{L}+`);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}'’-])${letters.join(BETWEEN)}(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const found = new Map<string, string>();
  for (const { paragraph } of passages) {
    for (const [printed] of paragraph.text.matchAll(pattern)) {
      const name = printed.replace(/\s+/g, ' ');
      if (wordsOf(name).every(isCapitalised)) found.set(name.toLowerCase(), name);
    }
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? (only ?? null) : null;
}

/** Those that count in a name. */
function wordsOf(name: string): string[] {
  return (name.match(/\p{L}+/gu) ?? []).filter((word) => !IS_SMALL.test(word));
}

/** `International`, but not `INTERNATIONAL`: where all is in capitals, names are not told apart. */
function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** With the initials of names that the cables have only so. */
function inShort(text: string, index: ParagraphIndex, tell: Tell): string {
  return text.replace(NAME, (typed: string) => {
    const words = wordsOf(typed);
    const initials = words.map(([letter = '']) => letter).join('');
    if (words.length > MOST || !isInitials(initials.toLowerCase(), index)) return typed;
    if (words.every((word) => isOfCables(word.toLowerCase(), index))) return typed;
    tell(initials, typed);
    return initials;
  });
}

/** Whether the cables have it, and always in capitals. */
function isInitials(form: string, { vocabulary }: ParagraphIndex): boolean {
  const id = vocabulary.idOf(form);
  if (id === undefined) return false;
  const { capital, small } = vocabulary.entry(id);
  return capital > 0 && small === 0;
}
