// In: a claim, and the sentence closest to it. Out: numbers of the claim that the sentence has otherwise, with its own.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { countedHead, countsAny } from '../counted-things.ts';
import { partBefore } from '../detail/part-and-whole.ts';
import { inRow } from '../detail/stretches.ts';
import { past } from '../grammar/tokens.ts';
import { heldIn, holdsAny, shareOf } from '../holding.ts';
import { ORDINAL } from '../quantity/fractions.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { isPart } from '../quantity/units.ts';
import { quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { spokenOf } from './names.ts';
import { isNumber, numberOf } from './number-of.ts';
import { isEqual, isOpposite, isOther, isSame } from './same-quantity.ts';
import { isOfTheSame } from './the-same.ts';
import { MISSTATED } from './weights.ts';

/**
 * The numbers of a claim that the sentence which holds the rest of it has otherwise: `sixty days`, for
 * `ninety days`; `9 boats`, for `7 boats and 9 nets`. What stands elsewhere in its paragraph is left.
 */
export function misstatedIn(sought: Sought, top: Candidate): readonly Otherwise[] {
  if (!holdsRest(sought, top)) return [];
  const printed = top.passage.sentences.flatMap((sentence) => rowed(sentence, top));
  return quantitiesGiven(sought.question)
    .filter((given) => {
      if (given.kind === 'ordinal' && hasOrdinal(given, top)) return false;
      const like = likeIn(given, top);
      if (like.some((own) => isOpposite(given, own))) return true;
      if (like.length === 0) return false;
      const same = printed.filter((own) => isSame(given, own));
      if (same.length === 0) return true;
      return (
        sought.question.claims &&
        (isOfAnother(given, same, sought, top) || isMoved(given, like, sought, top))
      );
    })
    .map((given) => ({ typed: given.text, printed: ownFor(given, sought, top) }));
}

/**
 * What the sentence that holds the rest of a question has for one of its numbers: those of the kind that count the
 * same, if they are few enough to be told.
 */
export function insteadOf(given: Quantity, sought: Sought, top: Candidate): readonly string[] {
  return holdsRest(sought, top) ? ownFor(given, sought, top) : [];
}

/** Whether the sentence has an ordinal in words, however it is read: the `Second` of `Second and third`. */
function hasOrdinal({ value }: Quantity, { sentence }: Candidate): boolean {
  return sentence.tokens.some(({ text }) => ORDINAL.get(text.toLowerCase()) === value);
}

/** `60 percent of the USD 500`, for "USD 500": the sum of which the sentence has but a part. */
export function sumOfPartIn(sought: Sought, top: Candidate): readonly Otherwise[] {
  const { text } = top.passage.paragraph;
  const typed = quantitiesGiven(sought.question);
  if (typed.some(isPart) || !holdsRest(sought, top)) return [];
  if (OF_SUM.test(sought.question.text)) return [];
  return typed.flatMap((given) => {
    const same = quantitiesOf(top.sentence, text).filter((own) => isEqual(given, own));
    const froms = same.map((own) =>
      own.kind === 'money' ? partBefore(own, top.sentence, text) : null,
    );
    const [from, own] = [froms[0] ?? null, same[0]];
    if (from === null || !own || froms.includes(null) || isOfNext(own, sought, top)) return [];
    return [{ typed: given.text, printed: [text.slice(from, own.end)] }];
  });
}
/** What is said of a sum, and is not it. */
const OF_SUM = /\b(?:below|under|part of|of the|tied|refers?|less than)\b/i;

/** Whether a claim is of what a sum is, the poverty line of `the USD 500 poverty line`. */
function isOfNext({ end }: Quantity, { terms }: Sought, { sentence }: Candidate): boolean {
  const next = sentence.tokens.findIndex(({ start }) => start >= end);
  const last = past(NEXT_NOUN, sentence.tokens, next);
  const nouns = terms.filter((term) => !isNumber(term) && !isTime(term));
  return holdsAny(nouns, sentence, next, last - 1);
}
const NEXT_NOUN = /^(?:NOUN|ADJ|SYM|PUNCT)$/;
const isTime = ({ word }: Term) =>
  /^(?:days?|weeks?|months?|years?|daily|monthly|yearly)$/.test(word.form);

/** Of "a dozen boats" it is a number. */
const SIZE = /^(?:dozen|hundred|thousand|million|billion)s?$/;

/** Whether the sentence holds the rest of a claim; of "it spent 30 million" who that is was said before. */
function holdsRest({ terms }: Sought, top: Candidate): boolean {
  const others = terms.filter((term) => !isNumber(term) && !SIZE.test(term.word.form));
  return shareOf(others, heldIn(spokenOf(top))) >= MISSTATED.rest;
}

function ownFor(given: Quantity, sought: Sought, top: Candidate): readonly string[] {
  const typed = quantitiesGiven(sought.question);
  // What the claim has too is not told instead.
  const like = likeIn(given, top).filter((own) => !typed.some((one) => isSame(one, own)));
  // Of whom a share is stands in another place than what it is of.
  if (isPart(given)) return like.length > MISSTATED.told ? [] : like.map(({ text }) => text);
  const head = countedOrUnit(given);
  const same = head === '' ? [] : like.filter((one) => countedOrUnit(one) === head);
  const fits = like.map((one) => countsLike(given, one, sought));
  const most = Math.max(0, ...fits);
  const best = most >= MISSTATED.fit ? like.filter((_, at) => fits[at] === most) : [];
  // Of counts none is told that counts another thing.
  const any = given.kind === 'count' && given.counts !== null ? [] : like;
  const own = [best, same, any].find((some) => some.length > 0) ?? [];
  return own.length > MISSTATED.told ? [] : own.map((one) => one.text);
}

/** Whether a number that the paragraph has counts something else there, and the sentence another of what it is said to count. */
function isOfAnother(
  given: Quantity,
  same: readonly Quantity[],
  sought: Sought,
  top: Candidate,
): boolean {
  // `1,100 troops in Lebanon and about 700 in Kosovo`: what it counts is left out.
  const isBare = ({ counts, countsBefore }: Quantity) => (counts ?? countsBefore) === null;
  if (same.some(isBare)) return false;
  const own = Math.max(0, ...same.map((one) => countsLike(given, one, sought)));
  // `1,800 tons` are no other's for counting tons of something.
  const head = countedOrUnit(given);
  const isAlike = (one: Quantity) => countedOrUnit(one) === head;
  const others = likeIn(given, top).filter((one) => !same.some(isAlike) || isAlike(one));
  return others.some((one) => countsLike(given, one, sought) >= own + MISSTATED.better);
}

/** Whether a number of the paragraph is another sentence's, while the one that holds all else has its own for it: `in May`. */
function isMoved(
  given: Quantity,
  like: readonly Quantity[],
  { question, terms }: Sought,
  top: Candidate,
): boolean {
  const rest = terms.filter((term) => !isNumber(term) && !numberOf(term, question));
  if (question.sentences.length > 1) return false;
  const isAlike = (one: Quantity) =>
    given.kind !== 'count' || countedOrUnit(one) === countedOrUnit(given);
  if (!isOfTheSame(rest, top.sentence) && (!like.some(isAlike) || !isElsewhere(given, rest, top)))
    return false;
  if (rowed(top.sentence, top).some((own) => isSame(given, own))) return false;
  const typed = quantitiesGiven(question);
  return like.some((own) => !typed.some((one) => isSame(one, own)));
}

/** Whether each sentence of the paragraph with a number has much less of the rest of a claim than the one that was found. */
function isElsewhere(given: Quantity, rest: readonly Term[], { sentence, passage }: Candidate) {
  const share = (one: Candidate['sentence']) => shareOf(rest, heldIn([one]));
  const { text } = passage.paragraph;
  const own = share(sentence);
  return passage.sentences.every(
    (one) =>
      !quantitiesOf(one, text).some((each) => isSame(given, each)) ||
      share(one) <= own - MISSTATED.moved,
  );
}

/** The quantities of a sentence, each as it is read in its row. */
function rowed(sentence: Candidate['sentence'], { passage }: Candidate): readonly Quantity[] {
  const { text } = passage.paragraph;
  const all = quantitiesOf(sentence, text);
  return all.map((_, at) => inRow(all, at, text));
}

/** Numbers of the sentence that are of the same kind as that of a claim, and not the same. */
function likeIn(given: Quantity, top: Candidate): readonly Quantity[] {
  return rowed(top.sentence, top).filter((own) => isOther(given, own));
}

/** How much of what a number is said to count another one counts, 0 to 1. */
function countsLike(given: Quantity, own: Quantity, sought: Sought): number {
  const { text, tokens } = sought.question;
  const start = text.indexOf(given.counts ?? '', given.end);
  const end = start + (given.counts ?? '').length;
  const counted = sought.terms.filter((term) => {
    const at = tokens[term.tokens.first]?.start ?? -1;
    return start >= 0 && start <= at && at < end;
  });
  // `Four members per gang` are no gangs.
  const counting = { ...own, counts: own.counts?.replace(/ per .*/, '') ?? null };
  return shareOf(counted, (term) => countsAny([term], counting, sought));
}

/** What is counted, or the unit that it is counted in: `gangs`, `days`. */
function countedOrUnit(quantity: Quantity): string {
  return countedHead(quantity) || (/\p{L}+$/u.exec(quantity.text)?.[0] ?? '').toLowerCase();
}
