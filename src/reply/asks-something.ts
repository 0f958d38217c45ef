// In: what someone wrote in a channel. Out: whether it asks something.
import { SIGN } from '../answer/paragraph-words.ts';
import { beginsAsking } from '../answer/question/begins.ts';
import { plainText } from '../answer/question/plain-text.ts';
import { wordsIn } from '../answer/question/subjects.ts';
import { questionIn } from '../answer/question/typed.ts';
import { placeCited } from './cite.ts';

/** How a line that calls a command begins. */
export const COMMAND = /^\/[a-z]/i;

/** What may stand beside the numbers of paragraphs that are to be shown. */
const SHOWING = new Set('see show read quote open look at me us also and to please pls'.split(' '));

/**
 * True for text that ends in a question mark, begins as questions do ("so how many", "tell me who"), names
 * paragraphs, as printed too, and says no more (`see ¶6 (SBU) please`), or looks like a command.
 */
export function asksSomething(text: string): boolean {
  const asked = questionIn(text);
  return (
    /\p{L}.*\?\W*$/su.test(asked) ||
    [asked, plainText(text), behindPlace(asked)].some(beginsAsking) ||
    COMMAND.test(text.trim()) ||
    namesParagraphs(text)
  );
}

const PLACE = `${SIGN} ?\\d{1,3}`;
const BEFORE_ASKING = new RegExp(`^\\W*(?:(?:in|from) ${PLACE}\\b|${PLACE}\\s*[,:–—-])`, 'i');

/** "¶6: what does it say", "in ¶6, who said it" */
function behindPlace(text: string): string {
  return text.replace(BEFORE_ASKING, '');
}

function namesParagraphs(text: string): boolean {
  if (!/¶\s?\d/.test(text)) return false;
  const rest = placeCited(text).toLowerCase();
  return wordsIn(rest).every((word) => SHOWING.has(word) || /\d/.test(word));
}
