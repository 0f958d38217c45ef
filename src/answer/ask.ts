// In: a question. Out: the sentences that answer it, or why there is no answer.
import type { Cable } from '../cable/cable.ts';
import { Kept, madeOnce } from '../kept.ts';
import type { Library } from '../search/library.ts';
import { indexing, type ParagraphIndex } from '../search/paragraph-index.ts';
import type { Candidate } from '../search/rank.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Answer, type Cited, cited, type Excerpt, refused } from './answer.ts';
import { shortAnswerIn } from './detail/detail.ts';
import { type Doubts, doubtsOf, isHeld } from './doubt/doubt.ts';
import { paragraphExcerpt, sentenceExcerpt } from './excerpt.ts';
import { answerFromHeader, asksHeader, asWho } from './header.ts';
import { holdsTerm } from './holding.ts';
import { metIn } from './matched.ts';
import { type Place, placeIn } from './place.ts';
import { questionsIn } from './question/several.ts';
import { questionIn } from './question/typed.ts';
import { inHeaderOf, refusalOf, refusedFor } from './refusing.ts';
import { type Found, seek } from './seek.ts';
import { shownOf } from './shown.ts';
import { SHOW } from './weights.ts';

/**
 * Answers a question in plain words from one cable, or from all where `cable` is null, leaving out
 * the `skip` best excerpts, which the reader has seen. Any text gets an answer or a refusal;
 * nothing throws.
 */
export function* answering(
  library: Library,
  text: string,
  cable: Cable | null,
  skip = 0,
): Steps<Answer> {
  const asked = questionIn(text);
  const parts = skip === 0 ? questionsIn(asked, asksHeader) : [];
  if (parts.length > 1) {
    const answers: Answer[] = [];
    for (const part of parts) answers.push(yield* answeringOne(library, part, cable, skip));
    const both = together(parts, answers);
    if (both) return both;
  }
  return yield* answeringOne(library, asked, cable, skip);
}

/** The same of one question. */
function* answeringOne(
  library: Library,
  asked: string,
  cable: Cable | null,
  skip: number,
): Steps<Answer> {
  const one = cable ?? onlyOne(library.cables);
  const index = one ? yield* indexAlone(one, library) : library.index;
  const place = placeIn(asked, one && [...index.passages]);
  const aside = one ? aboutCable(asked, one, place) : aboutSomeCable(asked, place);
  if (aside) return aside;
  const sought = yield* seek(place.rest, index, place.passages);
  const found = one ? sought : namesFirst(sought);
  const [top] = found.ranked;
  if (!top) {
    if (place.passages && place.named) return quoted(place.passages.map(paragraphExcerpt));
    const { terms, question } = found.sought;
    if (terms.length > 0) return refused({ kind: 'not-covered' });
    return question.ofWriters ? ofWriters(one, index) : refused({ kind: 'nothing-asked' });
  }
  const doubts = one ? doubtsOf(found.sought, top) : yield* doubtsAlone(place.rest, top, library);
  const refusal = refusalOf(doubts, found.sought, place.named);
  const answer = refusal ? null : answerFrom(found, top, skip);
  // Words that only lie near those of the question are no evidence.
  const isEmpty = skip === 0 && answer?.matched.length === 0;
  if (answer && !isEmpty) return answer;
  const inHeader = one ? inHeaderOf(one, found.sought, doubts) : null;
  return inHeader ?? refusedFor(found.sought, top, refusal ?? { kind: 'not-covered' }, doubts);
}

/** Of several cables, what has the names of the question that any of them holds goes first. */
function namesFirst(found: Found): Found {
  const names = found.sought.terms.filter((term) => term.isName && isHeld(term));
  const hasAll = ({ passage }: Candidate) =>
    names.every((name) => passage.sentences.some((sentence) => holdsTerm(sentence, name)));
  if (names.length === 0) return found;
  const [having, others]: [Candidate[], Candidate[]] = [[], []];
  for (const one of found.ranked) (hasAll(one) ? having : others).push(one);
  return { ...found, ranked: [...having, ...others] };
}

/** The best of each answer, where there is any, unless it must first be said which cable is meant. */
function together(parts: readonly string[], answers: readonly Answer[]): Answer | null {
  const open = answers.find(
    (answer) => answer.status === 'refused' && answer.refusal.kind === 'which-cable',
  );
  if (open) return open;
  const found = answers.filter((answer) => answer.status === 'answered');
  const [first] = found;
  if (!first) return null;
  const best = found.map(({ excerpts }) => excerpts[0]);
  const isNew = ({ paragraph, text }: Excerpt, at: number) =>
    best.findIndex((one) => one.paragraph === paragraph && one.text === text) === at;
  return {
    ...quoted(found.length === 1 ? first.excerpts : best.filter(isNew)),
    matched: found.flatMap(({ matched }) => matched),
    missing: found.flatMap(({ missing }) => missing),
    answer: first.answer,
    unanswered: parts.filter((_, at) => answers[at]?.status === 'refused'),
  };
}

/** The comments, where it is asked what the writers think, and not of what. */
function ofWriters(cable: Cable | null, { passages }: ParagraphIndex): Answer {
  if (!cable) return refused({ kind: 'which-cable' });
  const comments = [...passages].filter(({ paragraph }) => paragraph.role === 'comment');
  return comments.length > 0
    ? quoted(comments.map(paragraphExcerpt))
    : refused({ kind: 'not-covered' });
}

/** The same, at once. */
export function answerQuestion(...asked: Parameters<typeof answering>): Answer {
  return atOnce(answering(...asked));
}

/**
 * A question to all cables is judged by the one that answers it best, as if that had been named: a
 * name that only another cable holds does not speak for it.
 */
function* doubtsAlone(text: string, top: Candidate, library: Library): Steps<Doubts> {
  const index = yield* indexAlone(top.passage.cable, library);
  const { sought, ranked } = yield* seek(text, index);
  return doubtsOf(sought, ranked[0] ?? top);
}

function onlyOne(cables: readonly Cable[]): Cable | null {
  return cables.length === 1 ? (cables[0] ?? null) : null;
}

/** Indexes of single cables that are kept for each library, the last used: some 300 kB each. */
const alone = madeOnce((_: Library) => new Kept<Cable, ParagraphIndex>(100));

/** The index of one cable, so that it answers the same whatever else is in the library. */
function* indexAlone(cable: Cable, library: Library): Steps<ParagraphIndex> {
  const { cables, index } = library;
  if (cables.length === 1) return index;
  const kept = alone(library);
  return (
    kept.known(cable) ?? kept.keep(cable, yield* indexing([cable], index.words, index.vocabulary))
  );
}

/** A question for a paragraph that the cable lacks, or for a part of its header. */
function aboutCable(text: string, cable: Cable, { named, lacking }: Place): Answer | null {
  if (lacking.length > 0) {
    const asked = lacking.map((number) => `¶${number}`).join(', ');
    return refused({ kind: 'no-such-paragraph', asked, cable });
  }
  if (named || !asksHeader(asWho(text, cable))) return null;
  // "Who signed the Beijing one?" is about another cable than this one.
  return answerFromHeader(text, cable) ?? refused({ kind: 'not-covered' });
}

/** The same where it is not said which cable is meant. */
function aboutSomeCable(text: string, { named }: Place): Answer | null {
  return named || asksHeader(text) ? refused({ kind: 'which-cable' }) : null;
}

/** Quotes what carries its weight, or the one excerpt after those that the reader has seen. */
function answerFrom(found: Found, top: Candidate, skip: number): Answer {
  const { sought } = found;
  const shown = shownOf(found, top, skip);
  const [first] = shown;
  if (!first) return refused({ kind: 'no-more' });
  const detail = skip === 0 ? shortAnswerIn(sought, first) : null;
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
  return {
    ...quoted(excerpts),
    ...metIn(sought, seen, around, SHOW.read),
    answer: detail && first.passage.paragraph.text.slice(detail.start, detail.end),
  };
}

/** Whether an excerpt begins within another one, in which words quoted go on. */
function isWithin({ paragraph, span }: Excerpt, other: Excerpt): boolean {
  const { start, end } = other.span;
  return other.paragraph === paragraph && start <= span.start && span.start < end;
}

/** At most `SHOW.excerpts` of at least one. */
function quoted(excerpts: readonly Excerpt[]): Cited {
  const [first, ...more] = excerpts.slice(0, SHOW.excerpts) as [Excerpt, ...Excerpt[]];
  return cited([first, ...more]);
}
