// In: the pieces of a body and where paragraphs start. Out: which pieces are headings.
import type { Piece } from './body-pieces.ts';

/** A heading has at most so many lines, of so many characters. */
const LINES = 3;
const LENGTH = 90;
/** How far a rule may stand from its heading, in blank lines and page markers. */
const REACH = 6;

const SENTENCE_END = /[.?!]["')”’]?$|[.;,]$/;
/** What stands alone before a paragraph and is no heading: an end label, a redaction, a bullet. */
const NO_HEADING = /^(?:[("]?END\b|[XQ]{4,}|[-*•(\d]|https?:)/i;

function looksLikeHeading(text: string): boolean {
  return text.length <= LENGTH && !NO_HEADING.test(text) && !/^[a-z]/.test(text);
}

/** Words of a title begin with capitals, but for the small ones. */
function isTitle(text: string): boolean {
  if (/[.,;]["')”’]?$/.test(text) && !/\b(?:[A-Z]\.){2,}$/.test(text)) return false;
  const words = text.split(/[\s/-]+/).filter((word) => /^[A-Za-z"'“‘(]/.test(word));
  const long = words.filter((word) => word.length > 3 || /^[A-Z]/.test(word));
  const capital = long.filter((word) => /^["'“‘(]?[A-Z]/.test(word));
  return long.length > 0 && capital.length >= long.length * 0.7;
}

const isBreak = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  piece.kind === 'blank' ||
  piece.kind === 'page' ||
  piece.kind === 'machinery';

/**
 * Groups of piece indices that are one heading each, in order: a line over a rule, a block between
 * two rules, `//COMMENT//`, or a short title alone above a paragraph's start.
 */
export function findHeadings(pieces: readonly Piece[], starts: ReadonlySet<number>): number[][] {
  const headings: number[][] = [];
  const taken = new Set<number>();
  const claim = (members: number[]): void => {
    if (members.length === 0 || members.some((i) => taken.has(i))) return;
    for (const i of members) taken.add(i);
    headings.push(members);
  };
  const isText = (i: number): boolean => pieces[i]?.kind === 'text' && !starts.has(i);

  /** The lines of text just above `at`, up to a blank, a finished sentence or a paragraph's start. */
  const above = (at: number): { members: number[]; ruled: boolean } => {
    let i = at - 1;
    for (let k = 0; k < REACH && isBreak(pieces[i]) && i >= 0; k += 1) i -= 1;
    const members: number[] = [];
    while (members.length <= LINES && isText(i)) {
      const text = pieces[i]?.text ?? '';
      if (members.length > 0 && (SENTENCE_END.test(text) || NO_HEADING.test(text))) break;
      members.unshift(i);
      i -= 1;
    }
    return { members, ruled: pieces[i]?.kind === 'rule' };
  };
  /** Whether the rule at `at` opens a box: words follow it at once, and then a rule. */
  const opens = (at: number): boolean => {
    let i = at + 1;
    while (isBreak(pieces[i]) && i < Math.min(pieces.length, at + REACH)) i += 1;
    const first = i;
    while (i < first + LINES && isText(i)) i += 1;
    return i > first && pieces[i]?.kind === 'rule' && looksLikeHeading(pieces[first]?.text ?? '');
  };

  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'text' && !starts.has(at)) {
      // "Summary ------- ", "//ETA ON THE WANE//", "## Background", "**Background**"
      const marked = /^\/\/.{1,90}\/\/$|^#{1,6} \S|^\*\*[^*]{1,90}\*\*$/.test(piece.text);
      if (
        marked ||
        (piece.ruled && looksLikeHeading(piece.text) && !SENTENCE_END.test(piece.text))
      ) {
        claim([at]);
      }
    }
    if (piece.kind === 'rule') {
      const underlined = !isBreak(pieces[at - 1]) && isBreak(pieces[at + 1]);
      if (!underlined && opens(at)) continue;
      const { members, ruled } = above(at);
      const texts = members.map((i) => pieces[i]?.text ?? '');
      const fits =
        members.length > 0 &&
        members.length <= LINES &&
        texts.every((text) => text.length <= LENGTH);
      const first = texts[0] ?? '';
      if (!fits || NO_HEADING.test(first)) continue;
      if (ruled || (looksLikeHeading(first) && !/[,;]$|[a-z]\.$/.test(texts.at(-1) ?? '')))
        claim(members);
    }
    if (starts.has(at)) {
      const { members } = above(at);
      const first = members[0];
      if (first === undefined || members.length > 2 || members.some((i) => taken.has(i))) continue;
      const texts = members.map((i) => pieces[i]?.text ?? '');
      const alone = isBreak(pieces[first - 1]) || pieces[first - 1]?.kind === 'rule';
      if (alone && texts.every(looksLikeHeading) && isTitle(texts.join(' '))) claim(members);
    }
  }
  return headings.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** A heading's words without the strokes that set it off. */
export const headingWords = (text: string): string =>
  text
    .replace(/^(?:\/\/|#{1,6} |\*\*)\s?/, '')
    .replace(/(?:\/\/|\*\*)$/, '')
    .trim();
