// In: the excerpts of an answer. Out: a quotation for each paragraph, in its order, and for the header.
import type { Excerpt } from '../answer/answer.ts';
import type { Cable, Paragraph, Span } from '../cable/cable.ts';
import { fullCite, sectionCite } from './cite.ts';
import { paragraphCall } from './paragraph.ts';
import { LONGEST, piecesOf, startsAmong, unitOf } from './pieces.ts';
import { type Block, type Inline, inline, type Style } from './reply.ts';

/** Quotes excerpts, best first; those of one paragraph together, as they stand there, those of a header line by line. */
export function quotesOf(cables: readonly Cable[], excerpts: readonly Excerpt[]): Block[] {
  const groups = new Map<unknown, Excerpt[]>();
  for (const excerpt of excerpts) {
    const place = excerpt.paragraph ?? `${excerpt.cable.id} ${excerpt.section}`;
    const group = groups.get(place);
    if (group) group.push(excerpt);
    else groups.set(place, [excerpt]);
  }
  return [...groups.values()].flatMap((group) => {
    const { cable, paragraph, section } = group[0] as Excerpt;
    if (paragraph) {
      const runs = runsOf(group);
      return inReach(runs, group[0] as Excerpt).map((some) =>
        paragraphQuote(cables, cable, paragraph, some),
      );
    }
    const sentences = group.flatMap((excerpt) =>
      (excerpt.lines ?? [excerpt.span]).map((line) => inlinesOf([excerpt], line)),
    );
    return {
      kind: 'quote',
      cite: sectionCite(cables, cable, section),
      sentences,
      unit: 'line',
      ...(sentences.length > 1 && { starts: [...sentences.keys()].slice(1) }),
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

/**
 * The stretches of a paragraph as one quotation, or, where a message may end before the best of them,
 * as two: that one first.
 */
function inReach(runs: readonly Run[], best: Excerpt): (readonly Run[])[] {
  const at = runs.findIndex(({ excerpts }) => excerpts.includes(best));
  const length = runs.slice(0, at + 1).reduce((sum, { start, end }) => sum + end - start, 0);
  return at > 0 && length > LONGEST ? [runs.slice(at, at + 1), runs.toSpliced(at, 1)] : [runs];
}

/** Stretches of one paragraph, in order; what is left out between them is marked, and a line of the cable begins one. */
function paragraphQuote(
  cables: readonly Cable[],
  cable: Cable,
  paragraph: Paragraph,
  runs: readonly Run[],
): Block {
  const all = piecesOf(paragraph);
  const sentences: Inline[][] = [];
  const gaps: number[] = [];
  const spans: Span[] = [];
  /** For each sentence shown, which of the paragraph's it is. */
  const places: number[] = [];
  for (const run of runs) {
    if (sentences.length > 0) gaps.push(sentences.length);
    for (const [place, { start, end }] of all.entries()) {
      const shown = { start: Math.max(start, run.start), end: Math.min(end, run.end) };
      if (paragraph.text.slice(shown.start, Math.max(shown.start, shown.end)).trim() === '')
        continue;
      spans.push(shown);
      sentences.push(inlinesOf(run.excerpts, shown));
      places.push(place);
    }
  }
  const starts = startsAmong(paragraph, spans);
  return {
    kind: 'quote',
    cite: fullCite(cables, cable, paragraph),
    sentences,
    unit: unitOf(paragraph),
    ...(starts.length > 0 && { starts }),
    ...(gaps.length > 0 && { gaps }),
    resume: (from) => paragraphCall(cables, cable, paragraph, places[from]),
  };
}

/** Excerpts of one paragraph as they stand in it, those that touch or overlap as one stretch. */
function runsOf(excerpts: readonly Excerpt[]): Run[] {
  const runs: Run[] = [];
  for (const excerpt of excerpts.toSorted(
    (one, other) => shownOf(one).start - shownOf(other).start,
  )) {
    const shown = shownOf(excerpt);
    const last = runs.at(-1);
    if (last && excerpt.whole.slice(last.end, shown.start).trim() === '') {
      const excerpts = [...last.excerpts, excerpt].toSorted((a, b) => a.span.start - b.span.start);
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, shown.end), excerpts };
    } else runs.push({ ...shown, excerpts: [excerpt] });
  }
  return runs;
}

/** An excerpt with what is shown around it. */
function shownOf({ span, before }: Excerpt): Span {
  return { start: before?.start ?? span.start, end: span.end };
}

/** A stretch of a text: soft outside the excerpts, strong where the question's words stand, the short answer its key. */
function inlinesOf(excerpts: readonly Excerpt[], shown: Span): Inline[] {
  const pieces: Inline[] = [];
  let at = shown.start;
  for (const { whole, span, strong, key } of excerpts) {
    const upTo = (end: number, style: Style) => {
      const stop = Math.min(end, shown.end);
      if (stop <= at) return;
      pieces.push(inline(style, whole.slice(at, stop)));
      at = stop;
    };
    upTo(span.start, 'soft');
    // A sentence of thousands of words comes in many pieces.
    const isHere = (one: Span) => span.start + one.end > at && span.start + one.start < shown.end;
    const marked = [
      ...strong
        .filter(isHere)
        .flatMap((one) => (key ? outside(one, key) : one))
        .map((one) => ({ ...one, style: 'strong' as const })),
      ...(key ? [{ ...key, style: 'key' as const }] : []),
    ].toSorted((a, b) => a.start - b.start);
    for (const { start, end, style } of marked) {
      upTo(span.start + start, 'plain');
      upTo(span.start + end, style);
    }
    upTo(span.end, 'plain');
    if (excerpts.at(-1)?.span === span) upTo(shown.end, 'soft');
  }
  return pieces;
}

/** What of a stretch lies before and behind another one. */
function outside({ start, end }: Span, other: Span): Span[] {
  return [
    { start, end: Math.min(end, other.start) },
    { start: Math.max(start, other.end), end },
  ].filter((one) => one.start < one.end);
}
