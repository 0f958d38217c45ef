// In: two headers of one file. Out: whether they are of one message, of two, or nobody can tell.
import { classificationLine, nameIn } from './address-block.ts';
import type { Header } from './cable.ts';
import type { PrintedHeader } from './header-walk.ts';
import type { WordsOf } from './read-spans.ts';

/** What tells one message from another. */
export interface Identity extends Pick<Header, 'dtg' | 'date' | 'subject' | 'section'> {
  /** Post and serial number: `TOLLBY7`. */
  readonly name: string | null;
}

export function identityOf(wordsOf: WordsOf, { spans }: PrintedHeader, header: Header): Identity {
  const printed = spans.messageRef?.[0];
  const line = printed === undefined ? '' : wordsOf([printed]);
  const { dtg, date, subject, section } = header;
  return { name: nameIn(classificationLine(line)), dtg, date, subject, section };
}

const beginAlike = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);
const postOf = (name: string): string => name.replace(/\d+$/, '');
const serialOf = (name: string): string => name.slice(postOf(name).length);
/** `02 OF 03`, `FINAL SECTION OF 03`, which no message begins with. */
export const isFurther = (section: string | null): boolean => section !== null && !isFirst(section);
/** `01 OF 03`, `ONE OF THREE` */
export const isFirst = (section: string | null): boolean =>
  /^(?:0{0,2}1|ONE)\b/.test(section ?? '');

const onOneSubject = (own: Identity, other: Identity): boolean =>
  own.subject !== null && other.subject !== null && beginAlike(own.subject, other.subject);

const DAY = 86_400_000;
function isWithinADay(own: Identity, other: Identity): boolean {
  if (own.date === null || other.date === null) return own.dtg === other.dtg && own.dtg !== null;
  return Math.abs(Date.parse(own.date) - Date.parse(other.date)) <= DAY;
}

/**
 * Whether a header is the same message's. With two names: one serial number, posts that begin alike (`USUN` and
 * `USUN NEW YORK`), and one year, or a night between two; a further section of a day may have a slip in either.
 * Where one lacks a name, the same date; where one lacks that, the same subject; and where one has none of
 * these, a further section.
 */
export function isSameMessage(own: Identity, other: Identity): boolean {
  const near = isWithinADay(own, other);
  if (own.name !== null && other.name !== null) {
    const alike = beginAlike(postOf(own.name), postOf(other.name));
    const numbered = serialOf(own.name) === serialOf(other.name);
    if (isFurther(other.section) && near) return alike || numbered;
    const years = [own.dtg, other.dtg].flatMap((dtg) => dtg?.slice(-2) ?? []);
    return alike && numbered && (near || new Set(years).size < 2);
  }
  if (own.dtg !== null && other.dtg !== null) return own.dtg === other.dtg;
  if (own.subject !== null && other.subject !== null) return beginAlike(own.subject, other.subject);
  return isFurther(other.section);
}

/**
 * Whether it is another message's beyond doubt: with a name and a date-time group, and both are others; or,
 * where one has no date-time group, with another number and subject, and a date or a ¶1 of its own.
 * @param begins whether a ¶1 stands below the header
 */
export function isOtherMessage(own: Identity, other: Identity, begins: () => boolean): boolean {
  if (own.name === null || other.name === null || isSameMessage(own, other)) return false;
  const numbered = serialOf(own.name) !== serialOf(other.name);
  if (own.dtg !== null && other.dtg !== null)
    return own.dtg !== other.dtg && (numbered || !isWithinADay(own, other));
  if (!numbered || onOneSubject(own, other)) return false;
  return other.dtg !== null || (other.subject !== null && begins());
}

/** Whether a header that names another message may do so by a slip: its post, number or subject is this one's. */
export function isAkin(own: Identity, other: Identity): boolean {
  if (own.name === null || other.name === null) return false;
  return (
    beginAlike(postOf(own.name), postOf(other.name)) ||
    serialOf(own.name) === serialOf(other.name) ||
    onOneSubject(own, other)
  );
}
