// In: the words after `REF:`. Out: one entry a reference, its letter included.
import { matches } from './matches.ts';
import { PILCROW } from './portion-mark.ts';

/** A letter of the list, up to its stop: `A.`, `B)`, `(C)`, `¶D.`, `¶ E.` and the pilcrow's other readings. */
const ENTRY = `(?:(?:${PILCROW})\\s?|1)?\\(?([A-Z])`;
/** These end a letter only where it is the next one: `B: LUND 7`, `B - LUND 7`, and any behind a small one. */
const RARE_STOP = ':|\\s?-(?=\\s)';
const STOP = `([.)]+|${RARE_STOP})`;
const LETTER = new RegExp(`(?:^|[\\s;,])${ENTRY}${STOP}(?=\\s{0,3}\\S)`, 'gi');
const OPENING = new RegExp(`^${ENTRY}${STOP}`, 'i');

/** The letter behind another: `B` behind `A`, and `A` behind none. */
const next = (letter: string): string =>
  letter === '' ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1);

/** The letters of a list behind another, each with its place and that of its words. */
function lettersIn(text: string, behind: string): { letter: string; at: number; from: number }[] {
  const found: { letter: string; at: number; from: number }[] = [];
  for (const { 0: whole, 1: printed = '', 2: stop = '', index } of matches(text, LETTER)) {
    const letter = printed.toUpperCase();
    const before = found.at(-1);
    const last = before?.letter ?? behind;
    const from = index + whole.length;
    const isNext = letter === next(last);
    // "A. A) MANAMA 20" prints its letter twice.
    if (before?.letter === letter && text.slice(before.from, index).trim() === '')
      before.from = from;
    else if (isNext || (last !== '' && letter > last && printed === letter && /[.)]/.test(stop)))
      found.push({ letter, at: index, from });
  }
  return found;
}

/** The last letter of the list in a text that follows another letter, or none. */
export const lastLetter = (text: string, behind: string): string =>
  lettersIn(text, behind).at(-1)?.letter ?? behind;

/** Whether a line goes on with a lettered list whose last letter was `letter`: `¶C. OSLO 374`. */
export const isLettered = (text: string, letter: string): boolean =>
  OPENING.exec(text)?.[1]?.toUpperCase() === next(letter);

/** `STATE 128320`, `98 LUND 1194` */
const REFERENCE = /^\d{0,4} ?[A-Za-z][A-Za-z .]{1,25} \d{2,7}$/;

const tidy = (text: string): string =>
  text.replace(/^[\s;,:]+|[;,]\s?AND\s?$|[\s;,]+$|\.$/gi, '').trim();

/** `A. MADRID 720 ¶B. OSLO 374` → both; `STATE 1; STATE 2` and `Berlin 1337, Berlin 1340` too. */
export function references(printed: string): string[] {
  const text = printed.replace(/\s?(?:SENSITIVE BUT UNCLASS|CLASSIFIED BY).*$/i, '');
  const cuts = lettersIn(text, '');
  if (cuts.length > 0) {
    return cuts.flatMap(({ from, letter }, i) => {
      const entry = tidy(text.slice(from, cuts[i + 1]?.at));
      return entry === '' ? [] : [`${letter}. ${entry}`];
    });
  }
  const parts = text.split(';').map(tidy);
  const listed = parts.flatMap((part) => {
    // A comma or a blank parts references only where each side is one: "NOV 2, 1966" is a date.
    const items = part.split(/,\s*|(?<=[A-Za-z] \d{2,7}) {1,3}(?=[A-Z])/);
    return items.every((item) => REFERENCE.test(item)) ? items : [part];
  });
  return listed.filter((part) => part !== '');
}
