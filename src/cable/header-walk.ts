// In: the lines of a header. Out: the printed pieces of each field, and where the body begins.

import { classificationLine, isClassificationLine } from './address-block.ts';
import type { HeaderField, Span } from './cable.ts';
import { headerParts, type Labelled } from './header-labels.ts';
import { type Addressing, add, type HeaderDraft, isPassLine, plainLine } from './header-plain.ts';
import { lastHeaderLine, NUMBERED } from './header-zone.ts';
import { isCaptionLine, isHandling, isHeaderCaption, isRule, pageMarkers } from './line-kind.ts';
import { markAt } from './portion-mark.ts';
import { isLettered, lastLetter } from './references.ts';
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

/** What a line ends with that is not over: a preposition, an article, a comma, a dash. */
const DANGLING = /(?:[,;:&–-]|\b(?:THE|AN?|OF|AND|OR|TO|FOR|IN|ON|AT|BY|WITH|FROM|AS))$/i;
/** After these a subject may end in a classification: `THE FILE MARKED / SECRET`. */
const BEFORE_CLASS =
  /\b(?:MARKED|STAMPED|LABELL?ED|CLASSIFIED|CALLED|DEEMED|KEPT|TOP|IS|ARE|WAS|WERE|BE|ITS|THEIR|HIS|HER|OUR)$/i;
const isTags = (text: string): boolean => /^[A-Z0-9/()., -]{1,120}$/.test(text);
const lowerShare = (text: string): number =>
  (text.match(/[a-z]/g)?.length ?? 0) / Math.max(1, text.match(/[A-Za-z]/g)?.length ?? 1);

/** Whether a line that follows `before` without a label goes on with the same field. */
function goesOn(
  field: Labelled,
  text: string,
  before: string,
  sofar: number,
  letter: string,
): boolean {
  if (isHandling(text) || isRule(text)) return false;
  const marked = markAt(text, 0) !== null;
  if (field === 'eo') return !/(?:N\/A|\d{2,4}|CLASSIFIED)\.?$/i.test(before) && sofar < 3;
  if (field === 'tags') return before.endsWith(',') ? text.length < 120 : isTags(text);
  if (field === 'classifiedBy') return !marked && sofar < 10;
  if (field === 'refs' && isLettered(text, letter)) return true;
  if (marked || sofar >= 6) return false;
  if (field === 'refs') {
    const open = before.lastIndexOf('(') > before.lastIndexOf(')');
    return open || DANGLING.test(before) || (/\d/.test(text) && text.length < 90);
  }
  // A subject in capitals does not go on in small letters: "… AT U.S.-EU SUMMIT / This is an …"
  if (lowerShare(before) < 0.1 && lowerShare(text) > 0.5) return false;
  return !/^(?:SUMMARY|INTRODUCTION|COMMENT)\b/i.test(text);
}

/** `… Please protect / accordingly.`, `… NOT FOR / DISTRIBUTION ON THE INTERNET` */
const handlingGoesOn = (before: string, text: string): boolean =>
  /[a-z,]$/i.test(before) &&
  /^[a-z][a-z ,-]{0,59}\.?$/i.test(text) &&
  (text.endsWith('.') || DANGLING.test(before) || /ACCORDINGLY|INTERNET/i.test(text));

/**
 * Whether a classification right below a subject is a word of it: where what stands above asks for one, or the
 * message has another. `S E C R E T` is none.
 */
function endsSubject(text: string, before: string, own: string | undefined): boolean {
  if (/^\S \S /.test(text)) return false;
  const isOther = own !== undefined && own !== classificationLine(text)?.classification;
  return isOther || DANGLING.test(before) || BEFORE_CLASS.test(before);
}

/** Reads a header that starts at line index `from`; `subject`, where known, bounds a repeated one. */
export function walkHeader(lines: readonly Line[], from: number, subject?: string): PrintedHeader {
  const zone = lastHeaderLine(lines, from, subject !== undefined);
  const draft: HeaderDraft = {
    spans: {},
    pageMarkers: [],
    notes: [],
    passed: -1,
    addressed: false,
  };
  const { spans } = draft;
  /** What the header's own line says, as far as it was read. */
  const classification = (): string | undefined => {
    const at = (spans.messageRef ?? spans.classification)?.[0]?.start;
    const own = lines.find(({ start }) => start === at);
    return classificationLine(own?.text ?? '')?.classification;
  };
  let field: Labelled | null = null;
  let address: Addressing = null;
  let before = '';
  /** The last letter of a list of references. */
  let letter = '';
  let gap = true;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const text = line.text;
    if (text === '') {
      gap = true;
      continue;
    }
    const marker = pageMarkers(text)[0];
    if (marker?.start === 0 && marker.end === text.length) {
      draft.pageMarkers.push({ start: line.start, end: line.start + marker.end });
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
          ? (field === 'refs' &&
              (letter !== '' || before.trim() === '') &&
              // Below "B. PILCROW 98" and a blank line, "(C) Summary" is marked, and no third one.
              markAt(text, 0) === null &&
              isLettered(text, letter)) ||
            (field === 'subject' && index < zone && DANGLING.test(before) && !isHandling(text)) ||
            (field === 'tags' && before.endsWith(',') && isTags(text))
          : goesOn(field, text, before, spans[field]?.length ?? 0, letter)) &&
        (field !== 'subject' || subject === undefined || subject.includes(text)) &&
        (index <= zone || !/^\(?\W{0,3}\d{1,4}\s?[.)(](?!\d)/.test(text));
      if (same && field !== null) {
        add(draft, field, line, 0, text.length);
        before = text;
        if (field === 'refs') letter = lastLetter(text) || letter;
        gap = false;
        continue;
      }
      if (isHandling(text) && !/^\W{0,3}\d{1,3}\./.test(text)) {
        add(draft, 'handling', line, 0, text.length);
        for (let last = text; ; index += 1) {
          const next = lines[index + 1];
          if (next === undefined || !handlingGoesOn(last, next.text)) break;
          add(draft, 'handling', next, 0, next.text.length);
          last = next.text;
        }
        field = null;
        gap = false;
        continue;
      }
      // A text cut short before its E.O. line still passes to offices; below a section's name stand words.
      const isCut = subject === undefined && spans.subject === undefined && zone >= 0;
      const passes = isPassLine(text) && lowerShare(text) < 0.2 && !NUMBERED.test(text);
      if (index > zone && !(isCut && passes)) break;
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
        if (field === 'refs') letter = lastLetter(before);
      } else {
        field = null;
        address = plainLine(draft, line, text.slice(0, part.end), gap ? null : address);
      }
    }
    gap = false;
  }
  return { spans, pageMarkers: draft.pageMarkers, notes: draft.notes, body: index };
}
