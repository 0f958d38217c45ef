// In: a quantity of the kind that a question asks for, and its sentence. Out: what it is worth as the answer.
import type { Span } from '../../cable/cable.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { countedForms } from '../counted-things.ts';
import { DETAIL } from '../detail-weights.ts';
import { holdsTerm, shareOf, strengthOf, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Sought } from '../question/sought.ts';
import { isOfAskedYear } from './asked-year.ts';
import type { Counted } from './counted-words.ts';
import { nearnessIn } from './nearness.ts';
import { isWhole, OUT_OF } from './part-and-whole.ts';
import { verbShare } from './when.ts';

/**
 * What a quantity of the sentence is worth as the answer; 0 where it is none.
 * @param isNamed whether its stretch is the one that the question names: nothing else there is meant
 */
export function worthIn(
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
  const isMeant = (found: Quantity) =>
    isNamed ||
    isWhole(found, sought, sentence) ||
    isOfAskedYear(found, sought, sentence, text) === true;
  return (found, at) => {
    const fit = fits[at] as number;
    if (fit === 0) return 0;
    const { first, last } = tokensIn(sentence, found);
    const counted = (words: readonly Term[]) => countedShare(sought, words, found, sentence);
    return (
      fit +
      DETAIL.near * nearness(first, last) +
      DETAIL.ofPart * nearPart(first, last) +
      (counting ? DETAIL.counted * counted(terms) + DETAIL.sort * counted(focus) : 0) +
      (likewise(asked, found, text, sentence) ? DETAIL.likewise : 0) +
      (found.kind === 'date' ? DETAIL.ofVerb * verbShare(sought.terms, sentence, first) : 0) -
      (isMeant(found) ? 0 : against(found, text, asked))
    );
  };
}

/**
 * The share of the question's weight in what a quantity counts: tells women's cases from children's. A
 * word that only is near in meaning to one that the sentence has as well does not stand for it.
 */
export function countedShare(
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
/** Which side is asked for, and what stands right behind its number: `285 votes in favor and 225 against`. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:against|opposed)\b/, /^(?: \w+)? (?:against|opposed)\b/i],
  [/\bin favou?r\b/, /^(?: \w+)? in favou?r\b/i],
];
/** What a question names, and how the quantity itself is written: another may stand beside it. */
const WRITTEN: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:dollars?|usd|bucks|us\$)/, /\$|\bdollars?\b|\busd\b/],
  [/\b(?:per ?cent(?:age)?|pct)\b/, /%|\bper ?cent\b/],
  [/\beuros?\b|€/, /\beuros?\b|€|\beur\b/],
];

function likewise(asked: string, quantity: Quantity, text: string, sentence: Span): boolean {
  const near = around(text, quantity, sentence);
  const own = quantity.text.toLowerCase();
  const behind = text.slice(quantity.end, sentence.end);
  return (
    PAIRS.some(([question, answer]) => question.test(asked) && answer.test(near)) ||
    SIDES.some(([question, answer]) => question.test(asked) && answer.test(behind)) ||
    WRITTEN.some(([question, answer]) => question.test(asked) && answer.test(own))
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
