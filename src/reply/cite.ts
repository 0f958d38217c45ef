// In: a paragraph or a part of a header. Out: where it stands, in words and as a record; and back.
import { type Bounds, isRequest } from '../answer/selection.ts';
import type { Cable, Paragraph } from '../cable/cable.ts';
import { isMark, MARKING, markingInWords } from './marking.ts';
import type { ExcerptRecord } from './reply.ts';

/** `¶6`, with the cable before it where there are several; `the body` where none is numbered. */
export function shortCite(cables: readonly Cable[], cable: Cable, paragraph: Paragraph): string {
  const several = cables.length > 1;
  if (paragraph.number === null) {
    const place = unnumberedPlace(cable, paragraph);
    return several ? `${cable.id}, ${place}` : place;
  }
  return several ? `${cable.id} ¶${paragraph.number}` : `¶${paragraph.number}`;
}

/** `¶6`, `¶6–¶8` */
export function rangeOf([low, high]: Bounds): string {
  return low === high ? `¶${low}` : `¶${low}–¶${high}`;
}

/** What a reader calls text that has no number. */
export function unnumberedPlace({ paragraphs }: Cable, { line }: Paragraph): string {
  const numbered = paragraphs.filter(({ number }) => number !== null);
  const [first, last] = [numbered[0], numbered.at(-1)];
  if (!first || !last) return 'the body';
  return line <= first.line ? `the text before ¶${first.number}` : `the text after ¶${last.number}`;
}

/** `¶6, sensitive but unclassified, under “Common Obstacles”` */
export function fullCite(cables: readonly Cable[], cable: Cable, paragraph: Paragraph): string {
  // A body in one piece is more than the summary that it begins with.
  const isPart = cable.paragraphs.length > 1;
  return [
    shortCite(cables, cable, paragraph),
    ...(paragraph.role && isPart
      ? [paragraph.role === 'action' ? 'action request' : paragraph.role]
      : []),
    markingOf(cable, paragraph),
    ...(paragraph.heading ? [`under “${paragraph.heading}”`] : []),
  ].join(', ');
}

/** A heading as it is cited, closed or cut off. */
const UNDER = 'under (?:“[^”]*”|"[^"]*"|[“"][^“”"¶]*$)';

/** What `fullCite` has behind the place: a role only with the marking that follows it. */
const BESIDE = new RegExp(
  `,\\s*(?:${UNDER}|(?:summary|comment|action request)(?=,\\s*${MARKING})|(?:${MARKING}|from (?:sentence|part) \\d+)(?=\\s*(?:[,;)\\]]|$)))`,
  'gi',
);

/** A citation that was typed or pasted, less brackets and marking: `(99TOLLBY7 ¶6, secret)`, `6. (S/NF)`. */
export function placeCited(typed: string): string {
  return typed
    .replace(BESIDE, '')
    .replace(/\bthe text (?:before|after) ¶\d+/gi, 'body')
    .replace(/[([]([^()[\]]*)[)\]]/g, (bracketed, inside: string) =>
      isMark(inside) ? ' ' : bracketed,
    )
    .replace(/(\b\d{1,3}\s*)?[([]([^()[\]]*)[)\]]/g, (bracketed, number = '', inside: string) => {
      // "6 (2)" is an item of ¶6, and no ¶2.
      return number && !inside.includes('¶') && isRequest(inside)
        ? `${number} ${bracketed.slice(number.length)}`
        : `${number} ${inside} `;
    })
    .replace(/^([^()[\]]*)[)\]]|[([](?=[^()[\]]*$)/g, '$1 ');
}

/** A paragraph's own marking; where it has none, that of the whole cable, and that it is so. */
function markingOf({ header }: Cable, { mark }: Paragraph): string {
  if (mark !== null || header.classification === null) return markingInWords(mark);
  return `unmarked (the cable is ${header.classification})`;
}

/** `the header`, with the cable before it where there are several. */
export function sectionCite(
  cables: readonly Cable[],
  cable: Cable,
  section: 'header' | 'signer' | null,
): string {
  const place = section === 'signer' ? 'signature' : 'header';
  return cables.length > 1 ? `${cable.id}, the ${place}` : `The ${place}`;
}

/** What the reader is told about: `the cable`, or which one where there are several. */
export function nameOf(cables: readonly Cable[], cable: Cable): string {
  return cables.length > 1 ? cable.id : 'the cable';
}

/** The same at the beginning of a sentence. */
export function cableName(cables: readonly Cable[], cable: Cable): string {
  return cables.length > 1 ? cable.id : 'The cable';
}

/** A stretch of a paragraph as other programs read it. */
export function paragraphRecord(cable: Cable, paragraph: Paragraph, text: string): ExcerptRecord {
  const { number, mark } = paragraph;
  const section = number === null ? 'body' : null;
  return { cable: cable.id, paragraph: number, section, marking: mark, text };
}
