// In: what a reader has typed of a paragraph's number. Out: the paragraphs that it may mean.

import type { Cable, Paragraph } from '../cable/cable.ts';
import type { Choice } from '../command.ts';
import { shortCite } from './cite.ts';
import { clip, MOST_CHOICES } from './which-cable.ts';

/**
 * Suggests paragraphs, best first: for a number the one that has it, then those that begin with its
 * digits; for a word those whose heading has it, then those whose text has it, in the cable's order.
 */
export function paragraphChoices(cables: readonly Cable[], typed: string): Choice[] {
  const wanted = typed.slice(0, 60).replace(/¶/g, '').trim().toLowerCase();
  const ranked: { rank: number; choice: () => Choice }[] = [];
  for (const cable of cables) {
    for (const paragraph of cable.paragraphs) {
      const rank = rankOf(cables, cable, paragraph, wanted);
      if (rank !== null) ranked.push({ rank, choice: () => choiceOf(cables, cable, paragraph) });
    }
  }
  const best = ranked.sort((a, b) => a.rank - b.rank).slice(0, MOST_CHOICES);
  return best.map(({ choice }) => choice());
}

function rankOf(
  cables: readonly Cable[],
  cable: Cable,
  paragraph: Paragraph,
  wanted: string,
): number | null {
  if (wanted === '') return 0;
  const number = String(paragraph.number ?? 'body');
  if (number === wanted) return 0;
  if (number.startsWith(wanted)) return 1;
  if (cables.length > 1 && cable.id.toLowerCase().startsWith(wanted)) return 1;
  if (holdsWord(paragraph.heading ?? '', wanted)) return 2;
  return holdsWord(paragraph.text, wanted) ? 3 : null;
}

/** Whether `text` has a word that begins with `wanted`. */
function holdsWord(text: string, wanted: string): boolean {
  const small = text.toLowerCase();
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(small[at - 1] as string)) return true;
  }
  return false;
}

function choiceOf(cables: readonly Cable[], cable: Cable, paragraph: Paragraph): Choice {
  const place = shortCite(cables, cable, paragraph);
  const mark = paragraph.mark ? ` (${paragraph.mark})` : '';
  // A whole paragraph may be a megabyte, and no more than this can be shown.
  const words = paragraph.text.slice(0, 200);
  const number = paragraph.number === null ? 'body' : String(paragraph.number);
  return {
    name: clip(`${place}${mark} ${words}`),
    value: cables.length > 1 ? `${cable.id} ${number}` : number,
  };
}
