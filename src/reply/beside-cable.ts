// In: a text that names a cable. Out: which of its paragraphs are asked for beside that name.
import { isRequest, selectParagraphs } from '../answer/selection.ts';
import type { Cable } from '../cable/cable.ts';

/** What stands in a question for a reference. */
export const UNNAMED = 'this cable';

/** `: 6` and `'s 6` behind a reference, and `6 of` before it, as `6`; `2 last` behind it as `¶2 last`. */
export function bare(rest: string): string {
  const behind = rest
    .replace(/^\s[\s:,.–-]*(?=\d+\s+last\b)/i, '¶')
    .trim()
    .replace(/^(?:['’]s|of|in|from)?[\s:,.–-]+/i, '');
  return behind.replace(/(?:^|[\s:,.–-]+)(?:of|in|from)?$/i, '');
}

/** What a question has beside a cable's name alone, as `/paragraph` takes it: `this cable last`; null where that has none. */
export function besideCable(question: string, { paragraphs }: Cable): string | null {
  const rest = bare(question.replaceAll(UNNAMED, ' ').replace(/[\s?.!]+$/, ' '));
  const isBeside = question.includes(UNNAMED) && isRequest(rest);
  return isBeside && selectParagraphs(paragraphs, rest).paragraphs.length > 0 ? rest : null;
}
