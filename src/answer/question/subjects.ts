// In: a text. Out: its words, and those of them that carry a subject.
import { STOP_WORDS } from '../../search/stop-words.ts';

/** Runs of letters and digits, as they stand in the text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that carry a subject, in small letters, in order. */
export function subjectsIn(text: string): readonly string[] {
  return wordsIn(text.toLowerCase()).filter((word) => !STOP_WORDS.has(word));
}

/** Whether any word carries one. */
export function hasSubject(text: string): boolean {
  return subjectsIn(text).length > 0;
}
