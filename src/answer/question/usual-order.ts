// In: a question. Out: the same in the order of words in which questions are usually put.
import { IS, listed, or, PART, WH } from '../cue-words.ts';
import { ASKS_NEXT } from './begins.ts';

const BEFORE = or([
  ...listed('in on at during since from under for to with through before after by'),
  'according to',
]);
/** What goes behind what asks: "in May, | how many boats sank?", "of the boats, | how many | sank?" */
const FIRST: readonly RegExp[] = [
  new RegExp(`^\\W*(of [^,?.!;:]+), ((?:what|which) ${PART}|how many)\\b`, 'i'),
  new RegExp(`^\\W*(${BEFORE} [^,?.!;:]+), (${ASKS_NEXT}\\b[^,?.!;:]*)(?=\\W*$)`, 'i'),
];
/** "The mayor is who?" */
const ASKS_LAST = new RegExp(
  `^\\W*([^,?.!;:]+) (${or(IS)}) (${or(listed('who what where when'))})(?=\\W*$)`,
  'i',
);

/** "The boat was built | by whom?" */
const BY_LAST = new RegExp(
  `^\\W*((?:(?!${or([...IS, ...WH])}\\b|that\\b)[^,?.!;:\\s]+ )+)(${or(IS)}) ([^,?.!;:]+) (by (?:whom?|(?:which|what) \\w+(?: \\w+)?))(?=\\W*$)`,
  'i',
);

/** Any other question comes as it is. */
export function inUsualOrder(question: string): string {
  return FIRST.reduce(
    (text, first) =>
      text.replace(first, (_, phrase: string, asks: string) => `${asks} ${small(phrase)}`),
    question.replace(ASKS_LAST, '$3 $2 $1').replace(BY_LAST, '$4 $2 $1$3'),
  );
}

const small = (phrase: string) => phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** "The herring rate, | what was | it again?" */
const IT_BEFORE = new RegExp(
  `^\\W*(?:the|an?) ([^,?.!;:]+), (what|who) (${or(IS)}) (?:it|that|he|she|they)(?: again)?(?=\\W*$)`,
  'i',
);
const NAME = '\\p{Lu}[\\p{L}-]+';
/** "Ms Lund, | what post does | she hold?", "that Ms Lund whom they all quote, …": nobody else is named. */
const NAMED_BEFORE = new RegExp(
  `^\\W*(?:[Tt]hat )?(?:(?:[Mm]rs?|[Mm]s|[Dd]r)\\.? (${NAME})|(${NAME} ${NAME}))(?: (?:whom?|that|they|you|people|every(?:body|one))\\b[^?.!,;:\\p{Lu}]*)?, (wh\\p{Ll}+ [^,?.!;:]*?)\\bs?he\\b`,
  'u',
);
const OPENS_TIME = new RegExp(`^${BEFORE}\\b`, 'i');

/** Puts what is named before the question in the place of its "it" or "she". */
export function withNamed(question: string): string {
  return question
    .replace(IT_BEFORE, '$2 $3 the $1')
    .replace(NAMED_BEFORE, (all, family: string | undefined, whole: string, asks: string) =>
      OPENS_TIME.test(whole ?? '') ? all : asks + (family ?? whole),
    );
}
