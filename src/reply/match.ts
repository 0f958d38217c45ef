// In: how a word of a question met the cable. Out: that in words.
import type { Match } from '../answer/answer.ts';

/** `cops read as police`, or the word itself where the cable has it. */
export function matchInWords(match: Match): string {
  return isItself(match) ? match.asked : `${match.asked} read as ${match.readAs}`;
}

/** Whether the cable has the word as it was typed. */
export function isItself({ asked, readAs }: Match): boolean {
  return readAs === null || readAs.toLowerCase() === asked.toLowerCase();
}
