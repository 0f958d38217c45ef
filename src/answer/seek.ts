// In: a question and passages. Out: the passages' sentences, the best answer to it first.
import { directionOf } from '../search/likeness.ts';
import type { ParagraphIndex, Passage } from '../search/paragraph-index.ts';
import { type Candidate, rank } from '../search/rank.ts';
import { termsOf } from '../search/terms.ts';
import { evidenceIn, type Sought } from './evidence.ts';
import { readQuestion } from './question.ts';

/** What was looked for, and what was found: candidates in falling order of score. */
export interface Found {
  readonly sought: Sought;
  readonly ranked: readonly Candidate[];
}

/** Looks for the answer to `text` among `passages`, which are of `index`. */
export function seek(text: string, index: ParagraphIndex, passages: readonly Passage[]): Found {
  const question = readQuestion(text);
  const terms = termsOf(question.words, index);
  const sought: Sought = {
    question,
    terms,
    focus: terms.filter((term) => question.focus.includes(term.tokens.first)),
    vocabulary: index.vocabulary,
  };
  if (terms.length === 0) return { sought, ranked: [] };
  const forms = new Set(question.words.map((word) => word.form));
  const direction = directionOf(forms, index.words);
  const ranked = rank(passages, terms, direction, (passage, sentence) =>
    evidenceIn(sought, sentence, passage.paragraph.text),
  );
  return { sought, ranked };
}
