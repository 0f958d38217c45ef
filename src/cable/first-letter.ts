// In: a line. Out: whether it begins with a small letter, as most lines of prose do.

/** Told by one code: most lines need no regular expression for what begins with a capital, a figure or a sign. */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122;
}
