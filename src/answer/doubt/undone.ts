// In: a question to how many something was done, and a sentence. Out: whether that tells of nothing done.
import type { Candidate } from '../../search/rank.ts';
import type { Sought } from '../question/sought.ts';
import { FAINT } from '../weights.ts';

const IS = /^(?:is|are|was|were|been|got|gets?|went)$/i;
/** After these, where somebody is tells what was done: "went to jail", "got back home". */
const MOVES = /^(?:got|gets?|went)$/i;
/** Tokens behind a verb that says little by itself in which stands what does: "were put in jail". */
const BEHIND_VERB = 3;

/** Whether it is asked to how many something was done, and the sentence has nothing that may mean it. */
export function isUndone(
  { question: { tokens }, terms, words }: Sought,
  { held }: Candidate,
): boolean {
  const many = tokens.findIndex(({ text }) => /^many$/i.test(text));
  const is = tokens.findIndex(({ text }, at) => at > many && IS.test(text));
  const deed = tokens.findIndex(({ pos }, at) => at > is && !/^(?:ADV|AUX|PART)$/.test(pos));
  const { pos, text = '' } = tokens[deed] ?? {};
  const isMoved = MOVES.test(tokens[is]?.text ?? '');
  if (many < 0 || is < 0 || (pos !== 'VERB' && !isMoved) || text.endsWith('ing')) return false;
  const at = terms.findIndex(({ tokens: { last } }) => last >= deed && last <= deed + BEHIND_VERB);
  const term = terms[at];
  // What is no word may be a slip for anything.
  return !!term && words.rank(term.word.form) !== null && (held[at] as number) <= FAINT;
}
