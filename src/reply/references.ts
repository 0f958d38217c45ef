// In: words that may hold a message reference. Out: the library's cables that they name.
import { PARAGRAPH } from '../answer/paragraph-words.ts';
import { besideQuoted, blanked, longQuoted } from '../answer/question/quoted.ts';
import type { Cable, Span } from '../cable/cable.ts';
import { keyOf } from '../cable/namesakes.ts';
import { cableOf, cablesFrom, yearOf } from './catalogue.ts';
import { MONTH_NAME } from './dates.ts';

/** `09GUANGZHOU463`, and with its blanks taken out `2009 GUANGZHOU 463` too. */
const REFERENCE = /^(?:19|20)?\d\d\p{L}{2,30}\d{1,13}$/u;

/** Most words of a reference: a post of four between year and number, `09 US UN NEW YORK 12`. */
const LONGEST = 6;

/** A cable that a text names, and where. */
interface Named extends Span {
  readonly cable: Cable;
}

/** Every reference in a text to a cable that the library has, in order; where there is none, its posts. */
export function namedIn(cables: readonly Cable[], text: string): Named[] {
  const found = referencesIn(cables, text);
  return found.length > 0 || !MAY_NAME.test(text) ? found : postsIn(cables, text);
}

/** Without any of these no post is named. */
const MAY_NAME = /cable|telegram|message|\d\d/i;
const CABLE = /^(?:cable|telegram)s?$/i;
/** Anybody sends messages: only `the Tollby message` is a cable, and no message from Tollby. */
const MESSAGE = /^message$/i;
const MESSAGE_OR_ONE = /^(?:message|one)$/i;
const FROM = /^(?:from|of|by)$/i;
const DOES = /^(?:did|do|does|will|would|could|can|why|how|who)$/i;
const THE = /^(?:the|that|this)$/i;
/** A serial number with its zeros: `000098`. */
const PADDED = /^0\d{1,12}$/;
/** A serial number, and no year: `1069`. */
const NUMBER = /^(?!(?:19|20)\d\d$)\d{3,13}$/;
/** What a number counts, and no paragraphs: `130 years`. */
const COUNTED = new RegExp(
  `^(?!(?:${PARAGRAPH}|is|was|has|does|says)$)(?:\\p{L}+s|people|men|women|children|percent|[mb]illion|km|kg)$`,
  'iu',
);
/** Words of a post: `Rio de Janeiro`. */
const MOST_WORDS = 4;

/**
 * The cables of `the Tollby cable`, `the cable from Tollby`, `TOLLBY 000012`, outside quotations;
 * beside one so called, that of `the Ostby one` too.
 */
function postsIn(cables: readonly Cable[], text: string, hasOnes = false): Named[] {
  const words = [...besideQuoted(text).matchAll(/[\p{L}\p{N}]+/gu)];
  const word = (at: number) => words[at]?.[0] ?? '';
  const found: Named[] = [];
  let isCalled = false;
  for (let at = 0; at < words.length; at += 1) {
    for (let length = MOST_WORDS; length > 0; length -= 1) {
      const [last, next] = [at + length - 1, at + length];
      const post = words.slice(at, next).map(([text]) => text);
      if (last >= words.length || /\d/.test(post.join(''))) continue;
      const number = isNumber(post, word(next), word(next + 1)) ? word(next) : '';
      const isThat =
        (hasOnes ? MESSAGE_OR_ONE : MESSAGE).test(word(next)) && THE.test(word(at - 1));
      // "Why did Tollby cable Lusian?"
      const isVerb = DOES.test(word(at - 1));
      const isBefore = (CABLE.test(word(next)) && !isVerb) || isThat;
      const isBehind = FROM.test(word(at - 1)) && CABLE.test(word(at - 2));
      if (!number && !isBefore && !isBehind) continue;
      const named = cablesFrom(cables, post.join('') + number);
      if (named.length === 0) continue;
      const first = isBehind && !number ? at - 2 : at;
      const start = words[THE.test(word(first - 1)) && !number ? first - 1 : first]?.index ?? 0;
      const end = words[number || isBefore ? next : last] as RegExpExecArray;
      found.push(...named.map((cable) => ({ cable, start, end: end.index + end[0].length })));
      isCalled ||= number === '';
      at = next;
      break;
    }
  }
  return isCalled && !hasOnes ? postsIn(cables, text, true) : found;
}

/** Whether a number behind a post is a cable's: `Tollby 000012`, `TOLLBY 112`, and no `Tollby 112`. */
function isNumber(post: readonly string[], number: string, behind: string): boolean {
  if (PADDED.test(number)) return true;
  return NUMBER.test(number) && !/\p{Ll}/u.test(post.join('')) && !COUNTED.test(behind);
}

/** A text with blanks for quotations in it that are more than a reference: `“as Tollby told in 09LUND12”`. */
function besideCited(text: string): string {
  const isReference = ({ start, end }: Span) =>
    REFERENCE.test(text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, ''));
  return longQuoted(text)
    .filter((quoted) => !isReference(quoted))
    .reduce(blanked, text);
}

function referencesIn(cables: readonly Cable[], text: string): Named[] {
  const words = [...besideCited(text).matchAll(/[\p{L}\p{N}]+/gu)];
  const found: Named[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [first, second] = [words[at]?.[0] ?? '', words[at + 1]?.[0] ?? ''];
    // "20 09LONDON2770" is a number before a reference, and no year.
    if (!/^\d{2}/.test(first) || (/^\d+$/.test(first) && /^\d/.test(second))) continue;
    let joined = '';
    for (let next = at; next < Math.min(at + LONGEST, words.length); next += 1) {
      const word = words[next] as RegExpExecArray;
      joined += word[0];
      const cable = REFERENCE.test(joined) && cableOf(cables, joined);
      if (!cable) continue;
      found.push({ cable, start: words[at]?.index ?? 0, end: word.index + word[0].length });
      at = next;
      break;
    }
  }
  return found;
}

/** The one cable that a text names; null where it names none, or several. */
export function soleNamed(cables: readonly Cable[], text: string): Cable | null {
  const [first, ...more] = new Set(namedIn(cables, text).map(({ cable }) => cable));
  return first && more.length === 0 ? first : null;
}

/** `09LONDON2770`: so written, a reference whether the cable is here or not; `03AUG09` is a date. */
const GLUED = new RegExp(`\\b\\d{2}(?!${MONTH_NAME}\\d)\\p{L}{3,20}\\d{1,6}\\b`, 'giu');

/** The references in a text to cables that are not here, in order. */
export function namedElsewhere(
  cables: readonly Cable[],
  text: string,
): readonly (Span & { readonly reference: string })[] {
  return [...besideCited(text).matchAll(GLUED)].flatMap(({ 0: reference, index: start }) =>
    cableOf(cables, reference) ? [] : [{ reference, start, end: start + reference.length }],
  );
}

/** `A. 08 MADRID 98`, `STATE 1234 AND PREVIOUS`, `2005 MADRID 4308`, `ASHGABAT687` */
const ENTRY = /^(?:[A-Z][.)] ?)?'?(\d{2}|\d{4})? ?(\p{Lu}[\p{Lu}. ]{1,40}?)[ -]?0{0,6}(\d{1,7})\b/u;

/** What an office or an embassy is called beside the name that references have. */
const CALLED = /^(?:SECSTATE|AMEMBASSY|AMCONSUL|USMISSION)(?: WASHDC)? ?/;

/**
 * The library's cable that an entry of a REF line names. One without a year is of the citing
 * cable's year or of the year before, and not younger than it.
 */
export function referredTo(cables: readonly Cable[], citing: Cable, entry: string): Cable | null {
  const [, year, named = '', number] = ENTRY.exec(entry.toUpperCase()) ?? [];
  if (!number) return null;
  const post = keyOf(
    named.replace(CALLED, (title) => (title.startsWith('SECSTATE') ? 'STATE' : '')),
  );
  const of = yearOf(citing);
  const years = year ? [Number(year)] : of === null ? [] : [of, of - 1];
  for (const one of years) {
    const cable = cableOf(cables, `${String(one % 100).padStart(2, '0')}${post}${number}`);
    if (cable && cable !== citing && !isYounger(cable, citing)) return cable;
  }
  return null;
}

function isYounger({ header }: Cable, citing: Cable): boolean {
  return header.date !== null && citing.header.date !== null && header.date > citing.header.date;
}
