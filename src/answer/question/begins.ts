// In: a text. Out: whether it begins as questions do, or asks further on, and what that begins with.
import { HELPERS, IS, listed, MAY, or, WH, WHETHER } from '../cue-words.ts';
import { HOW } from './cue-nouns.ts';

/** Words that may stand before one that asks, where a question begins: "since when". */
const BEFORE = or(listed('about roughly in on at by for from to with since until'));
/** A word that asks, `whats` too. */
export const WH_WORD = or([...WH, ...listed('whos whats whens wheres whys hows')]);
/** The same, though it may have a preposition before it. */
export const ASKED = `(?:${BEFORE} )?${WH_WORD}`;
/** What a question begins with. */
export const ASKS = `(?:${ASKED}|${WHETHER})\\b`;

/** "When the other closed" asks nothing. */
export const ASKS_WHEN = `when ${or([...IS, ...HELPERS])}`;
/** What asks wherever it stands: of "people who fish" nothing is asked. */
export const ASKS_ANYWHERE = or([
  ...[HOW, `how ${or(['come', ...IS, ...HELPERS])}`, ASKS_WHEN],
  ...listed('what why'),
]);
/** What begins a question behind another one. */
export const ASKS_NEXT = `(?:${BEFORE} )?${or([ASKS_ANYWHERE, ...listed('who whom whose where which whats whos')])}`;

/** What a reader goes on to ask by: "tell me if", "I know about". */
export const ASKING = or([...WH, ...listed('if whether about')]);
/** Whether a text has any of that. */
export const HAS_ASKING = new RegExp(`\\b${ASKING}\\b`, 'i');

/** The number of a list's item. */
const ITEM = '(?:\\W*\\d{1,2}[.)])?\\W*';
const SUBJECT = or(listed('the an? it there they he she any\\w* this that these those'));
const MAIN = new RegExp(
  `^${ITEM}(?:(?:${BEFORE} )?(?:how|what|why|whats|whos)\\b` +
    `|${or(listed('who where when which'))} ${WHETHER}\\b|${WHETHER} ${SUBJECT}\\b)`,
  'i',
);
const BEGINS = new RegExp(`^${ITEM}${ASKS}`, 'i');

/** Whether a text begins as questions do, though it be the item of a list. */
export function beginsAsking(text: string): boolean {
  return BEGINS.test(text);
}

/** Whether a line begins one; "whose boats sank" and "were rescued" may go on with the line before. */
export function beginsQuestion(line: string): boolean {
  return MAIN.test(line);
}

/** "Under which article" goes on with a question before it, and so begins none. */
const ANY_BEFORE = or([BEFORE, ...listed('of over under till')]);
/** What asks in a text: where a sentence begins or ends; behind a comma some words tell of what stands before. */
const WITHIN = new RegExp(
  [
    `(?:^|[.;:!-]\\s+|\\b(?:and|but|so)\\s+)\\W*(?:${ANY_BEFORE} )?(?:${WH_WORD}|if|whether)\\b`,
    // "Nobody knew how" asks nothing.
    `\\b(?!how)${WH_WORD}\\W*$`,
    `,\\s*(?:${ANY_BEFORE} ${WH_WORD}|${or(listed('whats? why how if whether'))})\\b`,
    `,\\s*(?:when|where)(?: \\w+)? ${or([...IS, ...HELPERS])}\\b`,
    `\\b${HOW}\\b`,
  ].join('|'),
  'i',
);
const GREETED = `^\\W*(?:${anyCase(listed('hi hey hello ok okay so well wait and but'))}\\W+)*`;
const REQUESTS = listed(
  'please pls plz kindly tell show give explain list find name identify describe define say quote complete',
  'summari[sz]e look check compare remind help let specify state provide i anyone any',
);
/** What asks, or asks for something, where a text begins with it; a State Secretary does not. */
const REQUEST = new RegExp(
  `${GREETED}(?:${anyCase([...IS, ...HELPERS, ...MAY])}\\b(?! \\d)|${anyCase(REQUESTS)}\\b(?! \\p{Lu}))`,
  'u',
);

/** Words as they may begin a text: `State`, `state`. */
function anyCase(words: readonly string[]): string {
  return or(
    words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`),
  );
}

/** Whether anything is asked in a text, though it had no question mark. */
export function asksAnything(text: string): boolean {
  return WITHIN.test(text) || REQUEST.test(text);
}
