// In: a question and sentences, the best first. Out: the same, one first that answers it where the best does not.
import type { Candidate } from '../search/rank.ts';
import { deedsIn, isByThis, isDeedDenied, pronounIn, verbsOf } from './detail/deeds.ts';
import { detailIn, shortAnswerIn } from './detail/detail.ts';
import { isToldSo } from './detail/told-by.ts';
import { datedBy } from './detail/when.ts';
import { asksOfName } from './detail/who-is.ts';
import { DETAIL } from './detail-weights.ts';
import { isUnfounded } from './doubt/founding.ts';
import { unnamedIn } from './doubt/office.ts';
import { isOfOtherTime } from './doubt/other-time.ts';
import { posAt } from './grammar/tokens.ts';
import { anyHolds, holdsTerm } from './holding.ts';
import { quantitiesOf, quantityFit } from './quantity-evidence.ts';
import { type Asked, NAMING } from './question/asked.ts';
import type { Sought } from './question/sought.ts';
import { looksAhead } from './question/tone.ts';
import { SHOW } from './weights.ts';

/** Puts the sentence first that has what is asked for, though another shares more words. */
export function answersFirst(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  return [
    withHim,
    withCount,
    withAge,
    withDate,
    withName,
    withPlace,
    withReason,
    withTold,
    withDone,
    withToCome,
    withNumber,
  ].reduce((order, put) => put(sought, order), ranked);
}

const COUNTS: ReadonlySet<Asked | null> = new Set(['count', 'amount', 'money', 'percent']);

/**
 * "How many handouts?" is answered by the sentence with the number, even where the one beside it
 * shares more words: it goes first if the best sentence has no such quantity.
 */
function withCount(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  if (!COUNTS.has(sought.question.asked)) return ranked;
  const isBeside = ({ sentence }: Candidate, top: Candidate) => {
    const { sentences } = top.passage;
    return Math.abs(sentences.indexOf(sentence) - sentences.indexOf(top.sentence)) === 1;
  };
  return firstThat(
    (each) => isFit(sought, each),
    (each, top) =>
      isNear(each, top, SHOW.beside) && sameParagraph(each, top) && isBeside(each, top),
    ranked,
  );
}

/** "How old is the mayor?" is answered by the sentence with an age and all of whom it is asked: another's age is none. */
function withAge(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  if (sought.question.asked !== 'age') return ranked;
  const nouns = sought.terms.filter(
    ({ tokens, isName }) =>
      isName || /^(?:NOUN|PROPN|ADJ)$/.test(posAt(sought.question.tokens, tokens.first)),
  );
  return firstThat(
    (each) => isFit(sought, each),
    (each, top) =>
      isBesideIt(each, top) &&
      quantitiesOf(each.sentence, each.passage.paragraph.text).some(({ kind }) => kind === 'age') &&
      nouns.every((noun) => holdsTerm(each.sentence, noun)),
    ranked,
  );
}

/** "When was it founded?" is answered by the date of the founding, if its sentence is nearly as good. */
function withDate(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  if (sought.question.asked !== 'date') return ranked;
  // "Since when does the guild exist?" is told by no other founding.
  const founded = firstThat(
    (each) => !isUnfounded(sought, each),
    (each, top) => isNear(each, top, SHOW.dated),
    ranked,
  );
  const dated = firstThat(
    (each) => datedBy(sought, each) >= SHOW.ofVerb,
    (each, top) => isNear(each, top, SHOW.dated) && hasObjects(sought, each, top),
    founded,
  );
  if (!looksAhead(sought.question.text)) return dated;
  // What was before is not when it will be.
  return firstThat((each) => tellsIt(sought, each), isBesideIt, dated);
}

/**
 * "Where were they sold?" is answered by the sentence with the place, even where one beside it shares more words;
 * by what may be the place, if it is hardly less good.
 */
function withPlace(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  if (sought.question.asked !== 'where') return ranked;
  const shown = firstThat((each) => shortAnswerIn(sought, each) !== null, isBesideIt, ranked);
  if (shown !== ranked) return shown;
  return firstThat(
    (each) => tellsIt(sought, each),
    (each, top) => sameParagraph(each, top) && isNear(each, top, SHOW.guessed),
    ranked,
  );
}

/** "Who got it?" is not answered by who did not get it, where another sentence has a name. */
function withDone(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const [top] = ranked;
  if (!NAMING.has(sought.question.asked) || !top || !isDeedDenied(sought, top.sentence))
    return ranked;
  return firstThat(
    (each) => tellsIt(sought, each),
    (each, top) => isNear(each, top, SHOW.placed),
    ranked,
  );
}

/** "Who will mend it?" is answered by what tells of something to come, and not of what was mended. */
function withToCome(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const verbs = verbsOf(sought);
  const [top] = ranked;
  if (!top || !isOfOtherTime(sought.question, top)) return ranked;
  const isDate = sought.question.asked === 'date';
  return firstThat(
    (each) =>
      !isOfOtherTime(sought.question, each) &&
      (isDate ? isFit(sought, each) : each.sentence.words.some((id) => anyHolds(verbs, id))),
    (each, top) => (isDate ? isBesideIt(each, top) : isNear(each, top, SHOW.named)),
    ranked,
  );
}

/** "Why was he late?" is answered by the sentence that says that he was, and because of what. */
function withReason(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  if (sought.question.asked !== 'why') return ranked;
  const verbs = verbsOf(sought);
  return firstThat(
    (each) => tellsIt(sought, each) && deedsIn(verbs, each.sentence).length > 0,
    isBesideIt,
    ranked,
  );
}

/** A summary without a number of its own yields to the paragraph that it sums up, which can be cited. */
function withNumber(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const isNumbered = ({ passage }: Candidate) => passage.paragraph.number !== null;
  return firstThat(
    (each) => isNumbered(each) || each.passage.paragraph.role !== 'summary',
    (each, top) =>
      isNumbered(each) &&
      isNear(each, top, SHOW.numbered) &&
      (tellsIt(sought, each) || !tellsIt(sought, top)),
    ranked,
  );
}

/** "How can they be reached?", "what is asked of Washington?": a telephone or a request tells it, with which few words are shared. */
function withTold({ question }: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  return firstThat(
    (each) => isToldSo(question, each),
    (each, top) => isNear(each, top, SHOW.placed),
    ranked,
  );
}

/** "Who is the mayor?" is answered by the sentence that names one, "who is Lund?" by what tells it, if nearly as good. */
function withName(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const isOfName = sought.question.asked === 'who' && asksOfName(sought);
  return firstThat(
    (each) => unnamedIn(sought, each) === null && (!isOfName || detailIn(sought, each) !== null),
    (each, top) => isNear(each, top, SHOW.named),
    ranked,
  );
}

const sameParagraph = (one: Candidate, other: Candidate) => one.passage === other.passage;
const isNear = ({ score }: Candidate, top: Candidate, share: number) => score > share * top.score;
/** Whether it is of the same paragraph, and nearly as good. */
const isBesideIt = (each: Candidate, top: Candidate) =>
  sameParagraph(each, top) && isNear(each, top, SHOW.placed);
/** Whether it has a quantity that is wholly what is asked for. */
const isFit = (sought: Sought, each: Candidate) => quantityFit(sought, each) >= DETAIL.same;
/** Whether it has what is asked for, for sure. */
const tellsIt = (sought: Sought, each: Candidate) => detailIn(sought, each)?.isSure === true;

/** "What does the mayor want?" is answered by `He wants …`, though only the sentences before it name the mayor. */
function withHim(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const verbs = verbsOf(sought);
  const [top] = ranked;
  if (verbs.length === 0 || !top || deedsIn(verbs, top.sentence).length > 0) return ranked;
  const names = sought.terms.filter(({ isName }) => isName);
  const isNamed = ({ passage, sentence }: Candidate) =>
    names.length > 0 &&
    passage.sentences
      .slice(0, passage.sentences.indexOf(sentence))
      .some((before) => names.every((name) => holdsTerm(before, name)));
  return firstThat(
    ({ sentence }) => pronounIn(sought, sentence) >= 0 || isByThis(sought, sentence),
    (each, top) =>
      isNear(each, top, SHOW.placed) &&
      (sameParagraph(each, top) || isNamed(each)) &&
      (sought.question.asked !== 'date' || hasObjects(sought, each, top)),
    ranked,
  );
}

/** Whether it has each name behind the question's verb that the best has: `He joined the Guild` is not when he joined the Board. */
function hasObjects(sought: Sought, each: Candidate, top: Candidate): boolean {
  const verb = verbsOf(sought)[0]?.tokens.first ?? Number.POSITIVE_INFINITY;
  return sought.terms.every(
    (term) =>
      !term.isName ||
      term.tokens.first < verb ||
      !holdsTerm(top.sentence, term) ||
      holdsTerm(each.sentence, term),
  );
}

/** Puts the best that `answers` and `may` go before the best of all first, if that one does not answer. */
function firstThat(
  answers: (candidate: Candidate) => boolean,
  may: (candidate: Candidate, top: Candidate) => boolean,
  ranked: readonly Candidate[],
): readonly Candidate[] {
  const [top] = ranked;
  if (!top || answers(top)) return ranked;
  const better = ranked.find((each) => may(each, top) && answers(each));
  return better ? [better, ...ranked.filter((each) => each !== better)] : ranked;
}
