// In: the pieces of a body. Out: who signed it, and what stands after that.
import type { Piece } from './body-pieces.ts';
import { isFooter, isMarking } from './machinery.ts';
import { isCutAbove, textAbove } from './text-above.ts';

/** Capitals that end a message and are no name. */
const NO_NAME =
  /^(?:END|COMMENT|SUMMARY|BACKGROUND|NOTE|TEXT|REGARDS|BEST|THANKS|UNQUOTE|CONCLUSION|INTRODUCTION|ACTION|SIPDIS|NOFORN|SENSITIVE|UNCLASSIFIED|CONFIDENTIAL|SECRET|MINIMIZE|REFTEL|SEPTEL|X+)\b|\b(?:FOR|AND|OR|THE|OF|IN|TO|WITH)\b/i;
/** What may follow a name: `JR.`, and a title, which is none of it. */
const LATER = '(?:,? (?:[JS]R\\.?|I{2,3}))?';
const TITLE =
  "(?:, ?(?:CHARGE(?: D['’]AFFAIRES)?(?:,? A\\.?I\\.?)?|ACTING|DCM|AMBASSADOR|CONSUL GENERAL))?";
/** `SOBEL 2008-01-08`: an archive's own date. */
const DATED = '(?: \\d{4}-\\d\\d-\\d\\d)?';
/** `GOLDBECK`, `DE PREE`, `O'BRIEN`, `J. SMITH`, `McDONALD`, `MÜLLER, CHARGE`, with what may cling to it. */
const CAPITALS = new RegExp(
  `^((?:(?:\\p{Lu}[\\p{Lu}'’-]{0,19}|\\p{Lu}{1,3}\\.) ){0,3}(?!N{4}$)(?:\\p{Lu}\\p{Ll}{1,2})?` +
    `\\p{Lu}[\\p{Lu}'’-]{2,19}${LATER})${TITLE}(?:\\.|#{1,4}| N{4})?${DATED}$`,
  'u',
);
/** `Stapleton`, `clinton`, `Van Dyke`, `García`. */
const NAME = /^((?:\p{Lu}\p{Ll}{1,12} ){0,2}(?:\p{Lu}\p{Ll}*['’]?)?\p{L}\p{Ll}{1,19})#{0,4}$/u;
const BEHIND = `((?:\\p{Lu}[\\p{Lu}'’-]{1,19} ){0,2}\\p{Lu}[\\p{Lu}'’-]{2,19})${DATED}$`;
/** `… CONSIDERED.  EAGLETON`, `… remain huge problems here. ATKINS`. */
const AFTER_SENTENCE = new RegExp(`[.?!"”')]\\s{1,4}${BEHIND}`, 'u');
/** `End of Part One LA LIME`: capitals at the end of a short line in small letters. */
const AFTER_WORDS = new RegExp(`^.{0,40}[a-z]\\s${BEHIND}`, 'u');
const PARTED = /[.?!:;"”')]$|https?:\S+(?: \S+)?$/;
/** `Property of an archive`, `UNCLASSIFIED 2`, which stand in no column; but `Port of Lund` may. */
const NO_ITEM = /^\W{0,3}(?:END|UNCLASSIFIED|CONFIDENTIAL|SECRET)\b/i;
const isItem = (text: string): boolean =>
  !NO_ITEM.test(text) &&
  !isFooter(text) &&
  text.split(/\s+/).filter((word) => /^[a-z]{2}/.test(word)).length < 2;
/** Lines of an archive that may follow a signer. */
const AFTER = 4;

/** A signer's name and place: piece `piece`, from `at` on in its text. */
export interface Signer {
  readonly piece: number;
  readonly at: number;
  readonly name: string;
}

/** `KUBISKE KUBISKE` is one signer, printed twice. */
function once(name: string): string {
  const words = name.split(' ');
  const half = words.length / 2;
  const first = words.slice(0, half).join(' ');
  return words.length % 2 === 0 && first === words.slice(half).join(' ') ? first : name;
}

/**
 * Whether the line at `index` is one of a column that a colon opens, in capitals so far: of two lines right
 * below it, or of more. "Minimize considered:" stands above a blank and two signers, who have no forenames:
 * `ANNA LUND / ERIK BERG` are listed there too.
 */
function isInColumn(
  pieces: readonly Piece[],
  starts: ReadonlyMap<number, unknown>,
  index: number,
): boolean {
  const isLine = (i: number, line: RegExp): boolean =>
    pieces[i]?.kind === 'text' &&
    !pieces[i]?.ruled &&
    !starts.has(i) &&
    line.test(pieces[i]?.text ?? '');
  let first = index;
  while (isLine(first - 1, /^[^a-z:]{2,60}$/)) first -= 1;
  let last = index;
  while (isLine(last + 1, /^.{2,60}$/) && isItem(pieces[last + 1]?.text ?? '')) last += 1;
  const opening = textAbove(pieces, first);
  const named = pieces.slice(first, last + 1).every(({ text }) => text.includes(' '));
  const least = opening?.apart && !named ? 2 : 1;
  return opening?.text.endsWith(':') === true && last - first >= least;
}

/** The signer, or `null`. A piece that starts a paragraph is looked at only for its last words. */
export function findSigner(
  pieces: readonly Piece[],
  starts: ReadonlyMap<number, unknown>,
): Signer | null {
  let seen = 0;
  for (let index = pieces.length - 1; index >= 0 && seen <= AFTER; index -= 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'text' || piece.ruled || isFooter(piece.text)) continue;
    const before = textAbove(pieces, index);
    const text = piece.text;
    const last = seen === 0;
    seen += 1;
    if (!starts.has(index) && text.length <= 60 && !isMarking(text)) {
      const capitals = CAPITALS.exec(text)?.[1];
      // An unwrapped line, or an address of the Web, does not go on in the next.
      const parted =
        before === null || before.apart || before.text.length > 100 || PARTED.test(before.text);
      const small = before !== null && /[a-z]/.test(before.text);
      if (
        capitals !== undefined &&
        !NO_NAME.test(text) &&
        !isInColumn(pieces, starts, index) &&
        // "… negotiate with / ETA." ends a sentence, and goes on with one that a page cuts.
        ((parted && !(text.endsWith('.') && isCutAbove(before))) ||
          (!text.endsWith('.') && (small || (before?.text.length ?? 0) < 50)))
      ) {
        const above = pieces.slice(0, index).findLastIndex(({ kind }) => kind === 'text');
        // "KUBISKE", and "KUBISKE" once more below it.
        const isTwice = pieces[above]?.text === text && !starts.has(above);
        return { piece: isTwice ? above : index, at: 0, name: once(capitals) };
      }
      const name = last && !NO_NAME.test(text) ? NAME.exec(text)?.[1] : undefined;
      // In small letters only where nothing could go on in it: "Jeff / clinton".
      const short = (before?.text.length ?? 0) < 30;
      if (name !== undefined && (short || (parted && /^[A-Z]/.test(name)))) {
        return { piece: index, at: 0, name: once(name) };
      }
      const words = last && before?.apart ? AFTER_WORDS.exec(text)?.[1] : undefined;
      if (words !== undefined && !NO_NAME.test(words)) {
        return { piece: index, at: text.lastIndexOf(words), name: once(words) };
      }
    }
    const tail = AFTER_SENTENCE.exec(text.slice(-60))?.[1];
    if (last && tail !== undefined && !NO_NAME.test(tail)) {
      return { piece: index, at: text.lastIndexOf(tail), name: once(tail) };
    }
    // Prose, or the beginning of a paragraph: no signer stands above it.
    if (starts.has(index) || text.length > 140) return null;
  }
  return null;
}
