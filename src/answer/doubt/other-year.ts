// In: a question with a year, and a sentence. Out: whether the sentence tells of another one, or of all of it.
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { MONTHS, or } from '../cue-words.ts';
import { textAt } from '../grammar/tokens.ts';
import { holdsTerm, textOf } from '../holding.ts';
import { asksQuantity, isYear, yearsIn, yearsOf } from '../quantity-evidence.ts';
import type { Sought } from '../question/sought.ts';
import { areOfOtherParts } from './periods.ts';
import { goesWithoutSaying } from './setting.ts';

const PARTS = or([...MONTHS, '(?:first|second|third|fourth|last) (?:quarter|half)']);
/** "March 2008", "the first half of 2008" */
const PART_OF_YEAR = new RegExp(`\\b${PARTS} (?:of )?(?:19|20)\\d\\d\\b`, 'i');
const OF_PART = new RegExp(
  `\\b(?:${PARTS}|quarter|half|(?:first|last) (?:three|six|nine|\\d+) months|[1-4]Q|Q[1-4])\\b`,
  'i',
);

/** Whether the question names years and the sentence none of them, or a part of one and that the whole or another part. */
export function ofOtherYear(sought: Sought, top: Candidate): boolean {
  const { asked, text } = sought.question;
  const told = textOf(top);
  if (areOfOtherParts(text, told)) return true;
  if (isOfOtherThanThis(text, top)) return true;
  const years = yearsOf(sought.terms).filter(({ tokens }) => !isKept(sought, tokens.first, told));
  if (years.length === 0) return false;
  if (asksQuantity(asked) && PART_OF_YEAR.test(text) && !OF_PART.test(told)) return true;
  if (years.some((year) => goesWithoutSaying(year, sought, top))) return false;
  return !years.some((year) => holdsTerm(spanOf(top), year));
}

/** "This year", "last year": so many years before that of the cable. */
const AGO: readonly (readonly [RegExp, number])[] = [
  [/\bthis year\b(?! of)/i, 0],
  [/\blast year\b(?! of)/i, 1],
];

/** Whether it is asked of this year or the last one, and the sentence, which names years, has another one. */
function isOfOtherThanThis(asked: string, top: Candidate): boolean {
  const sent = Number(top.passage.cable.header.date?.slice(0, 4));
  const told = textOf(top);
  const years = yearsIn(told).map(Number);
  const ago = AGO.find(([words]) => words.test(asked));
  if (!ago || Number.isNaN(sent) || years.length === 0) return false;
  return !years.includes(sent - ago[1]) && !ago[0].test(told);
}

/** Whether a year is a limit that the sentence keeps: the 2009 of "before 2009", with 2008 there, or of "the two years before 2009". */
function isKept({ question: { tokens } }: Sought, at: number, told: string): boolean {
  const limit = textAt(tokens, at - 1).toLowerCase();
  if (!/^(?:before|after)$/.test(limit)) return false;
  if (/^(?:years?|months?|decades?)$/i.test(textAt(tokens, at - 2))) return true;
  const year = Number(textAt(tokens, at));
  const years = yearsIn(told).map(Number);
  return years.length > 0 && years.every((one) => (limit === 'before' ? one < year : one > year));
}

/** The sentence, or, where it names no year itself, the one before it, which it goes on with: `Lund added that …`. */
function spanOf({ passage: { sentences }, sentence }: Candidate): IndexedSentence {
  const before = sentences[sentences.indexOf(sentence) - 1];
  const goesOn = sentence.tokens
    .slice(0, 4)
    .some(({ text }) => /^(?:added|adds|adding)$/.test(text));
  return before && goesOn && !sentence.tokens.some(({ text }) => isYear(text)) ? before : sentence;
}
