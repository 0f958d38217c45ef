// In: what a reader has typed of a paragraph's number. Out: the paragraphs that it may mean.
import { SIGN } from '../answer/paragraph-words.ts';
import { isRequest } from '../answer/selection.ts';
import type { Cable, Paragraph } from '../cable/cable.ts';
import type { Choice, Library } from '../command.ts';
import { madeOnce } from '../kept.ts';
import { cableOf, entriesOf } from './catalogue.ts';
import { shortCite } from './cite.ts';
import { findCables } from './find-cables.ts';
import { MOST_CHOICES } from './menu.ts';
import { textOf } from './options.ts';
import type { Options } from './reply.ts';

/**
 * Suggests paragraphs, best first: for a number the one that has it, then those that begin with its
 * digits; for a word those whose heading has it, then those whose text has it, in the cable's order.
 * @param given has the cable that is meant, if it is settled; else those of all are suggested, or of
 *   the cables that what was typed may mean, where there are many
 */
export function paragraphChoices(
  { cables }: Pick<Library, 'cables'>,
  typed: string,
  given: Options,
): Choice[] {
  const wanted = typed.slice(0, 60).replace(CALLED, '').trim().toLowerCase();
  const cable = cableOf(cables, textOf(given, 'cable'));
  const all = cable ? [cable] : cables;
  const ranked: (readonly [Cable, Paragraph])[][] = [[], [], [], []];
  const some = all.length > MANY ? someOf(all, wanted) : null;
  for (const cable of some?.cables ?? all) {
    const whole = some?.areMeant || (all.length > 1 && cable.id.toLowerCase().startsWith(wanted));
    const ranks = cable.paragraphs.map((paragraph) => ({
      paragraph,
      rank: rankOf(paragraph, wanted) ?? (whole ? ranked.length : null),
    }));
    // Of a cable that is meant all come, those first that are like what was typed.
    if (whole) ranks.sort((one, other) => Number(one.rank) - Number(other.rank));
    for (const { paragraph, rank } of ranks) {
      if (rank !== null) ranked[whole ? Math.min(rank, 1) : rank]?.push([cable, paragraph]);
    }
    // The next ones need not be read.
    if (some?.areMeant && ranked.slice(0, 2).flat().length >= MOST_CHOICES) break;
  }
  const best = ranked.flat().slice(0, MOST_CHOICES);
  return best.map(([cable, paragraph]) => choiceOf(all, cable, paragraph));
}

/** What a reader may put before a paragraph's number. */
const CALLED = new RegExp(`${SIGN}|\\bnos?\\.?(?=\\s?\\d)`, 'gi');

/** In more cables than these a keystroke does not look into each: they may have to be read. */
const MANY = 50;

/** Those of many cables that what was typed may mean; for the number of a paragraph the first ones. */
function someOf(cables: readonly Cable[], wanted: string) {
  const areMeant = !/^\d*$/.test(wanted);
  const found = areMeant ? findCables(cables, wanted) : entriesOf(cables);
  return { areMeant, cables: found.slice(0, MOST_CHOICES).map(({ cable }) => cable) };
}

function rankOf(paragraph: Paragraph, wanted: string): number | null {
  if (wanted === '') return 0;
  const number = String(paragraph.number ?? 'body');
  if (number === wanted) return 0;
  if (number.startsWith(wanted)) return 1;
  const { heading, text } = smallOf(paragraph);
  if (holdsWord(heading, wanted)) return 2;
  return holdsWord(text, wanted) ? 3 : null;
}

/** Heading and text in small letters, made at the first keystroke and kept. */
const smallOf = madeOnce(({ heading, text }: Paragraph) => ({
  heading: (heading ?? '').toLowerCase(),
  text: text.toLowerCase(),
}));

/** Whether a text in small letters has a word that begins with `wanted`. */
function holdsWord(small: string, wanted: string): boolean {
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(small[at - 1] as string)) return true;
  }
  return false;
}

function choiceOf(cables: readonly Cable[], cable: Cable, paragraph: Paragraph): Choice {
  const place = shortCite(cables, cable, paragraph);
  const mark = paragraph.mark ? ` (${paragraph.mark})` : '';
  // A whole paragraph may be a megabyte, and a suggestion is one line.
  const words = paragraph.text.slice(0, 200);
  const number = numberOf(cable, paragraph);
  // `2 6` would be two paragraphs.
  const named = isRequest(cable.id) ? `${cable.id} ¶${number}` : `${cable.id} ${number}`;
  return { name: `${place}${mark} ${words}`, value: cables.length > 1 ? named : number };
}

/** As `/paragraph` takes it: of several pieces without a number the one that is meant, where it can be told. */
function numberOf({ paragraphs }: Cable, { number, line }: Paragraph): string {
  if (number !== null) return String(number);
  const isAlone = paragraphs.filter((other) => other.number === null).length === 1;
  if (!isAlone && line === paragraphs[0]?.line) return 'first';
  return !isAlone && line === paragraphs.at(-1)?.line ? 'last' : 'body';
}
