// In: a text that may be in double spacing. Out: the same in single spacing.

/** What stands between a line and the next, blanks of it included. */
const SPACING = /\n[ \t\r]*\n/g;
/** No line of a telegram is longer; a text in which each line is a paragraph has some that are. */
const LONGEST = 120;
/** So many blank lines stand for one of a text in single spacing; two may part the paragraphs of any. */
const DOUBLED = 3;
/** With fewer lines nobody can tell. */
const LEAST = 20;

/**
 * A text in which no two lines of words stand next to one another, without every second line: where some blank
 * lines do, or where no line is as long as a paragraph.
 */
export function singleSpaced(text: string): string {
  let isWords = false;
  let blanks = 0;
  let [mostBlanks, longest, lines] = [0, 0, 0];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const next = found < 0 ? text.length : found;
    const line = text.slice(from, next).trim();
    if (line !== '' && isWords) return text;
    isWords = line !== '';
    // Those above the first line part nothing.
    if (isWords && lines > 0) mostBlanks = Math.max(mostBlanks, blanks);
    blanks = isWords ? 0 : blanks + 1;
    longest = Math.max(longest, line.length);
    if (isWords) lines += 1;
    from = next + 1;
  }
  const isDouble = lines >= LEAST && (mostBlanks >= DOUBLED || longest <= LONGEST);
  return isDouble ? text.replace(SPACING, '\n') : text;
}
