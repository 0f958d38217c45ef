// In: what a reader typed. Out: the same without Markdown, links, emoji and what is Discord's own.
import { STOP_WORDS } from '../../search/stop-words.ts';

/** Mentions, channels, commands, emoji and times as Discord sends them: `<@1>`, `<#1>`, `</ask:1>`, `<:cod:1>`, `<t:1:R>`. */
const OF_DISCORD =
  /<(?:@[!&]?|#|id:|\/[\w -]{1,100}:|a?:\w{1,100}:)[\w-]{1,30}>|<t:-?\d{1,20}(?::\w)?>|@(?:everyone|here)\b/g;
/** Soft hyphens, what has no width, and what makes an emoji of a letter. */
export const INVISIBLE = /\ufe0f|[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** `[the page](https://…)`, of which its words stay. */
const LINKED = /\[([^\]\n]{1,300})\]\(<?https?:[^)\s]*\)/g;
const LINK = /<https?:\/\/[^\s<>]+>|https?:\/\/[^\s<>]*[^\s<>.,;:!?)]/g;
/** `🤔`, `:thinking:`, `:D`, `<3` */
const EMOJI =
  /\p{Extended_Pictographic}|(?<![\p{L}\p{N}]):[a-z_]{2,32}:|(?<=\s)(?:[:;]-?[()DPpo3]|<3|\^\^)(?!\S)/gu;
/** The `#` of a headline, not that of `# of boats`, and the dash of a list's first item. */
const HEADLINE = /^[ \t]*(?:#{1,3}|-#)[ \t]+(?!of\b)|^\s*[-*•–]\s+(?=\p{L})/gmu;
/** `**bold**`, `_italic_`, `||spoiler||`, `code`, in pairs: not the star of `2*3`. */
const MARKED: readonly RegExp[] = [
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*\n]*[^*\s])\1(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]*[^_\s])\1(?![\p{L}\p{N}_])/gu,
  /(\|\|)([^|\n]+)\1/g,
  /(`{1,3})([^`]+)\1/g,
];
/** `~~struck out~~` */
const STRUCK = /~~[^~\n]+~~/g;
/** One word set off: “gangs”. */
const QUOTED_WORD =
  /(?<![\p{L}\p{N}])(?:(["'])([\p{L}\p{N}-]{2,})\1|[“‘]([\p{L}\p{N}-]{2,})[”’])(?![\p{L}\p{N}])/gu;

/** What is left is as it was typed, line by line. */
export function plainText(typed: string): string {
  const text = typed
    .replace(INVISIBLE, '')
    .replace(OF_DISCORD, ' ')
    .replace(LINKED, '$1')
    .replace(LINK, ' ')
    .replace(EMOJI, ' ')
    .replace(STRUCK, ' ')
    .replace(HEADLINE, '');
  return MARKED.reduce((left, mark) => left.replace(mark, '$2'), text).replace(
    QUOTED_WORD,
    (set, _, straight: string | undefined, curly: string | undefined) => {
      const word = straight ?? curly ?? '';
      // "Who said “no”?"
      return STOP_WORDS.has(word.toLowerCase()) ? set : word;
    },
  );
}
