// In: a date as a cable's header gives it. Out: the same in words.

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `2009-08-03T09:17Z` → `3 August 2009`; null where there is no date. */
export function dayInWords(date: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  return year ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` : null;
}

/** `2009-08-03T09:17Z` → `3 August 2009, 09:17 UTC (030917Z AUG 09)` */
export function dateInWords(date: string | null, printed: string | null): string | null {
  const words = dayInWords(date);
  if (!words) return printed;
  const time = /T(\d\d:\d\d)/.exec(date ?? '')?.[1];
  const moment = time ? `${words}, ${time} UTC` : words;
  return printed ? `${moment} (${printed})` : moment;
}
