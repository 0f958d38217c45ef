// In: what was found for a question. Out: which of it is shown at first, and which one after that.
import type { Span } from '../cable/cable.ts';
import type { Candidate } from '../search/rank.ts';
import type { ReadPassage } from '../search/read-passage.ts';
import { endOfQuoted } from './excerpt.ts';
import { metIn } from './matched.ts';
import type { Found } from './seek.ts';
import { SHOW } from './weights.ts';

/**
 * What carries its weight, or the one after `skip` that the reader has seen: of what is less worth, as far
 * as it has anything of the question. Empty where there is no more.
 */
export function shownOf({ sought, ranked }: Found, top: Candidate, skip: number): Candidate[] {
  const isWorth = (each: Candidate) => each === top || each.score > SHOW.share * top.score;
  const worth = eachOnce(ranked.filter(isWorth)).slice(0, SHOW.excerpts);
  if (skip < worth.length) return skip > 0 ? worth.slice(skip, skip + 1) : worth;
  const isMet = ({ passage }: Candidate) =>
    metIn(sought, [], passage.sentences, SHOW.read).matched.length > 0;
  let seen = worth.length;
  for (const each of eachOnce(ranked)) {
    if (worth.includes(each) || !isMet(each)) continue;
    if (seen++ === skip) return [each];
  }
  return [];
}

/** Without the sentences that the excerpt of a better one goes on to: words quoted in it that end further on. */
function eachOnce(ranked: readonly Candidate[]): Candidate[] {
  const quoted = new Map<ReadPassage, Span[]>();
  return ranked.filter(({ passage, sentence }) => {
    const before = quoted.get(passage) ?? [];
    if (before.some(({ start, end }) => start < sentence.start && sentence.start < end))
      return false;
    const end = endOfQuoted({ passage, sentence });
    if (end > sentence.end) quoted.set(passage, [...before, { start: sentence.start, end }]);
    return true;
  });
}
