// In: a question and the best sentence for it. Out: what speaks against offering it as an answer.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { anyOf, listed } from '../cue-words.ts';
import { detailIn } from '../detail/detail.ts';
import { nearnessIn } from '../detail/nearness.ts';
import { isToldSo } from '../detail/told-by.ts';
import { DETAIL } from '../detail-weights.ts';
import { holdsTerm, tokensIn } from '../holding.ts';
import { asksQuantity } from '../quantity-evidence.ts';
import { NAMING } from '../question/asked.ts';
import type { Sought } from '../question/sought.ts';
import { isChat, isYesNo } from '../question/tone.ts';
import { isDenied, isOpposed } from './contrary.ts';
import { denialIn, deniedBesideIn } from './denial.ts';
import { isUnfounded } from './founding.ts';
import { lackingDetail } from './lacking.ts';
import { isHeld, isOutside, isPlaceAsked, namesToFind, othersNamesIn } from './names.ts';
import { undoneIn } from './not-done.ts';
import { isNumber } from './number-of.ts';
import { isOfOtherBody } from './other-body.ts';
import { otherCauseIn } from './other-cause.ts';
import { isOfOtherEvent } from './other-event.ts';
import { isOfOther } from './other-measure.ts';
import { isOfOtherTime } from './other-time.ts';
import { ofOtherYear } from './other-year.ts';
import { otherwiseIn } from './otherwise.ts';
import { mostIn } from './quantifier.ts';
import { isOfSourceAlone } from './source.ts';
import { isUndone } from './undone.ts';
import { isUnsaid } from './unsaid.ts';
import { hintsIn } from './unsure.ts';
import { isVague } from './vague.ts';
import { DOUBT, FAR_AWAY, LEAST_SCORE, LEAST_WORDS, TELLING, UNFOUND } from './weights.ts';

/** What speaks against an answer. */
export interface Doubts {
  /** Names, numbers and years of the question that the cables do not hold, and words of which they have the opposite. */
  readonly absent: readonly Term[];
  /** Whether the sentence lacks the kind of thing asked for, counts another, or tells of nothing to come. */
  readonly isLacking: boolean;
  /** What the sentence has otherwise than a claim. */
  readonly misstated: readonly Otherwise[];
  /** Whether a date is asked for, and the sentence lacks a number of the question: the date is of another. */
  readonly isOfOtherNumber: boolean;
  /** Names of a claim that the sentence lacks. */
  readonly othersNames: readonly Term[];
  /** The word by which a claim denies what the sentence does not. */
  readonly denial: string | null;
  /** Whether the paragraph holds anything of the question in its own words or their cousins. */
  readonly isClose: boolean;
  /** Their weighted sum; from `REFUSE.sure` on there is no answer, or none that is sure. */
  readonly sum: number;
  /** What more speaks against it as one that is sure, but for no refusal. */
  readonly hints: number;
  /** Whether it may be one that is not: nothing tells surely that the sentence is none, and the cables have each word. */
  readonly mayBeUnsure: boolean;
}

type Clue = keyof typeof DOUBT;
type Clues = Readonly<Partial<Record<Clue, number>>>;

/**
 * Weighs what speaks against `top`.
 * @param isPlaced whether it is of a place that the question names
 */
export function doubtsOf(sought: Sought, top: Candidate, isPlaced = false): Doubts {
  const { question, terms } = sought;
  const ofNumber = asksQuantity(question.asked);
  const names = namesToFind(sought, top);
  const mayOppose = ofNumber || question.asked === 'why' || question.claims;
  const outside = names.filter((term) => isOutside(term, sought, top));
  const opposed = mayOppose ? terms.filter((term) => isOpposed(term, sought, top)) : [];
  const absent = [...names, ...opposed].filter((term) => !isHeld(term));
  const lacking = lackingDetail(sought, top);
  const othersNames = [
    ...othersNamesIn(names, sought, top),
    ...undoneIn(sought, top),
    ...(question.claims ? [...otherCauseIn(sought, top), ...deniedBesideIn(sought, top)] : []),
  ];
  const isTheSame = question.claims && top.words >= LEAST_WORDS.same;
  const denial =
    (isTheSame ? denialIn(sought, top) : null) ?? (question.claims ? mostIn(sought, top) : null);
  const misstated = question.claims ? otherwiseIn(sought, top) : [];
  const otherTime =
    isOfOtherTime(question, top) || isUnfounded(sought, top) || isOfOtherEvent(sought, top);
  const far = farDetail(sought, top);
  const isTold = isToldSo(question, top);
  const isScant = isYesNo(question.text) && top.words < LEAST_WORDS.yesNo && !isTold;
  const isNamed = terms.some((term) => term.isName);
  const isMet = Math.max(...top.around) >= DETAIL.same;
  const clues: Clues = {
    absent: Number(absent.length > 0),
    outside: Number(outside.length > 0),
    elsewhere: Number(ofNumber && outside.some((term) => isPlaceAsked(term, question))),
    named: Number(isNamed),
    year: Number(ofOtherYear(sought, top)),
    chat: Number(isChat(question.text)),
    thin: isTold ? 0 : Math.max(0, LEAST_WORDS.any - top.words),
    scant: Number(isScant),
    scantAny: Number(isScant && ANY.test(question.text)),
    vague: Number((isNamed || isPlaced) && isVague(sought, top)),
    low: Math.max(0, LEAST_SCORE[isMet ? 'any' : 'near'] - top.score),
    score: top.score,
    far,
    farAway: ofNumber ? Math.max(0, far - FAR_AWAY) : 0,
    unsaid: Number(isUnsaid(sought, top) || isOfSourceAlone(sought, top)),
    undone: Number(isUndone(sought, top) || isDenied(sought, top)),
    misstated: Number(misstated.length > 0),
    ofOthers: Number(othersNames.length > 0),
    denied: Number(denial !== null),
    opposite: Number(opposed.length > 0),
    otherMeasure: Number(ofNumber && isOfOther(sought, top)),
    otherBody: Number((ofNumber || NAMING.has(question.asked)) && isOfOtherBody(sought, top)),
    otherTime: Number(otherTime),
    ...(lacking && { [lacking]: 1 }),
  };
  let sum = 0;
  // A claim is borne out or not.
  let isTelling = question.claims;
  for (const [clue, value] of Object.entries(clues)) {
    sum += DOUBT[clue as Clue] * value;
    if (value > 0 && TELLING.has(clue)) isTelling = true;
  }
  const { sentences } = top.passage;
  const isClose = terms.some((term) => sentences.some((each) => holdsTerm(each, term)));
  const isLacking = lacking !== null || otherTime;
  const isOfOtherNumber = question.asked === 'date' && outside.some(isNumber);
  return {
    absent,
    misstated,
    isOfOtherNumber,
    othersNames,
    denial,
    isLacking,
    isClose,
    sum,
    hints: hintsIn(sought, top),
    mayBeUnsure: isClose && !isTelling && terms.every(({ readings }) => readings.size > 0),
  };
}

/** Whether a claim is told otherwise by the sentence. */
export function isContradicted({ misstated, othersNames, denial }: Doubts): boolean {
  return misstated.length + othersNames.length > 0 || denial !== null;
}

/** "Was anyone hurt?" */
const ANY = anyOf(listed('any anyone anybody'));

/** How far from the question's words the short answer stands, 0 to 1; in between where no name is found. */
function farDetail(sought: Sought, top: Candidate): number {
  const { asked } = sought.question;
  const detail = asked === 'why' ? null : detailIn(sought, top);
  if (!detail || asked === null) return NAMING.has(asked) ? UNFOUND : 0;
  const { first, last } = tokensIn(top.sentence, detail);
  return 1 - nearnessIn(sought.terms, top.sentence)(first, last);
}
