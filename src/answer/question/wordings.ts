// In: a question. Out: the same with what it asks for in the words that are read: "no. of boats" as "number of boats".
import { listed, or } from '../cue-words.ts';

const SOMEONE = or(listed('persons? people m[ae]n wom[ae]n guy one'));
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])#(?= of\b)/gu, 'number'],
  // Not a "passport no of Lund".
  [/^\W*no\.?(?= of \w)/i, 'number'],
  [/\bwhat number of(?= \w)/gi, 'how many'],
  // "What is the name of the person who", "name the man that"
  [
    new RegExp(
      `^\\W*(?:name|identify|(?:what(?:['’]?s| is| was) )?the names? of) the ${SOMEONE} (?:who|that)\\b`,
      'i',
    ),
    'who',
  ],
  [/^\W*(?:which|what) (?:person|guy|one of them)\b(?! (?:in|of|at|from|with)\b)/i, 'who'],
  [/^\W*who (?:was|is) it (?:that|who)\b/i, 'who'],
];

/** Any other question comes as it is. */
export function asUsual(question: string): string {
  return WORDINGS.reduce((text, [otherwise, usual]) => text.replace(otherwise, usual), question);
}
