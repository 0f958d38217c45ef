// In: a text that may be a page of a cable archive as a browser saves it. Out: the cable's own text.

/** What a page has near its beginning. */
const PAGE = /<(?:!doctype|html|head|body|div|table|code|pre)\b/i;

/**
 * The text of a page without tags: of its `<pre>` blocks (header and body), each line on that of the page
 * on which it stands; where it has none, of all of its body. What a browser gives a line of its own has
 * one, and the cells of a table a blank between them. Any other text unchanged.
 */
export function textOfPage(text: string): string {
  const beginning = text.slice(0, 4000);
  if (!beginning.includes('<') || !PAGE.test(beginning)) return text;
  const shown = shownOf(text);
  return textOfBlocks(shown) ?? withoutTags(shown);
}

function textOfBlocks(text: string): string | null {
  const blocks: string[] = [];
  const tags = /<pre\b[^<>]{0,500}>|<\/pre\s?>/gi;
  let from = 0;
  let open = false;
  for (const tag of text.matchAll(tags)) {
    const opening = tag[0][1] !== '/';
    if (opening === open) continue;
    if (opening) {
      // Line ends stand where they stood, so that a line's number is the page's.
      const above = text.slice(from, tag.index).split('\n').length - 1;
      blocks.push('\n'.repeat(from === 0 ? above : Math.max(1, above)));
    } else blocks.push(withoutTags(text.slice(from, tag.index)));
    from = tag.index + tag[0].length;
    open = opening;
  }
  if (open) blocks.push(withoutTags(text.slice(from)));
  return blocks.length === 0 ? null : blocks.join('');
}

/** What begins a line, and what a paragraph; a line end of the page's own behind it is the same one. */
const LINE = /<(?:br|tr|li|dt|dd|option)\b[^<>]{0,500}>[ \t]*(?:\r\n|\n|\r)?/gi;
const BLOCK = /<\/?(?:p|div|h[1-6]|table|blockquote|section)\b[^<>]{0,500}>/gi;
/** Mail and editors make a `<div>` of each line, a blank one too; in other pages one may be a paragraph. */
const BLANK_LINE =
  /<div\b[^<>]{0,500}>\s{0,9}(?:<br\b[^<>]{0,99}>|&nbsp;|&#160;|\xA0)\s{0,9}<\/div\s{0,9}>/i;
/** Where such lines begin and end, on one line of the page or several: at a line's beginning that is no further one. */
const LINES = /(?:<\/?div\b[^<>]{0,500}>[ \t]*(?:\r\n|\n|\r)?[ \t]*)+/gi;
const CELL = /<t[dh]\b[^<>]{0,500}>/gi;
/** `<!DOCTYPE html>` */
const DECLARED = /<![a-z][^<>]{0,500}>/gi;
/** How what a page does not show begins, and where each of these ends. */
const HIDDEN = /<(?:!--|(script|style|head)\b[^<>]{0,500}>)/gi;
const ENDS: Readonly<Record<string, RegExp>> = {
  comment: /-->/g,
  script: /<\/script\s{0,9}>/gi,
  style: /<\/style\s{0,9}>/gi,
  head: /<\/head\s{0,9}>|(?=<body\b)/gi,
};

/** All but comments, scripts, styles and the page's head, on the same lines; what has no end is shown. */
function shownOf(text: string): string {
  let shown = '';
  let from = 0;
  const endless = new Set<string>();
  for (const { 0: opening, 1: name = 'comment', index } of text.matchAll(HIDDEN)) {
    const kind = name.toLowerCase();
    const end = ENDS[kind];
    if (index < from || end === undefined || endless.has(kind)) continue;
    end.lastIndex = index + opening.length;
    if (end.exec(text) === null) {
      endless.add(kind);
      continue;
    }
    const behind = Math.max(end.lastIndex, index + opening.length);
    shown += text.slice(from, index) + linesOf(text.slice(index, behind));
    from = behind;
  }
  return shown + text.slice(from);
}

/** The line ends of a text. */
const linesOf = (text: string): string => text.replace(/[^\n]+/g, '');

/** Tags left out, or what they mean for lines put in their place; a `<` that opens no tag stays. */
function withoutTags(text: string): string {
  const parted = BLANK_LINE.test(text)
    ? text.replace(LINES, (_, at: number) => (text[at - 1] === '\n' ? '' : '\n'))
    : text;
  const lines = parted.replace(DECLARED, '').replace(LINE, '\n').replace(BLOCK, '\n\n');
  return lines.replace(CELL, ' ').replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, linesOf);
}
