// In: what a reader typed. Out: the question in it.
import { Kept } from '../../kept.ts';
import { withoutAsides } from './asides.ts';
import { withoutMarks } from './pasted.ts';
import { asWhoIs } from './post.ts';
import { writtenOut } from './written-out.ts';

/** Longest question, in UTF-16 units: as much as Discord takes in one message. */
export const LONGEST = 2_000;

/** Mentions, channels, commands, emoji and times as Discord sends them: `<@1>`, `<#1>`, `</ask:1>`, `<:cod:1>`, `<t:1:R>`. */
const OF_DISCORD =
  /<(?:@[!&]?|#|id:|\/[\w -]{1,100}:|a?:\w{1,100}:)[\w-]{1,30}>|<t:-?\d{1,20}(?::\w)?>|@(?:everyone|here)\b/g;

/** The beginning of an item of a list, `- 38 gangs`, and what ends the line before it. */
const BULLET = /([.!?:;,])?[ \t]*\n\s*(?:[-*•–]|\d{1,2}[.)])\s+/g;

/** Texts whose questions are kept: of what is asked it is seen first whether it names paragraphs, and then answered. */
const kept = new Kept<string, string>(50);

/**
 * The question as if it had been written out: invisible characters and what is Discord's own out,
 * ligatures and full-width letters as plain ones, "b4" as "before", no "does anyone know". Of a longer
 * text than `LONGEST` only the beginning is read.
 */
export function questionIn(typed: string): string {
  const beginning = typed.slice(0, LONGEST);
  return kept.get(beginning, () => {
    const plain = withoutMarks(beginning.normalize('NFKC'))
      .slice(0, LONGEST)
      .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(OF_DISCORD, ' ')
      .replace(BULLET, (_, end?: string) => `${end ?? '.'} `);
    return asWhoIs(oneBlank(withoutAsides(writtenOut(oneBlank(plain)))));
  });
}

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').trim();
