// In: one trimmed line. Out: whether it is a rule, a page marker, a caption or other machinery.
import { beginsAsProse } from './first-letter.ts';
import { matches } from './matches.ts';

/** `-----`, `--------------------------------------------- -----`, `=====`, a lone `-`, `\-----`. */
export const isRule = (text: string): boolean =>
  !beginsAsProse(text) &&
  /^\\?[-=_*~–—]/.test(text) &&
  (text.length === 1 ? /^[-=_–—]/.test(text) : /^\\?[-=_*~–—\s]*$/.test(text));

/**
 * `GUANGZHOU 00000463  002 OF 003`, `PRETORIA 00000939 001.2 OF 003`, `… 002/003`, from its digits on; where these
 * are fewer than eight, only noughts tell it from `IN 2007 120 OF 300 BOATS`.
 */
const PAGE =
  /(?:\d{8}\s{1,4}(?:\d{3}|0\d)|\d{4,7}\s{1,4}0\d\d)(?:\.\d{1,2})?(?:\s{1,2}OF\s{1,2}(?:\d{3}|0\d)|\/0\d{1,2})\b/g;
/** What each of these has; few lines of prose do. */
const mayHoldPage = (text: string): boolean =>
  (text.includes('OF ') || text.includes('/0')) && /\d{4}/.test(text);
const NUMBER = '(?:\\d{1,3}|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)';
/** What may end a page's first line: `TOSEC 12`, `UNCLAS`, `C O N F I D E N T I A L`. */
const PAGE_END =
  '(?:TOSEC|SECTO) \\d{1,6}|UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE|[A-Z](?: [A-Z]){4,20}';
const SECTION = '(?:SECTION )?\\d\\d OF \\d\\d';
const TIME = '\\d{6}Z(?: [A-Z]{3} \\d\\d)?';
/**
 * `PAGE 02 CAPE T 00097 01 OF 03 182017Z`, `PAGE 02        STATE   015113  182333Z`, `PAGE TWO RUFHOL 7 UNCLAS`;
 * groups of the name and its number. A line of prose may begin with `PAGE 12 OF THE REPORT`.
 */
const OLD_PAGE = new RegExp(
  `^PAGE ${NUMBER}(?: OF ${NUMBER})?\\s{1,12}(?!OF )([A-Z][A-Z .]{0,9}?)\\s{0,6}` +
    `(?:(\\d{1,6})\\s{1,4}(?:${PAGE_END})$|` +
    `(\\d{4,6})(?=\\s*$|\\s{1,4}${SECTION}|\\s{1,4}${TIME})(?:\\s{1,4}${SECTION})?(?:\\s{1,4}${TIME})?)`,
);
/** The same inside an unwrapped line, where only its time tells it from prose. */
const OLD_PAGE_INSIDE = new RegExp(
  `PAGE \\d{1,3}\\s{1,12}[A-Z][A-Z .]{0,9}\\s{1,6}\\d{4,6}(?:\\s{1,4}${SECTION})?\\s{1,4}${TIME}`,
  'g',
);
/** `CARACA 00562 02 OF 02 210729Z`: what an archive put on a line of its own below `PAGE 02`. */
const PARTED_PAGE = new RegExp(
  `^[A-Z][A-Z .]{1,11}\\s{1,6}\\d{4,6}(?:\\s{1,4}${SECTION})?\\s{1,4}\\d{6}Z$`,
);
/** `RUEHPW`: the route of a post, in the place of its name. */
const ROUTE = /^R[UH][A-Z]{4,5}$/;
const BARE_PAGE = new RegExp(`^(?:- ?)?PAGE ${NUMBER}(?: OF ${NUMBER})?(?: ?-)?$`, 'i');

/** `PAGE 02`, `Page 2 of 3`, `-PAGE 2-` and no more: a marker where it stands apart, else words. */
export const isBarePage = (text: string): boolean =>
  text.length < 24 && /^[-P]/i.test(text) && BARE_PAGE.test(text);

/**
 * Whether `PAGE 12 LINE 7 SECRET` is the head of a page: with a time or a route; or it names the cable's own post,
 * as far as that is known, or has a number that no line of prose has.
 */
function isPageHead([whole, name = '', short, long]: RegExpExecArray, post: string): boolean {
  if (/\d{6}Z/.test(whole) || ROUTE.test(name)) return true;
  const letters = name.replace(/[ .]/g, '');
  if (post === '') return /^0\d{3}/.test(short ?? long ?? '');
  return letters.length > 2 && (post.startsWith(letters) || letters.startsWith(post));
}

/**
 * The cable's own post where a text ends with it, of which a marker prints ten characters at most: `RIO DE JAN` of
 * `RIODEJANEIRO`, while `CAPE` is not CAPETOWN.
 */
function ownPost(text: string, post: string): string | undefined {
  const words = /(?:^|(?<=\s))(?:[A-Z.'-]+ ){0,3}[A-Z.'-]+$/.exec(text)?.[0].split(' ') ?? [];
  return words
    .map((_, from) => words.slice(from).join(' '))
    .find((name) => {
      const letters = name.replace(/[^A-Z]/g, '');
      return letters !== '' && (name.length > 8 ? post.startsWith(letters) : post === letters);
    });
}

/**
 * Where page markers stand in a line: their start and end in it. Before the digits stands the cable's own post; and
 * where these are eight, any name at the beginning of the line, and any word inside it. With fewer, another name
 * makes a marker only where nothing follows: `COURSE 2130 045/012 OFF LUND` is words. In a header, where no
 * post is known yet, any name will do.
 */
export function pageMarkers(text: string, post?: string): { start: number; end: number }[] {
  if (text.includes('PAGE ')) {
    const old = OLD_PAGE.exec(text);
    if (old !== null && (post === undefined || isPageHead(old, post)))
      return [{ start: 0, end: old[0].length }];
    const inside = matches(text, OLD_PAGE_INSIDE);
    if (inside.length > 0)
      return inside.map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  }
  if (text.endsWith('Z') && PARTED_PAGE.test(text)) return [{ start: 0, end: text.length }];
  if (post === undefined && isBarePage(text)) return [{ start: 0, end: text.length }];
  if (!mayHoldPage(text)) return [];
  return matches(text, PAGE).flatMap(({ 0: digits, index }) => {
    const before = text.slice(Math.max(0, index - 20), index).trimEnd();
    const end = index + digits.length;
    const own = ownPost(before, post ?? '');
    if (own !== undefined) return [{ start: text.lastIndexOf(own, index), end }];
    const isSure = post === undefined || /^\d{8}/.test(digits);
    if (index <= 16) {
      const isMarker = /^[A-Z][A-Z .'-]*$/.test(before) && (isSure || end === text.length);
      return isMarker ? [{ start: 0, end }] : [];
    }
    const name = isSure ? /[A-Z]{3,10}$/.exec(before)?.[0] : undefined;
    return name === undefined ? [] : [{ start: text.lastIndexOf(name, index), end }];
  });
}

/**
 * `ACTION AF-18`, `INFO OCT-01 ISO-00 AF-08`, `SAS-00     /004W`: where the Department's own copies went, above page 1
 * of each section; and the numbers of its message centre: `--------------------- 076152`, `------------507B47  271033Z`.
 */
export const DISTRIBUTION =
  /^(?:(?:INFO|ACTION|ORIGIN)\s{1,8}[A-Z]{1,6}-\d\d\b|(?:[A-Z]{1,6}-\d\d\b[ /]{0,8}){2}|[A-Z]{1,6}-\d\d\s{1,8}\/\d{3}|\/\d{3}[A-Z]?$|-{9,40}\s{0,4}[\dA-F]{6}\b)/;

/** Captions that are no words, and may be printed in small letters; and those that are, in capitals alone. */
const CODES =
  'SIPDIS NOFORN NODIS EXDIS LIMDIS STADIS NOCONTRACT PROPIN ORCON NOTAL FOUO AIDAC'.split(' ');
const CAPTION_WORDS = [
  ...CODES.flatMap((code) => [
    code,
    code.toLowerCase(),
    code.charAt(0) + code.slice(1).toLowerCase(),
  ]),
  ...['SENSITIVE', 'TERREP', 'ROGER CHANNEL', 'EYES ONLY', 'FOR OFFICIAL USE ONLY', 'CODEL'],
].join('|');
const CAPTION = new RegExp(`(?:^|[\\s,;/]+)(${CAPTION_WORDS})(?=$|[\\s,;/])`, 'y');

/** The captions that begin a text, and where they end: `SENSITIVE SIPDIS` → both. */
export function leadingCaptions(text: string): { captions: string[]; end: number } {
  const captions: string[] = [];
  let end = 0;
  for (;;) {
    CAPTION.lastIndex = end;
    const found = CAPTION.exec(text);
    if (found === null) return { captions, end };
    captions.push((found[1] ?? '').toUpperCase());
    end += found[0].length;
  }
}

/** `SIPDIS`, `SENSITIVE SIPDIS`. */
export function isCaptionLine(text: string): boolean {
  if (text.length >= 80) return false;
  CAPTION.lastIndex = 0;
  return CAPTION.test(text) && leadingCaptions(text).end === text.length;
}

/** `Sensitive`, `Eyes Only`: a caption in a header, and a word below it. */
export const isHeaderCaption = (text: string): boolean =>
  text.length < 80 && isCaptionLine(text.toUpperCase());

/** What tells a reader how to handle the text: a sentence that stands for no caption. */
export const isHandling = (text: string): boolean =>
  text.length < 400 &&
  /SENSITIVE BUT UNCLASSIFIED|NOT FOR INTERNET|ENTIRE TEXT|(?:PROTECT|HANDLE|TREAT)(?: IT)? ACCORDINGLY/i.test(
    text,
  );
