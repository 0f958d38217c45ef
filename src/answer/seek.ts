// In: a question and passages. Out: the passages' sentences, the best answer to it first.
import { candidatesFor } from '../search/candidates.ts';
import { directionOf } from '../search/likeness.ts';
import type { ParagraphIndex, Passage } from '../search/paragraph-index.ts';
import { bestFirst, type Candidate, weigher } from '../search/rank.ts';
import { readPassage } from '../search/read-passage.ts';
import { findingTerms } from '../search/terms.ts';
import type { Steps } from '../steps.ts';
import { answersFirst } from './answers-first.ts';
import { evidenceIn } from './evidence.ts';
import { mended } from './question/mended.ts';
import { readQuestion } from './question/question.ts';
import type { Sought } from './question/sought.ts';
import { CLOSELY } from './weights.ts';

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
  const meant = mended(text, index);
  yield;
  const question = readQuestion(meant.text, index.words, meant.slips);
  yield;
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
    const read = readPassage(passage, index);
    yield;
    candidates.push(...weigh(read));
  }
  yield;
  return { sought, ranked: answersFirst(sought, bestFirst(candidates)) };
}
