// In: a text that may be Markdown. Out: the same without the marks for bold words and quoted lines.

/** `**¶10.** (SBU)`, but no row of asterisks. */
const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*\n]{0,300}[^\s*])\*\*(?![\p{L}\p{N}*])/gu;
const QUOTED = /^ {0,3}>[ \t]?/gm;

/** Escapes and links are undone where the text is read (`readSpans`). Line numbers stay as they are. */
export function withoutMarkdown(text: string): string {
  const plain = text.includes('**') ? text.replace(BOLD, '$1') : text;
  const quoted = plain.match(QUOTED)?.length ?? 0;
  if (quoted === 0) return plain;
  const lines = plain.split('\n').filter((line) => line.trim() !== '').length;
  return quoted >= lines ? plain.replace(QUOTED, '') : plain;
}
