// In: a cable. Out: what stands where in it.
import type { Cable, Paragraph } from '../cable/cable.ts';
import { rangeOf, unnumberedPlace } from './cite.ts';
import { markingInWords } from './marking.ts';

/** Neighbouring paragraphs under one heading, or of one role. */
interface Part {
  /** `¶2–¶5`; null for a body that is not numbered. */
  readonly range: string | null;
  readonly title: string;
}

/** A cable's contents, in order. */
export function partsOf(cable: Cable): Part[] {
  const parts: { title: string; first: Paragraph; last: Paragraph }[] = [];
  for (const paragraph of cable.paragraphs) {
    const title = titleOf(cable, paragraph);
    const part = parts.at(-1);
    if (part && part.title === title && isNumbered(part.last) === isNumbered(paragraph)) {
      part.last = paragraph;
    } else parts.push({ title, first: paragraph, last: paragraph });
  }
  return parts.map(({ title, first, last }) => {
    const [low, high] = [first.number, last.number];
    return { range: low === null || high === null ? null : rangeOf([low, high]), title };
  });
}

const ROLES = { summary: 'Summary', comment: 'Comment', action: 'Action request' } as const;

function titleOf(cable: Cable, paragraph: Paragraph): string {
  const { heading, role, number, mark } = paragraph;
  if (heading) return heading;
  if (role) return ROLES[role];
  if (number !== null) return 'No heading';
  const place = unnumberedPlace(cable, paragraph);
  return `${place.replace('the', 'The')}, not numbered, ${markingInWords(mark)}`;
}

function isNumbered({ number }: Paragraph): boolean {
  return number !== null;
}
