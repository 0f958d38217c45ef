// In: a question for where, and a sentence. Out: whether that tells no place, though nothing else answers, or has none that is sure.
import type { Candidate } from '../../search/rank.ts';
import { ASKS_DEED, anyOf } from '../cue-words.ts';
import { detailIn } from '../detail/detail.ts';
import type { Sought } from '../question/sought.ts';

/** "Where was the regatta?"; of "where were they taken?" more may tell: to their families. */
const IS = /\bwhere(?:['’]?s| is| are| was| were)\b/i;
const FROM = /\b(?:where|what|which)\b.*\bfrom\W*$|\bfrom (?:where|what|which)\b/i;
/** What tells where somebody is from without a place that can be quoted. */
const ORIGIN = /^(?:from|born|origins?|originally|natives?|dob|pob)$/i;

/** Whether it is asked where something is, or comes from, and the sentence has no place that is sure. */
export function isPlaceless(sought: Sought, top: Candidate): boolean {
  const { asked, text, tokens } = sought.question;
  if (asked !== 'where' || detailIn(sought, top)?.isSure) return false;
  if (FROM.test(text)) return !hasOrigin(top);
  return IS.test(text) && !tokens.some(({ pos, text }) => pos === 'VERB' || ASKS_DEED.test(text));
}

const hasOrigin = ({ sentence }: Candidate): boolean =>
  sentence.tokens.some(({ text }) => ORIGIN.test(text));

/** "Where did they meet?", but not "which area was it?"; where they end up may be told by what becomes of them. */
const ASKS_WHERE = anyOf(['where\\b(?!.* (?:ends?|ended|winds?|wound) up\\b)', 'whereabouts']);

/** Whether it is asked where something is or was done, and the sentence has no place that is sure: seldom does it tell it. */
export function isWithoutPlace(sought: Sought, top: Candidate): boolean {
  const { asked, text } = sought.question;
  if (asked !== 'where' || !ASKS_WHERE.test(text) || hasOrigin(top)) return false;
  return !detailIn(sought, top)?.isSure;
}
