// In: a text. Out: whether it begins as questions do, and what they begin with.
import { listed, or, WH, WHETHER } from '../cue-words.ts';

/** A word that asks, `whats` too. */
export const WH_WORD = or([...WH, ...listed('whos whats whens wheres whys hows')]);
/** The same with a preposition before it. */
export const ASKED = `(?:(?:about|roughly|in|on|at|by|for|from|to|with|since|until) )?${WH_WORD}`;
/** What a question begins with. */
export const ASKS = `(?:${ASKED}|${WHETHER})\\b`;

/** The number of a list's item. */
const ITEM = '(?:\\W*\\d{1,2}[.)])?\\W*';
const SUBJECT = or(listed('the an? it there they he she any\\w* this that these those'));
const MAIN = new RegExp(
  `^${ITEM}(?:(?:(?:about|in|on|at|by|for|from|to) )?(?:how|what|why|whats|whos)\\b` +
    `|${or(listed('who where when which'))} ${WHETHER}\\b|${WHETHER} ${SUBJECT}\\b)`,
  'i',
);
const BEGINS = new RegExp(`^${ITEM}${ASKS}`, 'i');

/** Whether a text begins as questions do, though it be the item of a list. */
export function beginsAsking(text: string): boolean {
  return BEGINS.test(text);
}

/** Whether a line begins one; "whose boats sank" and "were rescued" may go on with the line before. */
export function beginsQuestion(line: string): boolean {
  return MAIN.test(line);
}
