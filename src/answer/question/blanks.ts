// In: a question's text and an index. Out: the text with the blanks that were left out, and without those that slipped in.
import { isEnglish, meantBy, nameMeantBy } from '../../search/misspelt.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { readForm } from '../../search/word.ts';
import { HELPERS, IS, only, TITLES } from '../cue-words.ts';
import { QUESTION } from '../weights.ts';

/** Two words in small letters, the second only looked at: it may be the first of the next two. */
const PAIR = /(?<![\p{L}\p{N}'’-])([a-z]{3,}) (?=([a-z]{3,})(?![\p{L}\p{N}'’-]))/gu;
/** With what stands before it. */
const LONG = new RegExp(
  `(?<=(?<before>[\\p{L}.'’-]*)[ ,(]{0,2})(?<![\\p{L}\\p{N}'’-])[a-z]{${2 * QUESTION.part},${QUESTION.longest}}(?![\\p{L}\\p{N}'’-])`,
  'gu',
);
/** Behind these stands who or what a question is about, and may be named in small letters: "who is berg?" */
export const NAME_NEXT = only([...IS, ...HELPERS, ...TITLES]);

/** "The play grounds", "the migrantworkers": a word in small letters that neither English nor the cables have. */
export function withItsBlanks(text: string, index: ParagraphIndex): string {
  const joined = text.replace(PAIR, (whole, first: string, second: string) =>
    isOne(first, second, index) ? first : whole,
  );
  return joined.replace(LONG, (word: string, ...rest) => {
    const { before = '' } = rest.at(-1) as { before?: string };
    return NAME_NEXT.test(before) || isSlip(word, index) ? word : apart(word, index);
  });
}

/** Whether the cables have a word, in any form. */
export function isOfCables(form: string, { vocabulary }: ParagraphIndex): boolean {
  if (vocabulary.idOf(form) !== undefined) return true;
  const { lemma, stem } = readForm(form);
  return vocabulary.lemma(lemma).length > 0 || vocabulary.stem(stem).length > 0;
}

function isKnown(form: string, index: ParagraphIndex): boolean {
  const isWord = (one: string) => isEnglish(one, index.words);
  return isOfCables(form, index) || isWord(form) || isWord(readForm(form).lemma);
}

/** Whether it is a word, or one slip away from one. */
const isSlip = (word: string, index: ParagraphIndex) =>
  isKnown(word, index) || meantBy(word, index.words) !== null || nameMeantBy(word, index) !== null;

/** Two of which one is no word; of two words one that the cables have, and not both of them. */
function isOne(first: string, second: string, index: ParagraphIndex): boolean {
  const parts = [first, second];
  if (!parts.every((part) => isKnown(part, index))) return isKnown(first + second, index);
  const isGrammar = parts.some((part) => STOP_WORDS.has(part));
  const areOfCables = parts.every((part) => isOfCables(part, index));
  return !isGrammar && !areOfCables && index.vocabulary.idOf(first + second) !== undefined;
}

/** The word cut into two of the cables or of everyday English, the commonest; itself where there are no such. */
function apart(word: string, index: ParagraphIndex): string {
  const { vocabulary, words } = index;
  /** How rare, from 0 for a word of the cables. */
  const rarity = (part: string) =>
    vocabulary.idOf(part) !== undefined
      ? 0
      : (words.ownRank(part) ?? QUESTION.everyday) / QUESTION.everyday;
  let best = word;
  let least = 1;
  for (let at = QUESTION.part; at <= word.length - QUESTION.part; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const most = Math.max(rarity(first), rarity(second));
    if (most < least) [best, least] = [`${first} ${second}`, most];
  }
  return best;
}
