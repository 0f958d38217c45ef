// In: a header as read, and the lines below it. Out: the headers among them, and whose each is.
import {
  type ClassificationLine,
  classificationLine,
  isDateTimeGroup,
  nameIn,
  sectionAlone,
  sectionCount,
} from './address-block.ts';
import type { Header } from './cable.ts';
import { readHeader } from './header.ts';
import { type PrintedHeader, walkHeader } from './header-walk.ts';
import { isCaptionLine } from './line-kind.ts';
import { isWords, quotations } from './quoted-cable.ts';
import {
  type Identity,
  identityOf,
  isAkin,
  isFirst,
  isFurther,
  isOtherMessage,
  isSameMessage,
} from './same-message.ts';
import type { Line } from './source-lines.ts';

/** A header below the first one. */
export interface HeaderBelow {
  /** Indices of its first line and of the line below it. */
  readonly start: number;
  readonly end: number;
  /** What its message is called: `TOLLBY7`, or its subject or date. */
  readonly name: string;
  /**
   * `again`: printed again for a section; `misspelt`: the same, with a name a little unlike; `copy`: printed
   * again above a second ¶1; `another`: another cable's, pasted below; `doubtful`: looks like another's, but
   * may be words of this one, a form, or a cable that it quotes.
   */
  readonly kind: 'again' | 'misspelt' | 'copy' | 'another' | 'doubtful';
}

/** The fields that tell a header from words. */
const FIELDS = ['messageRef', 'dtg', 'from', 'to', 'eo', 'tags', 'subject'] as const;
/** A whole header has so many of them at least: fewer may be lines that a text quotes. */
const SIGNS = 3;
const signsOf = ({ spans }: PrintedHeader): number =>
  FIELDS.filter((field) => spans[field] !== undefined).length;
/** Whether what was read is a header rather than lines that look like one's. */
export const isWhole = (printed: PrintedHeader): boolean => signsOf(printed) >= SIGNS;
/** So many lines that are none of its own may stand in a header, or as many as it has fields. */
const NOTES = 3;

/** How far a header is looked for: a collective one has hundreds of lines. */
const LONGEST = 400;

/** How a header begins, and fewer than half of the lines of a text. */
const CAPITAL = /^[A-Z\d]/;
export const opensTransmission = (text: string): boolean => /^VZCZC[A-Z]{3}\d/.test(text);
export const isLabelled = (text: string): boolean =>
  /^(?:E\.?\s?O\.?\s?1\d{4}\b|TAGS:|SUBJ(?:ECT)?:)/.test(text);

/**
 * Cuts the lines from one on to where at the latest a further header begins: at a transmission, or at a
 * second name. Asked for line after line, it looks at each once.
 */
function stretches(lines: readonly Line[]): (start: number) => readonly Line[] {
  const marks: { index: number; opens: boolean }[] = [];
  for (const [index, { text }] of lines.entries()) {
    const opens = opensTransmission(text);
    if (opens || nameIn(classificationLine(text)) !== null) marks.push({ index, opens });
  }
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
  { body }: PrintedHeader,
  { section: own }: Header,
): Set<number> {
  const sections = lines.map(({ text }) => sectionAlone(text));
  const parted = sections.some((section, at) => at >= body && isFirst(section));
  const opening = new Set<number>();
  for (const [at, section] of sections.entries()) {
    if (section === null || isFirst(section)) continue;
    const bare = classificationLine(lines[at]?.text ?? '') === null;
    const above = lines[at - 1];
    const apart = !bare || ((above === undefined || !isWords(above)) && !parted);
    const fits = own === null ? !bare : sectionCount(section) === sectionCount(own);
    if (apart && fits) opening.add(at);
  }
  return opening;
}

/** `1. (U) The mayor came.`, `¶1.`, and `11.` where the pilcrow was read as 1. */
const FIRST = /^(?:\([A-Z/]{1,6}\)\s?)?\W{0,3}1?1\s?(?:[.)](?!\d)|\()/;
/** The same with its pilcrow or marking, which no list in a paragraph has. */
const MARKED = /^(?:\([A-Z/]{1,6}\)\s?1\b|¶\s?1\b|1?1\s?[.)]\s{0,3}\()/;
const ELEVEN = /^\D{0,12}11/;
/** So many lines of words may stand between a header and ¶1: a heading, or a summary where it is marked. */
const OPENING = { bare: 2, marked: 12 };

/** How a numbered paragraph begins a line. */
const NUMBER = /^(?:\([A-Z/]{1,6}\)\s?)?\W{0,3}(\d{1,3})\s?(?:[.)](?!\d)|\()/;
const numbersOf = (lines: readonly Line[]): number[] =>
  lines.flatMap(({ text }) => {
    const number = NUMBER.exec(text)?.[1];
    return number === undefined ? [] : [Number(number)];
  });

/** Every header below the first one, and lines that may be one's. */
export function headersBelow(
  source: string,
  lines: readonly Line[],
  printed: PrintedHeader,
  header: Header,
): HeaderBelow[] {
  const own = identityOf(source, printed, header);
  const stretchAt = stretches(lines);
  const isQuoted = quotations(lines);
  const openings = sectionOpenings(lines, printed, header);
  const found: HeaderBelow[] = [];
  const named = printed.spans.messageRef?.[0]?.start ?? Infinity;
  const first = lines.findIndex(({ text }, i) => i >= printed.body && FIRST.test(text));
  const misread = ELEVEN.test(lines[first]?.text ?? '');
  /** Whether ¶1 stands below a header: `11.` is ¶1 only where the first one is printed so. */
  const isFirstAt = (end: number): boolean =>
    lines
      .slice(end, end + LONGEST)
      .filter(isWords)
      .slice(0, OPENING.marked)
      .some(
        ({ text }, i) =>
          (i < OPENING.bare ? FIRST : MARKED).test(text) && (misread || !ELEVEN.test(text)),
      );

  /** Whether the numbers above lines `start` to `end` go on below them: `¶7`, and `¶8`. */
  const goesOn = (start: number, end: number): boolean => {
    const above = lines.slice(Math.max(printed.body, start - LONGEST), start);
    const last = numbersOf(above).at(-1) ?? 0;
    return last > 0 && numbersOf(lines.slice(end, end + LONGEST))[0] === last + 1;
  };

  /** Whose the header is that stands between two lines, `block` where it is a whole one. */
  const kindOf = (
    start: number,
    end: number,
    other: Identity,
    block: boolean,
  ): HeaderBelow['kind'] => {
    if (isSameMessage(own, other)) {
      const isBelow = block && other.name !== null && first >= 0 && first < start;
      const repeated = other.section === null || other.section === own.section;
      const begins = repeated && isFirstAt(end) && !goesOn(start, end);
      if (isBelow && begins && !isQuoted(start)) return 'copy';
      const named = own.name !== null && other.name !== null;
      return named && own.name !== other.name ? 'misspelt' : 'again';
    }
    if (!block || !isOtherMessage(own, other, () => isFirstAt(end))) return 'doubtful';
    // A cable that is passed on may stand whole below the header of who passes it on.
    const apart = start < printed.body || lines.slice(printed.body, start).some(isWords);
    const slipped = isAkin(own, other) && goesOn(start, end);
    // UNQUOTE may end what is said in the first section of a cable that is quoted.
    const quoted =
      isQuoted(start) ||
      (isFurther(other.section) && found.some(({ name }) => name === other.name));
    return apart && !quoted && !slipped ? 'another' : 'doubtful';
  };

  let seen = 0;
  for (let start = 0; start < lines.length; start += 1) {
    const { text, start: at } = lines[start] ?? { text: '', start: 0 };
    const within = start < printed.body;
    // Above its own name the first header is itself; below that it has labels of its own.
    if (within && (at <= named || isLabelled(text))) continue;
    if (!CAPITAL.test(text)) continue;
    const line = classificationLine(text);
    const name = nameIn(line);
    const opens = opensTransmission(text);
    const further = name === null && openings.has(start);
    const alone =
      further || (line !== null && name !== null && (line.section !== null || isAlone(line, text)));
    if (!opens && !further && name === null && !isLabelled(text) && !isDateTimeGroup(text))
      continue;
    // What was looked at in vain is not looked at again: the time grows with the lines.
    if (!opens && !alone && start < seen) continue;
    const below = walkHeader(stretchAt(start), own.subject ?? '');
    seen = start + Math.max(below.body, 1);
    const isBare = below.notes.length <= Math.max(NOTES, signsOf(below));
    const isBlock = isBare && isWhole(below);
    if (!isBlock && !opens && !alone) continue;
    const other = identityOf(source, below, readHeader(source, below, ''));
    const end = isBare ? seen : start + 1;
    // "VZCZCXRO0001" alone may be anybody's, and is taken for this one's.
    const bare = !isBlock && other.name === null;
    const kind = bare ? 'again' : kindOf(start, end, other, isBlock);
    // What the first header prints twice is a part of it.
    if (within && (kind === 'again' || kind === 'misspelt')) continue;
    const called = other.name ?? other.subject ?? other.dtg ?? 'without a name';
    const until = isBlock || kind !== 'doubtful' ? end : start + 1;
    found.push({ start, end: until, name: called, kind });
    start = until - 1;
  }
  return found;
}
