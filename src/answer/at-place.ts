// In: a question, and the part of a cable that it names. Out: the answer from there; where there is none, from elsewhere in the cable.
import type { Cable, Paragraph } from '../cable/cable.ts';
import type { Term } from '../search/terms.ts';
import type { Steps } from '../steps.ts';
import { type Answer, type Cited, refused } from './answer.ts';
import { isHeld } from './doubt/names.ts';
import { holdsTerm } from './holding.ts';
import { type Judged, judging, type Scope } from './judging.ts';
import type { Place } from './place.ts';
import { ELSEWHERE } from './weights.ts';

/**
 * Answers the question from the passages that it names. Where these do not answer it, lack a name or number
 * of it that the cable has, or hold much less of it than another paragraph, it is answered from that: a
 * claim may cite a wrong one, or one that is not there.
 */
export function* answeringThere(
  scope: Scope & { readonly one: Cable },
  { rest, passages, lacking }: Place,
  skip: number,
): Steps<Answer> {
  const paragraphs = (passages ?? []).map(({ paragraph }) => paragraph);
  if (lacking.length > 0) {
    const none = refused({ kind: 'no-such-paragraph', asked: lacking, cable: scope.one });
    if (rest === '') return none;
    const { answer } = yield* judging(scope, rest, null, skip);
    return answer.status === 'answered' ? notThere(answer, paragraphs, lacking, skip) : none;
  }
  const there = yield* judging(scope, rest, passages, skip);
  const [own] = there.found.ranked;
  if (!own) return there.answer;
  const isPoor = !isSure(there) || !hasAllNames(there);
  // No sentence holds more than all.
  if (!isPoor && own.words > 1 - ELSEWHERE.more) return there.answer;
  const { answer, found } = yield* judging(scope, rest, null, skip);
  const best = found.ranked[0] ?? own;
  const isElsewhere = best.words >= ELSEWHERE.least && !paragraphs.includes(best.passage.paragraph);
  const isBetter = isPoor || best.words - own.words >= ELSEWHERE.more;
  const isNone = answer.status === 'refused' || answer.unsure.length > 0;
  if (isNone || !isElsewhere || !isBetter || !isAsTyped(answer)) {
    return there.answer;
  }
  return notThere(answer, paragraphs, [], skip);
}

/** An answer from elsewhere than from the paragraphs that were named, or that are lacking; of later ones it is told no more. */
function notThere(
  answer: Cited,
  paragraphs: readonly Paragraph[],
  lacking: readonly number[],
  skip: number,
): Cited {
  const [found] = answer.excerpts;
  const quoted = answer.excerpts.map((excerpt) => excerpt.paragraph);
  const others = paragraphs.filter((paragraph) => !quoted.includes(paragraph));
  if (skip > 0 || others.length + lacking.length === 0) return answer;
  return { ...answer, wrongPlaces: [{ asked: null, found, paragraphs: others, lacking }] };
}

/** Whether an answer has half of the question's words as they were typed. */
function isAsTyped({ matched, missing }: Cited): boolean {
  const own = matched.filter(({ readAs }) => readAs === null);
  return 2 * own.length >= matched.length + missing.length;
}

/** Whether there is an answer that is sure; where there is none after those that were shown, there was one. */
function isSure({ answer }: Judged): boolean {
  if (answer.status === 'refused') return answer.refusal.kind === 'no-more';
  return answer.unsure.length === 0;
}

/** Whether each name and number of the question that the cable holds stands in what was looked through. */
function hasAllNames({ found: { sought, ranked } }: Judged): boolean {
  const isThere = (term: Term) => ranked.some(({ sentence }) => holdsTerm(sentence, term));
  return sought.terms.every((term) => !term.isName || !isHeld(term) || isThere(term));
}
