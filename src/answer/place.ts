// In: a question and passages. Out: the part of the cable that it names, and what is left to ask.
import type { Passage } from '../search/paragraph-index.ts';
import { ORDINAL } from './quantity/fractions.ts';
import { SMALL } from './quantity/number-words.ts';
import { HEADER } from './weights.ts';

/** Where a reader says that the answer stands. */
export interface Place {
  /** False where the question names no place: then `passages` are all. */
  readonly named: boolean;
  /** `null` for all of several cables. */
  readonly passages: readonly Passage[] | null;
  /** Paragraphs asked for that are not there. */
  readonly lacking: readonly number[];
  /** The question without the words that name the place. */
  readonly rest: string;
}

const PARAGRAPH = 'paragraphs?|paragrafs?|paras?\\.?|pars?\\.?';

/** `¶6`, `paragraph 6`, `para. 10`, `paras 2 and 5`, `paragraphs 3-5`, `paragraph six` */
const NUMBERED = new RegExp(
  `(?:¶{1,2}|\\b(?:${PARAGRAPH})(?: (?:number|no\\.?))?)\\s{0,3}#?` +
    `(\\d{1,3}(?:(?:\\s?[-–,&]\\s?|\\s(?:and|to)\\s)(?:¶|para(?:graph)? )?\\d{1,3}){0,9}|${[...SMALL.keys()].join('|')})\\b`,
  'gi',
);
/** `6`, `2,5,9`, `3-5`, and nothing else */
const NUMBERS_ALONE = /^\s*#?(\d{1,2}(?:\s?[-–,]\s?\d{1,2}){0,9})[?.!\s]*$/;
/** `the first paragraph`, `last para` */
const RANKED = new RegExp(
  `\\b(${[...ORDINAL.keys(), 'last', 'final'].join('|')}) (?:${PARAGRAPH})\\b`,
  'gi',
);
/** `in the comment`, `what does the summary say` */
const ROLE = /\b(?:in|from|of|does|did|the|a)\s+(?:the\s+)?(summary|comment)\b/i;
/** What may stand before and after `summary` in a question that is for nothing else. */
const BEFORE_ROLE = new Set(
  'can could you give show tell me us the a please pls of cable this it whole'.split(' '),
);
/** What may stand beside a paragraph's number where it is to be shown, and nothing in it is asked for. */
const SHOWING = new Set([
  ...BEFORE_ROLE,
  ...'see read quote open display print look at full text content contents say says said tell about'.split(
    ' ',
  ),
  ...'what does is in whats summary summarize summarise explain go get let i want would like just'.split(
    ' ',
  ),
]);
const AFTER_ROLE = new Set('of the this it cable please pls for me us'.split(' '));
/** `under Rule of Law`, `in the section on "Common Obstacles"` */
const UNDER = /\b(?:under|in the (?:section|part)(?: on| about)?)\s+["“'‘]?([^?"”]{3,80})/i;

/**
 * Reads the place that a question names among the passages of one cable. Of several cables, `null`,
 * it only tells whether the question names a place by number or as a summary or comment.
 */
export function placeIn(text: string, passages: readonly Passage[] | null): Place {
  if (!passages) return { named: namesPlace(text), passages, lacking: [], rest: text };
  const own = passages.flatMap(({ paragraph }) => paragraph.number ?? []);
  const { numbers, rest: unnumbered } = withoutNumbers(text, own);
  const numbered =
    numbers.size === 0
      ? passages
      : passages.filter(({ paragraph }) => numbers.has(paragraph.number ?? Number.NaN));
  const part = withoutRole(unnumbered, numbered);
  const under = withoutHeading(part?.rest ?? unnumbered, part?.passages ?? numbered);
  const rest = (under ?? part)?.rest ?? unnumbered;
  return {
    named: numbers.size > 0 || part !== null || under !== null,
    passages: (under ?? part)?.passages ?? numbered,
    lacking: [...numbers].filter((number) => !own.includes(number)),
    rest: numbers.size > 0 && isOf(SHOWING, rest) ? '' : rest,
  };
}

/** Whether a text has no other words than these. */
function isOf(words: ReadonlySet<string>, text: string): boolean {
  return (text.toLowerCase().match(/\w+/g) ?? []).every((word) => words.has(word));
}

function namesPlace(text: string): boolean {
  return [NUMBERED, RANKED, ROLE].some((place) => text.search(place) >= 0) || !!roleAlone(text);
}

/** What a part of a question that names a place leaves. */
interface Narrowed {
  readonly passages: readonly Passage[];
  readonly rest: string;
}

/** The paragraphs named by number or as the first or last of `own`, and the text without them. */
function withoutNumbers(text: string, own: readonly number[]) {
  const numbers = new Set<number>();
  const alone = NUMBERS_ALONE.exec(text)?.[1];
  const listed = alone ? numbersIn(alone) : [];
  // "38" may be a figure that is looked for.
  if (listed.length > 0 && listed.every((number) => own.includes(number))) {
    return { numbers: new Set(listed), rest: '' };
  }
  const rest = text
    .replace(NUMBERED, (_, list: string) => {
      for (const number of numbersIn(list.toLowerCase())) numbers.add(number);
      return ' ';
    })
    .replace(RANKED, (words, ordinal: string) => {
      const rank = ORDINAL.get(ordinal.toLowerCase());
      const number = rank === undefined ? own.at(-1) : (own[rank - 1] ?? rank);
      if (number === undefined) return words;
      numbers.add(number);
      return ' ';
    });
  return { numbers, rest };
}

/** The summary or the comment, where the question names it and there is one. */
function withoutRole(text: string, passages: readonly Passage[]): Narrowed | null {
  const alone = roleAlone(text);
  const word = alone ?? ROLE.exec(text)?.[1];
  if (word === undefined) return null;
  const role = /^summ/i.test(word) ? 'summary' : 'comment';
  const found = passages.filter(({ paragraph }) => paragraph.role === role);
  if (found.length === 0) return null;
  return { passages: found, rest: alone ? '' : text.replace(ROLE, ' ') };
}

/** The word in `summary?`, `give me a summary`, `summarize this`, where nothing else is asked. */
function roleAlone(text: string): string | null {
  const words = text.toLowerCase().match(/\w+/g) ?? [];
  const at = words.findIndex((word) => /^(?:summar(?:y|i[sz]e)|comment)$/.test(word));
  const alone =
    words.slice(0, Math.max(0, at)).every((word) => BEFORE_ROLE.has(word)) &&
    words.slice(at + 1).every((word) => AFTER_ROLE.has(word));
  return (alone && words[at]) || null;
}

/** The numbers in `6`, `six`, `2 and 5`, `3-5`. */
function numbersIn(list: string): readonly number[] {
  const numeral = SMALL.get(list);
  if (numeral !== undefined) return [numeral];
  const numbers = (list.match(/\d+/g) ?? []).map(Number);
  const [first = 0, last = first] = numbers;
  if (!/^\d+(?:\s?[-–]\s?|\s+to\s+)¶?\d+$/.test(list)) return numbers;
  if (last < first || last - first > HEADER.longestRange) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The passages under the heading that the question names, where there are any. */
function withoutHeading(text: string, passages: readonly Passage[]): Narrowed | null {
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
