// In: a header that stands below a cable's first one. Out: whose it is.
import type { PrintedHeader } from './header-walk.ts';
import { isWords, quotations } from './quoted-cable.ts';
import { type Identity, isAkin, isFurther, isOtherMessage, isSameMessage } from './same-message.ts';
import type { Line } from './source-lines.ts';

/**
 * `again`: printed again for a section; `misspelt`: the same, with a name a little unlike; `copy`: printed
 * again above a second ¶1; `another`: another cable's, pasted below; `doubtful`: looks like another's, but
 * may be words of this one, a form, or a cable that it quotes.
 */
export type Whose = 'again' | 'misspelt' | 'copy' | 'another' | 'doubtful';

/** `1. (U) The mayor came.`, `¶1.`, and `11.` where the pilcrow was read as 1. */
const FIRST = /^(?:\([A-Z/]{1,6}\)\s?)?\W{0,3}1?1\s?(?:[.)](?!\d)|\()/;
/** The same with its pilcrow or marking, which no list in a paragraph has. */
const MARKED = /^(?:\([A-Z/]{1,6}\)\s?1\b|¶\s?1\b|1?1\s?[.)]\s{0,3}\()/;
const ELEVEN = /^\D{0,12}11/;
/** So many lines of words may stand between a header and ¶1: a heading, or a summary where it is marked. */
const OPENING = { bare: 2, marked: 12 };
/** How far above and below a header paragraphs are looked for. */
const NEAR = 400;

/** How a numbered paragraph begins a line. */
const NUMBER = /^(?:\([A-Z/]{1,6}\)\s?)?\W{0,3}(\d{1,3})\s?(?:[.)](?!\d)|\()/;
const numbersOf = (lines: readonly Line[]): number[] =>
  lines.flatMap(({ text }) => {
    const number = NUMBER.exec(text)?.[1];
    return number === undefined ? [] : [Number(number)];
  });

/** Where a header below the first one stands, and what it says. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly other: Identity;
  /** It is a whole one. */
  readonly isBlock: boolean;
}

/** Tells of headers, asked in order, whose each is in the cable of the name `own`. */
export function whoseHeaders(lines: readonly Line[], { body }: PrintedHeader, own: Identity) {
  const isQuoted = quotations(lines);
  const first = lines.findIndex(({ text }, i) => i >= body && FIRST.test(text));
  const words = lines.findIndex((line, i) => i >= body && isWords(line));
  const misread = ELEVEN.test(lines[first]?.text ?? '');

  /** Whether ¶1 stands below a header: `11.` is ¶1 only where the first one is printed so. */
  const isFirstAt = (end: number): boolean => {
    let passed = 0;
    for (const line of lines.slice(end, end + NEAR)) {
      if (passed === OPENING.marked) break;
      if (!isWords(line)) continue;
      const begins = (passed < OPENING.bare ? FIRST : MARKED).test(line.text);
      if (begins && (misread || !ELEVEN.test(line.text))) return true;
      passed += 1;
    }
    return false;
  };

  /** Whether the numbers above a header go on below it: `¶7`, and `¶8`. */
  const goesOn = ({ start, end }: Found): boolean => {
    const last = numbersOf(lines.slice(Math.max(body, start - NEAR), start)).at(-1) ?? 0;
    return last > 0 && numbersOf(lines.slice(end, end + NEAR))[0] === last + 1;
  };

  /** Of a header of this cable. */
  const ownKind = (found: Found): Whose => {
    const { start, end, other, isBlock } = found;
    const isBelow = isBlock && other.name !== null && first >= 0 && first < start;
    const repeated = other.section === null || other.section === own.section;
    const begins = repeated && isFirstAt(end) && !goesOn(found);
    if (isBelow && begins && !isQuoted(start)) return 'copy';
    const named = own.name !== null && other.name !== null;
    return named && own.name !== other.name ? 'misspelt' : 'again';
  };

  /** `above`: the names of the headers that were told before. */
  return (found: Found, above: ReadonlySet<string>): Whose => {
    const { start, end, other, isBlock } = found;
    if (isSameMessage(own, other)) return ownKind(found);
    if (!isBlock || !isOtherMessage(own, other, () => isFirstAt(end))) return 'doubtful';
    // A cable that is passed on may stand whole below the header of who passes it on.
    const apart = start < body || (words >= 0 && words < start);
    const slipped = isAkin(own, other) && goesOn(found);
    // UNQUOTE may end what is said in the first section of a cable that is quoted.
    const isMore = isFurther(other.section) && other.name !== null && above.has(other.name);
    return apart && !slipped && !isQuoted(start) && !isMore ? 'another' : 'doubtful';
  };
}
