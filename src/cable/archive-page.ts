// In: a text that may be a page of a cable archive as a browser saves it. Out: the cable's own text.
import { undoEntities } from './read-spans.ts';

/**
 * The text of the page's `<pre>` blocks (header and body), without tags and with character
 * references undone, each on the line of the page on which it stands; any other text unchanged.
 */
export function textOfPage(text: string): string {
  if (!/<(?:!doctype|html|head|body|div|table|code|pre)\b/i.test(text.slice(0, 4000))) return text;
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
  return blocks.length === 0 ? text : blocks.join('');
}

/** Tags left out, in one pass; a `<` that opens no tag stays. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, (tag) => tag.replace(/[^\n]+/g, ''));
}
