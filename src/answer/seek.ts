// In: a question and passages. Out: the passages' sentences, the best answer to it first.
import { candidatesFor } from '../search/candidates.ts';
import { directionOf } from '../search/likeness.ts';
import type { ParagraphIndex, Passage } from '../search/paragraph-index.ts';
import { type Candidate, inOrder, weigher } from '../search/rank.ts';
import { readPassage } from '../search/read-passage.ts';
import { findingTerms } from '../search/terms.ts';
import type { Steps } from '../steps.ts';
import type { Asked } from './asked.ts';
import { detailIn } from './detail.ts';
import { DETAIL } from './detail-weights.ts';
import { datedBy } from './detail-when.ts';
import { evidenceIn } from './evidence.ts';
import { unnamedIn } from './office.ts';
import { quantityFit } from './quantity-evidence.ts';
import { readQuestion } from './question.ts';
import type { Sought } from './sought.ts';
import { CLOSELY, SHOW } from './weights.ts';

/** What was looked for, and what was found: candidates in falling order of score. */
export interface Found {
  readonly sought: Sought;
  readonly ranked: readonly Candidate[];
}

/**
 * Looks for the answer to `text` in `index`: among some of its passages, or all where `among` is
 * `null`. Nothing is found where no word of the text carries a subject.
 */
export function* seek(
  text: string,
  index: ParagraphIndex,
  among: readonly Passage[] | null = null,
): Steps<Found> {
  const question = readQuestion(text, index.words);
  const terms = yield* findingTerms(question.words, index);
  const sought: Sought = {
    question,
    terms,
    focus: terms.filter((term) => question.focus.includes(term.tokens.first)),
    vocabulary: index.vocabulary,
    words: index.words,
  };
  if (terms.length === 0) return { sought, ranked: [] };
  const forms = new Set(question.words.map((word) => word.form));
  const direction = directionOf(forms, index.words);
  const count = among?.length ?? index.passages.count;
  const most = count > CLOSELY.many ? CLOSELY.ofMany : CLOSELY.most;
  const weigh = weigher(terms, direction, (passage, sentence) =>
    evidenceIn(sought, passage, sentence),
  );
  const candidates: Candidate[] = [];
  for (const passage of candidatesFor(terms, index, among, most)) {
    yield;
    candidates.push(...weigh(readPassage(passage, index)));
  }
  const ranked = inOrder(candidates);
  return {
    sought,
    ranked: withPlace(sought, withName(sought, withDate(sought, withCount(sought, ranked)))),
  };
}

const COUNTS: ReadonlySet<Asked | null> = new Set(['count', 'amount', 'money', 'percent']);

/**
 * "How many handouts?" is answered by the sentence with the number, even where the one beside it
 * shares more words: it goes first if the best sentence has no such quantity.
 */
function withCount(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const [top] = ranked;
  if (!top || !COUNTS.has(sought.question.asked)) return ranked;
  const fits = (candidate: Candidate) => quantityFit(sought, candidate) >= DETAIL.same;
  if (fits(top)) return ranked;
  const { sentences } = top.passage;
  const at = sentences.indexOf(top.sentence);
  const beside = [sentences[at - 1], sentences[at + 1]];
  return promoted(
    ranked.find(
      (each) =>
        beside.includes(each.sentence) && each.score > SHOW.beside * top.score && fits(each),
    ),
    ranked,
  );
}

/** "When was it founded?" is answered by the date of the founding, if its sentence is nearly as good. */
function withDate(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const [top] = ranked;
  if (!top || sought.question.asked !== 'date' || datedBy(sought, top) >= SHOW.ofVerb)
    return ranked;
  return promoted(
    ranked.find(
      (each) => each.score > SHOW.dated * top.score && datedBy(sought, each) >= SHOW.ofVerb,
    ),
    ranked,
  );
}

/** "Where were they sold?" is answered by the sentence with the place, even where one beside it shares more words. */
function withPlace(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const [top] = ranked;
  if (!top || sought.question.asked !== 'where' || detailIn(sought, top)?.isSure) return ranked;
  return promoted(
    ranked.find(
      (each) =>
        each.passage === top.passage &&
        each.score > SHOW.placed * top.score &&
        detailIn(sought, each)?.isSure,
    ),
    ranked,
  );
}

/** "Who is the mayor?" is answered by the sentence that names one, if it is nearly as good. */
function withName(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const [top] = ranked;
  if (!top || unnamedIn(sought, top) === null) return ranked;
  const isNear = ({ score }: Candidate) => score > SHOW.named * top.score;
  return promoted(
    ranked.find((each) => isNear(each) && unnamedIn(sought, each) === null),
    ranked,
  );
}

function promoted(better: Candidate | undefined, ranked: readonly Candidate[]) {
  return better ? [better, ...ranked.filter((each) => each !== better)] : ranked;
}
