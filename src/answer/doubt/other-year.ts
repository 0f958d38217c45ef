// In: a question with a year, and a sentence. Out: whether the sentence tells of another one, or of all of it.
import type { Candidate } from '../../search/rank.ts';
import { MONTHS, or } from '../cue-words.ts';
import { textOf } from '../holding.ts';
import { asksQuantity, yearsOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { goesWithoutSaying } from './setting.ts';

const PARTS = or([...MONTHS, '(?:first|second|third|fourth|last) (?:quarter|half)']);
/** "March 2008", "the first half of 2008" */
const PART_OF_YEAR = new RegExp(`\\b${PARTS} (?:of )?(?:19|20)\\d\\d\\b`, 'i');
const OF_PART = new RegExp(
  `\\b(?:${PARTS}|quarter|half|(?:first|last) (?:three|six|nine|\\d+) months|[1-4]Q|Q[1-4])\\b`,
  'i',
);

/** Whether the question names years and the sentence none of them, or a part of one and that the whole. */
export function ofOtherYear(sought: Sought, top: Candidate): boolean {
  const years = yearsOf(sought.terms);
  if (years.length === 0) return false;
  const { asked, text } = sought.question;
  const told = textOf(top);
  if (asksQuantity(asked) && PART_OF_YEAR.test(text) && !OF_PART.test(told)) return true;
  const [asks, tells] = [halfIn(text), halfIn(told)];
  if (asks && tells && asks !== tells) return true;
  if (years.some((year) => goesWithoutSaying(year, sought, top))) return false;
  return !top.sentence.words.some((id) => years.some((year) => year.readings.has(id)));
}

/** Which half of a year a text tells of: `1` of `the first six months`, `2` of `the second half`; '' of none. */
function halfIn(text: string): string {
  const [, which = ''] = /\b(first|second|last) (?:half|six months)\b/i.exec(text) ?? [];
  return which && (/first/i.test(which) ? '1' : '2');
}
