// In: the pieces of a body, with what each is known to be. Out: the pieces of each paragraph.
import type { Piece } from './body-pieces.ts';
import type { Span } from './cable.ts';
import { type Draft, Drafts } from './drafts.ts';
import { beginsSmall } from './first-letter.ts';
import { headingWords } from './heading-words.ts';
import type { Numbered } from './numbering.ts';
import { markAt } from './portion-mark.ts';
import type { WordsOf } from './read-spans.ts';
import type { Signer } from './signer.ts';
import { strayPilcrows } from './stray-pilcrow.ts';

/** What the pieces of a body are: starts, headings and signer by the index of their piece. */
export interface Known {
  readonly starts: ReadonlyMap<number, Numbered>;
  /** All pieces of the heading that a piece belongs to. */
  readonly headings: ReadonlyMap<number, readonly number[]>;
  readonly signer: Signer | null;
  /** The piece that begins an unnumbered comment after the last number. */
  readonly comment: number | null;
  /** Leading ones were read as pilcrows. */
  readonly restored: boolean;
}

/** A body in parts. */
export interface Gathered {
  readonly drafts: readonly Draft[];
  readonly headings: string[];
  readonly pageMarkers: Span[];
  /** Pieces of text after the signer. */
  readonly after: Piece[];
  /** Damaged pilcrows that begin a line in mid-sentence; they are left out. */
  readonly stray: { line: number; printed: string }[];
}

/** `- About 200 farms were sold.`, `--Minister of Ferries: Anna Lund`; its group is the bullet. */
const ITEM = /^([-–—*•]{1,3}\s*)["“(]?[\p{L}\d]/u;
/** After these a dash that begins a line begins an item; where one in small letters does, `-- as expected --`, after fewer. */
const BEFORE_ITEM = /(?:^|[.:;!?][)"”]?)$/;
const BEFORE_SMALL = /[:;]$/;
/** `- as expected - and left`: a second dash closes an aside, but in a list of `- Anna Lund - mayor`. */
const ASIDE = /[^\s\p{Pd}](?:\s\p{Pd}{1,2}|\p{Pd}{2})(?:\s|$)/u;

/**
 * The bullet of a line that begins an item of a list, else `null`. Once one has begun, each line with its bullet
 * begins another: `- a pier / - new nets`.
 */
function bulletOf(
  words: string,
  before: string,
  isApart: boolean,
  list: string | null,
): string | null {
  const bullet = beginsSmall(words) ? undefined : ITEM.exec(words)?.[1];
  if (bullet === undefined) return null;
  if (bullet === list && (!ASIDE.test(words) || ASIDE.test(before))) return bullet;
  const isSmall = /^\P{L}*\p{Ll}/u.test(words);
  const begins = isSmall ? BEFORE_SMALL.test(before) : isApart || BEFORE_ITEM.test(before);
  return begins ? bullet : null;
}

/** Pieces of headings below which a paragraph goes on: no number, comment or signer comes first. */
function headingsInside(
  pieces: readonly Piece[],
  { starts, headings, comment, signer }: Known,
): Set<number> {
  const inside = new Set<number>();
  let goesOn = false;
  for (let i = signer?.piece ?? pieces.length - 1; i >= 0; i -= 1) {
    if (pieces[i]?.kind !== 'text') continue;
    if (!headings.has(i)) {
      goesOn = !starts.has(i) && i !== comment && (i !== signer?.piece || signer.at > 0);
    } else if (goesOn) inside.add(i);
  }
  return inside;
}

/** Gives every piece of text to a paragraph, a heading, the signer, or what stands after it. */
export function gather(
  source: string,
  wordsOf: WordsOf,
  pieces: readonly Piece[],
  known: Known,
): Gathered {
  const { starts, headings, signer, comment, restored } = known;
  const inside = headingsInside(pieces, known);
  const drafts = new Drafts();
  const { all } = drafts;
  const found: Gathered = { drafts: all, headings: [], pageMarkers: [], after: [], stray: [] };
  const last = Math.max(0, ...[...starts.values()].map(({ number }) => number));
  const strayIn = strayPilcrows(source, restored, last);
  /** How many characters of the next line are the marking of a number above it. */
  let below = 0;
  /** The line before, of the same paragraph. */
  let before = '';
  let heading: string | null = null;
  /** The bullet of the list that has begun. */
  let list: string | null = null;
  for (const [index, piece] of pieces.entries()) {
    const { line, ruled } = piece;
    if (piece.kind !== 'text') {
      if (piece.kind === 'page') found.pageMarkers.push({ start: piece.start, end: piece.end });
      if (piece.kind !== 'blank') drafts.part();
      continue;
    }
    if (signer !== null && index > signer.piece) {
      if (piece.text !== pieces[signer.piece]?.text) found.after.push(piece);
      continue;
    }
    const members = headings.get(index);
    if (members !== undefined && index !== signer?.piece) {
      if (members[0] === index) {
        const spans = pieces.slice(index, index + members.length);
        heading = headingWords(wordsOf(spans));
        found.headings.push(heading);
        // "Health: Anna Lund (SP)" over words without a number: both are the paragraph's.
        if (inside.has(index)) {
          drafts.breakLine();
          for (const { start, end } of spans) drafts.put(start, end, true);
          drafts.breakLine();
        }
      }
      drafts.part();
      list = null;
      below = 0;
      continue;
    }
    const signed = signer?.piece === index ? piece.text.slice(0, signer.at).trimEnd() : piece.text;
    const end = piece.start + signed.length;
    let from = piece.start;
    const numbered = starts.get(index);
    if (numbered !== undefined) {
      const { start, number } = numbered;
      drafts.begin({ number, printed: start.printed, mark: start.mark, heading, line });
      before = '';
      list = null;
      from += start.words - start.at;
      below = start.below;
    } else if (signed !== '' && (all.length === 0 || index === comment)) {
      // A body without numbers may be marked: "(SBU) Poloff delivered the demarche …", "(C): Poloff …"
      const mark = markAt(signed, 0);
      const stop = mark !== null && /^[:.]\s/.test(signed.slice(mark.end)) ? 1 : 0;
      const printed = signed.slice(0, (mark?.end ?? 0) + stop);
      drafts.begin({ number: null, printed, mark: mark?.mark ?? null, heading, line });
      list = null;
      from += printed.length;
    } else {
      from += below;
      below = 0;
    }
    while (from > piece.start && from < end && /\s/.test(source.charAt(from))) from += 1;
    const words = source.slice(from, end);
    const isApart = pieces[index - 1]?.kind === 'blank';
    const bullet: string | null =
      numbered === undefined ? bulletOf(words, before, isApart, list) : null;
    if (bullet !== null) drafts.breakLine();
    if (bullet !== null || isApart) list = bullet;
    for (const { at, length } of strayIn(words, before)) {
      const place = end - words.length + at;
      drafts.put(from, place, ruled);
      drafts.part();
      from = place + length;
      found.stray.push({ line, printed: words.slice(at, at + 8) });
    }
    before = words;
    drafts.put(from, end, ruled);
  }
  return found;
}
