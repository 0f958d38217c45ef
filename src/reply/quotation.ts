// In: a question that quotes, and the cable that it is about. Out: whether the quotation is the cable's, in a sentence.
import { comparedWith } from '../answer/quotation.ts';
import type { Cable } from '../cable/cable.ts';
import { shortCite } from './cite.ts';
import { listed } from './counted.ts';
import { echo } from './refusal.ts';

/** Differences that a reader can take in at once. */
const MOST = 3;

/**
 * `Your quotation is not word for word as in ¶6: for “five” it has “four”.` Null where the question quotes nothing of
 * a paragraph; that it is nowhere is told of the `only` cable that was looked in.
 */
export function quotationInWords(
  cables: readonly Cable[],
  typed: string,
  cable: Cable,
  only: boolean,
): string | null {
  const compared = comparedWith(typed, cable);
  if (compared === undefined) return null;
  if (compared === null) {
    return only ? `Your quotation is in no paragraph of ${nameOf(cables, cable)}.` : null;
  }
  const { paragraph, differences } = compared;
  const cite = shortCite(cables, cable, paragraph);
  if (differences.length === 0) return `Your quotation is word for word as in ${cite}.`;
  const shown = differences.slice(0, MOST).map(({ quoted, printed }) => {
    if (quoted === '') return `it has ${echo(printed)} too`;
    return printed === ''
      ? `it lacks ${echo(quoted)}`
      : `for ${echo(quoted)} it has ${echo(printed)}`;
  });
  const more = differences.length - shown.length;
  if (more > 0) shown.push(`there are ${more} more differences`);
  return `Your quotation is not word for word as in ${cite}: ${listed(shown)}.`;
}

function nameOf(cables: readonly Cable[], cable: Cable): string {
  return cables.length > 1 ? cable.id : 'the cable';
}
