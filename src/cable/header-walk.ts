// In: the lines of a header. Out: the printed pieces of each field, and where the body begins.
import { classificationLine, isClassificationLine, isRouted } from './address-block.ts';
import type { HeaderField, Span } from './cable.ts';
import { endsSubject, goesOn, goesOnApart, handlingGoesOn, lowerShare } from './header-goes-on.ts';
import { headerParts, type Labelled } from './header-labels.ts';
import { type Addressing, add, type HeaderDraft, isPassLine, plainLine } from './header-plain.ts';
import { lastHeaderLine, NUMBERED } from './header-zone.ts';
import {
  isBarePage,
  isCaptionLine,
  isHandling,
  isHeaderCaption,
  pageMarkers,
} from './line-kind.ts';
import { lastLetter } from './references.ts';
import type { Line } from './source-lines.ts';

/** The pieces of a header as printed, by field; a pass line's continuation is its own piece. */
export interface PrintedHeader {
  readonly spans: Readonly<Partial<Record<HeaderField, Span[]>>>;
  readonly pageMarkers: readonly Span[];
  /** Lines that are neither a field nor machinery. */
  readonly notes: readonly Line[];
  /** Index of the first line of the body. */
  readonly body: number;
}

const passes = (text: string): boolean =>
  isPassLine(text) && lowerShare(text) < 0.2 && !NUMBERED.test(text);

/** `STATE 133602` below `PAGE 02`, as an archive parts them. */
const PAGE_NAME = /^[A-Z][A-Z .]{1,19} \d{3,6}$/;

/** Whether nothing but classifications stands between the line at `index` and the marker of the next page. */
function endsPage(lines: readonly Line[], index: number): boolean {
  let next = index + 1;
  for (; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    if (text !== '' && !isClassificationLine(text)) break;
  }
  return pageMarkers(lines[next]?.text ?? '')[0]?.start === 0;
}

/** Reads a header that starts at the first line; `subject`, where known, bounds a repeated one. */
export function walkHeader(lines: readonly Line[], subject?: string): PrintedHeader {
  const zone = lastHeaderLine(lines, subject !== undefined);
  const draft: HeaderDraft = {
    spans: {},
    pageMarkers: [],
    notes: [],
    passed: -1,
    addressed: false,
    sender: '',
  };
  const { spans } = draft;
  /** What the header's own line says, as far as it was read. */
  const classification = (): string | undefined => {
    const at = (spans.messageRef ?? spans.classification)?.[0]?.start;
    const own = lines.find(({ start }) => start === at);
    return classificationLine(own?.text ?? '')?.classification;
  };
  /** A text cut short before its E.O. line still passes to offices; below a section's name stand words. */
  const isCut = (): boolean => subject === undefined && spans.subject === undefined && zone >= 0;
  let field: Labelled | null = null;
  let address: Addressing = null;
  let before = '';
  /** The last letter of a list of references. */
  let letter = '';
  /** What parts the line from the one before. */
  let gap: 'blank' | 'page' | null = 'blank';
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const text = line.text;
    if (text === '') {
      gap ||= 'blank';
      continue;
    }
    const marker = pageMarkers(text)[0];
    if (marker?.start === 0 && marker.end === text.length) {
      draft.pageMarkers.push({ start: line.start, end: line.start + marker.end });
      const next = lines[index + 1];
      if (isBarePage(text) && next !== undefined && PAGE_NAME.test(next.text)) {
        draft.pageMarkers.push({ start: next.start, end: next.start + next.text.length });
        index += 1;
      }
      gap = 'page';
      continue;
    }
    if (isClassificationLine(text) && endsPage(lines, index)) {
      if (spans.classification === undefined) add(draft, 'classification', line, 0, text.length);
      continue;
    }
    if (index <= zone ? isHeaderCaption(text) : isCaptionLine(text)) {
      add(draft, 'captions', line, 0, text.length);
      field = null;
      continue;
    }
    // Above and below a page; inside a subject, with more words below it, it is one of them.
    if (
      spans.subject &&
      isClassificationLine(text) &&
      !lines[index + 1]?.text &&
      !(field === 'subject' && !gap && endsSubject(text, before, classification()))
    ) {
      field = null;
      continue;
    }
    const parts = headerParts(text.slice(0, 4000));
    const labelled = parts.some(({ label }) => label !== null) && index <= zone;
    if (!labelled) {
      const same: boolean =
        field !== null &&
        (gap
          ? goesOnApart(field, text, before, letter, gap === 'page', index < zone)
          : goesOn(field, text, before, spans[field]?.length ?? 0, letter)) &&
        (field !== 'subject' || subject === undefined || subject.includes(text)) &&
        (index <= zone || !/^\(?\W{0,3}\d{1,4}\s?\\?[.)(](?!\d)/.test(text));
      if (same && field !== null) {
        add(draft, field, line, 0, text.length);
        before = text;
        if (field === 'refs') letter = lastLetter(text, letter);
        gap = null;
        continue;
      }
      if (isHandling(text) && !/^\W{0,3}\d{1,3}\\?\./.test(text)) {
        add(draft, 'handling', line, 0, text.length);
        for (let last = text; ; index += 1) {
          const next = lines[index + 1];
          if (next === undefined || !handlingGoesOn(last, next.text)) break;
          add(draft, 'handling', next, 0, next.text.length);
          last = next.text;
        }
        field = null;
        gap = null;
        continue;
      }
      if (index > zone && !(isCut() && passes(text))) break;
    }
    for (const part of parts) {
      if (part.label === 'eo' && field === 'classifiedBy' && spans.eo !== undefined) {
        // "CLASSIFIED BY: DCM DOE, E.O. 12958, REASONS: 1.4 (B)" names the order, and is not its line.
        add(draft, field, line, part.start, part.end);
      } else if (part.label !== null && labelled) {
        field = part.label;
        address = null;
        add(draft, field, line, part.start, part.end);
        before = text.slice(part.value, part.end);
        if (field === 'refs') letter = lastLetter(before, letter);
      } else {
        field = null;
        // A blank ends a list of recipients; a page, or one above a further route, does not.
        const open = gap === 'blank' && !isRouted(text) ? null : address;
        address = plainLine(draft, line, text.slice(0, part.end), open);
      }
    }
    gap = null;
  }
  return { spans, pageMarkers: draft.pageMarkers, notes: draft.notes, body: index };
}
