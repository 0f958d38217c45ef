// In: a question for what someone says or thinks, and a sentence. Out: whether it gives nobody's words, or another's.
import type { Candidate } from '../../search/rank.ts';
import { anyOf, HAD_TO_SAY } from '../cue-words.ts';
import { holds } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { WRITER } from '../question/writer.ts';
import { speakersIn } from '../speakers.ts';
import { isSaid } from '../verb.ts';

/** Whoever speaks for somebody may be meant by them; by doctors, or Gao, not. */
const WHOEVER = /^(?:officials|authorities|representatives|sources)$/;

/** `(Comment: Although …`, within a paragraph. */
const COMMENT = /^\W{0,3}(?:comment|note)\b/i;

const ASKS_HAD_TO_SAY = anyOf([`what (?!(?:do|does|did)\\b).*\\b${HAD_TO_SAY}`]);

/** Whether it is asked what someone says or thinks, and the sentence gives nobody's words, or another's. */
export function isUnsaid(
  { question, terms, vocabulary }: Sought,
  { passage, sentence }: Candidate,
): boolean {
  const { asked, text, tokens } = question;
  const speakers = [...speakersIn(passage, sentence)];
  if (question.ofWriters) {
    // In capitals throughout, a name looks like any word.
    const words = passage.paragraph.text.slice(sentence.start, sentence.end);
    const isTold = speakers.length > 0 && words !== words.toUpperCase();
    const isOwn =
      passage.paragraph.role === 'comment' ||
      COMMENT.test(words) ||
      speakers.some((id) => WRITER.test(vocabulary.formOf(id)));
    return isTold && !isOwn;
  }
  if (asked !== 'speech' || WRITER.test(text)) return false;
  const asks = tokens.findIndex(({ text }) => /^(?:did|does|do|has|have|had)$/i.test(text));
  const verb = tokens.findIndex(({ pos }, at) => at > asks && pos === 'VERB');
  // "What the mayor had to say": who speaks stands before.
  const isBefore = ASKS_HAD_TO_SAY.test(text);
  const named = terms.filter(({ tokens: { first } }) =>
    isBefore ? first < asks : first > asks && first < verb,
  );
  if (asks < 0 || named.length === 0) return false;
  const isOne = named.some(({ word }) => !WHOEVER.test(word.form));
  const isTheirs = named.some((term) => speakers.some((id) => holds(term, id)));
  const isOthers = isOne && speakers.length > 0 && !isTheirs;
  return isOthers || !isSaid(sentence);
}
