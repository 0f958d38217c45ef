// In: a question for how many voted for or against something, and a number's words. Out: whether it is of those.
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
