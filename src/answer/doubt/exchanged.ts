// In: a claim with two numbers, and the sentence closest to it. Out: where that has each of them with what the claim says of the other.
import type { Span } from '../../cable/cable.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { placesOf, textOf } from '../holding.ts';
import { quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { isNumber } from './number-of.ts';
import { isSame } from './same-quantity.ts';

/** Two numbers in the order of their text. */
type Pair = readonly [Span, Span];

/** What is said of each of two numbers: what stands behind it, or before it, up to the other. */
const STRETCHES: readonly ((pair: Pair) => Pair)[] = [
  ([one, other]) => [
    { start: one.end, end: other.start },
    { start: other.end, end: Number.POSITIVE_INFINITY },
  ],
  ([one, other]) => [
    { start: 0, end: one.start },
    { start: one.end, end: other.start },
  ],
];

/** `285 in favor and 225 against`, for "225 in favor and 285 against". */
export function exchangedIn({ question, terms }: Sought, top: Candidate): readonly Otherwise[] {
  const { sentence, passage } = top;
  const given = quantitiesGiven(question);
  const counts = given.filter(({ kind }) => kind !== 'date');
  const [one, other, ...more] = counts.length === 2 ? counts : given;
  if (!question.claims || !one || !other || more.length > 0 || one.kind !== other.kind) return [];
  const { text } = passage.paragraph;
  const own = quantitiesOf(sentence, text).filter(
    (each) => isSame(one, each) || isSame(other, each),
  );
  const [first, second, ...rest] = own;
  if (!first || !second || rest.length > 0 || isSame(one, first) === isSame(one, second)) return [];
  const isTurned = isSame(one, second);
  /** Of words that stand with one number in both, whether it is the same; by the number in the claim. */
  const votes = (stretches: (pair: Pair) => Pair) => {
    const [given, found] = [stretches([one, other]), stretches([first, second])];
    const all: [Set<boolean>, Set<boolean>] = [new Set(), new Set()];
    for (const term of terms.filter((each) => !isNumber(each))) {
      const typed = within(given, startsOf(term, question.tokens));
      const at = within(
        found,
        placesOf(term, sentence).map((place) => sentence.tokens[place]?.start ?? -1),
      );
      if (typed === null || at === null) continue;
      all[typed].add((typed === at) !== isTurned);
    }
    return all;
  };
  const all = STRETCHES.map(votes);
  const are = (each: readonly Set<boolean>[], same: boolean) =>
    each.every((some) => some.size === 1 && some.has(same));
  if (!all.some((each) => are(each, false)) || all.some((each) => are(each, true))) return [];
  return [
    {
      typed: question.text.slice(one.start),
      printed: [text.slice(first.start, sentence.end)],
    },
  ];
}

/** `from 20 to 30 years`, for "from 30 to 20 years". */
export function backwardsIn({ question }: Sought, top: Candidate): readonly Otherwise[] {
  const [typed, from, to] = FROM_TO.exec(question.text) ?? [];
  if (!question.claims || typed === undefined || from === to) return [];
  const all = [...textOf(top).matchAll(new RegExp(FROM_TO, 'gi'))];
  const turned = all.find(([, own, other]) => own === to && other === from);
  const isStraight = all.some(([, own, other]) => own === from && other === to);
  return turned && !isStraight ? [{ typed, printed: [turned[0]] }] : [];
}
const FROM_TO = /\bfrom (\S*\d\S*) to (\S*\d[^\s,;.]*)/i;

const startsOf = ({ tokens: { first } }: Term, tokens: readonly Span[]) => [
  tokens[first]?.start ?? -1,
];

/** In which of two stretches all these places lie; null where they lie in both or neither. */
function within(stretches: Pair, places: readonly number[]): 0 | 1 | null {
  const isIn = ({ start, end }: Span) => places.some((at) => start <= at && at < end);
  const [one, other] = [isIn(stretches[0]), isIn(stretches[1])];
  return one === other ? null : other ? 1 : 0;
}
