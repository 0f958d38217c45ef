// In: a date as a cable's header gives it. Out: the same in words; and whether it is one that a reader typed.
import { MONTHS, or } from '../answer/cue-words.ts';

const NAMES = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1));

/** `2009-08-03T09:17Z` → `3 August 2009`; null where there is no date. */
export function dayInWords(date: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  return year ? `${Number(day)} ${NAMES[Number(month) - 1]} ${year}` : null;
}

/** `2009-08-03T09:17Z` → `3 August 2009, 09:17 UTC (030917Z AUG 09)` */
export function dateInWords(date: string | null, printed: string | null): string | null {
  const words = dayInWords(date);
  if (!words) return printed;
  const time = /T(\d\d:\d\d)/.exec(date ?? '')?.[1];
  const moment = time ? `${words}, ${time} UTC` : words;
  return printed ? `${moment} (${printed})` : moment;
}

/** The year of two digits: the archives begin in the 1960s. */
export function fullYear(year: string): number {
  return Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900);
}

const YEAR = '(?<y>(?:19|20)\\d\\d)';
const SHORT = '(?<y>(?:19|20)?\\d\\d)';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
/** A month in small letters, in full or short: `jul`, `july`, `sept`. */
export const MONTH_NAME = or([
  ...MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`),
  'sept',
]);
const NAME = `(?<m>${MONTH_NAME})`;
const MONTH = '(?<m>\\d{1,2})';

/** Dates as people write them, in words with a blank before each; what stands in one line may be read in each of its ways. */
const WRITTEN: readonly (readonly RegExp[])[] = [
  [`${DAY} (?:of )?${NAME}(?: ${SHORT})?`],
  [`${NAME} ${YEAR}`],
  [`${NAME} ${DAY}(?: ${SHORT})?`, `${NAME} ${SHORT}(?! \\d)`],
  [`${YEAR} ${NAME}(?: ${DAY})?`],
  [`${YEAR} ${MONTH}(?: ${DAY})?`],
  ['(?<y>(?:19|20)\\d\\d)(?<m>\\d\\d)(?<d>\\d\\d)'],
  [`${DAY} ${MONTH} ${SHORT}`, `${MONTH} ${DAY} ${SHORT}`],
  [`${MONTH} ${YEAR}`],
].map((ways) => ways.map((way) => new RegExp(` ${way}(?= |$)`)));

/** A date that was typed. */
export interface DateTyped {
  /** Whether a header's date may be meant. */
  readonly isOf: (date: string | null) => boolean;
  readonly hasDay: boolean;
  /** What else was typed. */
  readonly rest: string;
}

/** The date among words in small letters with a blank before each, ` 3rd of july 2009`; null where there is none. */
export function dateTyped(words: string): DateTyped | null {
  for (const ways of WRITTEN) {
    const found = ways.map((way) => way.exec(words)).filter((one) => one !== null);
    const meant = found
      .map(({ groups: { y, m = '', d } = {} }) => {
        return [y ? fullYear(y) : 0, monthOf(m), Number(d ?? 0)] as const;
      })
      .filter(([, month, day]) => month >= 1 && month <= 12 && day <= 31);
    if (meant.length === 0) continue;
    const isOf = (date: string | null) => {
      const own = date?.slice(0, 10).split('-').map(Number);
      return !!own && meant.some((one) => one.every((part, at) => !part || part === own[at]));
    };
    const [longest = ''] = found.map(([text]) => text).sort((a, b) => b.length - a.length);
    const hasDay = meant.every(([, , day]) => day > 0);
    return { isOf, hasDay, rest: words.replace(longest, '') };
  }
  return null;
}

/** `july`, `7` → 7 */
function monthOf(month: string): number {
  const named = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3)));
  return Number(month) || named + 1;
}
