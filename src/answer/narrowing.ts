// In: a question and passages. Out: those that each way of naming a place leaves, and the question without it.
import type { Paragraph } from '../cable/cable.ts';
import { isPortionMark } from '../cable/portion-mark.ts';
import type { Passage } from '../search/paragraph-index.ts';
import { NUMBER_WORDS } from '../search/word.ts';
import { or, WH } from './cue-words.ts';
import { NUMBERS, OPENS_REQUEST, PARAGRAPH, RANKS } from './paragraph-words.ts';
import { ORDINAL } from './quantity/fractions.ts';
import { BEFORE_ROLE, roleIn } from './roles.ts';
import { selectParagraphs } from './selection.ts';

/** Something with a paragraph in it. */
export type Placed = Pick<Passage, 'paragraph'>;

/** What a part of a question that names a place leaves. */
export interface Narrowed<Of> {
  readonly passages: readonly Of[];
  readonly rest: string;
}

/** Where a count from the end is meant: `paragraph 3 from the end` is not ¶3. */
const FROM_END = ' (?:before|from) (?:the )?(?:end|last)\\b';
/** `¶6`, `paragraph 6`, `para. 10`, `paras 2 and 5`, `paragraphs 3-5`, `between paragraphs 3 and 5`, `paragraphs from 3 to 5`, `paragraph six`, `(see ¶6)`; not `which paragraph 38 gangs are in` */
const NUMBERED = new RegExp(
  `(?<!\\b(?:which|what) )(?:\\b(?:see|cf\\.?|per|(between)) )?(?:[¶§]{1,2}|\\b${PARAGRAPH}(?: (?:number|no\\.?))?)\\s{0,3}#?((?:(?:from|between) )?${NUMBERS})(?!${FROM_END})`,
  'gi',
);
/** `per para 7, 38 gangs were involved`: what is no later paragraph's number is counted, and there is no list. */
const COUNTED =
  /((?:¶|\bpar(?:a|agraph)?\.?) ?(\d{1,3})),(?= (\d{1,3}) (?:(million|billion|percent)\b|\p{L}))/giu;
/** A paragraph's number that nothing calls so: `6`, `p6`, `p. 6`, `#6`. */
const BARE = '(?:pp?\\.? ?|#)?([1-9]\\d{0,2})';
/** Where one may be meant: at the end of `38 gangs were involved, it's in 6.`, but not of "1 in 6"; at the beginning of `it's in 6: …`. */
const BARE_PLACES = [
  `(?:[.,;(]|[.,;]? (?:it|that|this|both|all|they)(?:['’]?s| is| are)?) ?in ${BARE}\\W{0,3}$`,
  // `(6)`, `[#6]`, `(see p. 6)`; `, see 6`; ` p6`
  `(?<!\\b${or([...NUMBER_WORDS.keys()])} )[([](?:see |in |cf\\.? )?${BARE}[)\\]]\\W{0,3}$`,
  `[.,;:–-]? \\(?(?:see|cf\\.?) ${BARE}\\W{0,3}$`,
  `[.,;:–-]? (?=p|#)${BARE}\\W{0,3}$`,
  `^\\W{0,3}(?:it|that|this)(?:['’]?s| is) in ${BARE}[.:,;–-] `,
  `^\\W{0,3}(?=p|#)${BARE}(?:[.:,;–)-] | (?=${or(WH)}\\b))`,
  // `what does 6 say about gangs`
  `(?<=^\\W{0,3}what (?:does|did) )${BARE}(?= say\\b)`,
].map((place) => new RegExp(place, 'i'));
/** Fewer words beside it ask for something else: `how many in 6?` */
const LEAST_BESIDE = 3;
/** What may stand before paragraphs that a question asks to see, `show me no. 6`, `what is in 6`, `this cable 6` … */
const BEFORE_ALONE = new RegExp(
  `^[\\s([]*(?:this cable\\W*)?(?:what (?:is|does) (?=\\D*\\d)(?:in )?|(?:${or([
    // "Give me a second."
    ...[...BEFORE_ROLE].filter((word) => word !== 'a'),
    ...'see read quote open display print look at let i'.split(' '),
  ])} )*)`,
  'i',
);
/** … and behind them. */
const BEHIND_ALONE = /(?: (?:of|in|from) this cable| says?| please| pls)*[)\]?.!\s]*$/i;
/** A fraction calls no paragraph; nor do these behind other words: "show me one", "what is P5". */
const FRACTION = new RegExp(`\\b(?:one|two|three|four)[\\s-]+${or([...ORDINAL.keys()])}s?\\b`, 'i');
const NAMES_NONE = /^(?:(?:the )?[Oo]ne|P\d)\b/;
/** A longer text asks for more, or is a list of figures. */
const LONGEST_ALONE = 200;
/** `the first paragraph`, `last two paras`, `third paragraph from the end`; no `from the last report` */
const RANKED = new RegExp(
  `\\b(${RANKS}) ${PARAGRAPH}(?!\\w)( from (?:the )?(?:end\\b|last(?=\\W*$))|(?!${FROM_END}))`,
  'gi',
);
/** `under Rule of Law`, `in the section on "Common Obstacles"` */
const UNDER = /\b(?:under|in the (?:section|part)(?: on| about)?)\s+["“'‘]?([^?"”]{3,80})/i;

/** Whether a question names a place by number, rank or role, whether or not any passage is there. */
export function namesPlace(text: string): boolean {
  const isNumbered =
    CALLED.test(text) && [NUMBERED, RANKED].some((place) => text.search(place) >= 0);
  return isNumbered || roleIn(text) !== null;
}

/** What every paragraph that a question names is called by: few do, and this is looked for sooner. */
const CALLED = /[¶§]|\bpar/i;

/** `¶6 (S/NF)`, `para 6. (U)`: a number and its marking, as a cable prints them. */
const MARKED = new RegExp(
  `((?:¶|\\b${PARAGRAPH}) ?\\d{1,3})\\.? ?[([]([^()[\\]]{1,40})[)\\]]`,
  'gi',
);
/** `(SBU ¶6)`, `(SBU, ¶6)`, `(¶6, SBU)`: the same with the marking before it, or behind a comma. */
const MARKED_FIRST = new RegExp(`[([]([A-Z/]{1,20}),? (?=(?:¶|${PARAGRAPH}) ?\\d{1,3}[)\\]])`, 'g');
const MARKED_LAST = new RegExp(`((?:¶|\\b${PARAGRAPH}) ?\\d{1,3}), ([A-Z/]{1,20})(?=[)\\]])`, 'g');

/** A question whose paragraphs are named without their markings: `¶6` for `¶6 (S/NF)`. */
export const withoutMarkings = (text: string): string => {
  if (!/\d/.test(text)) return text;
  const bare = (cited: string, number: string, mark: string) =>
    isPortionMark(mark) ? number : cited;
  return text
    .replace(MARKED, bare)
    .replace(MARKED_LAST, bare)
    .replace(MARKED_FIRST, (cited, mark: string) => (isPortionMark(mark) ? '(' : cited));
};

/** The paragraphs named by number or as the first or last, and the text without them. */
export function withoutNumbers(text: string, passages: readonly Placed[]) {
  const all = passages.map(({ paragraph }) => paragraph);
  const list = text.length < LONGEST_ALONE ? alone(text) : '';
  const isNone = () => FRACTION.test(list) || (list !== text && NAMES_NONE.test(list));
  const shown = OPENS_REQUEST.test(list) && !isNone() ? selectParagraphs(all, list) : null;
  // "38" may be a figure that is looked for.
  if (shown && shown.asked !== '' && shown.lacking.length + shown.unread.length === 0) {
    return { selection: shown, rest: '' };
  }
  if (!CALLED.test(text)) return withoutIn(text, all);
  const named: string[] = [];
  const take = (list: string) => {
    named.push(list);
    return ' ';
  };
  const rest = text
    .replace(COUNTED, (list, place: string, first: string, next: string, unit?: string) => {
      const isNext = all.some(({ number }) => number === Number(next)) && !unit;
      return isNext && Number(next) > Number(first) ? list : `${place}:`;
    })
    .replace(NUMBERED, (_, between: string | undefined, list: string) =>
      take(`${between ?? ''} ${list}`),
    )
    .replace(RANKED, (_, list: string, fromEnd: string) => take(`the ${list}${fromEnd}`));
  const selection = selectParagraphs(all, named.join());
  return selection.asked === '' ? withoutIn(text, all) : { selection, rest };
}

/** A text without what stands around paragraphs that are only to be seen. */
function alone(text: string): string {
  return text.replace(BEFORE_ALONE, '').replace(BEHIND_ALONE, '');
}

/** The paragraph that a claim is said to stand in, if there is such a one: `… in 6` may be of six of anything. */
function withoutIn(text: string, all: readonly Paragraph[]) {
  const none = { selection: null, rest: text };
  if (!/\d/.test(text)) return none;
  const found = BARE_PLACES.map((place) => place.exec(text)).find((one) => one !== null);
  if (!found?.[1]) return none;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const selection = selectParagraphs(all, found[1]);
  const isPlace = selection.paragraphs.length > 0 && rest.split(' ').length >= LEAST_BESIDE;
  return isPlace ? { selection, rest } : none;
}

/** The summary or the comment, where the question names it and there is one. */
export function withoutRole<Of extends Placed>(
  text: string,
  passages: readonly Of[],
): Narrowed<Of> | null {
  const named = roleIn(text);
  const found = passages.filter(({ paragraph }) => named && paragraph.role === named.role);
  return named && found.length > 0 ? { passages: found, rest: named.rest } : null;
}

/** The passages under the heading that the question names, where there are any. */
export function withoutHeading<Of extends Placed>(
  text: string,
  passages: readonly Of[],
): Narrowed<Of> | null {
  const named = UNDER.exec(text);
  const tail = named?.[1] ?? '';
  const wanted = plain(tail);
  if (!named || wanted === '') return null;
  const under = passages.filter(({ paragraph }) => {
    const own = plain(paragraph.heading ?? '');
    return own !== '' && (wanted.startsWith(own) || own.startsWith(wanted));
  });
  const [first] = under;
  if (!first) return null;
  // As much of what follows "under" as the heading is long: the rest may be the question.
  const length = Math.min(tail.length, plain(first.paragraph.heading ?? '').length + 2);
  const end = named.index + named[0].length - tail.length + length;
  return { passages: under, rest: `${text.slice(0, named.index)} ${text.slice(end)}` };
}

/** A heading's words as they are compared: small letters, one blank between. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
