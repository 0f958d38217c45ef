// In: the words after `REF:`. Out: one entry a reference, its letter included.
import { PILCROW } from './portion-mark.ts';

/** A letter of the list, up to its stop: `A.`, `B)`, `(C)`, `¶D.`, and the pilcrow's other readings. */
const ENTRY = `(?:${PILCROW}|1)?\\(?([A-Z])`;
const LETTER = new RegExp(`(?:^|[\\s;,])${ENTRY}[.)]+(?=\\s{0,3}\\S)`, 'g');
const OPENING = new RegExp(`^${ENTRY}[.)]`);

/** The last letter of the list in a text, or an empty string. */
export const lastLetter = (text: string): string => [...text.matchAll(LETTER)].at(-1)?.[1] ?? '';

/** Whether a line goes on with a lettered list whose last letter was `letter`: `¶C. OSLO 374`. */
export function isLettered(text: string, letter: string): boolean {
  const found = OPENING.exec(text)?.[1];
  if (letter === '') return found === 'A';
  return found !== undefined && found.charCodeAt(0) === letter.charCodeAt(0) + 1;
}

const tidy = (text: string): string =>
  text.replace(/^[\s;,:]+|[;,]\s?AND\s?$|[\s;,]+$|\.$/gi, '').trim();

/** `A. MADRID 720 ¶B. OSLO 374` → both; `STATE 1; STATE 2` and `Berlin 1337, Berlin 1340` too. */
export function references(printed: string): string[] {
  const text = printed.replace(/\s?(?:SENSITIVE BUT UNCLASS|CLASSIFIED BY).*$/i, '');
  const cuts: { at: number; from: number; letter: string }[] = [];
  for (const found of text.matchAll(LETTER)) {
    const letter = found[1] ?? '';
    const next = String.fromCharCode(65 + cuts.length);
    const from = found.index + found[0].length;
    // "A. A) MANAMA 20" prints its letter twice.
    if (
      letter === cuts.at(-1)?.letter &&
      text.slice(cuts.at(-1)?.from, found.index).trim() === ''
    ) {
      cuts[cuts.length - 1] = { at: cuts.at(-1)?.at ?? 0, from, letter };
    } else if (letter === next || cuts.length > 0 ? letter > (cuts.at(-1)?.letter ?? '') : false) {
      cuts.push({ at: found.index, from, letter });
    }
  }
  if (cuts.length > 0) {
    return cuts.flatMap(({ from, letter }, i) => {
      const entry = tidy(text.slice(from, cuts[i + 1]?.at));
      return entry === '' ? [] : [`${letter}. ${entry}`];
    });
  }
  const parts = text.split(';').map(tidy);
  const listed = parts.flatMap((part) =>
    // A comma parts references only where each side is one: "NOV 2, 1966" is a date.
    part.split(/,\s*/).every((item) => /^[\d]{0,4} ?[A-Za-z][A-Za-z .]{1,25} \d{2,7}$/.test(item))
      ? part.split(/,\s*/)
      : [part],
  );
  return listed.filter((part) => part !== '');
}
