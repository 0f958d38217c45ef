// In: a line. Out: whether it begins as most lines of prose do, with small letters.

/** Beyond the end of a text no code is asked for: V8 reads all of them more slowly once one was. */
const isSmall = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
};

/** Told by one code: most lines need no regular expression for what begins with a capital, a figure or a sign. */
export const beginsSmall = (text: string): boolean => isSmall(text, 0);

/** `the mayor`, `The mayor`: neither a line in capitals nor one that begins with a figure or a sign. */
export const beginsAsProse = (text: string): boolean => isSmall(text, 0) || isSmall(text, 1);
