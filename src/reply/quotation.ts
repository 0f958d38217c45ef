// In: a question that quotes, and the cable that it is about. Out: whether the quotations are the cable's, in words.
import { comparing, quotationsIn } from '../answer/quotation.ts';
import type { Cable } from '../cable/cable.ts';
import { nameOf, shortCite } from './cite.ts';
import { listed } from './counted.ts';
import { echo } from './refusal.ts';

/** Quotations, and differences in one, that a reader can take in at once. */
const MOST = 3;

/** What is said of the quotations, a sentence each. */
interface Told {
  readonly words: string;
  /** Whether one of them is of a paragraph. */
  readonly isFound: boolean;
}

/**
 * `Your quotation is not word for word as in ¶6: for “five” it has “four”.` Null where the question quotes
 * nothing of a paragraph; that it is nowhere is told of the `only` cable that was looked in.
 */
export function quotationsInWords(
  cables: readonly Cable[],
  typed: string,
  cable: Cable,
  only: boolean,
): Told | null {
  const quotations = quotationsIn(typed).slice(0, MOST);
  if (quotations.length === 0) return null;
  const comparedWith = comparing(cable);
  let isFound = false;
  const sentences = quotations.flatMap((quotation) => {
    const compared = comparedWith(quotation);
    if (compared === undefined || (compared === null && !only)) return [];
    isFound ||= compared !== null;
    const yours = quotations.length > 1 ? `Your quotation ${echo(quotation)}` : 'Your quotation';
    if (!compared) return [`${yours} is in no paragraph of ${nameOf(cables, cable)}.`];
    const { paragraphs, differences } = compared;
    const cite = listed(paragraphs.map((paragraph) => shortCite(cables, cable, paragraph)));
    if (differences.length === 0) return [`${yours} is word for word as in ${cite}.`];
    const shown = differences.slice(0, MOST).map(({ quoted, printed }) => {
      if (quoted === '') return `it has ${echo(printed)} too`;
      return printed === ''
        ? `it lacks ${echo(quoted)}`
        : `for ${echo(quoted)} it has ${echo(printed)}`;
    });
    const more = differences.length - shown.length;
    if (more > 0) shown.push(`there are ${more} more differences`);
    return [`${yours} is not word for word as in ${cite}: ${listed(shown)}.`];
  });
  return sentences.length > 0 ? { words: sentences.join(' '), isFound } : null;
}
