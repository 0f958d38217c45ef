// In: a claim with a number, a date or a place, and the sentence closest to it. Out: where that has it of something else, and another one of what is claimed.
import { areOfOneSide } from '../../search/contraries.ts';
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Otherwise } from '../answer.ts';
import { clauseAt } from '../grammar/clause-at.ts';
import { governorOf } from '../grammar/governor.ts';
import { INSIDE, past, type Stretch, VERBAL, written } from '../grammar/tokens.ts';
import { holdsAny, placesOf, tokensIn, verbsOf } from '../holding.ts';
import { quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { namesNoTime } from './number-of.ts';
import { isOther, isSame } from './same-quantity.ts';
import { isOfTheSame, soleVerb } from './the-same.ts';

/** `1986`, for "ratified it in 1985", where it was signed in 1985 and ratified in 1986. */
export function numberOfOtherDeedIn(sought: Sought, top: Candidate): readonly Otherwise[] {
  const clause = clauseOfDeed(sought, top);
  if (!clause) return [];
  const { sentence, passage } = top;
  const all = quantitiesOf(sentence, passage.paragraph.text);
  const own = all.filter((one) => isWithin(tokensIn(sentence, one).first, clause));
  const typed = quantitiesGiven(sought.question);
  return typed.flatMap((given) => {
    const isAlone = typed.every((one) => one === given || one.kind !== given.kind);
    const instead = own.filter((one) => isOther(given, one));
    const places = all.flatMap((one) => (isSame(given, one) ? tokensIn(sentence, one).first : []));
    if (!isAlone || instead.length === 0 || !areOfOthers(places, sentence.tokens, clause))
      return [];
    return [{ typed: given.text, printed: instead.map(({ text }) => text) }];
  });
}

/** `in Berg`, for "it rose in Lund", where it fell in Lund and rose in Berg. */
export function placeOfOtherDeedIn(sought: Sought, top: Candidate): readonly Otherwise[] {
  const clause = clauseOfDeed(sought, top);
  if (!clause) return [];
  const { question, terms } = sought;
  const { sentence, passage } = top;
  const { tokens } = sentence;
  // What the claim has too is no place that it should have.
  const isTyped = (at: number) => holdsAny(terms, sentence, at, at);
  return terms.flatMap((term) => {
    const where = namesNoTime(term) ? governorOf(question.tokens, term.tokens.first) : null;
    const places = placesOf(term, sentence);
    if (where === null || !areOfOthers(places, tokens, clause)) return [];
    const first = tokens.findIndex(
      ({ pos }, at) =>
        pos === 'PROPN' && isWithin(at, clause) && !isTyped(at) && governorOf(tokens, at) === where,
    );
    if (first < 0) return [];
    const last = past(INSIDE, tokens, first) - 1;
    const printed = written(passage.paragraph.text, tokens, { first, last });
    return [{ typed: written(question.text, question.tokens, term.tokens), printed: [printed] }];
  });
}

/** The clause of what a claim says was done, where the sentence has that once. */
function clauseOfDeed({ question, terms }: Sought, { sentence }: Candidate): Stretch | null {
  const verb = soleVerb({ question, terms });
  if (!question.claims || !verb || !isOfTheSame(terms, sentence)) return null;
  const [deed] = verbsOf(verb, sentence);
  // `Increased` may be what is meant by "rose".
  const isAsGood = ({ text }: Token) => areOfOneSide(verb.word.form, text.toLowerCase());
  const isOnly =
    placesOf(verb, sentence).length === 1 && sentence.tokens.filter(isAsGood).length < 2;
  return deed !== undefined && isOnly ? clauseAt(sentence.tokens, deed) : null;
}

/** Whether all these places are of other deeds; `60 pilots at the pier and 40 at the dock`: a clause without a verb is of the same. */
function areOfOthers(
  places: readonly number[],
  tokens: readonly Token[],
  clause: Stretch,
): boolean {
  const isOfOther = (at: number) => {
    const { first, last } = clauseAt(tokens, at);
    return (
      !isWithin(at, clause) && tokens.slice(first, last + 1).some(({ pos }) => VERBAL.test(pos))
    );
  };
  return places.length > 0 && places.every(isOfOther);
}

const isWithin = (at: number, { first, last }: Stretch) => first <= at && at <= last;
