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

/** Whether a question denies what a sentence does not: "who did not sail?" and `Lund sailed`. */
export function deniesAlone(question: string, { tokens }: IndexedSentence): boolean {
  return DENIES_IT.test(question) && !tokens.some(({ text }) => DENIED.test(text));
}

const NOW = only(listed('now current(?:ly)? present(?:ly)? today already recent(?:ly)?'));

const MORE = only(listed('additional more extra further greater bigger larger increased expanded'));

/** Whether a word says it so, with the next one. */
type Said = (word: string, next: string) => boolean;

/** What "would" goes with where it wishes: `would like to`. */
const WISH = listed('like love prefer rather');
const WISHES = only(WISH);
/** `would like to` and `would not tell` suppose nothing. */
const NOT_SUPPOSED = only([...WISH, 'not']);
/** "Would the mayor like", "would also like" */
const LIKE = `(?: \\w+){0,3}? ${or([...WISH, 'sooner'])}\\b`;

/** What is asked so, how a sentence says it, and what that is worth. */
const TURNS: readonly (readonly [RegExp, Said, number])[] = [
  [DENIES, (word) => DENIED.test(word), AGREEMENT.denied],
  // "Would you …" asks for nothing supposed.
  [
    new RegExp(`\\bwould\\b(?! (?:you|u|i|we)\\b)(?!${LIKE})`, 'i'),
    (word, next) => /^would$/i.test(word) && !NOT_SUPPOSED.test(next),
    AGREEMENT.supposed,
  ],
  [
    anyOf([...listed('wants? wish(?:es)?'), `would${LIKE}`]),
    (word, next) => /^would$/i.test(word) && WISHES.test(next),
    AGREEMENT.wished,
  ],
  [
    anyOf(listed('now nowadays currently today already yet').concat('at the moment', 'so far')),
    (word) => NOW.test(word),
    AGREEMENT.now,
  ],
  [
    /(?<!\b(?:any|no|once|how many|how much|tell (?:me|us)|know) )\b(?:more|extra|additional|further|bigger|larger|greater)\b(?! (?:than|about|or less|and more|on)\b)/i,
    (word, next) => MORE.test(word) && !/^than$/i.test(next),
    AGREEMENT.more,
  ],
];

const turnsOf = madeOnce(({ text }: Question) => TURNS.filter(([asked]) => asked.test(text)));

/** What such agreement adds to a sentence's score, in shares of the question's weight. */
export function agreementIn(question: Question, { tokens }: IndexedSentence): number {
  let sum = 0;
  for (const [, said, worth] of turnsOf(question)) {
    if (tokens.some(({ text }, at) => said(text, textAt(tokens, at + 1)))) sum += worth;
  }
  return sum;
}
