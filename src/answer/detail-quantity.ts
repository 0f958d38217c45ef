// In: a question for a number or a date, and a sentence. Out: the one that answers it.
import type { Span } from '../cable/cable.ts';
import { analyse } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { shareOf, strengthOf, tokensIn } from './holding.ts';
import { nearnessIn } from './nearness.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { countedForms, fitOf, quantitiesOf } from './quantity-evidence.ts';
import type { Sought } from './sought.ts';
import { DETAIL } from './weights.ts';

/** The quantity of the kind asked for that counts the right thing and stands nearest to it. */
export function quantity(sought: Sought, sentence: IndexedSentence, text: string): Span | null {
  const { question } = sought;
  const given = valuesIn(question.text);
  if (question.asked === null && [...given].some((value) => !isYear(value))) return null;
  const asked = question.text.toLowerCase();
  const isGiven = ({ value, bare }: Quantity) =>
    (value !== null && given.has(value)) ||
    asked.includes(text.slice(bare.start, bare.end).toLowerCase());
  const counting = question.asked === 'count' || question.asked === null;
  const nearness = nearnessIn(sought.terms, sentence);
  let best: Quantity | null = null;
  let most = DETAIL.least;
  for (const found of quantitiesOf(sentence, text)) {
    const fit = fitOf(found, sought);
    if (fit < DETAIL.weak || isGiven(found)) continue;
    const { first, last } = tokensIn(sentence, found);
    const worth =
      fit +
      DETAIL.near * nearness(first, last) +
      (counting ? DETAIL.counted * countedShare(sought, found) : 0) +
      (likewise(asked, around(text, found, sentence)) ? DETAIL.likewise : 0);
    if (worth > most) [best, most] = [found, worth];
  }
  if (best) {
    const before = text.slice(sentence.start, best.start);
    const part = best.kind === 'date' ? (PART_OF_TIME.exec(before)?.[0] ?? '') : '';
    return { start: best.start - part.length, end: best.end };
  }
  return question.asked === 'date' ? clause(sentence, text) : null;
}

/** The `later` of `later this year`; that of "he lost later 30 boats" is no part of a number. */
const PART_OF_TIME = /\b(?:later|earlier|early|late) $/i;

/** A year says when, and asks how many as well as no number does: "cases in 2009?" */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value < 2100;
}

/** The numbers that a question gives: no answer repeats them. */
function valuesIn(question: string): ReadonlySet<number> {
  const found = analyse(question).flatMap((sentence) => quantitiesIn(sentence, question));
  return new Set(found.flatMap(({ value }) => value ?? []));
}

/** The share of the question's weight in what a quantity counts: tells women's cases from children's. */
function countedShare({ terms, vocabulary }: Sought, quantity: Quantity): number {
  const ids = countedForms(quantity).flatMap((form) => vocabulary.form(form)?.id ?? []);
  return shareOf(terms, (term) => Math.max(0, ...ids.map((id) => strengthOf(term, id))));
}

/** Words that go together in question and answer: "in each gang" and `per gang`. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:each|per|every|average|avg|apiece)\b/, /\b(?:each|per|every|averag\w+|apiece)\b/],
  [/\b(?:dollars?|usd|bucks|us\$)/, /\$|\bdollars?\b|\busd\b/],
  [/\beuros?\b|€/, /\beuros?\b|€|\beur\b/],
  [/\b(?:total|altogether|in all|overall)\b/, /\b(?:total|altogether|in all|overall)\b/],
  [/\b(?:max|maximum|most|up to)\b/, /\b(?:up to|at most|maximum|no more than)\b/],
];

function likewise(asked: string, found: string): boolean {
  return PAIRS.some(([question, answer]) => question.test(asked) && answer.test(found));
}

/** The quantity with a word or two on either side, in small letters. */
function around(text: string, { start, end }: Span, sentence: Span): string {
  const from = Math.max(sentence.start, start - DETAIL.before);
  return text.slice(from, Math.min(sentence.end, end + DETAIL.after)).toLowerCase();
}

const TIME_CLAUSE = new RegExp(
  '\\b(?:once|after|before|during|while|when|until|as soon as|prior to|following)\\b' +
    `[^,;.]{${DETAIL.shortest},${DETAIL.longestTime}}`,
  'i',
);

/** "When …?" answered by a clause: `once their plan was exposed`, `during and after school hours`. */
function clause({ start, end }: IndexedSentence, text: string): Span | null {
  const found = TIME_CLAUSE.exec(text.slice(start, end));
  if (!found) return null;
  const from = start + found.index;
  return { start: from, end: from + found[0].trimEnd().length };
}
