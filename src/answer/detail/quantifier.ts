// In: a question for a number, and a sentence. Out: the word that tells roughly how many, or that there are none.
import type { Span } from '../../cable/cable.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { only } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { spanOf, strengthOf, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';

/** Words that tell how much of something, and give no number. */
const ROUGH = only('most several majority none half dozens hundreds thousands millions'.split(' '));

/** The `most` of `most of the power`, the `several` of `several ministers`, of what is asked about. */
export function quantifierIn({ terms, focus }: Sought, sentence: IndexedSentence): Span | null {
  const { tokens } = sentence;
  const asked = focus.length > 0 ? focus : terms;
  const found = tokens.findIndex(({ text }, at) => {
    // `most important`: it compares, and counts nothing.
    if (!ROUGH.test(text) || tokens[at + 1]?.pos === 'ADJ') return false;
    // `the majority party`
    if (/^majority$/i.test(text) && tokens[at + 1]?.pos === 'NOUN') return false;
    const counted = wordsWithin(sentence, at + 1, at + DETAIL.reach);
    return counted.some(({ id }) => asked.some((term) => strengthOf(term, id) >= DETAIL.weak));
  });
  return found < 0 ? null : spanOf(sentence, found, found);
}

/** So many tokens may part `none` from what there is none of: `none of its three furnaces`. */
const NONE_OF = 4;

/** The `none` of `none of the furnaces ran`, where it is asked how many furnaces did: no number beside it does. */
export function noneIn({ focus }: Sought, sentence: IndexedSentence): Span | null {
  const { tokens } = sentence;
  const found = tokens.findIndex(
    ({ text }, at) =>
      /^none$/i.test(text) &&
      tokens[at + 1]?.text === 'of' &&
      wordsWithin(sentence, at + 2, at + 1 + NONE_OF).some(({ id }) =>
        focus.some((term) => strengthOf(term, id) >= DETAIL.same),
      ),
  );
  return found < 0 ? null : spanOf(sentence, found, found);
}
