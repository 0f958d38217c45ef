// In: a question for others than some. Out: the terms for those whom it names and leaves out.
import { matches } from '../../cable/matches.ts';
import { madeOnce } from '../../kept.ts';
import type { Sought } from './sought.ts';

/** What stands before whom a question leaves out, and how far before, in characters. */
const BESIDES =
  /\b(?:besides|except(?: for)?|apart from|aside from|other than|in addition to|alongside|along with|together with) /gi;
const CLOSE = 16;

/** "Whom is Lund building it with?": who does something with Lund is another. */
const WITH =
  /^\W*(?:whom?|(?:which|what) (?:company|firm|bank|group|party|body|university))\b.* with\W*$/i;

/** Whom a question leaves out by name, but no body: the Lund of "besides Lund, who …?" */
export const leftOut = madeOnce(({ question: { text, tokens }, terms }: Sought) => {
  const ends = matches(text, BESIDES).map((found) => found.index + found[0].length);
  return terms.filter(({ isName, tokens: { first } }) => {
    const { start = 0, text: word = '' } = tokens[first] ?? {};
    const isClose = ends.some((end) => start >= end && start <= end + CLOSE);
    return isName && (isClose || WITH.test(text)) && !/^\p{Lu}{2}/u.test(word);
  });
});
