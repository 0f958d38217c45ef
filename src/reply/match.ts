// In: how the words of a question met the cable. Out: that in words.
import type { Match } from '../answer/answer.ts';
import { echo, echoList } from './refusal.ts';

/** `cops read as police`, or the word itself where the cable has it: for other programs. */
export function matchInWords(match: Match): string {
  return isItself(match) ? match.asked : `${match.asked} read as ${match.readAs}`;
}

/** Whether the cable has the word as it was typed. */
function isItself({ asked, readAs }: Match): boolean {
  return readAs === null || readAs.toLowerCase() === asked.toLowerCase();
}

/** Terms that a reader can take in at once; long pasted questions have hundreds. */
const MOST_TERMS = 8;

/**
 * How strong an answer is: which terms matched as typed, which were read as another word, which
 * stand around what is quoted, which were not found. `Matched 1 of 4 terms: “sold”; “ships” read as
 * “boats”; in the text around it: “pier”; not found: “budget”.` Null where the question had no terms.
 */
export function strengthInWords(terms: readonly Match[], lacking: readonly string[]) {
  const matched = once(terms, (match) => `${match.isQuoted} ${matchInWords(match)}`);
  const missing = once(lacking, (term) => term);
  const own = matched.filter((match) => match.isQuoted && isItself(match));
  const read = matched.filter((match) => match.isQuoted && !isItself(match));
  const around = matched.filter((match) => !match.isQuoted);
  const all = matched.length + missing.length;
  if (all === 0) return null;
  const parts: string[] = [];
  if (own.length > 0) {
    const quoted = upToMost(own.map(({ asked }) => echo(asked)));
    parts.push(`Matched ${countInWords(own.length, all)}: ${quoted}`);
  } else if (!around.some(isItself)) parts.push('No term matched as typed');
  if (read.length > 0) {
    parts.push(upToMost(read.map(told)));
  }
  if (around.length > 0) {
    const where = parts.length > 0 ? 'in the text around it' : 'In the text around it';
    parts.push(`${where}: ${upToMost(around.map(told))}`);
  }
  if (missing.length > 0) parts.push(`not found: ${echoList(missing, 'and')}`);
  return `${parts.join('; ')}.`;
}

/** Each once, whatever letters it is in: what is asked for twice is told once. */
function once<Term>(terms: readonly Term[], words: (term: Term) => string): Term[] {
  const known = new Map(terms.toReversed().map((term) => [words(term).toLowerCase(), term]));
  return [...known.values()].reverse();
}

function told(match: Match): string {
  return isItself(match)
    ? echo(match.asked)
    : `${echo(match.asked)} read as ${echo(match.readAs ?? '')}`;
}

function countInWords(matched: number, all: number): string {
  if (matched < all) return `${matched} of ${all} terms`;
  return all === 1 ? 'the term' : all === 2 ? 'both terms' : `all ${all} terms`;
}

function upToMost(terms: readonly string[]): string {
  const more = terms.length - MOST_TERMS;
  return terms.slice(0, MOST_TERMS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
