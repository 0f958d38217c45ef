// In: a question's text and the index of a small library. Out: the text with names as its cables have them, in full or by their initials.
import { madeOnce } from '../../kept.ts';
import { isEnglish } from '../../search/misspelt.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { listed, only, or } from '../cue-words.ts';
import { QUESTION } from '../weights.ts';
import { isOfCables } from './blanks.ts';
import { wordsIn } from './subjects.ts';

/** What stands between two words of a name: `Ministry of Trade`, `Charles de Gaulle`. */
const SMALL = listed('of the and for on de la du des del');
const IS_SMALL = only(SMALL);
const BETWEEN = `(?:[\\s-]+${or(SMALL)})*[\\s-]+`;

/** `IMF`, `cdg` */
const INITIALS = /(?<![\p{L}\p{N}'’.&/-])(?:[A-Z]{3,6}|[a-z]{3,6})(?![\p{L}\p{N}'’&/-]|\.\p{L})/gu;
/** `International`, but not `INTERNATIONAL`: where all is in capitals, names are not told apart. */
const LARGE = '\\p{Lu}\\p{Ll}+';
/** Two words at least, each with a capital: `World Trade Organization`, `Charles de Gaulle`. */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}'’-])${LARGE}(?:${BETWEEN}${LARGE})+`, 'gu');
/** So many words has a name that is told by its initials. */
const FEWEST = 3;
const MOST = 6;

/** Is told each word that was meant, and what was typed. */
type Tell = (meant: string, typed: string) => void;

/**
 * "What did the IMF lend?" where the cables have only the International Monetary Fund, and the other way round.
 * Where two names have the initials, neither is meant.
 */
export function asPrinted(text: string, index: ParagraphIndex, tell: Tell): string {
  if (index.passages.count > QUESTION.scanned) return text;
  // Capitals tell nothing where all is in capitals.
  const isShouted = !/\p{Ll}/u.test(text);
  const inFull = text.replace(INITIALS, (typed: string) => {
    const form = typed.toLowerCase();
    const isPlain = typed === form || isShouted;
    if (STOP_WORDS.has(form) || isOfCables(form, index) || (isPlain && mayBeWord(form, index))) {
      return typed;
    }
    const name = namesOf(index).get(form);
    // The CIA is not Carlos Ivan Alvarez.
    if (name && isBody(form, index) && !isAfterThe(name, index)) return typed;
    for (const word of wordsIn(name ?? '')) tell(word, typed);
    return name ?? typed;
  });
  return inShort(inFull, index, tell);
}

/** What is typed short, and is no name. */
const TYPED = only(listed('pls plz thx ppl btw msg hrs yrs mths min[st]?'));

/** Whether small letters may be an English word, and not only a body's initials: every word has a vowel. */
function mayBeWord(form: string, index: ParagraphIndex): boolean {
  if (TYPED.test(form)) return true;
  return /[aeiouy]/.test(form) && !isBody(form, index) && isEnglish(form, index.words);
}

/** Whether English has the initials of a body: `IMF`. */
function isBody(form: string, { words }: ParagraphIndex): boolean {
  return words.hypernyms(form).some((word) => /^(?:organization|agency)$/.test(word));
}

/** Whether the cables speak of `the` one of that name, as of a body, and of nobody who is called so. */
function isAfterThe(name: string, { passages }: ParagraphIndex): boolean {
  const after = new RegExp(`\\bthe\\s+${name.replaceAll(' ', '\\s+')}`, 'i');
  return [...passages].some(({ paragraph }) => after.test(paragraph.text));
}

/**
 * By initials, with and without those of small words, the only name of the cables that has them (`null` where two
 * have); words in small letters have any by chance.
 */
const namesOf = madeOnce(({ passages }: ParagraphIndex) => {
  const names = new Map<string, string | null>();
  const put = (words: readonly string[], name: string) => {
    if (words.length < FEWEST || words.length > MOST) return;
    const initials = words.map(([letter = '']) => letter.toLowerCase()).join('');
    const other = names.get(initials);
    const isSame = other === undefined || other?.toLowerCase() === name.toLowerCase();
    names.set(initials, isSame ? name : null);
  };
  for (const { paragraph } of passages) {
    for (const [run] of paragraph.text.matchAll(NAME)) {
      const parts = [...run.matchAll(/\p{L}+/gu)];
      for (const [at, { 0: first, index: start }] of parts.entries()) {
        if (IS_SMALL.test(first)) continue;
        for (const { 0: last, index: end } of parts.slice(at + 2, at + 2 * MOST)) {
          const name = run.slice(start, end + last.length).replace(/\s+/g, ' ');
          if (IS_SMALL.test(last)) continue;
          put(wordsIn(name), name);
          put(wordsOf(name), name);
        }
      }
    }
  }
  return names;
});

/** Those that count in a name. */
function wordsOf(name: string): readonly string[] {
  return wordsIn(name).filter((word) => !IS_SMALL.test(word));
}

/** With the initials of names that the cables have only so. */
function inShort(text: string, index: ParagraphIndex, tell: Tell): string {
  return text.replace(NAME, (typed: string) => {
    const words = wordsOf(typed);
    const initials = words.map(([letter = '']) => letter).join('');
    if (words.length < FEWEST || words.length > MOST) return typed;
    const form = initials.toLowerCase();
    if (!isInitials(form, index) || isIntroduced(form, index)) return typed;
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

/** Whether the cables say themselves what it stands for. */
function isIntroduced(form: string, { phrases }: ParagraphIndex): boolean {
  return [...phrases.values()].some((some) => some.some(({ short }) => short === form));
}
