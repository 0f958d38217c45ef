// In: what is said to be so, and the sentence closest to it. Out: what that has otherwise, in its own words.
import type { Candidate } from '../../search/rank.ts';
import type { Sought } from '../question/sought.ts';
import { deniedIn } from './denial.ts';
import { type Misstated, misstatedIn } from './misstated.ts';
import { otherOfficeIn } from './other-office.ts';
import { quantifiedIn } from './quantifier.ts';
import { otherPeriodIn } from './relative-time.ts';
import { turnedRound } from './turned-round.ts';
import { LEAST_WORDS } from './weights.ts';

/** Numbers, how many, when, who did it to whom, and what is not so: each as typed, with what the sentence has for it. */
export function otherwiseIn(sought: Sought, top: Candidate): readonly Misstated[] {
  const numbers = [...misstatedIn(sought, top), ...quantifiedIn(sought, top)];
  const offices = [...otherOfficeIn(sought, top), ...turnedRound(sought, top)];
  const denied = top.words < LEAST_WORDS.same ? [] : deniedIn(sought, top);
  return [...numbers, ...otherPeriodIn(sought, top), ...offices, ...denied];
}
