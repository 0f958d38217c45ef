// In: the lines of a header. Out: the printed pieces of each field, and where the body begins.
import { classificationLine, isClassificationLine, isRouted } from './address-block.ts';
import type { HeaderField, Span } from './cable.ts';
import { endsSubject, goesOn, goesOnApart, handlingGoesOn, lowerShare } from './header-goes-on.ts';
import { headerParts, type Labelled, type Part } from './header-labels.ts';
import { endsPage, pageAt } from './header-pages.ts';
import { type Addressing, add, type HeaderDraft, isPassLine, plainLine } from './header-plain.ts';
import { lastHeaderLine, NUMBERED } from './header-zone.ts';
import { isCaptionLine, isHandling, isHeaderCaption } from './line-kind.ts';
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

/** What is open at a line: the field that it may go on with, or the list of recipients. */
interface Open {
  field: Labelled | null;
  address: Addressing;
  /** The words of the field's last line, and the last letter of a list of references. */
  before: string;
  letter: string;
  /** What parts the line from the one before. */
  gap: 'blank' | 'page' | null;
}

/** A header on the way through its lines; labels stand as far as `zone`. */
interface Walk {
  readonly lines: readonly Line[];
  readonly zone: number;
  /** Of a header that is printed again: what the first one says. */
  readonly subject: string | undefined;
  readonly draft: HeaderDraft;
  readonly open: Open;
}

/** What the header's own line says, as far as it was read. */
function ownClassification({ lines, draft: { spans } }: Walk): string | undefined {
  const at = (spans.messageRef ?? spans.classification)?.[0]?.start;
  const own = lines.find(({ start }) => start === at);
  return classificationLine(own?.text ?? '')?.classification;
}

/** Takes a line that is a caption, or a classification above and below a page; `false` where it is neither. */
function takeMarking(walk: Walk, line: Line, index: number): boolean {
  const { lines, draft, open } = walk;
  const { text } = line;
  if (index <= walk.zone ? isHeaderCaption(text) : isCaptionLine(text)) {
    add(draft, 'captions', line, 0, text.length);
    open.field = null;
    return true;
  }
  if (!isClassificationLine(text)) return false;
  if (endsPage(lines, index)) {
    if (draft.spans.classification === undefined)
      add(draft, 'classification', line, 0, text.length);
    return true;
  }
  if (!draft.spans.subject || lines[index + 1]?.text) return false;
  // Inside a subject, with more words below it, it is one of them.
  const isWord =
    open.field === 'subject' &&
    !open.gap &&
    endsSubject(text, open.before, ownClassification(walk));
  if (!isWord) open.field = null;
  return !isWord;
}

/** Takes a line that goes on with the open field; `false` where it does not. */
function takeMore({ draft, open, zone, subject }: Walk, line: Line, index: number): boolean {
  const { text } = line;
  const { field, before, letter, gap } = open;
  if (field === null) return false;
  const sofar = draft.spans[field]?.length ?? 0;
  const same = gap
    ? goesOnApart(field, text, before, letter, gap === 'page', index < zone)
    : goesOn(field, text, before, sofar, letter);
  if (!same || (field === 'subject' && subject?.includes(text) === false)) return false;
  // Below the last label a number begins the text.
  if (index > zone && /^\(?\W{0,3}\d{1,4}\s?\\?[.)(](?!\d)/.test(text)) return false;
  add(draft, field, line, 0, text.length);
  open.before = text;
  if (field === 'refs') open.letter = lastLetter(text, letter);
  return true;
}

/** Takes the lines of a sentence that tells how to handle the text; the index of its last. */
function takeHandling({ lines, draft, open }: Walk, index: number): number {
  let at = index;
  for (let line = lines[at]; line !== undefined; ) {
    add(draft, 'handling', line, 0, line.text.length);
    const next = lines[at + 1];
    if (next === undefined || !handlingGoesOn(line.text, next.text)) break;
    line = next;
    at += 1;
  }
  open.field = null;
  return at;
}

/** Takes the parts of a line: labelled fields, or what a header has without a label. */
function takeParts({ draft, open }: Walk, line: Line, parts: readonly Part[], labelled: boolean) {
  const { text } = line;
  for (const part of parts) {
    if (part.label === 'eo' && open.field === 'classifiedBy' && draft.spans.eo !== undefined) {
      // "CLASSIFIED BY: DCM DOE, E.O. 12958, REASONS: 1.4 (B)" names the order, and is not its line.
      add(draft, open.field, line, part.start, part.end);
    } else if (part.label !== null && labelled) {
      open.field = part.label;
      open.address = null;
      add(draft, open.field, line, part.start, part.end);
      open.before = text.slice(part.value, part.end);
      if (open.field === 'refs') open.letter = lastLetter(open.before, open.letter);
    } else {
      open.field = null;
      // A blank ends a list of recipients; a page, or one above a further route, does not.
      const list = open.gap === 'blank' && !isRouted(text) ? null : open.address;
      open.address = plainLine(draft, line, text.slice(0, part.end), list);
    }
  }
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
  const open: Open = { field: null, address: null, before: '', letter: '', gap: 'blank' };
  const walk: Walk = { lines, zone, subject, draft, open };
  /** A text cut short before its E.O. line still passes to offices; below a section's name stand words. */
  const isCut = (): boolean =>
    subject === undefined && draft.spans.subject === undefined && zone >= 0;
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const { text } = line;
    if (text === '') {
      open.gap ||= 'blank';
      continue;
    }
    const pages = pageAt(lines, index);
    if (pages.length > 0) {
      draft.pageMarkers.push(...pages);
      index += pages.length - 1;
      open.gap = 'page';
      continue;
    }
    if (takeMarking(walk, line, index)) continue;
    const parts = headerParts(text.slice(0, 4000));
    const labelled = index <= zone && parts.some(({ label }) => label !== null);
    if (labelled) takeParts(walk, line, parts, true);
    else if (!takeMore(walk, line, index)) {
      if (isHandling(text) && !/^\W{0,3}\d{1,3}\\?\./.test(text)) index = takeHandling(walk, index);
      else if (index <= zone || (isCut() && passes(text))) takeParts(walk, line, parts, false);
      else break;
    }
    open.gap = null;
  }
  return { spans: draft.spans, pageMarkers: draft.pageMarkers, notes: draft.notes, body: index };
}
