// In: a claim that something is so for a reason, and the sentence closest to it. Out: the words of a reason of which its paragraph has nothing.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { anyOf } from '../cue-words.ts';
import { heldIn, shareOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { CAUSED } from './weights.ts';

const BECAUSE = anyOf([
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'as a result of',
  'on account of',
]);

/** The `health` of "he resigned because of his health", where the paragraph has nothing that may mean it. */
export function otherCauseIn({ question, terms }: Sought, { passage }: Candidate): readonly Term[] {
  const { text, tokens } = question;
  const found = BECAUSE.exec(text);
  if (!question.claims || question.sentences.length > 1 || !found) return [];
  const start = found.index + found[0].length;
  const cause = terms.filter((term) => (tokens[term.tokens.first]?.start ?? 0) >= start);
  return shareOf(cause, heldIn(passage.sentences)) < CAUSED.held ? cause : [];
}
