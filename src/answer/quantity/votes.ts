// In: a question for how many voted for or against something, and a number's words. Out: whether it is of those.
import { listed, or } from '../cue-words.ts';

const VOTERS = or(
  listed('vot\\w+ mps? deput(?:y|ies) delegates senators lawmakers parliamentarians'),
);
const AGAINST = /\b(?:against|opposed|vot\w+ no)\b/i;
const IN_FAVOR = /\b(?:in favou?r|vot\w+ (?:yes|for)|(?:was|were) for)\b/i;
/** "How many MPs voted no?", "votes against the law": not "the vote against the law was when?" */
const ASKS = new RegExp(`\\b${VOTERS}\\b`, 'i');

/** Some of the voters: a party's, "UMP deputies", "MPs of the left". */
const OF_SOME = new RegExp(
  `\\b(?:part(?:y|ies)|majority|opposition|members)\\b|\\b${VOTERS} (?:of|from) (?:the|his|her|their)\\b`,
  'i',
);
const OF_NAME = /\p{Ll} \p{Lu}[\p{L}-]+ (?:MPs?|deput|delegates|senators|lawmakers)/u;

/** Right behind a number: `225 against`, `285 votes in favor`. */
const SIDE = /^(?:\w+ )?(?:(?<against>against|opposed)|in favou?r)\b/i;

/** Whether a number is of the side that is asked for, by the words behind it; `null` where none is, or it is of none. */
export function isOfSide(question: string, behind: string): boolean | null {
  const side = SIDE.exec(behind);
  if (!side || !ASKS.test(question)) return null;
  if (OF_SOME.test(question) || OF_NAME.test(question)) return null;
  const [against, inFavor] = [AGAINST.test(question), IN_FAVOR.test(question)];
  return against === inFavor ? null : (side.groups?.against !== undefined) === against;
}
