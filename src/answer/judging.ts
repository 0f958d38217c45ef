// In: a question and the passages to look in. Out: the sentences that answer it, or why none does.
import type { Cable } from '../cable/cable.ts';
import { madeOnce } from '../kept.ts';
import type { Library } from '../search/library.ts';
import type { ParagraphIndex, Passage } from '../search/paragraph-index.ts';
import type { Candidate } from '../search/rank.ts';
import type { ReadPassage } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Steps } from '../steps.ts';
import { type Answer, type Cited, cited, type Excerpt, refused } from './answer.ts';
import { HAS_WH, only } from './cue-words.ts';
import { shortAnswerIn } from './detail/detail.ts';
import { type Doubts, doubtsOf, isContradicted } from './doubt/doubt.ts';
import { isHeld } from './doubt/names.ts';
import { isNumber, writtenIn } from './doubt/number-of.ts';
import { otherwiseIn } from './doubt/otherwise.ts';
import { OTHERS } from './doubt/weights.ts';
import { paragraphExcerpt, sentenceExcerpt } from './excerpt.ts';
import { holdsTerm } from './holding.ts';
import { indexAlone } from './index-alone.ts';
import { metIn } from './matched.ts';
import { isYesNo } from './question/tone.ts';
import { inHeaderOf, isDoubtful, refusalOf, refusedFor } from './refusing.ts';
import { type Found, seek } from './seek.ts';
import { shownOf } from './shown.ts';
import { SHOW } from './weights.ts';

const COPIED = only(['cop(?:y|ied|ies)', "cc(?:'?d)?"]);

/** What a question is put to. */
export interface Scope {
  readonly library: Library;
  /** The one cable that is meant; null for all. */
  readonly one: Cable | null;
  /** Of that cable alone, or of all. */
  readonly index: ParagraphIndex;
}

/** An answer, and what it was judged by. */
export interface Judged {
  readonly answer: Answer;
  readonly found: Found;
}

/**
 * Answers `text` from some passages, `among`, or from all where that is null, leaving out the `skip`
 * best excerpts.
 */
export function* judging(
  { library, one, index }: Scope,
  text: string,
  among: readonly Passage[] | null,
  skip: number,
): Steps<Judged> {
  const sought = yield* seek(text, index, among);
  const found = one ? sought : namesFirst(sought);
  const [top] = found.ranked;
  const placed = among !== null;
  if (!top) return { answer: withoutSubject(found, one, index, among), found };
  yield;
  const { doubts, closest } = one
    ? { doubts: doubtsOf(found.sought, top, placed), closest: top }
    : yield* doubtsAlone(text, top, library);
  yield;
  const { claims } = found.sought.question;
  const isOther = (claims && isContradicted(doubts)) || doubts.isOfOtherNumber;
  const other = isOther ? bearingOut(found, top, placed) : undefined;
  if (other) {
    const ranked = [other, ...found.ranked.filter((each) => each !== other)];
    const reordered = { ...found, ranked };
    return { answer: answerFrom(reordered, other, skip, false), found: reordered };
  }
  const refusal = refusalOf(doubts, found.sought, placed);
  const isUnsure = isDoubtful(doubts, placed);
  const quoted = refusal ? null : answerFrom(found, top, skip, isUnsure);
  // Words that only lie near those of the question are no evidence.
  const answer = skip === 0 && quoted?.matched.length === 0 ? null : quoted;
  // "Was Beijing copied?": the text may tell of China.
  const isOfCopies = found.sought.terms.some(({ word }) => COPIED.test(word.form));
  if (answer && !isUnsure && !isOfCopies) return { answer, found };
  const inHeader = one ? inHeaderOf(one, found.sought, doubts) : null;
  if (answer) return { answer: inHeader ?? answer, found };
  const why = refusal ?? { kind: 'not-covered' };
  // What the sentence has instead is told of the one that was judged.
  const cited = isContradicted(doubts) ? closest : top;
  return { answer: inHeader ?? refusedFor(found.sought, cited, why, doubts), found };
}

/** Of sentences that hold about as much of a question as the best, which is of something else, the first that would answer. */
function bearingOut({ sought, ranked }: Found, top: Candidate, placed: boolean) {
  return ranked
    .slice(1, 1 + OTHERS.many)
    .find(
      (each) =>
        each.words >= top.words - OTHERS.less &&
        !isDoubtful(doubtsOf(sought, each, placed), placed),
    );
}

/** Where nothing was found: the place that was named, what the writers think, or nothing. */
function withoutSubject(
  { sought: { terms, question } }: Found,
  one: Cable | null,
  { passages }: ParagraphIndex,
  among: readonly Passage[] | null,
): Answer {
  if (among) return citing(among.map(paragraphExcerpt));
  if (terms.length > 0) return refused({ kind: 'not-covered' });
  if (!question.ofWriters) return refused({ kind: 'nothing-asked' });
  if (!one) return refused({ kind: 'which-cable' });
  const comments = [...passages].filter(({ paragraph }) => paragraph.role === 'comment');
  return comments.length > 0
    ? citing(comments.map(paragraphExcerpt))
    : refused({ kind: 'not-covered' });
}

/** Of several cables, what has the names of the question that any of them holds goes first; the numbers of a claim may be wrong. */
function namesFirst(found: Found): Found {
  const { terms, question } = found.sought;
  const isGuess = (term: Term) => question.claims && isNumber(term);
  const names = terms.filter((term) => term.isName && isHeld(term) && !isGuess(term));
  if (names.length === 0) return found;
  const hasAll = madeOnce(({ sentences }: ReadPassage) =>
    names.every((name) => sentences.some((sentence) => holdsTerm(sentence, name))),
  );
  const [having, others]: [Candidate[], Candidate[]] = [[], []];
  for (const one of found.ranked) (hasAll(one.passage) ? having : others).push(one);
  return { ...found, ranked: [...having, ...others] };
}

/**
 * A question to all cables is judged by the one that answers it best, as if that had been named: a
 * name that only another cable holds does not speak for it.
 */
function* doubtsAlone(
  text: string,
  top: Candidate,
  library: Library,
): Steps<{ doubts: Doubts; closest: Candidate }> {
  const index = yield* indexAlone(top.passage.cable, library);
  const { sought, ranked } = yield* seek(text, index);
  yield;
  const closest = ranked[0] ?? top;
  return { doubts: doubtsOf(sought, closest), closest };
}

/** Quotes what carries its weight, or the one excerpt after those that the reader has seen; unsure, the best alone, with no short answer. */
function answerFrom(found: Found, top: Candidate, skip: number, isUnsure: boolean): Answer {
  const { sought } = found;
  const shown = shownOf(found, top, skip).slice(0, isUnsure ? 1 : undefined);
  const [first] = shown;
  if (!first) return refused({ kind: 'no-more' });
  const detail = skip === 0 && !isUnsure ? shortAnswerIn(sought, first) : null;
  const excerpts = shown
    .map((each) => sentenceExcerpt(each, sought, each === first ? detail : null))
    .filter((one, i, all) => !all.slice(0, i).some((other) => isWithin(one, other)));
  const seen = shown.flatMap(({ passage: { paragraph, sentences } }) =>
    sentences.filter(({ start }) =>
      excerpts.some(
        (one) =>
          one.paragraph === paragraph &&
          (start === one.before?.start || (start >= one.span.start && start < one.span.end)),
      ),
    ),
  );
  const around = shown.flatMap(({ passage }) => passage.sentences);
  const written = writtenIn(sought.question, first);
  const { asked, claims, text } = sought.question;
  // Without a word that asks it is whether something is so.
  const isWhether = asked === null && !claims && (isYesNo(text) || !HAS_WH.test(text));
  return {
    ...citing(excerpts),
    unsure: isUnsure ? [null] : [],
    otherwise: isWhether && skip === 0 ? otherwiseIn(sought, first) : [],
    ...metIn(sought, seen, around, SHOW.read, written),
    answer: detail && first.passage.paragraph.text.slice(detail.start, detail.end),
  };
}

/** Whether an excerpt begins within another one, in which words quoted go on. */
function isWithin({ paragraph, span }: Excerpt, other: Excerpt): boolean {
  const { start, end } = other.span;
  return other.paragraph === paragraph && start <= span.start && span.start < end;
}

/** What quotes at most `SHOW.excerpts` of at least one. */
function citing(excerpts: readonly Excerpt[]): Cited {
  const [first, ...more] = excerpts.slice(0, SHOW.excerpts) as [Excerpt, ...Excerpt[]];
  return cited([first, ...more]);
}
