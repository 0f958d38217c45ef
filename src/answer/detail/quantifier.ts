// In: a question for a number, and a sentence without one. Out: the word that tells roughly how many.
import type { Span } from '../../cable/cable.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { only } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { spanOf, strengthOf, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';

/** Words that tell how much of something, and give no number. */
const ROUGH = only('most several majority none half dozens hundreds thousands millions'.split(' '));

/** The `most` of `most of the power`, the `several` of `several ministers`, of what is asked about. */
export function quantifierIn({ terms }: Sought, sentence: IndexedSentence): Span | null {
  const { tokens } = sentence;
  const found = tokens.findIndex(({ text }, at) => {
    // `most important`: it compares, and counts nothing.
    if (!ROUGH.test(text) || tokens[at + 1]?.pos === 'ADJ') return false;
    const counted = wordsWithin(sentence, at + 1, at + DETAIL.reach);
    return counted.some(({ id }) => terms.some((term) => strengthOf(term, id) >= DETAIL.weak));
  });
  return found < 0 ? null : spanOf(sentence, found, found);
}
