// In: pieces of a line, each in its style. Out: one line of Discord markdown.
import { type Inline, inline, type Style, styled } from '../reply/reply.ts';
import { escaped } from './escape.ts';
import { upTo } from './limits.ts';

interface Run {
  readonly style: Style;
  text: string;
}

/** How far back from a cut a blank is looked for, so that a text without blanks keeps its length. */
const WORD = 60;

/** The pieces with neighbours of one style joined: `**a****b**` would not be bold. */
function runs(line: readonly Inline[]): Run[] {
  const joined: Run[] = [];
  for (const piece of line) {
    const { style, text } = styled(piece);
    const last = joined.at(-1);
    if (last?.style === style) last.text += text;
    else if (text !== '') joined.push({ style, text });
  }
  return joined;
}

const MARKS = { strong: ['**', '**'], key: ['__**', '**__'], soft: ['_', '_'] } as const;

/** One line of markdown: strong is bold, the key underlined too, soft is in italics. */
export function marked(line: readonly Inline[]): string {
  const all = runs(line);
  return all
    .map(({ style, text }, at) => {
      // Marks must touch the words that they enclose, so blanks at either end go outside.
      const words = text.trim();
      if (style === 'plain' || words === '') return escaped(text);
      const start = text.length - text.trimStart().length;
      const [mark, close] = MARKS[style];
      const after = text.slice(start + words.length);
      // `_` closes only before what is no word; inside one the words stand unmarked.
      const next = all[at + 1];
      const inWord =
        mark === '_' && after === '' && next?.style === 'plain' && /^\w/.test(next.text);
      const shown = inWord ? escaped(words) : `${mark}${escaped(words)}${close}`;
      return `${start > 0 ? ' ' : ''}${shown}${after === '' ? '' : ' '}`;
    })
    .join('');
}

/** The same, cut at a word with … where it would be longer than `room`. */
export function clipped(line: readonly Inline[], room: number): string {
  const whole = marked(line);
  if (whole.length <= room) return whole;
  // The longest beginning whose markdown fits, by halving; escapes never make a text shorter.
  let fits = 0;
  let most = room;
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (beginning(line, middle).length <= room) fits = middle;
    else most = middle - 1;
  }
  return beginning(line, fits);
}

/** The first `length` units of the line's text, back to a blank, and … */
function beginning(line: readonly Inline[], length: number): string {
  const all = runs(line);
  const kept: Run[] = [];
  let left = length;
  for (const { style, text } of all) {
    if (left <= 0) break;
    kept.push({ style, text: upTo(text, left) });
    left -= text.length;
  }
  if (left < 0 || kept.length < all.length) {
    const last = kept.at(-1);
    const blank = last?.text.lastIndexOf(' ') ?? -1;
    if (last !== undefined && left < 0 && last.text.length - blank < WORD) {
      if (blank >= 0) last.text = last.text.slice(0, blank);
      else if (kept.length > 1) kept.pop();
    }
    const end = kept.at(-1);
    if (end !== undefined) end.text = end.text.trimEnd();
    kept.push({ style: 'plain', text: '…' });
  }
  return marked(kept.map(({ style, text }) => inline(style, text)));
}
