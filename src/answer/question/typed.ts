// In: what a reader typed. Out: the question in it.
import { Kept } from '../../kept.ts';
import { withoutAsides } from './asides.ts';
import { beginsQuestion } from './begins.ts';
import { inOneClause } from './clefts.ts';
import { withoutFrame } from './frame.ts';
import { withoutMarks } from './pasted.ts';
import { plainText } from './plain-text.ts';
import { asWhoIs, withWhatIs } from './post.ts';
import { putDirectly } from './put-directly.ts';
import { inUsualOrder, withNamed } from './usual-order.ts';
import { asUsual } from './wordings.ts';
import { writtenOut } from './written-out.ts';

/** Longest question, in UTF-16 units: as much as Discord takes in one message. */
export const LONGEST = 2_000;

/** The beginning of an item of a list, `- 38 gangs`, and what ends the line before it. */
const BULLET = /([.!?:;,])?[ \t]*\n\s*(?:[-*•–]|\d{1,2}[.)])\s+/g;
/** Where a line ends without a mark, and the next one asks. */
const NEXT_LINE = /(?<=[\p{L}\p{N}"”)])[ \t]*\n\s*/gu;

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** In this order: a frame is known by words that are written out, an aside by what is left between its marks. */
const STEPS: readonly ((text: string) => string)[] = [
  ...[oneBlank, writtenOut, withoutFrame, asUsual, inUsualOrder, inOneClause],
  ...[withoutAsides, oneBlank, withNamed],
  ...[putDirectly, withWhatIs, asWhoIs],
];

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
    const plain = plainText(withoutMarks(beginning.normalize('NFKC')).slice(0, LONGEST))
      .replace(
        BULLET,
        (item, end: string | undefined, at: number, all: string) =>
          `${end ?? (areBothAsked(all, at, at + item.length) ? '?' : '.')} `,
      )
      .replace(NEXT_LINE, (gap, at: number, all: string) =>
        areBothAsked(all, at, at + gap.length) ? '? ' : ' ',
      );
    return STEPS.reduce((text, step) => step(text), plain);
  });
}

/** Whether the line that ends at `end` asks, and so does what begins at `next`. */
function areBothAsked(text: string, end: number, next: number): boolean {
  return (
    beginsQuestion(text.slice(0, end).split('\n').at(-1) ?? '') && beginsQuestion(text.slice(next))
  );
}
