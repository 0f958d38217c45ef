// In: a message's text. Out: what Discord would make of it that is neither type nor a line of ours, a sentence each.

/** What Discord shows of text in which nothing is live: its rule is `\\([^0-9A-Za-z\s])`. */
export const shown = (markdown: string): string => markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');

/** Text from which escaped characters are gone. */
export const unescaped = (markdown: string): string => markdown.replace(/\\[^0-9A-Za-z\s]/gu, 'x');

/** What it acts on: marks of type, mentions, emoji, times, links, code, and at the start of a line headings and lists. */
export const LIVE = /[*_~`|<>[\]@\\]|:\S|https?:|^ *(?:#{1,3}|-#?|\+|\d+\.) /u;

/** A quotation, small print, an item. */
const OURS = /^(?:> |-# |- )/;
/** The key, what is strong, what is soft: marks touch what they enclose. */
const TYPE: readonly RegExp[] = [
  /__\*\*((?=\S)[^*_]*[^*_\s])\*\*__/g,
  /\*\*((?=\S)[^*_]*[^*_\s])\*\*/g,
  /(?<![\p{L}\p{N}_])_((?=\S)[^*_]*[^*_\s])_(?![\p{L}\p{N}_])/gu,
];

/** Every line in which something is live. */
export function liveIn(content: string): string[] {
  const lines = content.split('\n').filter((line) => {
    const bare = TYPE.reduce((text, mark) => text.replace(mark, ' $1 '), unescaped(line));
    return LIVE.test(bare.replace(OURS, ''));
  });
  return lines.map((line) => `Discord would act on something in the line: ${line}`);
}
