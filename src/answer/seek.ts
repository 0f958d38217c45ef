// In: a question and passages. Out: the passages' sentences, the best answer to it first.
import { candidatesFor } from '../search/candidates.ts';
import { directionOf } from '../search/likeness.ts';
import type { ParagraphIndex, Passage } from '../search/paragraph-index.ts';
import { type Candidate, rank } from '../search/rank.ts';
import { readPassage } from '../search/read-passage.ts';
import { termsOf } from '../search/terms.ts';
import { evidenceIn } from './evidence.ts';
import { quantityFit } from './quantity-evidence.ts';
import { readQuestion } from './question.ts';
import type { Sought } from './sought.ts';
import { DETAIL, SHOW } from './weights.ts';

/** What was looked for, and what was found: candidates in falling order of score. */
export interface Found {
  readonly sought: Sought;
  readonly ranked: readonly Candidate[];
}

/** Passages that are read closely for one question: a cable or two, so that one alone is read whole. */
const CLOSELY = 40;
/**
 * As many where there are more than `LARGE`: half a millisecond each where they have not been read
 * yet, so that a question to a whole archive keeps other readers waiting less than 10 ms.
 */
const CLOSELY_OF_MANY = 12;
/** More than any one cable has. */
const LARGE = 1_000;

/** Looks for the answer to `text` among `passages`, which are of `index`. */
export function seek(text: string, index: ParagraphIndex, passages: readonly Passage[]): Found {
  const question = readQuestion(text);
  const terms = termsOf(question.words, index);
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
  const most = passages.length > LARGE ? CLOSELY_OF_MANY : CLOSELY;
  const read = candidatesFor(terms, index, passages, most).map((p) => readPassage(p, index));
  const ranked = rank(read, terms, direction, (passage, sentence) =>
    evidenceIn(sought, passage, sentence),
  );
  return { sought, ranked: promoted(sought, ranked) };
}

const COUNTS = new Set(['count', 'amount', 'money', 'percent']);

/**
 * "How many handouts?" is answered by the sentence with the number, even where the one beside it
 * shares more words: it goes first if the best sentence has no such quantity.
 */
function promoted(sought: Sought, ranked: readonly Candidate[]): readonly Candidate[] {
  const top = ranked[0];
  const { asked } = sought.question;
  if (!top || !COUNTS.has(asked ?? '') || quantityFit(sought, top) >= DETAIL.same) return ranked;
  const better = ranked.find(
    (c) =>
      c.passage === top.passage &&
      Math.abs(place(c) - place(top)) === 1 &&
      c.score > SHOW.beside * top.score &&
      quantityFit(sought, c) >= DETAIL.same,
  );
  return better ? [better, ...ranked.filter((c) => c !== better)] : ranked;
}

function place({ passage, sentence }: Candidate): number {
  return passage.sentences.indexOf(sentence);
}
