// In: a text that may be Markdown, or a forum's. Out: the same without the marks for bold words and quoted lines.

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

/** `[code]`, `[quote="Anna"]`: a forum's tag before all of a text. */
const TAG = /^\s{0,99}\[(quote|code|pre)\b[^\]\n]{0,99}\]/i;

/** A text without the tags that a forum has put around it. */
function withoutTag(text: string): string {
  const [opening, name] = TAG.exec(text) ?? [];
  if (opening === undefined) return text;
  const closing = text.trimEnd();
  const end = closing.toLowerCase().endsWith(`[/${name?.toLowerCase()}]`)
    ? closing.lastIndexOf('[')
    : closing.length;
  return text.slice(opening.length, end);
}

/** Escapes and links are undone where the text is read (`readSpans`). Line numbers stay as they are. */
export function withoutMarkdown(text: string): string {
  const inside = withoutTag(text);
  let plain = inside.includes('**') ? inside.replace(BOLD, '$1') : inside;
  for (let depth = 0; depth < DEEPEST && isQuoted(plain); depth += 1)
    plain = plain.replace(QUOTED, '');
  return plain;
}
