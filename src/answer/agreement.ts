// In: a question and a sentence. Out: whether both deny, suppose, wish, or speak of now or of more, or the question alone denies.
import { madeOnce } from '../kept.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { anyOf, listed, only, or } from './cue-words.ts';
import { textAt } from './grammar/tokens.ts';
import type { Question } from './question/question.ts';
import { AGREEMENT } from './weights.ts';

/** Words that deny, in a question and in a claim. */
export const NOT = 'not|never|nobody|nothing|cannot|cant|wont|didnt|dont|doesnt';
export const DENIES = new RegExp(`\\b(?:${NOT}|no|without)\\b|n['’]t\\b`, 'i');

/** Words by which a sentence denies. */
export const DENIED = only(
  listed(
    "not n[’']t no never nobody nothing none without cannot lack\\w* fail\\w* refus\\w+ unable",
  ),
);

/** A denial right behind what is asked for: not "who said that it is not so?" */
const DENIES_IT =
  /\b(?:who|where|which(?: \w+){1,2}|how many(?: (?!that\b|who\b)[\w-]+){0,4})(?: \w+)? ?(?:\w*n['’]t|not(?! (?:long|only|to)\b)|never|didnt|doesnt|dont|wont|cant)\b/i;

/** Whether a sentence has a word that is so, with the next one; it is read for it once. */
const says = (isSo: (word: string, next: string) => boolean) =>
  madeOnce(({ tokens }: IndexedSentence) =>
    tokens.some(({ text }, at) => isSo(text, textAt(tokens, at + 1))),
  );

const denies = says((word) => DENIED.test(word));

/** Whether a question denies what a sentence does not: "who did not sail?" and `Lund sailed`. */
export function deniesAlone(question: string, sentence: IndexedSentence): boolean {
  return DENIES_IT.test(question) && !denies(sentence);
}

const NOW = only(listed('now current(?:ly)? present(?:ly)? today already recent(?:ly)?'));

const MORE = only(listed('additional more extra further greater bigger larger increased expanded'));

/** What "would" goes with where it wishes: `would like to`. */
const WISH = listed('like love prefer rather');
const WISHES = only(WISH);
/** `would like to` and `would not tell` suppose nothing. */
const NOT_SUPPOSED = only([...WISH, 'not']);
/** "Would the mayor like", "would also like" */
const LIKE = `(?: \\w+){0,3}? ${or([...WISH, 'sooner'])}\\b`;

/** What is asked so, how a sentence says it, and what that is worth. */
const TURNS: readonly (readonly [RegExp, (sentence: IndexedSentence) => boolean, number])[] = [
  [DENIES, denies, AGREEMENT.denied],
  // "Would you …" asks for nothing supposed.
  [
    new RegExp(`\\bwould\\b(?! (?:you|u|i|we)\\b)(?!${LIKE})`, 'i'),
    says((word, next) => /^would$/i.test(word) && !NOT_SUPPOSED.test(next)),
    AGREEMENT.supposed,
  ],
  [
    anyOf([...listed('wants? wish(?:es)?'), `would${LIKE}`]),
    says((word, next) => /^would$/i.test(word) && WISHES.test(next)),
    AGREEMENT.wished,
  ],
  [
    anyOf(listed('now nowadays currently today already yet').concat('at the moment', 'so far')),
    says((word) => NOW.test(word)),
    AGREEMENT.now,
  ],
  [
    /(?<!\b(?:any|no|once|how many|how much|tell (?:me|us)|know) )\b(?:more|extra|additional|further|bigger|larger|greater)\b(?! (?:than|about|or less|and more|on)\b)/i,
    says((word, next) => MORE.test(word) && !/^than$/i.test(next)),
    AGREEMENT.more,
  ],
];

const turnsOf = madeOnce(({ text }: Question) => TURNS.filter(([asked]) => asked.test(text)));

/** What such agreement adds to a sentence's score, in shares of the question's weight. */
export function agreementIn(question: Question, sentence: IndexedSentence): number {
  let sum = 0;
  for (const [, isSaid, worth] of turnsOf(question)) {
    if (isSaid(sentence)) sum += worth;
  }
  return sum;
}
