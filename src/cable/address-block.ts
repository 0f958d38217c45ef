// In: the lines of an address block. Out: date-time group, recipients, classification line.
import type { Recipient } from './cable.ts';
import { dayOf } from './day-of.ts';
import { pageMarkers } from './line-kind.ts';

const PRECEDENCES = 'FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT|[ZOPRYW]';
/** `R 030917Z AUG 09`, `P R 281848Z DEC 66`, `R 081535Z JUL 09 ZDS ZDK`. */
const DTG = new RegExp(
  `^((?:(?:${PRECEDENCES})\\s{1,3}){0,3})(\\d{6}Z)\\s{0,3}([A-Za-z]{3})\\s{0,3}(\\d{4}|\\d\\d)\\b`,
);

/** A date-time group and what precedes it. */
export interface DateTimeGroup {
  readonly precedence: string | null;
  readonly dtg: string;
  /** UTC to the minute, or `null` where the group names no real time. */
  readonly date: string | null;
  /** Two digits, as message references use them. */
  readonly year: string;
}

/** Whether a line is a date-time group, which only its precedence may precede. */
export const isDateTimeGroup = (text: string): boolean => DTG.test(text);

export function dateTimeGroup(text: string): DateTimeGroup | null {
  const found = DTG.exec(text);
  if (found === null) return null;
  const [, lead = '', group = '', month = '', printedYear = ''] = found;
  const year = printedYear.slice(-2);
  // The telegrams of this system begin in 1966: a two-digit year before that is of this century.
  const century = printedYear.length === 4 ? printedYear.slice(0, 2) : Number(year) < 66 ? 20 : 19;
  const day = dayOf(`${century}${year}`, month, group.slice(0, 2));
  const date = `${day}T${group.slice(2, 4)}:${group.slice(4, 6)}Z`;
  return {
    precedence: lead.trim().replace(/\s+/g, ' ') || null,
    dtg: `${group} ${month} ${printedYear}`,
    date: Number.isNaN(Date.parse(date)) ? null : date,
    year,
  };
}

/** `C O N F I D E N T I A L` and `CONFIDENTIAL` alike. */
const spaced = (word: string): string => [...word].join(' ?');
const CLASSIFICATIONS: readonly [string, string][] = [
  ['UNCLASSIFIED', `${spaced('UNCLAS')}(?: ?${spaced('SIFIED')})?`],
  ['CONFIDENTIAL', spaced('CONFIDENTIAL')],
  ['TOP SECRET', `${spaced('TOP')} {1,3}${spaced('SECRET')}`],
  ['SECRET', spaced('SECRET')],
  ['LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE'],
];
const CLASSIFIED = new RegExp(
  `^(?:${CLASSIFICATIONS.map(([, pattern]) => `(${pattern})`).join('|')})(?=[ /,]|$)`,
);
const COUNTS = 'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE'.split(' ');
const COUNT = `(?:\\d{1,3}|${COUNTS.join('|')})`;
/** `SECTION 01 OF 03`, `SECTION TWO OF TWO`, `PART 2/3`, `FINAL SECTION OF 03`; two groups. */
const SECTION =
  `(?:(?:SECTION|PART)\\s{1,3}(${COUNT}\\s{0,2}(?:\\bOF\\b|[/-])\\s{0,2}${COUNT})(?![\\w/-])|` +
  `((?:FINAL|LAST)\\s{1,3}(?:SECTION|PART)(?:\\s{1,3}OF\\s{1,3}${COUNT})?)\\b)`;
/** A word of a post's name: `RIO`, and none of a section's. */
const POST = "(?!(?:SECTION|PART|FINAL|LAST)\\b)[A-Z][A-Z.'-]";
/**
 * `SECTION 01 OF 03 GUANGZHOU 000463`, `STATE 125686`, `TOLLBY 000007 FINAL SECTION OF 02`: what follows the
 * classification.
 */
const NAME = new RegExp(
  `\\s{0,6}(?:${SECTION}(?:\\s{1,6}|$))?` +
    `(?:(${POST}{1,15}(?: {1,3}${POST}{0,15}){0,4}) {1,6}(\\d{1,7})\\b(?:\\s{1,6}${SECTION})?)?`,
  'y',
);
const WHOLE = new RegExp(`^${SECTION}$`);

/** How many sections there are where one is `02 OF 03`, `2/3`, `FINAL SECTION OF THREE`; 0 where it does not say. */
export function sectionCount(section: string): number {
  const [, count = ''] = /(?:\bOF |[/-] ?)(\w+)$/.exec(section) ?? [];
  return COUNTS.indexOf(count) + 1 || Number(count);
}

/** `//NOFORN`, ` FOUO`, ` E F T O`: what may stand between the two. */
const CAVEAT = /(?:\/\/| )(?:[A-Z/]{2,20}|[A-Z](?: [A-Z]){1,20}(?= ))/y;

/** The line that classifies a message and names it. */
export interface ClassificationLine {
  readonly classification: string;
  readonly section: string | null;
  readonly post: string | null;
  /** The serial number without leading zeros. */
  readonly serial: string | null;
  /** Where the classification's own words end, and where all of this does. */
  readonly word: number;
  readonly end: number;
}

export function classificationLine(text: string): ClassificationLine | null {
  // "U", "C", "S", "T" or "L", and a capital or a blank behind it: few lines begin so.
  if (text.length < 2) return null;
  const second = text.charCodeAt(1);
  if ((second < 65 || second > 90) && second !== 32) return null;
  if (!'UCSTL'.includes(text.charAt(0))) return null;
  const line = text.slice(0, 160);
  const found = CLASSIFIED.exec(line);
  if (found === null) return null;
  const index = CLASSIFICATIONS.findIndex((_, i) => found[i + 1] !== undefined);
  const classification = CLASSIFICATIONS[index]?.[0] ?? '';
  const word = found[0].length;
  let at = word;
  for (let caveats = 0; caveats <= 2; caveats += 1) {
    NAME.lastIndex = at;
    const [whole = '', first, final, post, serial, behind, last] = NAME.exec(line) ?? [];
    const section = first ?? final ?? behind ?? last;
    if (section !== undefined || serial !== undefined) {
      return {
        classification,
        section: section?.replace(/\s+/g, ' ') ?? null,
        post: post ?? null,
        serial: serial?.replace(/^0+(?=\d)/, '') ?? null,
        word,
        end: at + whole.length,
      };
    }
    CAVEAT.lastIndex = at;
    const caveat = CAVEAT.exec(line);
    if (caveat === null) break;
    at += caveat[0].length;
  }
  return { classification, section: null, post: null, serial: null, word, end: word };
}

/** `02 OF 03` where a line names a section, behind its classification or alone, and no message; else `null`. */
export function sectionAlone(text: string): string | null {
  if (text.length > 80 || !/^[CFLPSTU]/.test(text) || !/SECTION|PART/.test(text)) return null;
  const line = classificationLine(text);
  if (line !== null) return line.serial === null && line.end === text.length ? line.section : null;
  const found = WHOLE.exec(text);
  return (found?.[1] ?? found?.[2])?.replace(/\s+/g, ' ') ?? null;
}

/** Post and serial number of a message, without its year: `GUANGZHOU463`; `null` where a line has none. */
export const nameIn = (line: ClassificationLine | null): string | null =>
  line?.serial ? `${(line.post ?? '').replace(/[^A-Z]/g, '')}${line.serial}` : null;

/** Whether a line names the message: `UNCLAS LUND 000007`. */
export const namesMessage = (text: string): boolean => Boolean(classificationLine(text)?.serial);

/** A classification alone on its line, as old systems print it above and below a page. */
export const isClassificationLine = (text: string): boolean =>
  classificationLine(text)?.word === text.length;

/** `RUEHXX/AMEMBASSY LUND`: a recipient, by its route. */
export const isRouted = (text: string): boolean => /^R[A-Z0-9]{3,8}\//.test(text);

/**
 * `RUEHC/SECSTATE WASHDC PRIORITY 0810` → its parts; `null` where nothing but a page marker stands.
 * Single blanks part its words.
 */
export function recipient(text: string): Recipient | null {
  const marker = pageMarkers(text)[0];
  let name = (marker === undefined ? text : text.slice(marker.end)).trim();
  const route = /^(R[A-Z0-9]{3,8}|ZEN)\//.exec(name)?.[1];
  if (route !== undefined) name = name.slice(route.length + 1);
  let number: string | null = null;
  const precedence: string[] = [];
  for (let at = name.lastIndexOf(' '); at >= 0; at = name.lastIndexOf(' ')) {
    const [before, last] = [name.slice(0, at), name.slice(at + 1)];
    // "AFOSI DET 523" is a detachment's own number.
    if (/^\d{3,5}$/.test(last) && number === null && !/(?:^| )(?:DET|TF|SQ)$/.test(before)) {
      number = last;
    } else if (/^(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT)$/.test(last)) precedence.unshift(last);
    else break;
    name = before;
  }
  if (name === '') return null;
  return { route: route ?? null, name, precedence: precedence.join(' ') || null, number };
}
