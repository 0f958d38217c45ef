// In: an excerpt from a header. Out: its codes in words.
import type { Excerpt } from '../answer/answer.ts';
import type { HeaderField } from '../cable/cable.ts';
import { dateInWords } from './dates.ts';
import { tagInWords } from './tags.ts';

/** How soon a cable had to be sent and read, by its letter (ACP 121); of two the second is for who only gets a copy. */
const PRECEDENCES: Readonly<Record<string, string>> = {
  Z: 'flash',
  O: 'immediate',
  P: 'priority',
  R: 'routine',
};

/** What is printed on the one line that tells how urgent a cable is, and when it was sent. */
const SENT: ReadonlySet<HeaderField | null> = new Set(['dtg', 'precedence']);

/** `R 030917Z AUG 09` → `In words: routine, 3 August 2009, 09:17 UTC.`; null for what is in words as it is. */
export function headerInWords({ cable: { header }, field }: Excerpt): string | null {
  const { precedence, date, tags } = header;
  const known = SENT.has(field)
    ? [
        ...(precedence ?? '').split(/\s+/).flatMap((letter) => PRECEDENCES[letter] ?? []),
        dateInWords(date, null),
      ]
    : field === 'tags'
      ? tags.map(tagInWords).filter((tag, at) => tag !== tags[at])
      : [];
  const words = known.filter((one) => one !== null);
  return words.length > 0 ? `In words: ${words.join(', ')}.` : null;
}
