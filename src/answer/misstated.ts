// In: a claim's numbers, and the sentence closest to it. Out: the sentence's own numbers where it has others.
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import { countedHead, countsAny } from './counted-things.ts';
import { inRow } from './detail/stretches.ts';
import { shareOf, strengthOf } from './holding.ts';
import type { Quantity } from './quantity/quantities.ts';
import { quantitiesGiven, quantitiesOf } from './quantity-evidence.ts';
import type { Sought } from './question/sought.ts';
import { SHOW } from './weights.ts';

/** More of one kind in a sentence leave open which is meant. */
const MOST = 2;

/**
 * The numbers of a claim that the sentence which holds the rest of it has otherwise: `sixty days`, for
 * `ninety days`; `9 boats`, for `7 boats and 9 nets`. What stands elsewhere in its paragraph is left.
 */
export function misstatedIn(sought: Sought, top: Candidate): readonly Quantity[] {
  if (!sought.question.claims) return [];
  const { text } = top.passage.paragraph;
  const printed = top.passage.sentences.flatMap((sentence) => quantitiesOf(sentence, text));
  return quantitiesGiven(sought.question).filter((given) => {
    if (given.value === null) return false;
    const same = printed.filter((own) => own.value === given.value && isOfKind(given, own));
    const isPrinted = same.length > 0 || (given.kind === 'date' && text.includes(given.text));
    if (isPrinted && !isOfAnother(given, same, sought, top)) return false;
    return ownFor([given], sought, top).length > 0;
  });
}

/**
 * The numbers of a sentence that are of the kind of those `given` and count the same, if they are no more than two
 * and it holds the rest of the claim.
 */
export function ownFor(
  given: readonly Quantity[],
  sought: Sought,
  top: Candidate,
): readonly string[] {
  const others = sought.terms.filter(({ word }) => !/\d/.test(word.form));
  const { words } = top.sentence;
  const held = (term: Term) => Math.max(0, ...words.map((id) => strengthOf(term, id)));
  if (shareOf(others, held) < SHOW.claimed) return [];
  const like = given.flatMap((one) => likeIn(one, top));
  const heads = given.map(headOf).filter((head) => head !== '');
  const same = like.filter((one) => heads.includes(headOf(one)));
  const fits = like.map((one) => Math.max(...given.map((each) => fitOf(each, one, sought))));
  const most = Math.max(...fits);
  const best = like.filter((_, at) => most > 0 && fits[at] === most);
  const own = best.length > 0 ? best : same.length > 0 ? same : like;
  return own.length > MOST ? [] : own.map((one) => one.text);
}

/** Whether a number that the paragraph has counts something else there, and the sentence another of what it is said to count. */
function isOfAnother(
  given: Quantity,
  same: readonly Quantity[],
  sought: Sought,
  top: Candidate,
): boolean {
  const own = Math.max(0, ...same.map((one) => fitOf(given, one, sought)));
  return likeIn(given, top).some((one) => fitOf(given, one, sought) >= own + SHOW.otherwise);
}

/** Numbers of the sentence that are of the same kind as another one, and not the same. */
function likeIn(given: Quantity, { passage, sentence }: Candidate): readonly Quantity[] {
  const { text } = passage.paragraph;
  const all = quantitiesOf(sentence, text);
  return all
    .map((_, at) => inRow(all, at, text))
    .filter(({ kind, value }) => kind === given.kind && value !== given.value);
}

/** Whether two numbers may be of one thing; "26 million" may be dollars, "five hours" are no boats. */
function isOfKind(given: Quantity, own: Quantity): boolean {
  return given.kind === own.kind || (given.kind === 'count' && given.counts === null);
}

/** How much of what a number is said to count another one counts, 0 to 1. */
function fitOf(given: Quantity, own: Quantity, sought: Sought): number {
  const { text, tokens } = sought.question;
  const start = text.indexOf(given.counts ?? '', given.end);
  const end = start + (given.counts ?? '').length;
  const counted = sought.terms.filter((term) => {
    const at = tokens[term.tokens.first]?.start ?? -1;
    return start >= 0 && start <= at && at < end;
  });
  return shareOf(counted, (term) => countsAny([term], own, sought));
}

/** What is counted, or the unit that it is counted in: `gangs`, `days`. */
function headOf(quantity: Quantity): string {
  return countedHead(quantity) || (/\p{L}+$/u.exec(quantity.text)?.[0] ?? '').toLowerCase();
}
