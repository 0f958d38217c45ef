// In: any text. Out: the same text as Discord markdown that shows it to the letter.
import { REORDERING } from '../reply/reordering.ts';

/**
 * What Discord's markdown acts on wherever it stands. `\` escapes, `*` `_` `~` `` ` `` `|` set
 * type, `<` opens mentions, times, emoji and links, `>` quotes, brackets make masked links, `@`
 * everyone and here; a colon before a character may be an emoji (`:smile:`) or a link (`https:`).
 */
const LIVE = /[\\*_~`|<>[\]@]|:(?=\S)/g;

/** What it acts on at the start of a line: `# `, `- `, `+ `, `-# `, `6. `; `*` and `>` are above. */
const LEADING = /^ *\d*(?=[#.+-])/;

/** One blank for what would start a new line, reorder one, or that no reader sees. */
const BREAKS = new RegExp(`\\r\\n|[\\p{Cc}\\u2028\\u2029${REORDERING}]`, 'gu');

/** Halves of surrogate pairs, which are no characters. */
const HALVES = /\p{Cs}/gu;

/**
 * Discord drops a backslash before any character that is no letter, digit or blank, and shows the
 * character (its rule: `^\\([^0-9A-Za-z\s])`), so one before each live character is enough. The
 * result is one line, correct at the start of one, and at most twice as long and one more.
 */
export function escaped(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(HALVES, '\uFFFD')
    .replace(LIVE, '\\$&')
    .replace(LEADING, '$&\\');
}
