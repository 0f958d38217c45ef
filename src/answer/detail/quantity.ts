// In: a question for a number or a date, and a sentence. Out: the one that answers it.
import type { Span } from '../../cable/cable.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { countedForms } from '../counted-things.ts';
import { HELPERS, IS, or } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { holdsTerm, shareOf, strengthOf, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { asksUnit } from '../quantity/units.ts';
import { fitOf, isYear, quantitiesGiven, quantitiesOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { type Counted, countedIn } from './counted-words.ts';
import { type Detail, detailOf } from './found.ts';
import { nearnessIn } from './nearness.ts';
import { isOfOtherDoer } from './other-doer.ts';
import { isOfOtherVerb } from './other-verb.ts';
import { isPartOfWhole, isSumOfPart, isWhole, OUT_OF } from './part-and-whole.ts';
import { asPrinted } from './printed.ts';
import { isRuledOut } from './ruled-out.ts';
import { inOtherStretch, inRow } from './stretches.ts';
import { verbShare, whenClause } from './when.ts';

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
  const isOut = read.map(
    (found, at) =>
      isRuledOut(found, sought, sentence, text) ||
      isOfOtherDoer(found, sought, sentence) ||
      isOfOtherVerb(found, sought, sentence) ||
      isPartOfWhole(found, read[at + 1], sought, sentence) ||
      isSumOfPart(found, sought, sentence, text) ||
      (isOneOfMany && found.kind !== 'date') ||
      // The 40 of `14 boats and 40 houses`, where it is asked how many boats.
      (isSorted && found.kind === 'count' && found.counts !== null && ofSort(found) === 0) ||
      (isOfNoun(found, sentence) && read.some((one) => isOtherDate(one, found, sentence))) ||
      beyond?.[candidates.indexOf(all[at] as Quantity)] === true,
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
  const byClause = question.asked === 'date' && !asksUnit(question.text);
  return byClause ? detailOf(whenClause(sought, sentence, text)) : null;
}

/** The 1999 of `the 1999 plan`. */
function isOfNoun({ kind, text, ...span }: Quantity, sentence: IndexedSentence): boolean {
  const { tokens } = sentence;
  const { first, last } = tokensIn(sentence, span);
  return (
    kind === 'date' &&
    isYear(text) &&
    tokens[last + 1]?.pos === 'NOUN' &&
    /^(?:DET|ADJ|PRON|PART)$/.test(tokens[first - 1]?.pos ?? '')
  );
}

function isOtherDate(one: Quantity, found: Quantity, sentence: IndexedSentence): boolean {
  return one.kind === 'date' && one.start !== found.start && !isOfNoun(one, sentence);
}

/**
 * Whether a question that does not say what it asks for may ask how many: "gangs?", "cases in 2009?"; a
 * sentence does not, nor what asks what.
 */
function mayAskCount({ question, terms }: Sought, given: ReadonlySet<number>): boolean {
  // A year says when, and asks how many as well as no number does.
  const isDated = [...given].every((value) => isYear(String(value)));
  return isDated && !WHAT.test(question.text) && terms.length <= DETAIL.bare;
}

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
    asked.includes(text.slice(bare.start, bare.end).toLowerCase());
  return (found) => {
    const isShare = ofThem && /^(?:percent|share)$/.test(found.kind);
    const fit = isShare ? DETAIL.certain : fitOf(found, sought, sentence);
    return fit < DETAIL.weak || isGiven(found) ? 0 : fit;
  };
}

/**
 * What a quantity of the sentence is worth as the answer; 0 where it is none.
 * @param isNamed whether its stretch is the one that the question names: nothing else there is meant
 */
function worthIn(
  sought: Sought,
  sentence: IndexedSentence,
  text: string,
  { terms, focus, part }: Counted,
  fits: readonly number[],
  isNamed: boolean,
): (found: Quantity, at: number) => number {
  const { question } = sought;
  const asked = question.text.toLowerCase();
  const counting = question.asked === 'count' || question.asked === null;
  const nearPart = nearnessIn(part, sentence);
  const nearness = nearnessIn(terms, sentence);
  return (found, at) => {
    const fit = fits[at] as number;
    if (fit === 0) return 0;
    const { first, last } = tokensIn(sentence, found);
    const shareOf = (words: readonly Term[]) => countedShare(sought, words, found, sentence);
    return (
      fit +
      DETAIL.near * nearness(first, last) +
      DETAIL.ofPart * nearPart(first, last) +
      (counting ? DETAIL.counted * shareOf(terms) + DETAIL.sort * shareOf(focus) : 0) +
      (likewise(asked, found, text, sentence) ? DETAIL.likewise : 0) +
      (found.kind === 'date' ? DETAIL.ofVerb * verbShare(sought.terms, sentence, first) : 0) -
      (isNamed || isWhole(found, sought, sentence) ? 0 : against(found, text, asked))
    );
  };
}

/** "What do they sell?", "so how did they stop it?", "name the boats" */
const WHAT = new RegExp(
  `^\\W*(?:(?:so|and|but|ok) )?(?:what|which|why|name|list|identify|how ${or([...IS, ...HELPERS, 'come'])})\\b`,
  'i',
);

/**
 * The share of the question's weight in what a quantity counts: tells women's cases from children's. A
 * word that only is near in meaning to one that the sentence has as well does not stand for it.
 */
function countedShare(
  { vocabulary }: Sought,
  terms: readonly Term[],
  quantity: Quantity,
  sentence: IndexedSentence,
): number {
  const ids = countedForms(quantity).flatMap((form) => vocabulary.form(form)?.id ?? []);
  return shareOf(terms, (term) => {
    const most = Math.max(0, ...ids.map((id) => strengthOf(term, id)));
    return most < DETAIL.same && holdsTerm(sentence, term) ? 0 : most;
  });
}

/** Words that go together in question and answer: "in each crew" and `per crew`. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:each|per|every|average|avg|apiece|typical|usual)\b/,
    /\b(?:each|per|every|averag\w+|apiece)\b/,
  ],
  [/\b(?:total|altogether|in all|overall)\b/, /\b(?:total|altogether|in all|overall)\b/],
  [/\b(?:until|till) (?:when|what|which)\b/, /\b(?:until|till|through|to the end)\b/],
  [/\bby (?:when|what|which)\b/, /\bby\b/],
  [/\bsince (?:when|what|which)\b/, /\bsince\b/],
  [/\b(?:max|maximum|most|up to)\b/, /\b(?:up to|at most|maximum|no more than)\b/],
];
/** Currencies that a question names, and how the sum itself is written: another may stand beside it. */
const CURRENCIES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:dollars?|usd|bucks|us\$)/, /\$|\bdollars?\b|\busd\b/],
  [/\beuros?\b|€/, /\beuros?\b|€|\beur\b/],
];

function likewise(asked: string, quantity: Quantity, text: string, sentence: Span): boolean {
  const near = around(text, quantity, sentence);
  const own = quantity.text.toLowerCase();
  return (
    PAIRS.some(([question, answer]) => question.test(asked) && answer.test(near)) ||
    CURRENCIES.some(([question, answer]) => question.test(asked) && answer.test(own))
  );
}

/** The quantity with a word or two on either side, in small letters. */
function around(text: string, { start, end }: Span, sentence: Span): string {
  const from = Math.max(sentence.start, start - DETAIL.before);
  return text.slice(from, Math.min(sentence.end, end + DETAIL.after)).toLowerCase();
}

/**
 * What speaks against a quantity: it is what something was before (`from 12` in "rose to 15 from 12"),
 * is out of how many, or is the year in a name.
 */
function against({ kind, start, value }: Quantity, text: string, asked: string): number {
  const before = text.slice(Math.max(0, start - DETAIL.contrast), start);
  if (kind !== 'date') {
    if (kind === 'count' && OUT_OF.test(before)) return DETAIL.past;
    return FORMER.test(before) && !BEFORE.test(asked) ? DETAIL.past : 0;
  }
  return value !== null && NAME_BEFORE.test(before) ? DETAIL.inName : 0;
}

/** A word in capitals right before a year, no month: `FICOD 2009` is the event's name. */
const NAME_BEFORE = /\b\p{Lu}[\p{Lu}\d]+ $/u;
const FORMER =
  /\bfrom\s+$|\b(?:instead of|rather than|compared (?:to|with)|as opposed to|versus)\s+(?:\w+\s+){0,3}$/i;
const BEFORE =
  /\b(?:from|before|earlier|previous(?:ly)?|used to|formerly|normal(?:ly)?|others?|else)\b/;
