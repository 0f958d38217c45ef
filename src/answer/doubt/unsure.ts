// In: a question and its best sentence. Out: how much speaks for giving that as one that may be no answer, though not for giving none.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { anyOf, CAUSE, listed, only } from '../cue-words.ts';
import { isByPronoun } from '../detail/antecedent.ts';
import { detailIn, shortAnswerIn } from '../detail/detail.ts';
import { ASKS_OF_THEM } from '../detail/part-and-whole.ts';
import { isToldSo } from '../detail/told-by.ts';
import { asksWhoSays } from '../detail/who-says.ts';
import { DETAIL } from '../detail-weights.ts';
import { isSaid } from '../grammar/saying.ts';
import { heldIn, shareOf, textOf } from '../holding.ts';
import { isPart } from '../quantity/units.ts';
import { quantitiesOf, quantityFit } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { isYesNo } from '../question/tone.ts';
import { whoAsked } from '../question/who-question.ts';
import { asksCalled, THE_NAMES } from './nameless.ts';
import { isNumber } from './number-of.ts';
import { isWithoutPlace } from './placeless.ts';
import { HINT, HINTED } from './weights.ts';

/** The weight of what hints that a sentence is no answer; 0 where nothing does. */
export function hintsIn(sought: Sought, top: Candidate): number {
  const { asked, claims, text } = sought.question;
  if (claims) return 0;
  if (isYesNo(text)) return isElsewhere(sought, top) ? HINT.elsewhere : 0;
  switch (asked) {
    case 'why':
      return mayTellCause(sought, top) ? 0 : HINT.causeless;
    case 'where':
      return isWithoutPlace(sought, top) ? HINT.placeless : 0;
    case 'count':
      return isShareAlone(sought, top) ? HINT.share : 0;
    case 'which':
      return asksCalled(sought.question) && isUnnamed(sought, top) ? HINT.nameless : 0;
    case 'who':
      return ofNobody(sought, top);
    default:
      return 0;
  }
}

/** The same where it is asked who. */
function ofNobody(sought: Sought, top: Candidate): number {
  if (isOneOfSeveral(sought, top)) return HINT.nameless;
  // Whose, and which of some, may be told by any phrase, and "who is he and where was he born?" by the rest.
  if (WHOSE.test(sought.question.text)) return 0;
  if (!shortAnswerIn(sought, top)) return mayNameHim(sought, top) ? 0 : HINT.nobody;
  return isOfThingAlone(sought, top) ? HINT.deedless : 0;
}

/** Whether somebody may stand there though nobody can be given: `he sank it`, or all that he is said to have done. */
function mayNameHim(sought: Sought, { sentence }: Candidate): boolean {
  if (isByPronoun(sought, sentence)) return true;
  const { role } = whoAsked(sought);
  return role === null && shareOf(sought.terms, heldIn([sentence])) >= HINTED.told;
}

const WHOSE = anyOf(['whose', 'which', 'and (?:when|where|why|how|what)']);

const isUnnamed = (sought: Sought, top: Candidate): boolean =>
  shortAnswerIn(sought, top)
    ? isOneOfSeveral(sought, top)
    : THE_NAMES.test(sought.question.text) || !NAMED.test(textOf(top));

/** `"Gull Watch," another plan`, `a plan named Gull` */
const NAMED = /["“]\p{Lu}[^"”]{1,60}["”]|\b(?:nick)?named \p{Lu}/u;

/** Whether how many is told by a share alone, `one-fifth`, and that of something else; `nine out of 30` tells it. */
function isShareAlone(sought: Sought, top: Candidate): boolean {
  if (ASKS_OF_THEM.test(sought.question.text)) return false;
  const found = detailIn(sought, top);
  const share = quantitiesOf(top.sentence, top.passage.paragraph.text).find(
    (one) => isPart(one) && one.start === found?.start && !/\bof\b/.test(one.text),
  );
  return share !== undefined && quantityFit(sought, top) < DETAIL.same;
}

/** Whether the names of several are asked, and one alone can be given. */
function isOneOfSeveral(sought: Sought, top: Candidate): boolean {
  const found = THE_NAMES.test(sought.question.text) && shortAnswerIn(sought, top);
  if (!found) return false;
  const name = top.passage.paragraph.text.slice(found.start, found.end);
  return !/\band\b|[,&]/.test(name);
}

/** Whether of what is asked, yes or no, too much is nowhere in the paragraph: "are there pubs in the harbor?" */
function isElsewhere(sought: Sought, top: Candidate): boolean {
  if (isToldSo(sought.question, top)) return false;
  const held = heldIn(top.passage.sentences);
  // A number may be written otherwise.
  const isGone = (term: Term) => !isNumber(term) && held(term) < HINTED.held;
  return shareOf(sought.terms, (term) => Number(isGone(term))) >= HINTED.gone;
}

/** What may tell why without a word for a cause: an aim, a wish, a view, what is lacking. */
const MAY_TELL = anyOf([
  ...listed('as so for after until if although though but too enough not no'),
  ...listed(
    'would fear\\w* hop\\w+ want\\w* claim\\w* argu\\w* believ\\w* consider\\w* concern\\w*',
  ),
  ...listed('need\\w* seek\\w* help\\w* avoid\\w* ensur\\w* lack\\w*'),
  'by \\w+ing',
]);
/** `To mend it`, but not `to Lund`. */
const MAY_BE_AIM = /\b[Tt]o (?!(?:the|an?)\b)[a-z]/;

/** Whether a sentence may tell why, be it by no word for a cause. */
function mayTellCause(sought: Sought, top: Candidate): boolean {
  const text = textOf(top);
  return (
    CAUSE.test(text) ||
    MAY_TELL.test(text) ||
    MAY_BE_AIM.test(text) ||
    /n['’]t\b/.test(text) ||
    !!shortAnswerIn(sought, top)
  );
}

/** Deeds that are told by many other words: giving, getting, making, leading, speaking, wishing. */
const OF_MANY_NAMES = only(
  listed(
    'give send get receive obtain take make build do help lead run talk speak complain moan want wish',
    'tend try become',
  ),
);

/** Whether of a deed and the one thing that it was done to, "who wrote the song?", a sentence has the thing alone. */
function isOfThingAlone(sought: Sought, { sentence }: Candidate): boolean {
  const { part, verb, presides } = whoAsked(sought);
  const deed = sought.terms.find(({ tokens }) => tokens.first === verb);
  if (part !== 'agent' || presides || !deed || sought.terms.length > HINTED.terms) return false;
  // Whoever says it calls it so.
  const isCalled = asksWhoSays(sought) && isSaid(sentence);
  if (OF_MANY_NAMES.test(deed.word.lemma) || isCalled) return false;
  return heldIn([sentence])(deed) < HINTED.deed;
}
