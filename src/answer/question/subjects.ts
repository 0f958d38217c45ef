// In: a text that a reader typed. Out: its words that carry a subject.
import { STOP_WORDS } from '../../search/stop-words.ts';

/** In small letters, in order. */
export function subjectsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word));
}

/** Whether any word carries one. */
export function hasSubject(text: string): boolean {
  return subjectsIn(text).length > 0;
}
