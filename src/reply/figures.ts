// In: the quantities of a cable. Out: the reply that lists them by paragraph.
import { type Figure, findingFigures } from '../answer/figures.ts';
import { selectParagraphs } from '../answer/selection.ts';
import type { Cable } from '../cable/cable.ts';
import { counted } from '../counted.ts';
import { madeInSteps } from '../kept.ts';
import type { Steps } from '../steps.ts';
import { naming } from './cable-option.ts';
import { cableName, fullCite, shortCite } from './cite.ts';
import { startAt } from './options.ts';
import { contentsButton, leftOut, noneInWords } from './paragraph.ts';
import { answered } from './record.ts';
import { refusal } from './refusal.ts';
import type { Block, Call, FigureRecord, Inline, Options, Reply } from './reply.ts';

/**
 * Lists quantities as the cable prints them, each with what it counts.
 * @param typed the paragraphs to look in, as for `/paragraph`; empty for the whole cable
 * @param from the figure to start at, 0-based, counted through the paragraphs asked for
 */
export function* figuresReply(
  cables: readonly Cable[],
  cable: Cable,
  typed: string,
  from: number,
): Steps<Reply> {
  const name = cableName(cables, cable);
  const buttons = [contentsButton(cables, cable)];
  const whole = typed.trim() === '';
  const selection = whole ? null : selectParagraphs(cable.paragraphs, typed);
  const chosen = selection?.paragraphs ?? cable.paragraphs;
  if (selection && chosen.length === 0) {
    return refusal(noneInWords(cables, cable, selection), { buttons });
  }
  const inside = new Set(chosen);
  const figures = (yield* figuresIn(cable.paragraphs)).filter(({ paragraph }) =>
    inside.has(paragraph),
  );
  const shown = figures.slice(from);
  if (shown.length === 0) {
    const [first] = chosen;
    const one = chosen.length === 1 && first ? shortCite(cables, cable, first) : 'That part';
    const place = whole ? name : one;
    const reason =
      figures.length === 0
        ? `${place} gives no figures.`
        : `${place} gives ${counted(figures.length, 'figure')}, so there is none from figure ${from + 1} on.`;
    return refusal(reason, { buttons });
  }
  const paragraph: Options = selection ? { paragraph: selection.asked } : {};
  const resume = (at: number): Call => ({
    command: 'figures',
    options: { ...paragraph, ...startAt(at), ...naming(cables, cable) },
  });
  return {
    blocks: [
      ...blocksOf(cables, cable, shown, from, resume),
      ...(selection ? leftOut(cables, cable, selection) : []),
    ],
    buttons: [],
    private: false,
    record: answered([], { figures: shown.map(recordOf) }),
  };
}

/** The figures of a cable's paragraphs, found once: for as long as it is kept read. */
const figuresIn = madeInSteps(findingFigures);

/** A line that cites the paragraph and a list of its figures, for each paragraph that has any. */
function blocksOf(
  cables: readonly Cable[],
  cable: Cable,
  figures: readonly Figure[],
  from: number,
  resume: (at: number) => Call,
): Block[] {
  const blocks: Block[] = [];
  let first = from;
  for (const paragraph of new Set(figures.map((figure) => figure.paragraph))) {
    const start = first;
    const items = figures.filter((figure) => figure.paragraph === paragraph).map(itemOf);
    first += items.length;
    blocks.push({ kind: 'line', text: [`${fullCite(cables, cable, paragraph)}:`] });
    blocks.push({ kind: 'list', items, resume: (at) => resume(start + at) });
  }
  return blocks;
}

function recordOf(figure: Figure): FigureRecord {
  const { paragraph, kind, text, counts, countsBefore, sentence } = figure;
  return { paragraph: paragraph.number, kind, text, counts: counts ?? countsBefore, sentence };
}

/** The figure and what it counts as they stand, with the words between them: `one-fifth of the …`; in brackets what stands before it. */
function itemOf({ paragraph, text, counts, countsBefore, kind, span }: Figure): Inline[] {
  // "One boat in four" has its noun within.
  const at = counts === null ? -1 : paragraph.text.indexOf(counts, span.start);
  const after = at < 0 ? '' : paragraph.text.slice(span.end, at + (counts ?? '').length);
  const of = countsBefore === null ? kind : `${kind}: ${countsBefore}`;
  return [{ strong: text }, ...(after === '' ? [] : [after]), { soft: ` (${of})` }];
}
