// In: a question since when a body exists, and a sentence. Out: whether that tells when it was founded.
import { BODIES, IS, listed, only, or } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { strengthOf, textOf, type Within } from '../holding.ts';
import type { Sought } from '../question/sought.ts';

/** "Since when does the guild exist?", "since when is there the guild?" */
const ASKS =
  /\b(?:[Ff]ounded|[Ee]stablished|[Ss]et up) when(?=\W*$)|\b[Ss]ince when (?:do(?:es)?\b.*\bexist\b|(?:is|are) there (?:(?:the|this|that|its|their|his|her)\b|\p{Lu}))/u;
const FOUNDED = or(
  listed('founded established created formed launched inaugurated incorporated').concat('set up'),
);
/** A year may have the mark of a paragraph, where a line breaks before it. */
const IN_YEAR = '(?:in|since)\\s(?:\\w+\\s)?¶?(?:18|19|20)\\d\\d\\b';
/** `The Guild, founded in 1954`, `it was set up last May in 1954`; `Founded in 1954, the guild …`. */
const BEGAN: readonly RegExp[] = [
  new RegExp(
    `^(?<body>.*?)(?:,|\\)|\\b${or([...IS, 'been'])}(?: \\w+)?|\\bhas existed) ?,? ?(?:${FOUNDED} (?:\\w+ ){0,3}?|(?<=existed ))${IN_YEAR}`,
    'is',
  ),
  new RegExp(`^(?<body>\\W*${FOUNDED} ${IN_YEAR},(?: [\\w'’-]+){1,4})`, 'i'),
];

/** `A project in place for the past three years` */
const GOES_ON = /\bin place (?:for|since)\b|\bfor the (?:past|last) /i;

const A_BODY = only(BODIES);
const BEGINS = only(['exist', 'set', FOUNDED]);

/** Whether it is asked since when something exists, and the sentence does not say in what year that very thing began. */
export function isUnfounded(sought: Sought, within: Within): boolean {
  if (!ASKS.test(sought.question.text)) return false;
  const text = textOf(within);
  if (GOES_ON.test(text)) return false;
  const body = BEGAN.map((began) => began.exec(text)?.groups?.body).find(
    (one) => one !== undefined,
  );
  if (body === undefined) return true;
  const { sentence } = within;
  const end = sentence.start + body.length;
  // "This old club" may be any body; of a hotline nothing is told by when its guild was founded.
  const heads = sought.terms.filter(({ word }) => !BEGINS.test(word.form));
  if (heads.some(({ word }) => A_BODY.test(word.form))) return false;
  const isOfBody = (at: number) => (sentence.tokens[at]?.end ?? 0) <= end;
  return !heads.every((term) =>
    sentence.words.some(
      (id, i) => isOfBody(sentence.from[i]?.end ?? 0) && strengthOf(term, id) >= DETAIL.same,
    ),
  );
}
