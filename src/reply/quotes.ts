// In: the excerpts of an answer. Out: a quotation for each paragraph, cited once, best first.
import type { Excerpt } from '../answer/answer.ts';
import type { Cable, Paragraph, Span } from '../cable/cable.ts';
import { fullCite, sectionCite } from './cite.ts';
import { paragraphCall } from './paragraph.ts';
import { isOwnLine, piecesOf, unitOf } from './pieces.ts';
import type { Block, Inline } from './reply.ts';

/** Quotes excerpts in the order in which the first of each paragraph stands. */
export function quotesOf(cables: readonly Cable[], excerpts: readonly Excerpt[]): Block[] {
  const groups = new Map<unknown, Excerpt[]>();
  for (const excerpt of excerpts) {
    const place = excerpt.paragraph ?? excerpt;
    const group = groups.get(place);
    if (group) group.push(excerpt);
    else groups.set(place, [excerpt]);
  }
  return [...groups.values()].map((group) => {
    const { cable, paragraph, section } = group[0] as Excerpt;
    if (paragraph) return paragraphQuote(cables, cable, paragraph, group);
    return {
      kind: 'quote',
      cite: sectionCite(cables, cable, section),
      sentences: group.map((excerpt) => inlinesOf([excerpt], shownOf(excerpt))),
      unit: 'sentence',
      resume: null,
    };
  });
}

/** Whether excerpts show a paragraph from its first word to its last. */
export function isShownWhole(paragraph: Paragraph, excerpts: readonly Excerpt[]): boolean {
  const runs = runsOf(excerpts.filter((excerpt) => excerpt.paragraph === paragraph));
  const { length } = paragraph.text;
  return runs.some(({ start, end }) => start === 0 && end === length);
}

/** A stretch of a paragraph that is shown without a gap, and the excerpts in it, in order. */
interface Run extends Span {
  readonly excerpts: readonly Excerpt[];
}

/** The excerpts of one paragraph; those that do not touch begin a line each, and so does what is a line in the cable. */
function paragraphQuote(
  cables: readonly Cable[],
  cable: Cable,
  paragraph: Paragraph,
  excerpts: readonly Excerpt[],
): Block {
  const all = piecesOf(paragraph);
  const sentences: Inline[][] = [];
  const starts: number[] = [];
  /** For each sentence shown, which of the paragraph's it is. */
  const places: number[] = [];
  for (const run of runsOf(excerpts)) {
    const first = sentences.length;
    for (const [place, { start, end }] of all.entries()) {
      const shown = { start: Math.max(start, run.start), end: Math.min(end, run.end) };
      if (paragraph.text.slice(shown.start, Math.max(shown.start, shown.end)).trim() === '')
        continue;
      const begins = sentences.length === first || isOwnLine(paragraph, shown);
      if (begins && sentences.length > 0) starts.push(sentences.length);
      sentences.push(inlinesOf(run.excerpts, shown));
      places.push(place);
    }
  }
  return {
    kind: 'quote',
    cite: fullCite(cables, cable, paragraph),
    sentences,
    unit: unitOf(paragraph),
    ...(starts.length > 0 && { starts }),
    resume: (from) => paragraphCall(cables, cable, paragraph, places[from]),
  };
}

/** Excerpts that touch or overlap as one stretch; the stretches in order of their best excerpt. */
function runsOf(excerpts: readonly Excerpt[]): Run[] {
  const runs: Run[] = [];
  for (const excerpt of excerpts) {
    let run: Run = { ...shownOf(excerpt), excerpts: [excerpt] };
    let at = runs.length;
    for (const other of [...runs]) {
      if (run.start > other.end + 1 || other.start > run.end + 1) continue;
      at = Math.min(at, runs.indexOf(other));
      runs.splice(runs.indexOf(other), 1);
      run = {
        start: Math.min(run.start, other.start),
        end: Math.max(run.end, other.end),
        excerpts: [...other.excerpts, ...run.excerpts],
      };
    }
    runs.splice(at, 0, run);
  }
  return runs.map((run) => ({
    ...run,
    excerpts: run.excerpts.toSorted((one, other) => one.span.start - other.span.start),
  }));
}

/** An excerpt with what is shown around it. */
function shownOf({ span, before }: Excerpt): Span {
  return { start: before?.start ?? span.start, end: span.end };
}

/** A stretch of a text: soft outside the excerpts, strong where the question asked for it. */
function inlinesOf(excerpts: readonly Excerpt[], shown: Span): Inline[] {
  const pieces: Inline[] = [];
  let at = shown.start;
  for (const { whole, span, strong } of excerpts) {
    const upTo = (end: number, style: 'plain' | 'strong' | 'soft') => {
      const stop = Math.min(end, shown.end);
      if (stop <= at) return;
      const text = whole.slice(at, stop);
      pieces.push(
        style === 'plain' ? text : style === 'strong' ? { strong: text } : { soft: text },
      );
      at = stop;
    };
    upTo(span.start, 'soft');
    for (const { start, end } of strong) {
      upTo(span.start + start, 'plain');
      upTo(span.start + end, 'strong');
    }
    upTo(span.end, 'plain');
    if (excerpts.at(-1)?.span === span) upTo(shown.end, 'soft');
  }
  return pieces;
}
