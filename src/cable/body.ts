// In: the pieces of a body. Out: its paragraphs, headings and signer, each with its place.
import type { Piece } from './body-pieces.ts';
import type { Paragraph, Span } from './cable.ts';
import { closingComment } from './closing-comment.ts';
import { type Gathered, gather } from './gather.ts';
import { findHeadings } from './headings.ts';
import { type Numbered, type Numbering, numberParagraphs } from './numbering.ts';
import { paragraphStarts } from './paragraph-starts.ts';
import type { WordsOf } from './read-spans.ts';
import { roles } from './roles.ts';
import { findSigner } from './signer.ts';

/** What stands below the header. */
export interface Body extends Omit<Gathered, 'drafts'> {
  readonly paragraphs: readonly Paragraph[];
  readonly signer: readonly string[];
  readonly signerSpans: readonly Span[];
  readonly numbering: Numbering;
  /** Numbers that no words follow, as where a text was cut short. */
  readonly wordless: readonly Pick<Paragraph, 'line' | 'printed'>[];
}

/** The pieces cut where a paragraph starts inside a line, and which of them start one. */
function cutAtStarts(
  pieces: readonly Piece[],
  numbering: Numbering,
): { pieces: Piece[]; starts: Map<number, Numbered> } {
  const cut: Piece[] = [];
  const starts = new Map<number, Numbered>();
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    let from = 0;
    for (; ; next += 1) {
      const numbered = numbering.paragraphs[next];
      if (numbered?.start.piece !== index) break;
      if (numbered.start.at > from) cut.push(part(piece, from, numbered.start.at));
      from = numbered.start.at;
      starts.set(cut.length, numbered);
    }
    cut.push(from === 0 ? piece : part(piece, from, piece.text.length));
  }
  return { pieces: cut, starts };
}

function part(piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to).trimEnd();
  return { ...piece, start: piece.start + from, end: piece.start + from + text.length, text };
}

/** The text of a paragraph, and where in it lines of their own begin. */
function inLines(wordsOf: WordsOf, spans: readonly Span[], own: readonly number[]) {
  const breaks: number[] = [];
  let text = '';
  let next = 0;
  for (const [at, span] of spans.entries()) {
    const begins = own[next] === at;
    if (begins) next += 1;
    const piece = wordsOf([span]);
    if (piece === '') continue;
    if (text !== '' && begins) breaks.push(text.length + 1);
    text += text === '' ? piece : ` ${piece}`;
  }
  return { text, breaks };
}

/** Reads a body. An unnumbered one is one paragraph whose number is `null`. */
export function readBody(source: string, wordsOf: WordsOf, whole: readonly Piece[]): Body {
  const numbering = numberParagraphs(paragraphStarts(whole));
  const { pieces, starts } = cutAtStarts(whole, numbering);
  const signer = findSigner(pieces, starts);
  const headings = findHeadings(pieces, starts);
  const gathered = gather(source, wordsOf, pieces, {
    starts,
    headings,
    signer,
    comment: closingComment(pieces, starts, headings),
    restored: numbering.restored,
  });
  const drafts = gathered.drafts.map(({ number, printed, mark, heading, line, spans, own }) => {
    const { text, breaks } = inLines(wordsOf, spans, own);
    const role = null as Paragraph['role'];
    return { number, printed, mark, heading, line, spans, text, breaks, role };
  });
  const paragraphs = drafts.filter(({ text }) => text !== '');
  const given = roles(paragraphs);
  for (const [i, paragraph] of paragraphs.entries()) paragraph.role = given[i] ?? null;
  const signed = signer === null ? undefined : pieces[signer.piece];
  return {
    headings: gathered.headings,
    pageMarkers: gathered.pageMarkers,
    after: gathered.after,
    stray: gathered.stray,
    paragraphs,
    signer: signer === null ? [] : [signer.name],
    signerSpans:
      signer === null || signed === undefined
        ? []
        : [{ start: signed.start + signer.at, end: signed.end }],
    numbering,
    wordless: drafts.filter(({ text }) => text === ''),
  };
}
