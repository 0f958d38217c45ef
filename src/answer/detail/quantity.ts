// In: a question for a number or a date, and a sentence. Out: the one that answers it.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { countsHead } from '../counted-things.ts';
import { anyOf, HELPERS, IS, listed, or } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { NOUN, past, posAt, textAt } from '../grammar/tokens.ts';
import { holdsAny, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { asksUnit, isPart } from '../quantity/units.ts';
import { fitOf, isYear, quantitiesGiven, quantitiesOf, sideOf } from '../quantity-evidence.ts';
import { NAMED_BY_NUMBER } from '../question/cue-nouns.ts';
import type { Sought } from '../question/sought.ts';
import { type Counted, countedIn } from './counted-words.ts';
import { type Detail, detailOf } from './found.ts';
import { isOfOtherDoer } from './other-doer.ts';
import { isOfOtherVerb } from './other-verb.ts';
import { isOtherThanPart, isPartOfWhole, isSumOfPart } from './part-and-whole.ts';
import { asPrinted } from './printed.ts';
import { countedShare, worthIn } from './quantity-worth.ts';
import { isRuledOut } from './ruled-out.ts';
import { inOtherStretch, inRow } from './stretches.ts';
import { whenClause } from './when.ts';

/**
 * The quantity of the kind asked for that counts the right thing and stands nearest to it; unsure where
 * grammar rules it out.
 */
export function quantity(sought: Sought, sentence: IndexedSentence, text: string): Detail | null {
  const { question } = sought;
  // No answer repeats them.
  const given = new Set(quantitiesGiven(question).flatMap(({ value }) => value ?? []));
  if (question.asked === null && !mayAskCount(sought, given)) return null;
  const counted = countedIn(sought);
  const all = quantitiesOf(sentence, text);
  const read = all.map((_, at) => inRow(all, at, text));
  const fits = read.map(fitIn(sought, sentence, text, given, counted));
  const isCandidate = (_: Quantity, at: number) => fits[at] !== 0;
  const candidates = all.filter(isCandidate);
  const beyond = inOtherStretch(candidates, read.filter(isCandidate), sought, sentence);
  const worths = read.map(worthIn(sought, sentence, text, counted, fits, beyond !== null));
  // `Lund and Berg sold 12 and 7, respectively`
  const isOneOfMany = sentence.tokens.some((token) => token.text === 'respectively');
  const ofSort = (one: Quantity) => countedShare(sought, counted.focus, one, sentence);
  const isSorted = read.some((one) => ofSort(one) >= DETAIL.same);
  const isHeaded = question.focus.length > 1 && read.some((one) => countsHead(one, sought));
  const isOut = read.map(
    (found, at) =>
      sideOf(found, sought, sentence) !== true &&
      (isRuledOut(found, sought, sentence, text) ||
        isOfOtherDoer(found, all, sought, sentence) ||
        isOfOtherVerb(found, sought, sentence) ||
        isPartOfWhole(found, read[at + 1], sought, sentence) ||
        isSumOfPart(found, sought, sentence, text) ||
        (question.asked === 'count' && isOtherThanPart(found, all, sought, sentence)) ||
        (isOneOfMany && found.kind !== 'date') ||
        // The 40 of `14 boats and 40 houses`, where it is asked how many boats.
        (isSorted && found.kind === 'count' && found.counts !== null && ofSort(found) === 0) ||
        // The five of `five crews with 40 members`, where it is asked how many crew members.
        (question.asked === 'count' &&
          isHeaded &&
          found.kind === 'count' &&
          found.counts !== null &&
          !countsHead(found, sought)) ||
        (isOfNoun(found, sentence) &&
          (read.some((one) => isOtherDate(one, found, sentence)) ||
            !isOfAskedNoun(found, sought, sentence))) ||
        beyond?.[candidates.indexOf(all[at] as Quantity)] === true),
  );
  const mostOf = (out: boolean) =>
    Math.max(0, ...worths.filter((_, at) => out || isOut[at] === false));
  const sure = mostOf(false) > DETAIL.least;
  const most = mostOf(!sure);
  if (most > DETAIL.least) {
    const at = worths.findIndex((worth, i) => worth === most && !(sure && isOut[i]));
    const share = (one: Quantity) => countedShare(sought, counted.terms, one, sentence);
    const best = share(read[at] as Quantity);
    const likeIt = (one: Quantity) => best > 0 && Math.abs(share(one) - best) < DETAIL.equal * best;
    return detailOf(asPrinted(all, at, likeIt, question, sentence, text), sure);
  }
  const byClause =
    question.asked === 'date' && !asksUnit(question.text) && !DATE.test(question.text);
  return byClause ? detailOf(whenClause(sought, sentence, text)) : null;
}

/** What no clause is: "date of the march?" */
const DATE = anyOf(['dates?']);

/** The 1999 of `the 1999 plan`. */
function isOfNoun({ kind, text, ...span }: Quantity, sentence: IndexedSentence): boolean {
  const { tokens } = sentence;
  const { first, last } = tokensIn(sentence, span);
  return (
    kind === 'date' &&
    isYear(text) &&
    tokens[last + 1]?.pos === 'NOUN' &&
    (/^(?:DET|ADJ|PRON|PART)$/.test(posAt(tokens, first - 1)) ||
      /[^e]ed$/.test(textAt(tokens, first - 1)))
  );
}

/** Whether the noun behind such a year is the question's. */
function isOfAskedNoun(found: Quantity, { terms }: Sought, sentence: IndexedSentence): boolean {
  const { last } = tokensIn(sentence, found);
  return holdsAny(terms, sentence, last + 1, past(NOUN, sentence.tokens, last + 1) - 1);
}

function isOtherDate(one: Quantity, found: Quantity, sentence: IndexedSentence): boolean {
  return one.kind === 'date' && one.start !== found.start && !isOfNoun(one, sentence);
}

/**
 * Whether a question that does not say what it asks for may ask how many: "gangs?", "cases in 2009?"; a
 * sentence does not, nor what asks what.
 */
function mayAskCount({ question, terms }: Sought, given: ReadonlySet<number>): boolean {
  if (ASKS_NUMBER_OF_ONE.test(question.text) || RECKONS.test(question.text)) return false;
  // A year says when, and asks how many as well as no number does.
  const isDated = [...given].every((value) => isYear(String(value)));
  return isDated && !WHAT.test(question.text) && terms.length <= DETAIL.bare;
}

/** What no number of several tells alone: "ratio of pilots to crews", "sum of both?" */
const RECKONS = anyOf(
  listed('ratio difference gap sum').map((word) => `${word} (?:of|between|in)`),
);

/** "Passport number of Ida Lund", "her service no.?": by that she is known, and it counts nothing. */
const ASKS_NUMBER_OF_ONE = new RegExp(`\\b${NAMED_BY_NUMBER} n(?:umber|o|r)s?\\b`, 'i');

/** How well a quantity of the sentence is of the kind asked for; 0 where it is not, or the question gives it. */
function fitIn(
  sought: Sought,
  sentence: IndexedSentence,
  text: string,
  given: ReadonlySet<number>,
  { ofThem }: Counted,
): (found: Quantity) => number {
  const asked = sought.question.text.toLowerCase();
  const isGiven = ({ value, bare }: Quantity) =>
    (value !== null && given.has(value)) ||
    hasWhole(asked, text.slice(bare.start, bare.end).toLowerCase());
  return (found) => {
    const isShare = ofThem && isPart(found);
    const fit = isShare ? DETAIL.certain : fitOf(found, sought, sentence);
    return fit < DETAIL.weak || isGiven(found) ? 0 : fit;
  };
}

/** Whether a text has words as they stand: the 20 of "20 boats", and not of "2006". */
function hasWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!/[\p{L}\d]/u.test(before + after)) return true;
  }
  return false;
}

/** "What do they sell?", "so how did they stop it?", "name the boats" */
const WHAT = new RegExp(
  `^\\W*(?:(?:so|and|but|ok) )?(?:what|which|why|name|list|identify|how ${or([...IS, ...HELPERS, 'come'])})\\b`,
  'i',
);
