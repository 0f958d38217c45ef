// In: two numbers, the one of the other: `six of the 11 harbors that he saw`. Out: which of them a question asks for.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { NUMBER_WORDS } from '../../search/word.ts';
import { FRACTIONS, listed, or } from '../cue-words.ts';
import { past, posAt, textAt, VERBAL } from '../grammar/tokens.ts';
import { holdsAny, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Sought } from '../question/sought.ts';

/** Before the 18 of `16 of the 18 boats`, `16 of Norway's 18 boats`: the first says how many. */
export const OUT_OF = new RegExp(
  `(?:\\d|\\b${or([...NUMBER_WORDS.keys()].filter((word) => word !== 'one'))}) (?:out )?of (?:(?:the|its|their|his|her|our|all|(?:the )?[\\p{L}-]+['’]s) )?$`,
  'iu',
);

/** The 11 of `six of the 11 harbors that he saw`, of `six of Norway's 11 harbors`, where it is asked how many he saw, or Norway has. */
export function isWhole(found: Quantity, sought: Sought, sentence: IndexedSentence): boolean {
  const { terms } = sought;
  const { tokens } = sentence;
  const { first, last } = tokensIn(sentence, found);
  if (isAllOfOwner(first, sought, sentence) || isAllDoneTo(last, sought, sentence)) return true;
  const that = tokens.findIndex(({ pos }, at) => at > last && !/^(?:NOUN|PROPN|ADJ)$/.test(pos));
  if (!/^(?:that|which|whom|who)$/i.test(textAt(tokens, that))) return false;
  const verb = tokens.findIndex(({ pos }, at) => at > that && pos === 'VERB');
  return verb > 0 && verb - that <= CLAUSE && holdsAny(terms, sentence, verb, verb);
}

/** The 11 of `six of 11 seized came from Tollby`, where it is asked how many were seized. */
function isAllDoneTo(
  number: number,
  { terms, question }: Sought,
  sentence: IndexedSentence,
): boolean {
  const { tokens } = sentence;
  const done = past(/^(?:NOUN|ADJ)$/, tokens, number + 1);
  const isDone = posAt(tokens, done) === 'VERB' && VERBAL.test(posAt(tokens, done + 1));
  if (!isDone || /\bof\b/i.test(question.text)) return false;
  return (
    holdsAny(terms, sentence, done, done) && !holdsAny(terms, sentence, done + 1, done + CLAUSE)
  );
}

/** Whether a number is of whom the question names, and nothing that stands before the part is asked about. */
function isAllOfOwner(at: number, { terms }: Sought, sentence: IndexedSentence): boolean {
  const { tokens } = sentence;
  if (!/^['’]s$/.test(textAt(tokens, at - 1))) return false;
  const of = tokens.findLastIndex(({ text }, i) => i < at && /^of$/i.test(text));
  return (
    of > 0 &&
    at - of <= OWNER &&
    holdsAny(terms, sentence, of, at) &&
    !holdsAny(terms, sentence, 0, of)
  );
}

/** Tokens from `of` to the number behind `Norway's`, `the Harbor Board's`. */
const OWNER = 5;

/** Tokens from `that` to the verb of its clause: `that he had not`. */
const CLAUSE = 5;

/** The six of them. */
export function isPartOfWhole(
  found: Quantity,
  next: Quantity | undefined,
  sought: Sought,
  sentence: IndexedSentence,
): boolean {
  const { last } = tokensIn(sentence, found);
  if (next?.kind !== 'count' || sentence.tokens[last + 1]?.text !== 'of') return false;
  return tokensIn(sentence, next).first <= last + 1 + OWNER && isWhole(next, sought, sentence);
}

/** "How many of the pilots sailed?" */
export const ASKS_OF_THEM =
  /\bhow many (?:\w+ ){0,2}?of\b|^\W*of (?:the|those|these)\b.*\bhow many\b/i;
/** What ends what is said of a part. */
const PART_ENDS = /^(?:[,;.]|while|whereas|but|and)$/i;

/**
 * Of `46 boats sank, 17 of which were raised` the 46 where it is asked how
 * many of them, or what is said of the 17 alone; the 17 where nothing is asked that is said of these.
 */
export function isOtherThanPart(
  found: Quantity,
  all: readonly Quantity[],
  sought: Sought,
  sentence: IndexedSentence,
): boolean {
  const { terms, question } = sought;
  const { tokens } = sentence;
  const counts = all.filter(({ kind }) => kind === 'count');
  const at = counts.findIndex(({ start }) => start === found.start);
  const isIn = (one: Quantity | undefined) =>
    one !== undefined && isOfWhich(tokens, tokensIn(sentence, one).last);
  const isPart = isIn(counts[at]);
  const part = counts[isPart ? at : at + 1];
  // A part needs a whole before it.
  if (at < Number(isPart) || !part || !isIn(part)) return false;
  const { first, last } = tokensIn(sentence, part);
  const end = tokens.findIndex(({ text }, i) => i > last + 1 && PART_ENDS.test(text));
  const to = end < 0 ? tokens.length - 1 : end - 1;
  const isOfIt = terms.some(
    (term) => holdsAny([term], sentence, last + 1, to) && !holdsAny([term], sentence, 0, first - 1),
  );
  const asksPart = ASKS_OF_THEM.test(question.text) || isOfIt;
  return isPart !== asksPart;
}

/** Whether a number that ends at a token is the 17 of `17 of which`. */
export function isOfWhich(tokens: readonly Token[], last: number): boolean {
  const isOf = /^of$/i.test(textAt(tokens, last + 1));
  return isOf && /^(?:whom|which|them|these|those)$/i.test(textAt(tokens, last + 2));
}

/** Before the 30 million of `a fifth of the 30 million`. */
const PART_OF_SUM = new RegExp(
  `(?:\\b\\d[\\d.]* )?\\b${or([...FRACTIONS, ...listed('percent part most some')])} of (?:the|its|their|this|that) $`,
  'i',
);

/** The 30 million of which but a fifth was spent, where it is asked how much was. */
export function isSumOfPart(
  found: Quantity,
  sought: Sought,
  sentence: IndexedSentence,
  text: string,
): boolean {
  const isOfPart = found.kind === 'money' && partBefore(found, sentence, text) !== null;
  return isOfPart && !isWhole(found, sought, sentence);
}

/** Where the `fifth of the` before a number begins in the text; `null` where no part of it is told. */
export function partBefore(
  { start }: Quantity,
  sentence: IndexedSentence,
  text: string,
): number | null {
  const found = PART_OF_SUM.exec(text.slice(sentence.start, start));
  return found && sentence.start + found.index;
}
