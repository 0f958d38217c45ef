// In: a question and a sentence. Out: how well the sentence's quantities answer it.
import { madeOnce } from '../kept.ts';
import { analyse, type Sentence, type Token } from '../search/language.ts';
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import { countsAny, countsAnyone, countsBeside, countsThem } from './counted-things.ts';
import { CHANGES, listed, only } from './cue-words.ts';
import { DETAIL, FITS, MISFIT } from './detail-weights.ts';
import { anyHolds, holds, strengthOf, tokensIn, wordsWithin } from './holding.ts';
import { type Quantity, quantitiesIn } from './quantity/quantities.ts';
import { isOtherUnit } from './quantity/units.ts';
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
export const quantitiesGiven: (question: Question) => readonly Quantity[] = madeOnce(({ text }) =>
  analyse(text).flatMap((sentence) => quantitiesIn(sentence, text)),
);

/** True for questions that only a quantity or a date can answer. */
export function asksQuantity(asked: Asked | null): boolean {
  return asked !== null && asked in FITS;
}

/** How well the best quantity of a sentence answers the question, 0 to 1. */
export function quantityFit(
  sought: Sought,
  { sentence, passage }: Pick<Candidate, 'sentence' | 'passage'>,
): number {
  const found = quantitiesOf(sentence, passage.paragraph.text);
  let best = 0;
  for (const quantity of found) best = Math.max(best, fitOf(quantity, sought, sentence));
  return ofAnotherYear(sought, sentence, found) ? best * MISFIT.year : best;
}

/** How well one quantity answers the question, 0 to 1: its kind, and whether it counts the focus. */
export function fitOf(quantity: Quantity, sought: Sought, sentence: IndexedSentence): number {
  const { question, terms, focus } = sought;
  const asked = question.asked ?? 'count';
  const written = `${quantity.text} ${quantity.counts ?? ''}`;
  const isOther =
    isOtherUnit(question.text, written) ||
    isOtherTime(question.text, quantity) ||
    countsThem(quantity, sought) ||
    isOtherStuff(quantity, sought) ||
    isNoChange(quantity, sought, sentence) ||
    isOfAnother(quantity, sought, sentence) ||
    isElsewhere(quantity, sought, sentence);
  const suits = isOther ? MISFIT.unit : 1;
  const fit = isFounding(quantity, sought, sentence)
    ? DETAIL.certain
    : (FITS[asked]?.[quantity.kind] ?? 0) * suits;
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
    countsAnyone(quantity, sought, sentence.words),
  );
  if (counts < DETAIL.same && countsBeside(quantity, sought)) return fit * MISFIT.beside;
  return fit * (MISFIT.counted + (1 - MISFIT.counted) * counts);
}

const FOUNDED = only(listed('established founded formed created opened born built launched'));

/** Whether a year tells how old a body is: `established in 1954`. */
function isFounding(quantity: Quantity, { question }: Sought, sentence: IndexedSentence): boolean {
  if (question.asked !== 'age' || quantity.kind !== 'date') return false;
  const { first } = tokensIn(sentence, quantity);
  return sentence.tokens
    .slice(Math.max(0, first - 2), first)
    .some(({ text }) => FOUNDED.test(text));
}

/** Whether an age is that of somebody else, `Lund, 55,`, where it is asked how old Berg is. */
function isOfAnother(quantity: Quantity, { terms }: Sought, sentence: IndexedSentence): boolean {
  // "de Berg" is one name.
  const isOfName = (term: Term, at: number) =>
    term.isName || term.tokens.last + 1 === terms[at + 1]?.tokens.first;
  if (quantity.kind !== 'age' || !terms.every(isOfName)) return false;
  const { tokens } = sentence;
  const last = tokensIn(sentence, quantity).first - 2;
  if (tokens[last + 1]?.text !== ',' || tokens[last]?.pos !== 'PROPN') return false;
  const first = tokens.findLastIndex(({ pos }, at) => at < last && pos !== 'PROPN') + 1;
  return !wordsWithin(sentence, first, last).some(({ id }) => anyHolds(terms, id));
}

/** "How much did it fall?", "by how much have sales risen?" */
const CHANGE =
  /\bhow much\b(?! (?:\w+ )?time\b).*\b(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:s|n|ing)?|drop(?:s|ped|ping)?|(?:declin|increas|decreas|reduc)\w+|shr[aiu]nk(?:en)?|cut)\b/i;
const TO_COME = /\bwhen(?: will|['’]ll| is .{0,60}\b(?:going|due|supposed) to)\b/i;
const GONE = /\b(?:last|past|previous|earlier|ago|yesterday)\b/i;

/** "How much did it fall?" is not told by how long it took, nor "when will it end?" by `last year`. */
function isOtherTime(question: string, { kind, text }: Quantity): boolean {
  return kind === 'duration'
    ? CHANGE.test(question)
    : kind === 'date' && TO_COME.test(question) && GONE.test(text);
}

/** Whether a number is of what there is `in Iceland (estimated at 12)`, where it is asked how many there are in Tollby. */
function isElsewhere(
  quantity: Quantity,
  { terms, question }: Sought,
  sentence: IndexedSentence,
): boolean {
  if (quantity.countsBefore === null) return false;
  const { tokens } = sentence;
  const { first } = tokensIn(sentence, quantity);
  const open = tokens.findLastIndex(({ text }, at) => text === '(' && at < first);
  const link = tokens.findLastIndex((token, at) => at < open && isIn(token));
  const place = link < 0 ? [] : wordsWithin(sentence, link, open);
  const asked = terms.filter((term) => term.isName && isIn(question.tokens[term.tokens.first - 1]));
  return place.length > 0 && asked.some((term) => !place.some(({ id }) => holds(term, id)));
}

const isIn = (token: Token | undefined) => /^(?:in|at)$/i.test(token?.text ?? '');

/** "By how many percent did they fall?" */
const BY = new RegExp(
  `\\bby (?:how (?:many|much)|what) (?:per ?cent|pct)|\\bhow many per ?cent\\b.*\\b(?:${CHANGES}|go(?:es|ne)? (?:up|down)|went (?:up|down))`,
  'i',
);
const CHANGED = new RegExp(`\\b(?:${CHANGES}|(?:up|down|more|less|higher) )`, 'i');

/** "By how many percent did they fall?" is told by no share where nothing changes. */
function isNoChange(
  { kind }: Quantity,
  { question }: Sought,
  { tokens }: IndexedSentence,
): boolean {
  if ((kind !== 'percent' && kind !== 'share') || !BY.test(question.text)) return false;
  return !CHANGED.test(tokens.map(({ text }) => text).join(' '));
}

const STUFF =
  /\bhow much (?!(?:of|in|for|to|per|more|less|did|do|does|is|are|was|were|has|have|had|will|would)\b)/i;

/** What is counted in money. */
const WORTH = only(
  listed(
    'aid assistance help support relief money cash funds? funding finance financing budget grants? gifts?',
    'investments? capital credits? loans? debts? interest taxe?s? fines? duty duties tariffs? tolls? fees?',
    'compensation damages? costs? spending expenditures? revenues? income profits? losses loss savings?',
    'salary salaries wages? pay payments? subsid(?:y|ies) trade business exports? imports? sales wealth',
    'value worth bribes? ransom rent insurance contributions? donations? commissions?',
  ),
);

/** "How much forest was felled?" is told by no sum of money, unless the noun is for money itself. */
function isOtherStuff({ kind }: Quantity, { question }: Sought): boolean {
  if (kind !== 'money' || question.asked !== 'amount' || !STUFF.test(question.text)) return false;
  const head = question.tokens[question.focus.at(-1) ?? -1];
  return head?.pos === 'NOUN' && !WORTH.test(head.text);
}

/** Years of a question: `1500` to `2099`. */
export function yearsOf(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ word }) => isYear(word.form));
}

export function isYear(form: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(form);
}

/** Whether the question names a year, and the sentence none but another one. */
function ofAnotherYear(
  { terms, question }: Sought,
  { words }: IndexedSentence,
  found: readonly Quantity[],
): boolean {
  const years = yearsOf(terms);
  if (years.length === 0 || question.asked === 'date') return false;
  if (words.some((id) => years.some((year) => year.readings.has(id)))) return false;
  return found.some(({ kind, text }) => kind === 'date' && /\d{4}/.test(text));
}
