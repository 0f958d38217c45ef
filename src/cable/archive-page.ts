// In: a text that may be a page of a cable archive as a browser saves it. Out: the cable's own text.
import { undoEntities } from './read-spans.ts';

/**
 * The text of a page without tags and with character references undone: of its `<pre>` blocks (header and
 * body), each line on that of the page on which it stands; where it has none, of all of its body, with a
 * line of its own for what a browser gives one. Any other text unchanged.
 */
export function textOfPage(text: string): string {
  if (!/<(?:!doctype|html|head|body|div|table|code|pre)\b/i.test(text.slice(0, 4000))) return text;
  return textOfBlocks(text) ?? textOfBody(text);
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
    } else blocks.push(undoEntities(withoutTags(text.slice(from, tag.index))));
    from = tag.index + tag[0].length;
    open = opening;
  }
  if (open) blocks.push(undoEntities(withoutTags(text.slice(from))));
  return blocks.length === 0 ? null : blocks.join('');
}

/** What begins a line, and what a paragraph, whether the page's own text does or not. */
const LINE = /<(?:br|tr|li)\b[^<>]{0,500}>/gi;
const BLOCK = /<\/?(?:p|div|h[1-6]|table|blockquote|section)\b[^<>]{0,500}>/gi;
const HIDDEN = /<(\/?)(script|style|head)\b[^<>]{0,500}>/gi;
/** `<!DOCTYPE html>`, a comment. */
const DECLARED = /<!(?:--[^>]{0,2000}--|[a-z][^<>]{0,500})>/gi;

/** All but scripts, styles and the page's head. */
function textOfBody(text: string): string {
  let shown = '';
  let from = 0;
  let hidden: string | null = null;
  for (const tag of text.matchAll(HIDDEN)) {
    const [whole, closing, name = ''] = tag;
    const part = text.slice(from, tag.index);
    shown += hidden ? part.replace(/[^\n]+/g, '') : part;
    from = tag.index + whole.length;
    if (closing === '') hidden ??= name.toLowerCase();
    else if (hidden === name.toLowerCase()) hidden = null;
  }
  if (!hidden) shown += text.slice(from);
  const lines = shown.replace(DECLARED, '').replace(LINE, '\n').replace(BLOCK, '\n\n');
  return undoEntities(withoutTags(lines));
}

/** Tags left out, in one pass; a `<` that opens no tag stays. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, (tag) => tag.replace(/[^\n]+/g, ''));
}
