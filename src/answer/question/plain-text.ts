// In: what a reader typed. Out: the same without Markdown, links, emoji and what is Discord's own.

/** Mentions, channels, commands, emoji and times as Discord sends them: `<@1>`, `<#1>`, `</ask:1>`, `<:cod:1>`, `<t:1:R>`. */
const OF_DISCORD =
  /<(?:@[!&]?|#|id:|\/[\w -]{1,100}:|a?:\w{1,100}:)[\w-]{1,30}>|<t:-?\d{1,20}(?::\w)?>|@(?:everyone|here)\b/g;
/** Soft hyphens, what has no width, and what makes an emoji of a letter. */
const INVISIBLE = /\ufe0f|[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** `[the page](https://…)`, of which its words stay. */
const LINKED = /\[([^\]\n]{1,300})\]\(<?https?:[^)\s]*\)/g;
const LINK = /<?https?:\/\/[^\s<>]+>?/g;
const EMOJI = /\p{Extended_Pictographic}|(?<![\p{L}\p{N}]):[a-z_]{2,32}:/gu;
/** The `#` of a headline. */
const HEADLINE = /^[ \t]*(?:#{1,3}|-#)[ \t]+/gm;
/** `**bold**`, `_italic_`, `~~out~~`, `||spoiler||`, `code`; not the stars of `2 * 3`. */
const MARKS =
  /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|~~|\|\||`+/gu;
/** One word set off: “gangs”, (gangs). */
const QUOTED_WORD = /(?<![\p{L}\p{N}])["“‘']([\p{L}\p{N}-]{2,})["”’'](?![\p{L}\p{N}])/gu;

/** What is left is as it was typed, line by line. */
export function plainText(typed: string): string {
  return typed
    .replace(INVISIBLE, '')
    .replace(OF_DISCORD, ' ')
    .replace(LINKED, '$1')
    .replace(LINK, ' ')
    .replace(EMOJI, ' ')
    .replace(HEADLINE, '')
    .replace(MARKS, '')
    .replace(QUOTED_WORD, '$1');
}
