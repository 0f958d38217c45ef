// In: a question and passages. Out: the part of the cable that it names, and what is left to ask.
import type { Paragraph } from '../cable/cable.ts';
import type { Passage } from '../search/paragraph-index.ts';

/** Where a reader says that the answer stands. */
export interface Place {
  /** False where the question names no place: then `passages` are all. */
  readonly named: boolean;
  readonly passages: readonly Passage[];
  /** Paragraphs asked for that are not there. */
  readonly lacking: readonly number[];
  /** The question without the words that name the place. */
  readonly rest: string;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NUMERALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PARAGRAPH = 'paragraphs?|paragrafs?|paras?\\.?|pars?\\.?';

/** `¶6`, `paragraph 6`, `para. 10`, `paras 2 and 5`, `paragraphs 3-5`, `paragraph six` */
const NUMBERED = new RegExp(
  `(?:¶+|\\b(?:${PARAGRAPH})(?: (?:number|no\\.?))?)\\s{0,3}#?` +
    `(\\d{1,3}(?:(?:\\s?[-–,&]\\s?|\\s(?:and|to)\\s)(?:¶|para(?:graph)? )?\\d{1,3}){0,9}|${NUMERALS.join('|')})\\b`,
  'gi',
);
/** `the first paragraph`, `last para` */
const ORDINAL = new RegExp(
  `\\b(${[...ORDINALS, 'last', 'final'].join('|')}) (?:${PARAGRAPH})\\b`,
  'gi',
);
/** `in the comment`, `what does the summary say` */
const ROLE = /\b(?:in|from|of|does|did|the|a)\s+(?:the\s+)?(summary|comment)\b/i;
/** `summary?`, `give me a summary`, `summarize this` */
const ALONE =
  /^\W*(?:(?:can|could|you|give|show|tell|me|us|the|a|please|pls|of|cable|this|it|whole)\W+)*(summar(?:y|i[sz]e)|comment)(?:\W+(?:of|the|this|it|cable|please|pls|for|me|us))*\W*$/i;
/** `under Rule of Law`, `in the section on "Common Obstacles"` */
const UNDER = /\b(?:under|in the (?:section|part)(?: on| about)?)\s+["“'‘]?([^?"”]{3,80})/i;
const LONGEST_RANGE = 20;

/** Reads the place that a question names among `passages`, which are of one cable or of all. */
export function placeIn(text: string, passages: readonly Passage[]): Place {
  const own = passages.flatMap(({ paragraph }) => paragraph.number ?? []);
  const numbers = new Set<number>();
  let rest = text.replace(NUMBERED, (_, list: string) => {
    for (const number of numbersIn(list.toLowerCase())) numbers.add(number);
    return ' ';
  });
  rest = rest.replace(ORDINAL, (_, word: string) => {
    const at = ORDINALS.indexOf(word.toLowerCase());
    numbers.add((at < 0 ? own.at(-1) : own[at]) ?? at + 1);
    return ' ';
  });
  let there = passages;
  if (numbers.size > 0) there = there.filter((p) => numbers.has(p.paragraph.number ?? -1));
  const alone = ALONE.exec(rest);
  const role = roleOf((alone ?? ROLE.exec(rest))?.[1]);
  const inRole = role === null ? [] : there.filter(({ paragraph }) => paragraph.role === role);
  if (inRole.length > 0) {
    there = inRole;
    rest = alone ? '' : rest.replace(ROLE, ' ');
  }
  const { under, words } = underHeading(rest, there);
  if (under.length > 0) {
    there = under;
    rest = rest.replace(words, ' ');
  }
  return {
    named: numbers.size > 0 || inRole.length > 0 || under.length > 0,
    passages: there,
    lacking: [...numbers].filter((number) => !own.includes(number)),
    rest,
  };
}

function roleOf(word: string | undefined): Paragraph['role'] {
  if (word === undefined) return null;
  return /^summ/i.test(word) ? 'summary' : 'comment';
}

function numbersIn(list: string): number[] {
  const numeral = NUMERALS.indexOf(list);
  if (numeral >= 0) return [numeral + 1];
  const [first, last] = (list.match(/\d+/g) ?? []).map(Number) as [number, number | undefined];
  const range = /^\d+(?:\s?[-–]\s?|\s+to\s+)¶?\d+$/.test(list);
  if (!range || last === undefined) return (list.match(/\d+/g) ?? []).map(Number);
  if (last < first || last - first > LONGEST_RANGE) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The passages under the heading that the question names, and the words that name it. */
function underHeading(text: string, passages: readonly Passage[]) {
  const named = UNDER.exec(text);
  const wanted = plain(named?.[1] ?? '');
  const fits = ({ paragraph: { heading } }: Passage) => {
    const own = plain(heading ?? '');
    return own !== '' && wanted !== '' && (wanted.startsWith(own) || own.startsWith(wanted));
  };
  const under = passages.filter(fits);
  const heading = plain(under[0]?.paragraph.heading ?? '');
  // As much of what follows "under" as the heading is long: the rest may be the question.
  const length = Math.min(named?.[1]?.length ?? 0, heading.length + 2);
  const cut = (named?.[0].length ?? 0) - (named?.[1]?.length ?? 0) + length;
  return { under, words: named?.[0].slice(0, cut) ?? '' };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
