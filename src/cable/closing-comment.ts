// In: the pieces of a body and its headings. Out: where an unnumbered comment closes it.
import type { Piece } from './body-pieces.ts';
import { isLabelled } from './roles.ts';
import { isCutAbove, textAbove } from './text-above.ts';

/**
 * The index of the piece that begins a comment or action request after the last numbered
 * paragraph, apart from it (`COMMENT: WE DOUBT IT.`, or under a heading `Comment`); else `null`.
 * It is the post's own voice, so it is no part of the paragraph that happens to stand before it.
 */
export function closingComment(
  pieces: readonly Piece[],
  starts: ReadonlyMap<number, unknown>,
  headings: ReadonlyMap<number, unknown>,
): number | null {
  let first = pieces.length;
  while (first > 0 && !starts.has(first - 1)) first -= 1;
  if (first === 0) return null;
  let apart = false;
  let headed = false;
  for (let at = first; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.kind === 'blank' || piece?.kind === 'rule') apart = true;
    if (piece?.kind !== 'text') continue;
    const labelled = isLabelled('comment', piece.text) || isLabelled('action', piece.text);
    if (headings.has(at)) {
      headed ||= labelled;
      continue;
    }
    const begins = apart && labelled && !piece.text.startsWith('(');
    // "… no boats. End", a page, and "Comment." closes one.
    if (headed || (begins && !isCutAbove(textAbove(pieces, at)))) return at;
    apart = piece.ruled;
    headed = false;
  }
  return null;
}
