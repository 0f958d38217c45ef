// In: a question and a sentence. Out: whether both say as what somebody or something is taken: "as a good example".
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { textAt } from './grammar/tokens.ts';
import { strengthOf } from './holding.ts';
import type { Sought } from './question/sought.ts';
import { AGREEMENT } from './weights.ts';

/** Whether a word of the question stands behind "as" in both. */
export function isTakenAs(
  { terms, question }: Sought,
  { tokens, words, from }: IndexedSentence,
): boolean {
  const taken = terms.filter((term) => isBehindAs(question.tokens, term.tokens.last));
  return words.some(
    (id, i) =>
      taken.some((term) => strengthOf(term, id) > AGREEMENT.least) &&
      isBehindAs(tokens, from[i]?.end ?? 0),
  );
}

/** Whether the noun phrase of a token has "as" before it, but not "as many as" or "such as". */
function isBehindAs(tokens: readonly Token[], last: number): boolean {
  for (let at = last - 1; at >= last - AGREEMENT.phrase; at--) {
    if (/^as$/i.test(textAt(tokens, at))) return !isCompared(tokens, at);
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

const isCompared = (tokens: readonly Token[], at: number) =>
  /^(?:such|same)$/i.test(textAt(tokens, at - 1)) ||
  tokens.slice(Math.max(0, at - AGREEMENT.phrase), at).some(({ text }) => /^as$/i.test(text));
