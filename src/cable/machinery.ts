// In: the lines of a body, and its header. Out: which of them are no words of the message, and why.
import { classificationLine, isClassificationLine, namesMessage } from './address-block.ts';
import type { Header } from './cable.ts';
import { beginsAsProse, beginsSmall } from './first-letter.ts';
import {
  DISTRIBUTION,
  isBarePage,
  isCaptionLine,
  isRule,
  leadingCaptions,
  pageMarkers,
} from './line-kind.ts';
import type { Line } from './source-lines.ts';

/**
 * What ends a transmission or an archive adds to it, and where alone it does: `foot` is where no words
 * follow on its page, so that `ID: 2390` of a list stays; at a `signed` foot the signer may follow.
 */
const TRAILERS: readonly { line: RegExp; where: 'anywhere' | 'foot' | 'signed' }[] = [
  { line: /^(?:N{3,4}|#+|<?\s?>|\/\/+)$/, where: 'anywhere' },
  // "UNCLASSIFIED     PTQ8342": the top of a section as the Department printed it.
  { line: /^(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)\s{1,20}P[A-Z]{2}\d{4}$/, where: 'anywhere' },
  // "Anna B. Lund Declassified/Released US Department of State EO Systematic Review 20 Mar 2014"
  { line: /^(?:\S{1,20} ){0,4}Declassified\/Released\b|^Track impresi/, where: 'anywhere' },
  { line: /^(?:GP-?\s?\d|X?GDS\b.{0,40}|EXEMPT|DECONTROL(?:LED)?\b.{0,40})$/, where: 'signed' },
  { line: /^(?:(?:BT|#\d{3,5}|ID:\s\d{3,7})$|\d{4}[A-Z]{3,12}\d{4,6} - [A-Z]+)/, where: 'foot' },
];

/** How one of them may begin: few lines of prose do. */
const FIRST = /^(?:[#<>/\d]|N{3}|UNCLAS|CONFID|SECRET|BT|GP|X?GDS|EXEM|DECO|Decl|Track|ID:)/;
/** Who released it stands above a date: few lines end in a figure. */
const mayBeReleased = (text: string): boolean =>
  text !== '' && text.charCodeAt(text.length - 1) < 58 && text.includes('Declassified/');
const trailerOf = (text: string) =>
  text.length < 120 && ((!beginsSmall(text) && FIRST.test(text)) || mayBeReleased(text))
    ? TRAILERS.find(({ line }) => line.test(text))
    : undefined;

/** What ends a transmission, or an archive adds to it: `NNNN`, `BT`, `GP-3`, `EXEMPT`. */
export const isTrailer = (text: string): boolean => trailerOf(text) !== undefined;

/** `SIPDIS`, `CONFIDENTIAL` alone on its line, as above and below a page. */
export const isMarking = (text: string): boolean =>
  isCaptionLine(text) || isClassificationLine(text);

/**
 * Whether the header prints a marking too: a list may have `SECRET` on a line of its own, though none has
 * `S E C R E T`.
 */
function isPrinted(text: string, header: Pick<Header, 'classification' | 'captions'>): boolean {
  return isCaptionLine(text)
    ? leadingCaptions(text).captions.every((caption) => header.captions.includes(caption))
    : /^\S \S /.test(text) || classificationLine(text)?.classification === header.classification;
}

/** How a line goes on with a paragraph, be it a list: no number, and no title either. */
export const GOES_ON =
  /^(?!(?:\([A-Z/]{1,6}\))?\W{0,3}\d{1,3}\s?[.)(])(?:[^A-Z\d(¶]|\([a-z]|.{60}|.*[.,;]$)/;

/** Whether a line stands alone between others, blanks around it, and words go on behind it. */
const isApart = (above: Line, { number }: Line, below: Line | undefined): boolean =>
  above.number < number - 1 &&
  below !== undefined &&
  below.number > number + 1 &&
  GOES_ON.test(below.text);

/** What an archive or a printer puts at the end of a page: `CABLE ENDS`, `<END>`, `Page 3 of 3`, `...`, its address. */
const FOOTER =
  /^(?:END|END OF (?:CABLE|MESSAGE|DOCUMENT)|CABLE ENDS|PAGE \d{1,3}(?: OF \d{1,3})?|https?:\S+)?$/i;
export const isFooter = (text: string): boolean =>
  text.length < 100 && FOOTER.test(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** A line that may be a signer's. */
const SIGNER = /^\p{L}[\p{L}'’. -]{2,40}$/u;

/** What stands below a line in its page: no words, only a line like a signer's, or words (`null`). */
type Foot = 'foot' | 'signed' | null;

/**
 * The lines, by their number, that are no words of the message, each with what it is. Rules, page
 * markers and a header printed again are told by others.
 */
export function machineryOf(
  lines: readonly Line[],
  header: Pick<Header, 'classification' | 'captions'>,
  noted: ReadonlySet<string>,
  post: string,
): Map<number, string> {
  const first = lines[0]?.number ?? 0;
  const isBlank = (number: number): boolean => !lines[number - first]?.text;
  const opensPage = ({ text, number }: Line): boolean =>
    (isBarePage(text) && isBlank(number - 1) && isBlank(number + 1)) ||
    (!beginsAsProse(text) &&
      (text.startsWith('VZCZC') || pageMarkers(text, post)[0]?.start === 0 || namesMessage(text)));
  const written = lines.filter(({ text }) => text !== '' && !isRule(text));
  /** Markings and trailers, by the number of their lines. */
  const feet = new Map<number, Foot>();
  const opening = new Set<number>();
  let below: Foot = 'foot';
  for (const line of written.toReversed()) {
    const { number, text } = line;
    if (isMarking(text) || isTrailer(text)) feet.set(number, below);
    else if (opensPage(line)) {
      opening.add(number);
      below = 'foot';
    } else if (below !== 'foot' || !isFooter(text))
      below = below === 'foot' && SIGNER.test(text) ? 'signed' : null;
  }
  // Few lines are as long as one of these: each letter of the others would be looked at for nothing.
  const lengths = new Set(Array.from(noted, ({ length }) => length));
  /** Whether the words above a line, the last of which is given, end in a colon or in a marking. */
  const isListed = (line: Line, at: number, words: Line | null): boolean => {
    if (words === null || opening.has(words.number)) return false;
    const before = written[at - 1];
    const joins = before?.text.endsWith(':') === true && isApart(before, line, written[at + 1]);
    return (
      !joins && (words.text.endsWith(':') || (feet.has(words.number) && isMarking(words.text)))
    );
  };
  /** `head`: no words stand above the line in its page. */
  const whatOf = (line: Line, at: number, head: boolean, words: Line | null): string | null => {
    const { number, text } = line;
    if (lengths.has(text.length) && noted.has(text))
      return `"${text}", a line of the header printed again`;
    if (head && DISTRIBUTION.test(text)) return `"${text.slice(0, 60)}", where its copies went`;
    const foot = feet.get(number);
    if (foot === undefined) return null;
    const isMark = isMarking(text);
    const isAgain = isMark && isPrinted(text, header);
    if (isAgain && (/^\S \S /.test(text) || foot === 'foot' || !isListed(line, at, words)))
      return `"${text}", a line of the header printed again`;
    if (isMark)
      return head || foot === 'foot' ? `"${text}", a marking at the edge of a page` : null;
    const where = trailerOf(text)?.where;
    const left = where === 'anywhere' || (where && foot === 'foot') || (where && where === foot);
    return left ? `"${text.slice(0, 60)}", a mark of transmission or archive` : null;
  };
  const found = new Map<number, string>();
  let head = true;
  let words: Line | null = null;
  for (const [at, line] of written.entries()) {
    const what = whatOf(line, at, head, words);
    if (what !== null) found.set(line.number, what);
    else {
      head = opening.has(line.number);
      words = line;
    }
  }
  return found;
}
