// In: what follows `E.O. 12958:`. Out: the day on which the message is declassified.
import { dayOf } from './day-of.ts';

/** `DECL:`, `DECLASSIFY ON`, `GDS`, and `RDS-3`, `XGDS-1` with the reason's number. */
const UNTIL = '(?:DECL[A-Z]{0,10}|X?GDS|RDS)\\b(?:-\\d\\b)?';
/** Each has its year, month and day as groups; a year in front is in full. */
const DATES = [
  '(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})[-/.](?<year>\\d{4}|\\d\\d)',
  '(?<month>\\d\\d)(?<day>\\d\\d)(?<year>(?:19|20)\\d\\d)',
  '(?<year>(?:19|20)\\d\\d)([-/.]?)(?<month>\\d{1,2})\\2(?<day>\\d\\d?)',
  '(?<day>\\d{1,2})[ -](?<month>[A-Z]{3,9})[ -](?<year>\\d{4}|\\d\\d)',
  '(?<month>[A-Z]{3,9})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})',
].map((date) => new RegExp(`${UNTIL}\\D{0,30}?\\b${date}\\b`, 'i'));

/**
 * The day on which an E.O. line says that the message is declassified: `DECL: 6/30/08`, `RDS-1 30 JUN 2008` →
 * `2008-06-30`; `null` where it names none, or one that no calendar has.
 */
export function declassificationDate(eo: string | null): string | null {
  for (const date of DATES) {
    const { year = '', month = '', day = '' } = date.exec(eo ?? '')?.groups ?? {};
    const century = year.length === 4 ? '' : Number(year) < 60 ? '20' : '19';
    if (year !== '') return dayOf(century + year, month, day);
  }
  return null;
}
