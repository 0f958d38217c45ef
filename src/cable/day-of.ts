// In: a year, a month and a day as printed. Out: the day, as ISO 8601 writes it.

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** `2009`, `AUG` (`August`, `8`), `3` → `2009-08-03`; `null` where no calendar has the day. */
export function dayOf(year: string, month: string, day: string): string | null {
  const number = Number(month) || MONTHS.indexOf(month.slice(0, 3).toUpperCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day that the month lacks is one of the next.
  const date = new Date(iso);
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === number - 1 ? iso : null;
}
