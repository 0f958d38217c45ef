// In: a text that may be Markdown. Out: the same without the marks for bold words and quoted lines.

/** `**¶10.** (SBU)`, but no row of asterisks. */
const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*\n]{0,300}[^\s*])\*\*(?![\p{L}\p{N}*])/gu;
const QUOTED = /^ {0,3}>[ \t]?/gm;

/** A text is quoted where so many of its lines are: above may stand `Anna wrote:`. */
const SHARE = 0.9;
/** A quotation may be quoted, `>> `, and that again. */
const DEEPEST = 5;

function isQuoted(text: string): boolean {
  if (!text.includes('>')) return false;
  const quoted = text.match(QUOTED)?.length ?? 0;
  return (
    quoted > 0 && quoted >= text.split('\n').filter((line) => line.trim() !== '').length * SHARE
  );
}

/** Escapes and links are undone where the text is read (`readSpans`). Line numbers stay as they are. */
export function withoutMarkdown(text: string): string {
  let plain = text.includes('**') ? text.replace(BOLD, '$1') : text;
  for (let depth = 0; depth < DEEPEST && isQuoted(plain); depth += 1)
    plain = plain.replace(QUOTED, '');
  return plain;
}
