// In: which paragraphs a reader asks for, as typed. Out: those of the cable, and what was not read.
import type { Paragraph } from '../cable/cable.ts';
import { matches } from '../cable/matches.ts';
import { CARDINAL, COUNT, PARAGRAPH, RANK, SIGN, SMALL_WORDS, TO } from './paragraph-words.ts';
import { spelt } from './quantity/spelt.ts';

/** What was asked for, and how much of it the cable has. */
export interface Selection {
  /** In the cable's order, each once. A number printed twice gives both paragraphs. */
  readonly paragraphs: readonly Paragraph[];
  /** The same request in its shortest form: `6-8`, `2,5,9`, `last 2`, `body`, `summary`, `all`. */
  readonly asked: string;
  /** The numbers and ranges of that, and the numbers of what is called otherwise, in the order asked for. */
  readonly bounds: readonly Bounds[];
  /** The numbers and ranges, first and last of each, for which the cable has nothing, or not all. */
  readonly lacking: readonly Bounds[];
  /** Pieces of what was typed that are no number, as typed. */
  readonly unread: readonly string[];
}

/** The first and last number of a range. */
export type Bounds = readonly [number, number];

/**
 * Reads `6`, `6.`, `¶6`, `six`, `sixth`, `twenty-one`, `6-8`, `6–8`, `6 to 8`, `between 6 and 8`, `2,5,9`, `2, 5 or 9`,
 * `all`, `first`, `the last`, `last 3`, `the three last`, `the last but one`, `one before last`, `third from
 * the end`, `summary`, `comment`, with blanks anywhere and `para` or `paragraph` before or behind it.
 */
export function selectParagraphs(paragraphs: readonly Paragraph[], typed: string): Selection {
  const chosen = new Set<Paragraph>();
  const asked = new Map<string, readonly Bounds[]>();
  const lacking = new Map<string, Bounds>();
  const unread = new Set<string>();
  for (const { words, name, bounds } of itemsOf(typed)) {
    const found = bounds ? within(paragraphs, bounds) : name ? namedOf(paragraphs, name) : [];
    for (const paragraph of found) chosen.add(paragraph);
    if (bounds) {
      const [low, high] = bounds;
      const short = low === high ? String(low) : `${low}-${high}`;
      asked.set(short, [bounds]);
      const numbers = new Set(found.map((p) => p.number));
      if (numbers.size < high - low + 1) lacking.set(short, bounds);
    } else if (name && found.length > 0) asked.set(name, boundsOf(found));
    else unread.add(words);
  }
  return {
    paragraphs: paragraphs.filter((p) => chosen.has(p)),
    asked: [...asked.keys()].join(','),
    bounds: [...asked.values()].flat(),
    lacking: [...lacking.values()],
    unread: [...unread],
  };
}

/** Each number of some paragraphs, as a range of its own. */
export function boundsOf(paragraphs: readonly Paragraph[]): readonly Bounds[] {
  const numbers = new Set(paragraphs.flatMap(({ number }) => number ?? []));
  return [...numbers].map((number) => [number, number]);
}

/** Whether what was typed asks for paragraphs and nothing else, whatever a cable has. */
export function isRequest(typed: string): boolean {
  const items = itemsOf(typed);
  return items.length > 0 && items.every(({ name, bounds }) => name ?? bounds);
}

/** One thing asked for: `bounds` of a range, or a name as `namedOf` takes it; neither if not read. */
interface Item {
  /** As typed. */
  readonly words: string;
  readonly name?: string;
  readonly bounds?: Bounds;
}

const CALLED = `(?:¶ ?|${PARAGRAPH} )?`;
/** What is read as another sign or as none; each stays as long as it was, so that places are kept. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  // Quotation marks, Markdown's, and what is not seen: `6️⃣` is a 6 in a frame.
  [/["'“”‘’*_`|{}?!]|\p{Cf}|\ufe0f|\u20e3/gu, ' '],
  // "The sixth one" is no ¶1.
  [new RegExp(`\\bones?\\b(?<=\\b${RANK}\\s{1,3}ones?)`, 'gi'), ' '],
  [new RegExp(`[‐‑‒–—―−~]|\\b${TO}\\b|(?<=\\bbetween ${CALLED}${COUNT} )and\\b`, 'gi'), '-'],
  [new RegExp(`\\b(?:from|between)(?= ${CALLED}${COUNT}\\b)`, 'gi'), ' '],
  [new RegExp(`(?<=\\bhundred )and(?= ${SMALL_WORDS}\\b)`, 'gi'), ' '],
  [/[;&]|\b(?:and|or)\b/gi, ','],
  // "¶2 last" is ¶2 and the last, "2 last" and "the 2 last" are two.
  [new RegExp(`^\\s*(?:${SIGN}|${PARAGRAPH}(?!\\w))`, 'gi'), ','],
  [
    new RegExp(
      `${SIGN}|\\b(?:the(?!\\s+${COUNT}\\s+last\\b)|${PARAGRAPH}|numbers?|nos?)\\b\\.?`,
      'gi',
    ),
    ' ',
  ],
];

const NUMBER = `(?:\\d{1,6}|${RANK}|${CARDINAL})`;
/** After an item comes a blank or a comma, and no dash. */
const END = '(?=[\\s,]|$)(?!\\s*-)';
const ITEM = new RegExp(
  [
    `(?:(?<rank>next|(?!first)${RANK})[\\s-]+(?:from[\\s-]+(?:last|end)|last)|(?<penultimate>penultimate))${END}`,
    `last[\\s-]+but[\\s-]+(?<but>${COUNT})${END}`,
    `(?<before>${COUNT})[\\s-]+before[\\s-]+last${END}`,
    // "3 from the end" may be meant in two ways, and is not read.
    '[^,\\s][^,]*[\\s-](?:before|from)[\\s-]+(?:last|end)\\b[^,]*',
    // "2, 5 last" is ¶2, ¶5 and the last; in "first and two last" the "and" is three commas by now.
    `(?:the\\s+|(?<=(?:^|first\\s+,,,)\\s*))(?<few>${COUNT})\\s+last${END}(?!\\s+(?:but|${NUMBER})\\b)`,
    // "last 6-8" may be meant in two ways, and is not read.
    `(?:first|last|final)\\s+${NUMBER}\\.?\\s*-[^,]*`,
    `(?<name>first|last|final|body)(?:\\s+(?<count>${COUNT}))?${END}`,
    `(?<role>summary|comment)${END}`,
    `(?<every>all)${END}`,
    // "6 or 8 but not 7" is not ¶7 too.
    '(?:not|but|except|without)\\s[^,]*',
    `(?<low>${NUMBER})\\.?(?:\\s*-+\\s*(?<high>${NUMBER})\\.?)?${END}`,
    '[^,\\s]+(?:\\s*-+\\s*[^,\\s]*)*',
  ].join('|'),
  'gi',
);

/** What was typed, item by item. */
function itemsOf(typed: string): Item[] {
  // "６" is 6; "½", which would be three signs, stays.
  const plain = typed.replace(/[^\0-~]/gu, (sign) => {
    const same = sign.normalize('NFKC');
    return same.length === sign.length ? same : sign;
  });
  const read = SIGNS.reduce(
    (text, [sign, as]) => text.replace(sign, (words) => as.repeat(words.length)),
    plain,
  );
  return matches(read, ITEM).map(({ 0: item, index, groups = {} }) => ({
    words: typed.slice(index, index + item.length).trim(),
    ...meaningOf(groups),
  }));
}

function meaningOf(item: Partial<Record<string, string>>): Omit<Item, 'words'> {
  const {
    rank,
    penultimate,
    before,
    but = before,
    few,
    name,
    every,
    role,
    count,
    low,
    high = low,
  } = item;
  if (rank || penultimate) return { name: `last but ${(spelt(rank ?? '') || 2) - 1}` };
  if (but) return { name: `last but ${spelt(but)}` };
  if (few) return { name: `last ${spelt(few)}` };
  if (name) {
    const plain = name.toLowerCase().replace('final', 'last');
    return { name: count ? `${plain} ${spelt(count)}` : plain };
  }
  if (every) return { name: 'all' };
  if (role) return { name: role.toLowerCase() };
  if (!low || !high) return {};
  const ends = [spelt(low), spelt(high)] as const;
  return { bounds: [Math.min(...ends), Math.max(...ends)] };
}

/** What `all`, `first`, `last 3`, `last but 1`, `summary` or `body` stands for: the body is all that has no number. */
function namedOf(paragraphs: readonly Paragraph[], item: string): readonly Paragraph[] {
  const [, name, many] = /^(\D+?)(?: (\d+))?$/.exec(item) ?? [];
  const count = Number(many ?? 1);
  switch (name) {
    case 'all':
      return paragraphs;
    case 'first':
      return paragraphs.slice(0, count);
    case 'last':
      return count > 0 ? paragraphs.slice(-count) : [];
    case 'last but':
      return paragraphs.slice(-count - 1).slice(0, paragraphs.length > count ? 1 : 0);
    case 'body':
      return paragraphs.filter(({ number }) => number === null);
    default:
      return paragraphs.filter(({ role }) => role === name);
  }
}

/** Those whose number is one of these. */
function within(paragraphs: readonly Paragraph[], [low, high]: Bounds): readonly Paragraph[] {
  return paragraphs.filter((p) => p.number !== null && p.number >= low && p.number <= high);
}
