// In: a claim of next week or last year, and the sentence closest to it. Out: the other week or year that it has.
import type { Candidate } from '../../search/rank.ts';
import { listed, or } from '../cue-words.ts';
import type { Sought } from '../question/sought.ts';
import type { Otherwise } from './otherwise.ts';
import { isOfTheSame } from './the-same.ts';

const UNITS = listed(
  'day week weekend month quarter year spring summer autumn fall winter decade century',
);
const WHICH: Readonly<Record<string, number>> = {
  next: 1,
  coming: 1,
  this: 0,
  last: -1,
  past: -1,
  previous: -1,
};
const PERIOD = new RegExp(`\\b(${or(Object.keys(WHICH))}) (${or(UNITS)})\\b`, 'gi');

/** `next week`, for "next month", where the sentence has the rest of the claim. */
export function otherPeriodIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const given = [...question.text.matchAll(PERIOD)];
  if (given.length !== 1) return [];
  const others = terms.filter(({ word }) => !UNITS.includes(word.lemma));
  if (!isOfTheSame(others, sentence)) return [];
  const printed = [...passage.paragraph.text.slice(sentence.start, sentence.end).matchAll(PERIOD)];
  const [claimed, own] = [given[0], printed[0]];
  if (!claimed || !own || printed.length !== 1) return [];
  return periodOf(own) === periodOf(claimed) ? [] : [{ typed: claimed[0], printed: [own[0]] }];
}

/** The same for `last year` and `the past year`. */
function periodOf([, which = '', unit = '']: RegExpMatchArray): string {
  return `${WHICH[which.toLowerCase()]} ${unit.toLowerCase()}`;
}
