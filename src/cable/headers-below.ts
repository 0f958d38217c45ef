// In: the lines of a text, and a header in them. Out: where the first begins; the others below it, and whose each is.
import {
  type ClassificationLine,
  classificationLine,
  isDateTimeGroup,
  nameIn,
  sectionAlone,
  sectionCount,
} from './address-block.ts';
import type { Header } from './cable.ts';
import { beginsAsProse } from './first-letter.ts';
import { readHeader } from './header.ts';
import { type PrintedHeader, walkHeader } from './header-walk.ts';
import { isCaptionLine } from './line-kind.ts';
import { isWords } from './quoted-cable.ts';
import type { WordsOf } from './read-spans.ts';
import { identityOf, isFirst } from './same-message.ts';
import type { Line } from './source-lines.ts';
import { type Whose, whoseHeaders } from './whose-header.ts';

/** A header below the first one. */
export interface HeaderBelow {
  /** Indices of its first line and of the line below it. */
  readonly start: number;
  readonly end: number;
  /** What its message is called: `TOLLBY7`, or its subject or date. */
  readonly name: string;
  readonly kind: Whose;
}

/** The fields that tell a header from words. */
const FIELDS = ['messageRef', 'dtg', 'from', 'to', 'eo', 'tags', 'subject'] as const;
/** A whole header has so many of them at least: fewer may be lines that a text quotes. */
const SIGNS = 3;
const signsOf = ({ spans }: PrintedHeader): number =>
  FIELDS.filter((field) => spans[field] !== undefined).length;
/** Whether what was read is a header rather than lines that look like one's. */
const isWhole = (printed: PrintedHeader): boolean => signsOf(printed) >= SIGNS;
/** So many lines that are none of its own may stand in a header, or as many as it has fields. */
const NOTES = 3;

/** How far a header is looked for: a collective one has hundreds of lines. */
const LONGEST = 400;

const opensTransmission = (text: string): boolean => /^VZCZC[A-Z]{3}\d/.test(text);
const isLabelled = (text: string): boolean =>
  /^(?:E\.?\s?O\.?\s?1\d{4}\b|TAGS:|SUBJ(?:ECT)?:)/.test(text);

/** A line that may begin a header. */
interface Beginning {
  readonly index: number;
  readonly text: string;
  /** It opens a transmission. */
  readonly opens: boolean;
  readonly line: ClassificationLine | null;
  /** What it calls the message; or the section that it names, and no message. */
  readonly name: string | null;
  readonly section: string | null;
  /** It is one of a header's lines whatever stands around it. */
  readonly isSure: boolean;
}

/** How each of them begins. */
const CAPITALS = /^(?:[A-Z][A-Z\s.]|\d{6}Z)/;
/** The lines that may begin one. */
function beginnings(lines: readonly Line[]): Beginning[] {
  const found: Beginning[] = [];
  for (const [index, { text }] of lines.entries()) {
    if (beginsAsProse(text) || !CAPITALS.test(text)) continue;
    const opens = opensTransmission(text);
    const line = classificationLine(text);
    const name = nameIn(line);
    const section = sectionAlone(text);
    const isSure = opens || name !== null || isLabelled(text) || isDateTimeGroup(text);
    if (isSure || section !== null) found.push({ index, text, opens, line, name, section, isSure });
  }
  return found;
}

/** At so many lines that a header may begin with the first one is looked for. */
const MOST = 20;

/** The lines from a whole header on, as below the lists of an archive's page; all of them where none stands there. */
export function fromHeader(lines: readonly Line[]): readonly Line[] {
  const places = beginnings(lines).filter(({ isSure }) => isSure);
  const first = places.slice(0, MOST).find(({ index }) => isWhole(walkHeader(lines.slice(index))));
  return first ? lines.slice(first.index) : lines;
}

/**
 * Cuts the lines from one on to where at the latest a further header begins: at a transmission, or at a
 * second name, of `places`. Asked for line after line, it looks at each once.
 */
function stretches(
  lines: readonly Line[],
  places: readonly Beginning[],
): (start: number) => readonly Line[] {
  const marks = places.filter(({ opens, name }) => opens || name !== null);
  let next = 0;
  return (start) => {
    while ((marks[next]?.index ?? Infinity) < start) next += 1;
    const here = marks[next]?.index === start ? marks[next] : undefined;
    let last = here ? next + 1 : next;
    // The first name is this header's own.
    if (!(here && !here.opens) && marks[last]?.opens === false) last += 1;
    return lines.slice(start, Math.min(start + LONGEST, marks[last]?.index ?? lines.length));
  };
}

/** `UNCLAS TOLLBY 000007 SIPDIS`: no words of a sentence follow the name. */
function isAlone({ end }: ClassificationLine, text: string): boolean {
  return end === text.length || isCaptionLine(text.slice(end).trim());
}

/**
 * Indices of lines that open a further section without naming the message: `UNCLAS SECTION 02 OF 02`, and `PART 2 OF 2`
 * below a blank where there are two sections, unless the text counts a part 1 of its own.
 */
function sectionOpenings(
  lines: readonly Line[],
  places: readonly Beginning[],
  { body }: PrintedHeader,
  { section: own }: Header,
): Set<number> {
  const parted = places.some(({ index, section }) => index >= body && isFirst(section));
  const opening = new Set<number>();
  for (const { index, line, section } of places) {
    if (section === null || isFirst(section)) continue;
    const above = lines[index - 1];
    const apart = line !== null || ((above === undefined || !isWords(above)) && !parted);
    const fits = own === null ? line !== null : sectionCount(section) === sectionCount(own);
    if (apart && fits) opening.add(index);
  }
  return opening;
}

/** Every header below the first one, and lines that may be one's. */
export function headersBelow(
  wordsOf: WordsOf,
  lines: readonly Line[],
  printed: PrintedHeader,
  header: Header,
): HeaderBelow[] {
  const own = identityOf(wordsOf, printed, header);
  const places = beginnings(lines);
  const stretchAt = stretches(lines, places);
  const whose = whoseHeaders(lines, printed, own);
  const openings = sectionOpenings(lines, places, printed, header);
  const found: HeaderBelow[] = [];
  const names = new Set<string>();
  const named = printed.spans.messageRef?.[0]?.start ?? Infinity;
  let seen = 0;
  let next = 0;
  for (const { index: start, text, opens, line, name, isSure } of places) {
    if (start < next) continue;
    const within = start < printed.body;
    // Above its own name the first header is itself; below that it has labels of its own.
    if (within && ((lines[start]?.start ?? 0) <= named || isLabelled(text))) continue;
    const further = name === null && openings.has(start);
    const alone =
      further || (line !== null && name !== null && (line.section !== null || isAlone(line, text)));
    if (!isSure && !further) continue;
    // What was looked at in vain is not looked at again: the time grows with the lines.
    if (!opens && !alone && start < seen) continue;
    const below = walkHeader(stretchAt(start), own.subject ?? '');
    seen = start + Math.max(below.body, 1);
    const isDense = below.notes.length <= Math.max(NOTES, signsOf(below));
    const isBlock = isDense && isWhole(below);
    if (!isBlock && !opens && !alone) continue;
    const other = identityOf(wordsOf, below, readHeader(wordsOf, below, ''));
    const end = isDense ? seen : start + 1;
    // "VZCZCXRO0001" alone may be anybody's, and is taken for this one's.
    const isAnybodys = !isBlock && other.name === null;
    const kind = isAnybodys ? 'again' : whose({ start, end, other, isBlock }, names);
    // What the first header prints twice is a part of it.
    if (within && (kind === 'again' || kind === 'misspelt')) continue;
    const called = other.name ?? other.subject ?? other.dtg ?? 'without a name';
    const until = isBlock || kind !== 'doubtful' ? end : start + 1;
    found.push({ start, end: until, name: called, kind });
    names.add(called);
    next = until;
  }
  return found;
}
