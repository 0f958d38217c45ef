// In: a question about a vote, and a number's words or a sentence. Out: whether the number is of the side asked for; how the vote went.
import type { Span } from '../../cable/cable.ts';
import { NUMBER_WORDS } from '../../search/word.ts';
import { listed, or } from '../cue-words.ts';

const AGAINST = /\b(?:against|opposed|vot\w+ no)\b/i;
const IN_FAVOR = /\b(?:in favou?r|vot\w+ (?:yes|for)|(?:was|were) for)\b/i;
/** "How many MPs voted no?", "votes against the law": not those of a party, nor of another house. */
const ASKS =
  /(?:^\W*(?:so |and )?|[,:;] )(?:how many|number of) (?:(?:mps|deputies|lawmakers|people|members of parliament) (?:voted|were|did vote)|votes?|voted)\b/i;
/** Right behind a number: `225 against`, `285 votes in favor`. */
const SIDE = /^(?:\w+ )?(?:(?<against>against|opposed)|in favou?r)\b/i;

/** Whether a number is of the side that is asked for, by the words behind it; `null` where none is, or it is of none. */
export function isOfSide(question: string, behind: string): boolean | null {
  const side = SIDE.exec(behind);
  if (!side || !ASKS.test(question)) return null;
  const [against, inFavor] = [AGAINST.test(question), IN_FAVOR.test(question)];
  return against === inFavor ? null : (side.groups?.against !== undefined) === against;
}

const RESULT = or(listed('results? score outcome count tally margin'));
/** "What was the result of the vote?", "how close was it?", "by what vote?" */
const ASKS_RESULT = new RegExp(
  `\\b${RESULT}\\b.{0,30}\\bvotes?\\b|\\bvotes?\\b.{0,30}\\b${RESULT}\\b|\\bhow close\\b.*\\bvotes?\\b|\\bby (?:what|which) (?:vote|margin)\\b`,
  'i',
);
const NUMBER = `(?:\\d[\\d,]*|${or([...NUMBER_WORDS.keys()])})`;
/** `285 votes in favor and 225 against`, `nine votes to six` */
const VOTE = new RegExp(
  `\\b${NUMBER} (?:votes? )?(?:in favou?r|for|yes) (?:and|to|with) ${NUMBER} (?:votes? )?(?:against|opposed|no)\\b|\\b${NUMBER} votes? to ${NUMBER}\\b`,
  'i',
);

/** How a vote went, where that is asked: a stretch of a text from `start` to `end`. */
export function voteIn(question: string, text: string, { start, end }: Span): Span | null {
  const found = ASKS_RESULT.test(question) ? VOTE.exec(text.slice(start, end)) : null;
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}
