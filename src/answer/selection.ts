// In: which paragraphs a reader asks for, as typed. Out: those of the cable, and what was not read.
import type { Paragraph } from '../cable/cable.ts';
import { or } from './cue-words.ts';
import { ORDINAL } from './quantity/fractions.ts';
import { SMALL, TENS } from './quantity/number-words.ts';

/** What was asked for, and how much of it the cable has. */
export interface Selection {
  /** In the cable's order, each once. A number printed twice gives both paragraphs. */
  readonly paragraphs: readonly Paragraph[];
  /** The same request in its shortest form: `6-8`, `2,5,9`, `last 2`, `body`. */
  readonly asked: string;
  /** The numbers and ranges, first and last of each, for which the cable has nothing, or not all. */
  readonly lacking: readonly Bounds[];
  /** Pieces of what was typed that are no number, as typed. */
  readonly unread: readonly string[];
}

type Bounds = readonly [number, number];

/**
 * Reads `6`, `6.`, `¶6`, `six`, `sixth`, `twenty-one`, `6-8`, `6–8`, `6 to 8`, `2,5,9`, `2, 5 and 9`,
 * `first`, `the last`, `last 3`, `the last but one`, with blanks anywhere and `para` or `paragraph`
 * before or behind it.
 */
export function selectParagraphs(paragraphs: readonly Paragraph[], typed: string): Selection {
  const chosen = new Set<Paragraph>();
  const asked = new Set<string>();
  const lacking = new Map<string, Bounds>();
  const unread = new Set<string>();
  for (const item of itemsOf(typed)) {
    const named = namedOf(paragraphs, item);
    if (named.length > 0) {
      for (const paragraph of named) chosen.add(paragraph);
      asked.add(item.toLowerCase());
      continue;
    }
    const bounds = boundsOf(item);
    if (!bounds) {
      unread.add(item);
      continue;
    }
    const [low, high] = bounds;
    const found = paragraphs.filter(
      (p) => p.number !== null && p.number >= low && p.number <= high,
    );
    for (const paragraph of found) chosen.add(paragraph);
    const short = low === high ? String(low) : `${low}-${high}`;
    asked.add(short);
    const numbers = new Set(found.map((p) => p.number));
    if (numbers.size < high - low + 1) lacking.set(short, bounds);
  }
  return {
    paragraphs: paragraphs.filter((p) => chosen.has(p)),
    asked: [...asked].join(','),
    lacking: [...lacking.values()],
    unread: [...unread],
  };
}

/** Whether what was typed asks for paragraphs and nothing else, whatever a cable has. */
export function isRequest(typed: string): boolean {
  const items = itemsOf(typed);
  return items.length > 0 && items.every((item) => NAMED.test(item) || boundsOf(item));
}

/** What a reader calls a paragraph. */
export const PARAGRAPH = '(?:paragraphs?|paragrafs?|paras?\\.?|pars?\\.?)';

const [BELOW_TEN, FROM_TWENTY] = [
  or([...SMALL.keys()].slice(1, 10)),
  or([...SMALL.keys()].slice(-TENS.split(' ').length)),
];
const SMALL_WORDS = `(?:${FROM_TWENTY}[- ]${BELOW_TEN}|${or([...SMALL.keys()])})`;
/** `six`, `twenty-one`, `a hundred and five` */
const CARDINAL = `(?:(?:an?|${BELOW_TEN}) hundred(?:(?: and)? ${SMALL_WORDS})?|${SMALL_WORDS})`;
/** `sixth`, `twenty-first`, `21st` */
const RANK = `(?:(?:${FROM_TWENTY}[- ])?${or([...ORDINAL.keys()])}|\\d{1,3}(?:st|nd|rd|th))`;
/** `the second to last`, `next to the last`, `third last`, `penultimate` */
const FROM_END = `(?:(?:next|${RANK})[- ](?:to[- ](?:the )?)?last|penultimate)`;
const JOINED = '(?:\\s?[-‐‑‒–—−,;&]\\s?(?:and\\s)?|\\s(?:and|to|through)\\s)';

/** `6`, `2, 5 and 9`, `3-5,8`, `six to eight`, in a question. */
export const NUMBERS = `(?:${[
  `\\d{1,3}(?:${JOINED}(?:¶|${PARAGRAPH} )?\\d{1,3}){0,40}`,
  `${CARDINAL}(?:${JOINED}${CARDINAL}){0,40}`,
].join('|')})\\b`;

const RANKED = `(?:${[
  `(?:first|last|final) (?:\\d{1,3}|${CARDINAL})`,
  `last[- ]but[- ](?:\\d|${CARDINAL})`,
  ...[FROM_END, RANK, 'last', 'final'],
].join('|')})`;

/** `first`, `sixth and last`, `last two`, where `paragraph` stands behind it. */
export const RANKS = `${RANKED}(?:${JOINED}${RANKED}){0,9}(?= ${PARAGRAPH}\\b)`;

/** Every dash that a keyboard or a page gives for a range. */
const DASHES = /[‐‑‒–—―−~]/g;
const IN_WORDS = new RegExp(`\\b(?:${RANK}|${CARDINAL})\\b`, 'gi');
const NAMING = new RegExp(`¶|\\b(?:the|${PARAGRAPH}|numbers?|nos?)\\b\\.?`, 'gi');
const BEFORE_LAST = new RegExp(`\\b${FROM_END}\\b`, 'gi');

/** Numbers and ranges one by one, as `6` and `6-8`, then `last 3`; what is none of these stays as it is. */
function itemsOf(typed: string): string[] {
  const plain = typed
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(BEFORE_LAST, (words) => `last but ${placeOf(words) - 1}`)
    .replace(IN_WORDS, (words) => (/^first$/i.test(words) ? words : String(numberIn(words))))
    .replace(NAMING, ' ')
    .replace(/\bfinal\b/gi, 'last')
    .replace(/\blast[- ]but[- ]/gi, 'last but ')
    .replace(/\b(?:to|through)\b/gi, '-')
    .replace(/[;&]|\band\b/gi, ',')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-,]) ?/g, '$1');
  return plain.match(/(?:first|last|last but) \d+(?![-\d])|[^, ]+/gi) ?? [];
}

/** `third to last` → 3 */
function placeOf(words: string): number {
  return numberIn(words.replace(/[- ](?:to|the|last)\b/gi, '')) || 2;
}

/** `twenty-first` → 21, `21st` → 21, `two hundred and five` → 205; 0 where there is no number. */
function numberIn(words: string): number {
  let value = Number.parseInt(words, 10) || 0;
  for (const word of words.toLowerCase().split(/[- ]/)) {
    if (word === 'hundred') value = (value || 1) * 100;
    else value += SMALL.get(word) ?? ORDINAL.get(word) ?? 0;
  }
  return value;
}

const NAMED = /^(first|last|last but|body)(?: (\d+))?$/i;

/** What `first`, `last 3`, `last but 1` or `body` stands for: the body is all that has no number. */
function namedOf(paragraphs: readonly Paragraph[], item: string): readonly Paragraph[] {
  const [, name, many] = NAMED.exec(item) ?? [];
  const count = Number(many ?? 1);
  switch (name?.toLowerCase()) {
    case 'first':
      return paragraphs.slice(0, count);
    case 'last':
      return count > 0 ? paragraphs.slice(-count) : [];
    case 'last but':
      return paragraphs.slice(-count - 1).slice(0, paragraphs.length > count ? 1 : 0);
    case 'body':
      return paragraphs.filter(({ number }) => number === null);
    default:
      return [];
  }
}

/** `6` → 6 and 6, `6-8` and `8-6` → 6 and 8, `6.` as `6`; null for anything else. */
function boundsOf(item: string): Bounds | null {
  const [, one, other = one] = /^(\d{1,6})\.?(?:-(\d{1,6})\.?)?$/.exec(item) ?? [];
  if (!one) return null;
  const ends = [Number(one), Number(other)] as const;
  return [Math.min(...ends), Math.max(...ends)];
}
