// In: a header as read, and the lines below it. Out: the headers among them, and which are another cable's.
import {
  type ClassificationLine,
  classificationLine,
  isDateTimeGroup,
  nameIn,
} from './address-block.ts';
import type { Header } from './cable.ts';
import { readHeader } from './header.ts';
import { type PrintedHeader, walkHeader } from './header-walk.ts';
import { isCaptionLine } from './line-kind.ts';
import { readSpans } from './read-spans.ts';
import type { Line } from './source-lines.ts';

/** What tells one message from another: post and serial number, date, subject. */
interface Identity extends Pick<Header, 'dtg' | 'subject' | 'section'> {
  readonly name: string | null;
}

/** A header in the body: printed again for a section, or another cable's that was pasted below. */
export interface HeaderBelow {
  /** Indices of its first line and of the line below it. */
  readonly start: number;
  readonly end: number;
  /** What the other cable is called; `null` where it is the same one's. */
  readonly other: string | null;
}

/** So many of these make a header of lines each of which a text might quote, */
const FIELDS = ['messageRef', 'dtg', 'from', 'to', 'eo', 'tags', 'subject'] as const;
const SIGNS = 3;
/** with no more than so many other lines between them. */
const NOTES = 3;

function identityOf(source: string, { spans }: PrintedHeader, header: Header): Identity {
  const printed = spans.messageRef?.[0];
  const line = printed === undefined ? '' : readSpans(source, [printed]);
  const { dtg, subject, section } = header;
  return { name: nameIn(classificationLine(line)), dtg, subject, section };
}

const opensTransmission = (text: string): boolean => /^VZCZC[A-Z]{3}\d/.test(text);

/** No header has so many lines, though a collective one has hundreds. */
const LONGEST = 400;

/** The lines from `start` to where at the latest a further header would begin: a name ends this one's. */
function stretch(lines: readonly Line[], start: number): readonly Line[] {
  let named = false;
  const most = Math.min(lines.length, start + LONGEST);
  for (let end = start; end < most; end += 1) {
    const text = lines[end]?.text ?? '';
    const name = nameIn(classificationLine(text));
    if (end > start && (opensTransmission(text) || (named && name !== null)))
      return lines.slice(start, end);
    named ||= name !== null;
  }
  return lines.slice(start, most);
}

/** `UNCLAS TOLLBY 000007 SIPDIS`: no words of a sentence follow the name. */
function isAlone({ end }: ClassificationLine, text: string): boolean {
  return end === text.length || isCaptionLine(text.slice(end).trim());
}

/** Whether a line is a header's beyond doubt, or may be. */
function kindOf(text: string, own: Identity): 'sure' | 'perhaps' | null {
  if (opensTransmission(text)) return 'sure';
  const line = classificationLine(text);
  const name = nameIn(line);
  if (line !== null && name !== null) {
    return line.section !== null || name === own.name || isAlone(line, text) ? 'sure' : 'perhaps';
  }
  const labelled = /^(?:E\.?\s?O\.?\s?1\d{4}\b|TAGS:|SUBJ(?:ECT)?:)/.test(text);
  return labelled || isDateTimeGroup(text) ? 'perhaps' : null;
}

/**
 * The same name and year; where one lacks a name, the same date; where one lacks that, the same subject; and
 * where one has none of these, a further section.
 */
function isSame(own: Identity, other: Identity): boolean {
  if (own.name !== null && other.name !== null) {
    const years = [own.dtg, other.dtg].flatMap((dtg) => dtg?.slice(-2) ?? []);
    return own.name === other.name && new Set(years).size < 2;
  }
  if (own.dtg !== null && other.dtg !== null) return own.dtg === other.dtg;
  if (own.subject !== null && other.subject !== null)
    return own.subject.startsWith(other.subject) || other.subject.startsWith(own.subject);
  return other.section !== null && !/^0?1 /.test(other.section);
}

/** Every header below the first one; also a line within that, cut short, that names another cable. */
export function headersBelow(
  source: string,
  lines: readonly Line[],
  printed: PrintedHeader,
  header: Header,
): HeaderBelow[] {
  const own = identityOf(source, printed, header);
  const found: HeaderBelow[] = [];
  for (const [start, { text }] of lines.slice(0, printed.body).entries()) {
    const line = classificationLine(text);
    const other = nameIn(line);
    if (line !== null && isAlone(line, text) && other !== null && other !== own.name)
      found.push({ start, end: start + 1, other });
  }
  let seen = printed.body;
  for (let start = printed.body; start < lines.length; start += 1) {
    const kind = kindOf(lines[start]?.text ?? '', own);
    // What was looked at in vain is not looked at again: the time grows with the lines.
    if (kind === null || (kind === 'perhaps' && start < seen)) continue;
    const below = walkHeader(stretch(lines, start), 0, own.subject ?? '');
    seen = start + Math.max(below.body, 1);
    const whole = below.notes.length <= NOTES;
    const signs = FIELDS.filter((field) => below.spans[field] !== undefined).length;
    if (kind === 'perhaps' && !(whole && signs >= SIGNS)) continue;
    const other = identityOf(source, below, readHeader(source, below, ''));
    // "VZCZCXRO0001" alone may be anybody's, and is taken for this one's.
    const told = other.name !== null || (whole && signs >= SIGNS);
    const name = other.name ?? other.subject ?? other.dtg ?? 'without a name';
    const end = whole ? seen : start + 1;
    found.push({ start, end, other: told && !isSame(own, other) ? name : null });
    start = end - 1;
  }
  return found;
}
