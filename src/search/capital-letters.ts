// In: a text all in capitals, as telegrams were. Out: the same in small letters, but for what is written with a capital.
import { PLACES } from './capitals.ts';

/** A word of the text in small letters, as the tagger reads it there. */
export interface SmallWord {
  readonly text: string;
  readonly pos: string;
  /** Whether English has it in small letters. */
  readonly isKnown: boolean;
  readonly start: number;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
}

/** In mixed letters one in ten may be a slip, or the letter of a list. */
const MOST_SMALL = 0.1;
/** Less than that may be an abbreviation, or two. */
const LEAST = 12;

/** Whether hardly a letter of it is small. */
export function isInCapitals(text: string): boolean {
  let [large, small] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) large++;
    else if (code >= 97 && code <= 122) small++;
    if (small > 3 + i * MOST_SMALL) return false;
  }
  return large >= LEAST && small <= large * MOST_SMALL;
}

/** Of the same length. */
export function inSmallLetters(text: string): string {
  return text.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase());
}

/** Words that diplomats write in capitals, and that are other words in small letters, or none. */
const ABBREVIATIONS = /^(?:us|un|uk|eu|usa|ussr|[b-df-hj-np-tv-xz]{2,5}|\p{L}(?:\.\p{L})+\.?)$/u;
/** Words of other kinds, but where they stand beside what only a month does. */
const MONTHS = /^(?:may|march)$/;
const BEFORE_MONTH = /^(?:in|on|of|by|since|until|from|during|early|mid|late|\d{1,2})$/;
const BODIES = /^(?:ministry|department|university|embassy|bureau|bank|institute)$/;
/** Before a name they are part of it. */
const TITLES = new Set(
  (
    'mr mrs ms dr gen col sen rep gov lt maj capt president premier chancellor minister ' +
    'secretary ambassador senator governor mayor general colonel captain admiral king ' +
    'queen prince princess sheikh emir bishop cardinal pope judge justice professor ' +
    'director chairman chief'
  ).split(' '),
);

/** The text, with capitals given back to abbreviations, names and the first words of sentences. */
export function withItsCapitals(text: string, words: readonly SmallWord[]): string {
  let written = '';
  let at = 0;
  words.forEach((word, i) => {
    written += text.slice(at, word.start) + cased(words, i);
    at = word.start + word.text.length;
  });
  return written + text.slice(at);
}

function cased(words: readonly SmallWord[], i: number): string {
  const { text, opens } = words[i] as SmallWord;
  if (ABBREVIATIONS.test(text) && !TITLES.has(text) && !isOurselves(words, i)) {
    return text.toUpperCase();
  }
  return opens || isName(words, i) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** `told us on Monday`, but not `told US officials`, nor `told the US`. */
function isOurselves(words: readonly SmallWord[], i: number): boolean {
  const [before, own, next] = [words[i - 1], words[i], words[i + 1]];
  if (own?.text !== 'us' || !before) return false;
  const isObject = before.pos === 'VERB' || /^(?:to|for|with|by|from|among)$/.test(before.text);
  return isObject && !/^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '');
}

function isName(words: readonly SmallWord[], i: number): boolean {
  const word = words[i] as SmallWord;
  const at = (place: number) => words[place]?.text ?? '';
  if (MONTHS.test(word.text)) return BEFORE_MONTH.test(at(i - 1)) || /^\d/.test(at(i + 1));
  return (
    isOneName(word) ||
    isTitle(words, i) ||
    // "Foreign Minister Berg"
    (/^(?:NOUN|ADJ)$/.test(word.pos) && isTitle(words, i + 1)) ||
    (BODIES.test(word.text) && at(i + 1) === 'of') ||
    (BODIES.test(at(i - 2)) && at(i - 1) === 'of')
  );
}

function isTitle(words: readonly SmallWord[], i: number): boolean {
  const [own, next] = [words[i], words[i + 1]];
  return TITLES.has(own?.text ?? '') && next !== undefined && isOneName(next);
}

function isOneName({ text, pos, isKnown }: SmallWord): boolean {
  return pos === 'PROPN' || !isKnown || PLACES.has(text);
}
