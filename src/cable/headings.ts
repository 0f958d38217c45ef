// In: the pieces of a body and where paragraphs start. Out: which pieces are headings.
import type { Piece } from './body-pieces.ts';
import {
  CAPITALS,
  isNoHeading,
  isPhrase,
  isSetOff,
  isTitle,
  LABEL,
  LENGTH,
  looksLikeHeading,
  SENTENCE_END,
  SET_OFF,
  unmarked,
} from './heading-words.ts';
import { isCutAbove, isFinished, textAbove } from './text-above.ts';

/** A heading has at most so many lines. */
const LINES = 3;
/** How far a rule may stand from the words below it, in blank lines and page markers. */
const REACH = 6;
/** A line at least so long, with small letters in it, is prose. */
const PROSE = 40;
const isProse = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.text.length >= PROSE && /[a-z]/.test(piece.text);

const isBreak = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  piece.kind === 'blank' ||
  piece.kind === 'page' ||
  piece.kind === 'machinery';

/** `Year   Boats` over `----   -----`: the head of a table. */
const COLUMNS = /\S(?: {2,}|\t)\s*\S/;

/** `Lund        2,300`: a row of a table. */
const ROW = /\S(?: {3,}|\t)\s*[$(]?\d/;

/** Whether the line at `at` is one of a list that a colon opens, below `least` others; blanks may part them. */
function isListed(
  pieces: readonly Piece[],
  starts: ReadonlyMap<number, unknown>,
  at: number,
  least: number,
): boolean {
  let items = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.kind === 'rule') return false;
    if (piece.kind !== 'text') continue;
    if (piece.text.endsWith(':')) return items >= least;
    // Words alone below a row of figures are none of its table's.
    if (items === 0 && ROW.test(piece.text) && !COLUMNS.test(pieces[at]?.text ?? '')) return false;
    if (starts.has(i) || piece.text.length > LENGTH || SENTENCE_END.test(piece.text)) return false;
    items += 1;
  }
  return false;
}

/**
 * The pieces of each heading, rising, by the index of each of them: a line over a rule, a block between
 * two rules, `//COMMENT//`, a short title alone above a paragraph's start, or capitals alone above
 * prose in small letters.
 */
export function findHeadings(
  pieces: readonly Piece[],
  starts: ReadonlyMap<number, unknown>,
): Map<number, readonly number[]> {
  const headings = new Map<number, readonly number[]>();
  const claim = (members: readonly number[]): void => {
    if (members.some((i) => headings.has(i))) return;
    for (const i of members) headings.set(i, members);
  };
  const isText = (i: number): boolean => pieces[i]?.kind === 'text' && !starts.has(i);

  /** The lines of text just above `at`, up to a blank, a finished sentence or a paragraph's start. */
  const above = (at: number): { members: number[]; ruled: boolean } => {
    let i = at - 1;
    while (i >= 0 && isBreak(pieces[i])) i -= 1;
    const members: number[] = [];
    while (members.length <= LINES && isText(i)) {
      const text = pieces[i]?.text ?? '';
      const isOver = SENTENCE_END.test(text) || isNoHeading(text) || text.length > LENGTH;
      if (members.length > 0 && isOver) break;
      members.unshift(i);
      i -= 1;
    }
    return { members, ruled: pieces[i]?.kind === 'rule' };
  };
  /** The first piece from `at` on that is no blank, page or machinery, within reach. */
  const behindBreak = (at: number): number => {
    let i = at;
    while (isBreak(pieces[i]) && i < Math.min(pieces.length, at + REACH)) i += 1;
    return i;
  };
  /** Whether the rule at `at` opens a box: words follow it at once, and then a rule, which a page may part from them. */
  const opens = (at: number): boolean => {
    const first = behindBreak(at + 1);
    let i = first;
    while (i < first + LINES && isText(i)) i += 1;
    if (i === first || !looksLikeHeading(pieces[first]?.text ?? '')) return false;
    const next = behindBreak(i);
    const isClose = next === i || pieces.slice(i, next).some(({ kind }) => kind === 'page');
    return isClose && pieces[next]?.kind === 'rule';
  };

  /** Whether a page parts the piece at `at` from a sentence: `… and asked the` above `Minister of Ports?` */
  const goesOn = (at: number): boolean => {
    const before = textAbove(pieces, at);
    return isCutAbove(before) && (before?.text ?? '').length >= PROSE;
  };
  /** `THE VISIT` before a blank, above prose. */
  const inCapitals = (at: number, { text }: Piece): boolean => {
    if (!isBreak(pieces[at + 1]) || !CAPITALS.test(text)) return false;
    if (!looksLikeHeading(text) || !isTitle(text) || goesOn(at)) return false;
    let next = at + 2;
    while (next < pieces.length && isBreak(pieces[next])) next += 1;
    return isText(next) && isProse(pieces[next]) && !isListed(pieces, starts, at, 1);
  };
  /** `--- Next Steps ---` alone; in the midst of a text `--such as this one--` is an aside. */
  const inDashes = (at: number, { text }: Piece): boolean =>
    (isBreak(pieces[at + 1]) || starts.has(at + 1)) &&
    looksLikeHeading(SET_OFF.exec(text)?.[2] ?? '-');
  /** The lines over the rule at `at`, or between it and the rule before. */
  const overRule = (at: number): number[] => {
    const underlined = !isBreak(pieces[at - 1]) && isBreak(pieces[at + 1]);
    if (!underlined && opens(at)) return [];
    const { members, ruled } = above(at);
    const texts = members.map((i) => pieces[i]?.text ?? '');
    const first = texts[0] ?? '';
    const short = members.length <= LINES && texts.every((text) => text.length <= LENGTH);
    if (!short || isNoHeading(unmarked(first))) return [];
    if (COLUMNS.test(first) && COLUMNS.test(pieces[at]?.text ?? '')) return [];
    const last = texts.at(-1) ?? '';
    const fits = looksLikeHeading(first) && (!/[,;]$|\p{L}{2}\.$/u.test(last) || LABEL.test(last));
    return ruled || fits || isAlonePhrase(members) ? members : [];
  };
  /** Whether the text before the piece at `at` ends as a sentence does. */
  const endsSentence = (at: number): boolean => {
    const before = textAbove(pieces, at);
    return before?.rule === false && /[.?!]["')”’]?$/.test(before.text);
  };
  /** `What the mayor wants`, `what the mayor wants`: between a blank and what it heads, after a sentence. */
  const isAlonePhrase = ([at, ...others]: readonly number[]): boolean =>
    at !== undefined &&
    others.length === 0 &&
    isBreak(pieces[at - 1]) &&
    isPhrase(pieces[at]?.text ?? '') &&
    endsSentence(at);
  /** `Anna Lund, Mayor of Berg, 1997` below another such line, which ends no sentence: two of a list. */
  const isPaired = (at: number, text: string): boolean => {
    const before = text.includes(', ') ? textAbove(pieces, at) : null;
    return before?.rule === false && before.text.includes(', ') && !isFinished(before.text);
  };
  /** A title of a line or two, alone above the paragraph that starts at `at`. */
  const title = (at: number): number[] => {
    const { members } = above(at);
    const first = members[0];
    if (first === undefined || members.length > 2) return [];
    if (isListed(pieces, starts, first, 0) || goesOn(first)) return [];
    const texts = members.map((i) => pieces[i]?.text ?? '');
    const nearest = pieces[first - 1];
    const text = texts.join(' ');
    if (isPaired(first, text)) return [];
    // "… and left." right above "BACKGROUND", in a text without blanks too.
    const around = `${nearest?.text ?? ''} ${pieces[at]?.text ?? ''}`;
    const told = LABEL.test(text) || (CAPITALS.test(text) && /[a-z]/.test(around));
    const closes = told && endsSentence(first);
    const alone = isBreak(nearest) || nearest?.kind === 'rule' || closes;
    const titled = texts.every(looksLikeHeading) && (isTitle(text) || LABEL.test(text));
    return (alone && titled) || isAlonePhrase(members) ? members : [];
  };

  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'rule') claim(overRule(at));
    else if (piece.kind !== 'text') continue;
    else if (starts.has(at)) claim(title(at));
    else if (isSetOff(piece)) claim([at]);
    else if (isBreak(pieces[at - 1]) && (inCapitals(at, piece) || inDashes(at, piece))) claim([at]);
  }
  return headings;
}
