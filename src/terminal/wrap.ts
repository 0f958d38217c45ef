// In: pieces of text with their styles, and a width. Out: lines that fit, safe for a terminal.
import { REORDERING } from '../reply/reordering.ts';
import type { Style } from '../reply/reply.ts';

export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** SGR codes: bold, underlined and faint, which every terminal has and no colour scheme hides. */
const CODES = { plain: '', strong: '\u001b[1m', key: '\u001b[1;4m', soft: '\u001b[2m' } as const;
const RESET = '\u001b[0m';

/**
 * Controls (C0, DEL, C1, which hold every escape sequence's beginning) and the marks that reorder
 * text: a cable or a question must not steer the reader's terminal.
 */
const CONTROLS = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f${REORDERING}]+`, 'g');

/** The same text with nothing in it that a terminal obeys. */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ');
}

/** The same of text that has lines of its own. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/**
 * Wraps by words; a word longer than a line stands alone.
 * @param indent put before every line but the first, which the caller begins
 */
export function wrap(
  pieces: readonly Piece[],
  width: number,
  colour: boolean,
  indent: string,
): string {
  const lines: Piece[][][] = [[]];
  let room = width - indent.length;
  for (const word of wordsOf(pieces)) {
    const length = word.reduce((sum, { text }) => sum + columnsOf(text), 0);
    const line = lines.at(-1) as Piece[][];
    const need = line.length > 0 ? length + 1 : length;
    if (need <= room || line.length === 0) {
      line.push(word);
      room -= need;
    } else {
      lines.push([word]);
      room = width - indent.length - length;
    }
  }
  return lines.map((line) => painted(line, colour)).join(`\n${indent}`);
}

/** Words with their pieces: a word may change its style within. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let open = false;
  for (const { text, style } of pieces) {
    for (const part of printable(text).split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) open = false;
      else if (open) (words.at(-1) as Piece[]).push({ text: part, style });
      else words.push([{ text: part, style }]);
      if (!part.startsWith(' ')) open = true;
    }
  }
  return words;
}

/** One line; neighbouring words of one style share their codes, the blank between them too. */
function painted(words: readonly (readonly Piece[])[], colour: boolean): string {
  let line = '';
  let now: Style = 'plain';
  const turn = (style: Style) => {
    if (!colour || style === now) return;
    line += (now === 'plain' ? '' : RESET) + CODES[style];
    now = style;
  };
  words.forEach((word, at) => {
    const first = word[0] as Piece;
    if (at > 0) {
      if (first.style !== now) turn('plain');
      line += ' ';
    }
    for (const { text, style } of word) {
      turn(style);
      line += text;
    }
  });
  turn('plain');
  return line;
}

/** Wide letters (East Asian, emoji) take two columns, marks that combine none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (/\p{Mark}/u.test(letter)) continue;
    const wide =
      letter >= '\u1100' &&
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
        letter,
      );
    columns += wide ? 2 : 1;
  }
  return columns;
}
