// In: a header line that no label begins. Out: the same, added to the field that it belongs to.
import { classificationLine, isDateTimeGroup, isRouted, sectionAlone } from './address-block.ts';
import type { HeaderField, Span } from './cable.ts';
import { DISTRIBUTION, isRule, leadingCaptions } from './line-kind.ts';
import { isTrailer } from './machinery.ts';
import type { Line } from './source-lines.ts';

/** A header as it is read: the printed pieces of its fields, and the lines that are none. */
export interface HeaderDraft {
  readonly spans: Partial<Record<HeaderField, Span[]>>;
  readonly pageMarkers: Span[];
  readonly notes: Line[];
  /** The number of the last line that passed the message on. */
  passed: number;
  /** A classification line has closed the address block. */
  addressed: boolean;
  /** The line that names the sender. */
  sender: string;
}

/** Adds a stretch of a line to a field. */
export function add(
  draft: HeaderDraft,
  field: HeaderField,
  line: Line,
  start: number,
  end: number,
): void {
  draft.spans[field] ??= [];
  draft.spans[field].push({ start: line.start + start, end: line.start + end });
}

/** `Thursday, 24 April 2008, 09:01`, `Thu Apr 24 09:01:00 +0200 2008`: an archive's own line. */
const ARCHIVE_DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d)/;
const ROUTING =
  /^(?:(?:ZZ|OO|PP|RR|YY|WW)\b|R[A-Z0-9]{3,8}(?:\s+R[A-Z0-9]{3,8})*$|DE R|Z[A-Z]{2} )/;
/** `STATE FOR EAP/CM`, `DEPT ALSO FOR EUR/WE`, `FOR WHA/AND`, `DEPT PASS USTR`. */
const PASS = /^(?:[^\s.]{1,30} {1,3}){0,6}?(?:FOR|PASS)\b/i;
/** `USDOC 4322/MAC/OLAC/JAFEE`, `STATE INR/R/MR; IIP/R/MR`: offices, and no FOR. */
const OFFICES = /^[A-Z0-9 ,;/&.:()-]*[A-Z]\/[A-Z0-9][A-Z0-9 ,;/&.:()-]*$/;

/** Whether a line passes the message on to offices. */
export const isPassLine = (text: string): boolean =>
  text.length < 2000 && (PASS.test(text) || OFFICES.test(text));

/** Above the sender or the name stands what an archive says, or who cleared the draft: `S/S-O:JDOE`. */
function forgetPassLines(draft: HeaderDraft): void {
  delete draft.spans.passLines;
}

/** The recipients' list that a line belongs to or opens. */
export type Addressing = 'to' | 'info' | null;

/** Adds a line of a list of recipients, or what ends one; returns the list that is open then. */
function recipientLine(
  draft: HeaderDraft,
  line: Line,
  text: string,
  list: 'to' | 'info',
): Addressing {
  // "----- header ends -----"
  if (/\bGRNC\b|^BT$|^-{5}/.test(text) || ARCHIVE_DATE.test(text)) return null;
  if (!isTrailer(text)) add(draft, list, line, 0, text.length);
  return list;
}

/** Adds a header line, or the beginning of one; returns the list of recipients that is open then. */
export function plainLine(
  draft: HeaderDraft,
  line: Line,
  text: string,
  list: Addressing,
): Addressing {
  const isListed = list !== null && !draft.addressed;
  if (isListed && isRouted(text)) return recipientLine(draft, line, text, list);
  // In the 1970s the message centre puts two digits of its own above them, and who drafted it below.
  if (DISTRIBUTION.test(text) || /^(?:\d\d$|(?:DRAFTED|APPROVED|CLEARED) BY\b)/.test(text))
    return null;
  if (/^VZCZC/.test(text)) {
    add(draft, 'transmissionId', line, 0, text.length);
    return null;
  }
  const classified = classificationLine(text);
  if (classified !== null && (classified.serial !== null || classified.end === text.length)) {
    // In the 1970s the classification stands above page 1 as well, and its address block below.
    draft.addressed ||= classified.serial !== null || draft.spans.from !== undefined;
    if (draft.spans.classification === undefined || draft.spans.messageRef === undefined) {
      add(draft, 'classification', line, 0, text.length);
      if (classified.section !== null) add(draft, 'section', line, 0, text.length);
      if (classified.serial !== null) add(draft, 'messageRef', line, 0, text.length);
      if (draft.sender === '') forgetPassLines(draft);
      let rest = classified.end;
      for (const from of new Set([classified.word, classified.end])) {
        const { captions, end } = leadingCaptions(text.slice(from));
        if (captions.length > 0) add(draft, 'captions', line, from, from + end);
        rest = from + end;
      }
      if (PASS.test(text.slice(rest).trim())) add(draft, 'passLines', line, rest, text.length);
    }
    return null;
  }
  if (sectionAlone(text) !== null) {
    if (draft.spans.section === undefined) add(draft, 'section', line, 0, text.length);
    return null;
  }
  if (isDateTimeGroup(text)) {
    add(draft, 'dtg', line, 0, text.length);
    // "R 030917Z AUG 09"
    if (/^\D/.test(text)) add(draft, 'precedence', line, 0, text.length);
    return null;
  }
  if (/^FM\s/.test(text)) {
    // An archive may print the address block twice, one below the other.
    if (text === draft.sender)
      for (const field of ['from', 'to', 'info'] as const) delete draft.spans[field];
    else if (draft.sender === '') forgetPassLines(draft);
    draft.sender = text;
    add(draft, 'from', line, 0, text.length);
    return null;
  }
  const opened = /^(TO|INFO)(?:\s|$)/.exec(text)?.[1];
  if (opened !== undefined && !draft.addressed) {
    const kind = opened === 'TO' ? 'to' : 'info';
    add(draft, kind, line, 0, text.length);
    return kind;
  }
  if (isListed) return recipientLine(draft, line, text, list);
  if (ROUTING.test(text) || ARCHIVE_DATE.test(text) || isRule(text) || isTrailer(text)) return null;
  if (isPassLine(text) || line.number === draft.passed + 1) {
    add(draft, 'passLines', line, 0, text.length);
    draft.passed = line.number;
  } else draft.notes.push(line);
  return null;
}
