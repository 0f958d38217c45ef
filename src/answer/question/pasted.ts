// In: a text pasted from a cable. Out: the same without the numbers and markings of its paragraphs.
import { matches } from '../../cable/matches.ts';
import { markAt } from '../../cable/portion-mark.ts';

/** Where a paragraph as printed begins: `12. (SBU) The guild`, `¶6. (C)`. */
const PRINTED =
  /(?:(?<=^|\n)[>\s]*(?:¶?\s?\d{1,3}\.\s{0,2})?|(?<=\p{L}[.?!:;]["”]? )(?:¶?\s?\d{1,3}\.\s{0,2})?)(?=[([])/gu;

/** Without the number and marking of a paragraph, of which no paragraph tells. */
export function withoutMarks(text: string): string {
  let plain = '';
  let from = 0;
  for (const { 0: number, index } of matches(text, PRINTED)) {
    const mark = markAt(text, index + number.length);
    if (!mark || index < from) continue;
    plain += `${text.slice(from, index)} `;
    from = mark.end;
  }
  return plain + text.slice(from);
}
