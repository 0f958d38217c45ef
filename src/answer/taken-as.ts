// In: a question and a sentence. Out: whether both say as what somebody or something is taken: "as a good example".
import { madeOnce } from '../kept.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { textAt } from './grammar/tokens.ts';
import { holdsWhere } from './holding.ts';
import type { Sought } from './question/sought.ts';
import { AGREEMENT } from './weights.ts';

/** The terms that stand behind "as" in the question, found once a question. */
const takenIn = madeOnce(({ terms, question }: Sought) =>
  terms.filter(({ tokens }) => isBehindAs(question.tokens, tokens.last)),
);

/** Whether a word of the question stands behind "as" in both. */
export function isTakenAs(sought: Sought, sentence: IndexedSentence): boolean {
  const taken = takenIn(sought);
  if (taken.length === 0) return false;
  return holdsWhere(taken, sentence, AGREEMENT.least, (last) => isBehindAs(sentence.tokens, last));
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
