// In: a claim of next week or last year, and the sentence closest to it. Out: the other week or year that it has.
import type { Candidate } from '../../search/rank.ts';
import { listed, or } from '../cue-words.ts';
import { heldIn, shareOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import type { Misstated } from './misstated.ts';
import { LEAST_WORDS } from './weights.ts';

const UNITS = listed(
  'day week weekend month quarter year spring summer autumn fall winter decade century',
);
const PERIOD = new RegExp(
  `\\b(?<which>${or(listed('next last this past coming previous'))}) (?<unit>${or(UNITS)})\\b`,
  'gi',
);

/** `next week`, for "next month", where the sentence has the rest of the claim. */
export function otherPeriodIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Misstated[] {
  const given = [...question.text.matchAll(PERIOD)];
  if (given.length !== 1) return [];
  const others = terms.filter(({ word }) => !UNITS.includes(word.lemma));
  if (shareOf(others, heldIn([sentence])) < LEAST_WORDS.same) return [];
  const printed = [...passage.paragraph.text.slice(sentence.start, sentence.end).matchAll(PERIOD)];
  const [claimed, own] = [given[0], printed[0]];
  if (!claimed || !own || printed.length !== 1) return [];
  const isSame = own[0].toLowerCase() === claimed[0].toLowerCase();
  return isSame ? [] : [{ typed: claimed[0], printed: [own[0]] }];
}
