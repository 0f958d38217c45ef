// In: a question since when something exists, and a sentence. Out: whether that tells when it was founded.
import type { Term } from '../../search/terms.ts';
import { IS, listed, only, or } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { strengthOf, textOf, type Within } from '../holding.ts';
import type { Sought } from '../question/sought.ts';

/** "Since when does the guild exist?", "since when is there the guild?" */
const ASKS =
  /\b[Ss]ince when (?:do(?:es)?\b.*\bexist\b|(?:is|are) there (?:(?:the|this|that|its|their|his|her)\b|\p{Lu}))/u;
const FOUNDED = or(
  listed('founded established created formed launched inaugurated incorporated').concat('set up'),
);
const IN_YEAR = '(?:in|since) (?:\\w+ )?(?:18|19|20)\\d\\d\\b';
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

/** Whether it is asked since when something exists, and the sentence does not say in what year that very thing began. */
export function isUnfounded(sought: Sought, within: Within): boolean {
  if (!ASKS.test(sought.question.text) || GOES_ON.test(textOf(within))) return false;
  const held = heldByBody(sought, within);
  return !held?.every(([, strength]) => strength >= DETAIL.same);
}

const BEGINNING = listed('exist(?:s|ed)? founded created established started around formed').concat(
  'set up',
);
const IS_BEGINNING = only(BEGINNING);
const ASKS_WHEN = new RegExp(
  `\\b(?:since when|how (?:long|old)|when|(?:what|which) year)\\b.*\\b${or(BEGINNING)}\\b|\\b${or(BEGINNING)} (?:in )?(?:when|(?:what|which) year)\\b`,
  'i',
);

/**
 * Whether it is asked when something began, and the sentence says in what year something did that has a word of it,
 * and each of its names.
 */
export function tellsFounding(sought: Sought, within: Within): boolean {
  const held = ASKS_WHEN.test(sought.question.text) ? heldByBody(sought, within) : null;
  const isSame = ([, strength]: readonly [Term, number]) => strength >= DETAIL.same;
  return !!held?.some(isSame) && held.every((each) => !each[0].isName || isSame(each));
}

/** What is asked about, and how strongly, 0 to 1, a sentence has it before the year in which that began; `null` without such a year. */
function heldByBody({ terms }: Sought, within: Within): (readonly [Term, number])[] | null {
  const text = textOf(within);
  const body = BEGAN.map((began) => began.exec(text)?.groups?.body).find(
    (one) => one !== undefined,
  );
  if (body === undefined) return null;
  const { sentence } = within;
  const end = sentence.start + body.length;
  const own = sentence.words.filter((_, i) => {
    const last = sentence.tokens[sentence.from[i]?.end ?? -1];
    return last !== undefined && last.end <= end;
  });
  return terms
    .filter(({ word }) => !IS_BEGINNING.test(word.form))
    .map((term) => [term, Math.max(0, ...own.map((id) => strengthOf(term, id)))]);
}
