// In: a question for where, and a sentence. Out: whether that tells no place, though nothing but a place answers.
import type { Candidate } from '../../search/rank.ts';
import { ASKS_DEED } from '../cue-words.ts';
import { detailIn } from '../detail/detail.ts';
import type { Sought } from '../question/sought.ts';

/** "Where was the regatta?"; of "where were they taken?" more may tell: to their families. */
const IS = /\bwhere(?:['’]?s| is| are| was| were)\b/i;
const FROM = /\b(?:where|what|which)\b.*\bfrom\W*$|\bfrom (?:where|what|which)\b/i;
/** What tells where somebody is from without a place that can be quoted. */
const ORIGIN = /^(?:from|born|origins?|originally|natives?)$/i;

/** Whether it is asked where something is, or comes from, and the sentence has no place that is sure. */
export function isPlaceless(sought: Sought, top: Candidate): boolean {
  const { asked, text, tokens } = sought.question;
  if (asked !== 'where' || detailIn(sought, top)?.isSure) return false;
  if (FROM.test(text)) return !top.sentence.tokens.some((token) => ORIGIN.test(token.text));
  return IS.test(text) && !tokens.some(({ pos, text }) => pos === 'VERB' || ASKS_DEED.test(text));
}
