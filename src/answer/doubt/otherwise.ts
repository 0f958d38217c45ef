// In: what is said to be so, and the sentence closest to it. Out: what that has otherwise, in its own words.
import type { Candidate } from '../../search/rank.ts';
import type { Sought } from '../question/sought.ts';
import { contraryIn } from './contrary.ts';
import { deniedIn } from './denial.ts';
import { backwardsIn, exchangedIn } from './exchanged.ts';
import { misstatedIn } from './misstated.ts';
import { meantIn } from './not-done.ts';
import { ofOtherDeedIn } from './of-other-deed.ts';
import { otherOfficeIn } from './other-office.ts';
import { otherThingIn } from './other-thing.ts';
import { quantifiedIn } from './quantifier.ts';
import { otherPeriodIn } from './relative-time.ts';
import { otherDoerIn, reversedIn, turnedRound } from './turned-round.ts';

/**
 * Words of a claim, written out as it is read, and what the sentence has for them; nothing where that may be
 * several, or counts other things.
 */
export interface Otherwise {
  readonly typed: string;
  readonly printed: readonly string[];
}

/** Numbers, how many, when, in which office, who did it to whom, and what is not so, not yet so or the contrary. */
export function otherwiseIn(sought: Sought, top: Candidate): readonly Otherwise[] {
  const ways = [
    misstatedIn,
    otherThingIn,
    exchangedIn,
    backwardsIn,
    ofOtherDeedIn,
    quantifiedIn,
    otherPeriodIn,
    otherOfficeIn,
    turnedRound,
    otherDoerIn,
    reversedIn,
    deniedIn,
    meantIn,
    contraryIn,
  ];
  const all = ways.flatMap((way) => way(sought, top));
  const isNew = ({ printed }: Otherwise, at: number) =>
    all.findIndex((one) => one.printed.join() === printed.join()) === at;
  return all.filter(isNew);
}
