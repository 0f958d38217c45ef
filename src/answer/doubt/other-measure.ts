// In: a question for a rate, a price or the like, and a sentence. Out: whether it has nothing of what that is of.
import type { Candidate } from '../../search/rank.ts';
import { listed, only } from '../cue-words.ts';
import { NOUN } from '../grammar/phrases.ts';
import { strengthOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { SHOW } from '../weights.ts';

const MEASURE = only(listed('rate price cost level size amount budget salary income total'));

/** "What is the police budget?" is told by no budget of something else; what only grades it is "overall". */
export function isOfOther({ focus, question }: Sought, { sentence }: Candidate): boolean {
  const head = focus.find(({ tokens }) => tokens.first === question.focus.at(-1));
  const sorts = focus.filter(
    (term) => term !== head && NOUN.test(question.tokens[term.tokens.first]?.pos ?? ''),
  );
  if (!head || !MEASURE.test(head.word.lemma) || sorts.length === 0) return false;
  return !sentence.words.some((id) => sorts.some((term) => strengthOf(term, id) > SHOW.found));
}
