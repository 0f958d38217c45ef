// In: nothing. Out: the shape of a question whose words have been looked up.
import type { Term } from '../../search/terms.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import type { Words } from '../../search/words.ts';
import type { Question } from './question.ts';

/** A question with its terms looked up. */
export interface Sought {
  readonly question: Question;
  readonly terms: readonly Term[];
  /** Those that name what is counted or asked for. */
  readonly focus: readonly Term[];
  readonly vocabulary: Vocabulary;
  readonly words: Words;
}
