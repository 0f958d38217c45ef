// In: a question and a sentence. Out: how well the sentence's quantities answer it.
import type { Sentence } from '../search/language.ts';
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { formOf } from '../search/word.ts';
import type { Words } from '../search/words.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Asked, Question } from './question.ts';
import type { Sought } from './sought.ts';

type QuantityKind = Quantity['kind'];

/** How well each kind of quantity answers each kind of question, 0 to 1. */
const FITS: Partial<Record<Asked, Partial<Record<QuantityKind, number>>>> = {
  count: { count: 1, ordinal: 0.5, share: 0.4, money: 0.3, percent: 0.3 },
  amount: {
    count: 0.9,
    money: 0.9,
    percent: 0.8,
    share: 0.8,
    duration: 0.6,
    age: 0.5,
    ordinal: 0.6,
  },
  money: { money: 1 },
  percent: { percent: 1, share: 1 },
  age: { age: 1, duration: 0.2 },
  duration: { duration: 1, date: 0.5, age: 0.2 },
  date: { date: 1, time: 1, duration: 0.4 },
};

const known = new WeakMap<Sentence, readonly Quantity[]>();

/** The quantities of an indexed sentence, read once. */
export function quantitiesOf(sentence: Sentence, text: string): readonly Quantity[] {
  let found = known.get(sentence);
  if (!found) {
    found = quantitiesIn(sentence, text);
    known.set(sentence, found);
  }
  return found;
}

/** True for questions that only a quantity or a date can answer. */
export function asksQuantity(asked: Asked | null): boolean {
  return asked !== null && asked in FITS;
}

/** Kinds of date that are asked for by name, and what they are written with. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:what|which) (?:\w+ )?years?\b/i, /\d{4}/],
  [
    /\b(?:what|which) (?:\w+ )?months?\b/i,
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  ],
];

/** 1, or little where a year is asked for and the date has none. */
function unitFit({ text }: Question, date: string): number {
  return UNITS.some(([asked, written]) => asked.test(text) && !written.test(date)) ? 0.2 : 1;
}

/** How well one quantity answers the question, 0 to 1: its kind, and whether it counts the focus. */
export function fitOf(
  quantity: Quantity,
  { question, terms, focus, vocabulary, words }: Sought,
): number {
  const asked = question.asked ?? 'count';
  const fit = (FITS[asked]?.[quantity.kind] ?? 0) * unitFit(question, quantity.text);
  const sought = question.asked === null ? terms : focus;
  if (asked !== 'count' || sought.length === 0 || fit === 0) return fit;
  const counted = (quantity.counts ?? '').split(/[\s-]+/).map(formOf);
  let met = 0;
  for (const term of sought) {
    for (const form of counted) {
      const entry = vocabulary.form(form);
      met = Math.max(met, (entry && term.readings.get(entry.id)?.strength) ?? 0);
      if (PEOPLE.test(term.word.lemma) && entry && isPerson(entry.form, words)) met = 1;
    }
  }
  return question.asked === null ? fit * met : fit * (0.4 + 0.6 * met);
}

/** What a number counts where the question names a year and the sentence another one. */
const OTHER_YEAR = 0.3;

function ofAnotherYear(
  { terms, question }: Sought,
  { words }: IndexedSentence,
  found: readonly Quantity[],
): boolean {
  const years = terms.filter(({ word }) => /^(?:1[5-9]|20)\d\d$/.test(word.form));
  if (years.length === 0 || question.asked === 'date') return false;
  if (years.some((year) => words.some((id) => year.readings.has(id)))) return false;
  return found.some(({ kind, text }) => kind === 'date' && /\d{4}/.test(text));
}

const PEOPLE = /^(?:people|person|folk|man|staff|human)$/;

/** Whether a noun is one for people: employees, experts, parents. */
function isPerson(form: string, words: Words): boolean {
  return [form, form.replace(/s$/, '')].some((one) =>
    words
      .hypernyms(one)
      .some(({ word }) =>
        /^(?:worker|employee|person|adult|parent|leader|professional|expert|relative|citizen|traveler|student|child|offspring|skilled|people|group)$/.test(
          word,
        ),
      ),
  );
}

/** How well the best quantity of a sentence answers the question, 0 to 1. */
export function quantityFit(
  sought: Sought,
  { sentence, passage }: Pick<Candidate, 'sentence' | 'passage'>,
): number {
  const found = quantitiesOf(sentence, passage.paragraph.text);
  const fit = Math.max(0, ...found.map((quantity) => fitOf(quantity, sought)));
  return ofAnotherYear(sought, sentence, found) ? fit * OTHER_YEAR : fit;
}
