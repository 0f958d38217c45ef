// In: a line of a body. Out: the headings that stand inside it, each with its place.
import type { Span } from './cable.ts';
import { matches } from './matches.ts';
import { PILCROW } from './portion-mark.ts';
import { UNWRAPPED } from './source-lines.ts';

/** `… to the GOB. -------- Training --------`: a heading between rules, after a sentence's end. */
const BOXED =
  /([.?!"”')]|SUMMARY|COMMENT|NOTE)\s{1,3}-{5,80}[-\s]{0,80}([^-\s](?:[^-]|-(?!-)){0,80})\s{0,3}-{5,}[-\s]*/gi;

/** `… End summary.  THE VISIT  2. (C) The mayor …`: a title in capitals between a sentence and a marked number. */
const TITLED = new RegExp(
  `([.?!"”')])\\s{2,4}(?:\\.{3} )?([A-Z][A-Z\\d ,'’"&/:-]{3,80}?)(?: \\.{3})?\\s{2,4}` +
    `(?=(?:${PILCROW})?\\s?\\d{1,3}\\.\\s{0,2}\\([A-Z])`,
  'g',
);
/** The number behind such a title, and how far from the line's beginning it stands at least: most lines have none. */
const BEHIND_TITLE = { number: /\d\.\s{0,2}\([A-Z]/, from: 9 };

/** Headings inside a line: where each begins and ends with what parts it from the words, and its own words. */
export function headingsInside(text: string): { from: number; to: number; heading: Span }[] {
  const pattern = text.includes('-----')
    ? BOXED
    : text.length > UNWRAPPED &&
        text.includes('. (') &&
        BEHIND_TITLE.number.test(text.slice(BEHIND_TITLE.from))
      ? TITLED
      : null;
  if (pattern === null) return [];
  return matches(text, pattern).map((found) => {
    const [whole, before = '', heading = ''] = found;
    const start = found.index + whole.indexOf(heading, before.length);
    return {
      from: found.index + before.length,
      to: found.index + whole.length,
      heading: { start, end: start + heading.trimEnd().length },
    };
  });
}
