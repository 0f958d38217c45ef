// In: nothing. Out: Discord's limits, in one place. Source: https://discord.com/developers/docs

/**
 * What Discord accepts at most. It counts characters; UTF-16 units are never fewer, so we count
 * those. `line`, `cite` and `question` are our own shares of `content`, so that one long line of ours cannot
 * push out what it stands beside.
 */
export const LIMITS = {
  content: 2000,
  line: 600,
  cite: 300,
  question: 150,
  rows: 5,
  buttonsARow: 5,
  label: 80,
  customId: 100,
  menuChoices: 25,
  menuTitle: 150,
  menuName: 100,
  menuNote: 100,
  menuValue: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;

/** `text` in at most `most` UTF-16 units, ending in … where it was cut: after a word, if not too long. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = upTo(text, most - 1);
  const blank = head.lastIndexOf(' ');
  return `${head.slice(0, blank > most / 2 ? blank : undefined).trimEnd()}…`;
}

/** The first `most` units of `text`, one fewer where that would halve a surrogate pair. */
export function upTo(text: string, most: number): string {
  const halves = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) && most < text.length;
  return text.slice(0, halves ? most - 1 : most);
}
