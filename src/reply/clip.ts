// In: a name of any length. Out: the same within what Discord shows of a suggestion.

/** Discord shows no more suggestions or choices of a menu than these, nor longer ones. */
export const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** A name within Discord's 100 characters, cut after a word. */
export function clip(name: string): string {
  if (name.length <= LONGEST_CHOICE) return name;
  const head = name.slice(0, LONGEST_CHOICE - 1);
  const blank = head.lastIndexOf(' ');
  return `${head.slice(0, blank > LONGEST_CHOICE / 2 ? blank : undefined).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
