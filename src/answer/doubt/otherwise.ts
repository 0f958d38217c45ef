// In: what is said to be so, and the sentence closest to it. Out: what that has otherwise, in its own words.
import type { Candidate } from '../../search/rank.ts';
import type { Otherwise } from '../answer.ts';
import type { Sought } from '../question/sought.ts';
import { contraryIn } from './contrary.ts';
import { deniedIn } from './denial.ts';
import { deniedClauseIn } from './denied-clause.ts';
import { backwardsIn, exchangedIn } from './exchanged.ts';
import { exchangedWordsIn } from './exchanged-words.ts';
import { meantIn } from './meant.ts';
import { misstatedIn, sumOfPartIn } from './misstated.ts';
import { numberOfOtherDeedIn, placeOfOtherDeedIn } from './of-other-deed.ts';
import { otherEndIn } from './other-end.ts';
import { otherOfficeIn } from './other-office.ts';
import { otherPartyIn } from './other-party.ts';
import { otherSayerIn } from './other-sayer.ts';
import { otherThingIn } from './other-thing.ts';
import { partIn, quantifiedIn } from './quantifier.ts';
import { otherPeriodIn } from './relative-time.ts';
import { doneToIn, reversedIn, turnedRound } from './turned-round.ts';

/** Numbers, how many, when, in which office, who did it to whom, and what is not so, not yet so or the contrary. */
export function otherwiseIn(sought: Sought, top: Candidate): readonly Otherwise[] {
  const ways = [
    misstatedIn,
    sumOfPartIn,
    otherThingIn,
    exchangedIn,
    backwardsIn,
    exchangedWordsIn,
    numberOfOtherDeedIn,
    placeOfOtherDeedIn,
    quantifiedIn,
    partIn,
    otherPeriodIn,
    otherOfficeIn,
    turnedRound,
    doneToIn,
    otherPartyIn,
    otherSayerIn,
    otherEndIn,
    reversedIn,
    denied,
    meantIn,
    contraryIn,
  ];
  const all = ways.flatMap((way) => way(sought, top));
  // Who did it is told by who did it to whom.
  const isNew = ({ printed }: Otherwise, at: number) =>
    !all.slice(0, at).some((one) => one.printed.join().includes(printed.join()));
  return all.filter(isNew);
}

/** What the sentence denies of it, by a word or by a whole clause. */
function denied(sought: Sought, top: Candidate): readonly Otherwise[] {
  const own = deniedIn(sought, top);
  return own.length > 0 ? own : deniedClauseIn(sought, top);
}
