// In: a question for a name, and a sentence. Out: whether it shows none.
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { ASKS_NAME } from '../cue-words.ts';
import { shortAnswerIn } from '../detail/detail.ts';
import { isBody, isPerson } from '../grammar/noun-kinds.ts';
import { isCapital } from '../grammar/tokens.ts';
import { askedTokens } from '../holding.ts';
import { headOf } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';

/**
 * Whether it is asked for a name, and none can be shown; for that of a program, a town or a guild, and the
 * sentence has no other name, or none of a body.
 */
export function isNameless(sought: Sought, top: Candidate): boolean {
  const { question, words } = sought;
  if (question.asked !== 'who' || !ASKS_NAME.test(question.text)) return false;
  if (shortAnswerIn(sought, top)) return false;
  const head = headOf(question);
  if (head === '' || isPerson(head, words)) return true;
  const names = newNames(sought, top.sentence);
  return isBody(head, words) ? !names.some((name) => isBody(name, words)) : names.length === 0;
}

/** Words with a capital within a sentence, and what opens a title in quotation marks, that are not the question's. */
function newNames({ terms }: Sought, sentence: IndexedSentence): readonly string[] {
  const known = askedTokens(terms, sentence);
  return sentence.tokens
    .filter(({ text }, at) => /^["“]$/.test(text) || (at > 0 && isCapital(text) && !known.has(at)))
    .map(({ text }) => text.toLowerCase());
}
