// In: a claim with a number or a date, and the sentence closest to it. Out: where that has it of something else, and another one of what is claimed.
import { areOfOneSide } from '../../search/contraries.ts';
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import { clauseAt } from '../grammar/clause-at.ts';
import type { Stretch } from '../grammar/tokens.ts';
import { placesOf, tokensIn, verbsOf } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import type { Otherwise } from './otherwise.ts';
import { isOther, isSame } from './same-quantity.ts';
import { isOfTheSame } from './the-same.ts';

/** `1986`, for "ratified it in 1985", where it was signed in 1985 and ratified in 1986. */
export function ofOtherDeedIn({ question, terms }: Sought, top: Candidate): readonly Otherwise[] {
  const { sentence, passage } = top;
  const verbs = terms.filter(({ tokens }) => question.tokens[tokens.first]?.pos === 'VERB');
  const [verb] = verbs;
  if (!question.claims || !verb || verbs.length > 1 || !isOfTheSame(terms, sentence)) return [];
  const [deed] = verbsOf(verb, sentence);
  // `Increased` may be what is meant by "rose".
  const isAsGood = ({ text }: Token) => areOfOneSide(verb.word.form, text.toLowerCase());
  const isOnly =
    placesOf(verb, sentence).length === 1 && sentence.tokens.filter(isAsGood).length < 2;
  if (deed === undefined || !isOnly) return [];
  const clause = clauseAt(sentence.tokens, deed);
  const all = quantitiesOf(sentence, passage.paragraph.text);
  const own = all.filter((one) => isWithin(tokensIn(sentence, one), clause));
  // `60 pilots at the pier and 40 at the dock`: a clause without a verb is of the same deed.
  const isOfOther = (one: Quantity) => {
    const { first, last } = clauseAt(sentence.tokens, tokensIn(sentence, one).first);
    return sentence.tokens.slice(first, last + 1).some(({ pos }) => pos === 'VERB');
  };
  const typed = quantitiesGiven(question);
  return typed.flatMap((given) => {
    const isAlone = typed.every((one) => one === given || one.kind !== given.kind);
    const instead = own.filter((one) => isOther(given, one));
    const same = all.filter((one) => isSame(given, one));
    const isElsewhere =
      same.length > 0 && same.every((one) => !own.includes(one) && isOfOther(one));
    if (!isAlone || instead.length === 0 || !isElsewhere) return [];
    return [{ typed: given.text, printed: instead.map(({ text }) => text) }];
  });
}

const isWithin = (inner: Stretch, outer: Stretch) =>
  outer.first <= inner.first && inner.last <= outer.last;
