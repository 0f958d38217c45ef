// In: a question and a sentence. Out: how well the sentence's quantities answer it.
import { madeOnce } from '../kept.ts';
import type { Sentence } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import { tellsAge } from './age-evidence.ts';
import { countsAny, countsAnyone, countsBeside, countsThem } from './counted-things.ts';
import { DETAIL, FITS, MISFIT } from './detail-weights.ts';
import { strengthOf, type Within } from './holding.ts';
import { isOfElse } from './other-quantity.ts';
import { type Quantity, quantitiesIn } from './quantity/quantities.ts';
import { countsThings, HOW_OFTEN, isOtherUnit } from './quantity/units.ts';
import { isOfSide } from './quantity/votes.ts';
import type { Asked } from './question/asked.ts';
import type { Question } from './question/question.ts';
import type { Sought } from './question/sought.ts';

/** Of a table that is read as one sentence, so many tell what it has: each is held against each. */
const MOST = 300;
const known = new WeakMap<Sentence, readonly Quantity[]>();

/** The quantities of an indexed sentence, read once. */
export function quantitiesOf(sentence: Sentence, text: string): readonly Quantity[] {
  let found = known.get(sentence);
  if (!found) {
    found = quantitiesIn(sentence, text).slice(0, MOST);
    known.set(sentence, found);
  }
  return found;
}

/** The quantities that a question itself gives, read once. */
export const quantitiesGiven: (question: Question) => readonly Quantity[] = madeOnce(
  ({ text, sentences }) => sentences.flatMap((sentence) => quantitiesIn(sentence, text)),
);

/** True for questions that only a quantity or a date can answer. */
export function asksQuantity(asked: Asked | null): boolean {
  return asked !== null && asked in FITS;
}

/** How well the best quantity of a sentence answers the question, 0 to 1. */
export function quantityFit(sought: Sought, { sentence, passage }: Within): number {
  const found = quantitiesOf(sentence, passage.paragraph.text);
  let best = 0;
  for (const quantity of found) best = Math.max(best, fitOf(quantity, sought, sentence));
  return best;
}

/** How well one quantity answers the question, 0 to 1: its kind, and whether it counts the focus. */
export function fitOf(quantity: Quantity, sought: Sought, sentence: IndexedSentence): number {
  const { question, terms, focus } = sought;
  const asked = question.asked ?? 'count';
  const side = sideOf(quantity, sought, sentence);
  if (side !== null) return Number(side);
  // `250 calls a year` tells how often they call.
  const often = HOW_OFTEN.test(question.text) ? behind(quantity, sentence) : '';
  const written = `${quantity.text} ${quantity.counts ?? ''} ${often}`;
  const isOther =
    isOtherUnit(question.text, written) ||
    countsThem(quantity, sought) ||
    isNoAmount(quantity, sought) ||
    isOfElse(quantity, sought, sentence);
  const suits = isOther ? MISFIT.unit : 1;
  const fit = tellsAge(quantity, sought, sentence)
    ? DETAIL.certain
    : kindFit(quantity, question) * suits;
  if (asked !== 'count' || fit === 0) return fit;
  // "Gangs?" may ask how many: then the number counts what the question is about.
  if (question.asked === null) {
    return terms.length > 0 ? fit * countsAny(terms, quantity, sought) : fit;
  }
  if (focus.length === 0) return fit;
  // "Arrivals reached 10.7 million": what is counted stands before.
  const isCounted = quantity.counts !== null || quantity.countsBefore !== null;
  if (!isCounted && quantity.kind === 'count') {
    const isThere = sentence.words.some((id) =>
      focus.some((term) => strengthOf(term, id) >= DETAIL.weak),
    );
    return fit * (isThere ? MISFIT.uncounted : MISFIT.counted);
  }
  const counts = Math.max(
    countsAny(focus, quantity, sought),
    countsAnyone(quantity, sought, sentence),
  );
  if (counts < DETAIL.same && countsBeside(quantity, sought)) return fit * MISFIT.beside;
  return fit * (MISFIT.counted + (1 - MISFIT.counted) * counts);
}

/** How well a quantity is of the kind asked for; "since when?" is told by `the past three years` too. */
function kindFit({ kind, text }: Quantity, { asked, text: question }: Question): number {
  const isSince = asked === 'date' && kind === 'duration' && /\bsince when\b/i.test(question);
  if (isSince && /^(?:the )?(?:past|last) /i.test(text)) return DETAIL.certain;
  return FITS[asked ?? 'count']?.[kind] ?? 0;
}

/** The `two doors` that tell nobody how much loot there was. */
function isNoAmount(quantity: Quantity, sought: Sought): boolean {
  if (!countsThings(quantity) || !/\bhow much\b/i.test(sought.question.text)) return false;
  return countsAny(sought.terms, quantity, sought) < DETAIL.weak;
}

/** Whether it counts the votes of the side asked for; `null` where it counts none. */
export function sideOf(
  quantity: Quantity,
  { question }: Sought,
  sentence: IndexedSentence,
): boolean | null {
  const isCount = question.asked === 'count' && quantity.kind === 'count';
  return isCount ? isOfSide(question.text, behind(quantity, sentence)) : null;
}

/** The two words behind what a quantity counts; what it counts as one of a row does not stand there. */
function behind({ end, counts }: Quantity, { tokens }: IndexedSentence): string {
  const next = tokens.find(({ start }) => start >= end)?.text ?? '';
  const after = end + (counts?.startsWith(next) ? counts.length + 1 : 0);
  return tokens
    .filter(({ start }) => start >= after)
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
}

/** Years of a question: `1500` to `2099`. */
export function yearsOf(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ word }) => isYear(word.form));
}

/** Years that a text names in figures, in its order. */
export function yearsIn(text: string): readonly string[] {
  return (text.match(/\b\d{4}\b/g) ?? []).filter(isYear);
}

export function isYear(form: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(form);
}
