// In: a sentence's tokens. Out: the abbreviations that it introduces, with what they stand for.
import type { Token } from './language.ts';
import { formOf } from './word.ts';

/** `Guangdong Women's Federation (GDWF)` */
export interface Abbreviation {
  /** Its form: `gdwf`. */
  readonly short: string;
  /** Forms of the words it stands for, in order, without "of", "the" and the like. */
  readonly long: readonly string[];
}

const SMALL_WORDS = /^(?:of|the|and|for|in|on|to|a|an|'s)$/i;

/** Every `Long Form (SHORT)` of a sentence. */
export function abbreviationsIn(tokens: readonly Token[]): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')') continue;
    const short = tokens[i + 1]?.text ?? '';
    if (!/^[A-Z][A-Za-z&-]{1,9}$/.test(short) || !/[A-Z].*[A-Z]/.test(short)) continue;
    const long = longForm(tokens.slice(Math.max(0, i - 2 * short.length - 5), i), short);
    if (long.length > 1) found.push({ short: formOf(short), long });
  }
  return found;
}

/**
 * The words before the bracket that the abbreviation's letters are found in, from right to left,
 * its first letter at the start of a word (Schwartz and Hearst, "A Simple Algorithm for
 * Identifying Abbreviation Definitions in Biomedical Text", 2003).
 */
function longForm(before: readonly Token[], short: string): string[] {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  let left = letters.length - 1;
  for (let i = before.length - 1; i >= 0; i--) {
    const word = (before[i] as Token).text.toLowerCase();
    if (/^[.;:()"]$/.test(word)) return [];
    for (let j = word.length - 1; j >= 0 && left >= 0; j--) {
      if (word[j] !== letters[left] || (left === 0 && j > 0)) continue;
      left--;
    }
    if (left < 0) {
      return before
        .slice(i)
        .filter((token) => !SMALL_WORDS.test(token.text) && /\p{L}/u.test(token.text))
        .map((token) => formOf(token.text));
    }
  }
  return [];
}
