// In: the pieces of a body and a place among them. Out: the text above it, what parts the two, and whether it is over.
import type { Piece } from './body-pieces.ts';

/** The nearest text above a piece. */
interface Above {
  readonly text: string;
  /** Anything at all stands between the two; a page; a rule. */
  readonly apart: boolean;
  readonly page: boolean;
  readonly rule: boolean;
}

/** The text above the piece at `index`; `null` where none is. */
export function textAbove(pieces: readonly Piece[], index: number): Above | null {
  let [page, rule] = [false, false];
  for (let i = index - 1; i >= 0; i -= 1) {
    const { kind, text } = pieces[i] ?? { kind: 'blank', text: '' };
    if (kind === 'text') return { text, apart: i < index - 1, page, rule };
    page ||= kind === 'page' || kind === 'machinery';
    rule ||= kind === 'rule';
  }
  return null;
}

/**
 * How a finished sentence, a list's introduction or a redaction (`XXXXXXXXXXXX`) ends; after
 * `a "diplomacy of reconciliation,"` the sentence goes on.
 */
const FINISHED = /[.?!:;/-]$|(?<!,)["'”’)\]]$|\bEND (?:SUMMARY|COMMENT|NOTE|TEXT)$|X{5}$/i;
/** `the ferry No.`, `see para.`, `on Dec.`: a number follows these. */
const BEFORE_NUMBER =
  /\b(?:Nos?|Arts?|Secs?|[Pp]aras?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** Whether a line ends as a sentence does. */
export function isFinished(text: string): boolean {
  const end = text.slice(-16);
  return FINISHED.test(end) && !BEFORE_NUMBER.test(end);
}

/** Whether a page alone parts it from what goes on with its sentence. */
export const isCutAbove = (above: Above | null): boolean =>
  above?.page === true && !above.rule && !isFinished(above.text);
