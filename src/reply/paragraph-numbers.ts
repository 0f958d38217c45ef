// In: which paragraphs a reader asks for, as typed. Out: those of the cable, and what was not read.
import { SMALL } from '../answer/quantity/number-words.ts';
import type { Cable, Paragraph } from '../cable/cable.ts';
import { listed } from './counted.ts';

/** What was asked for, and how much of it the cable has. */
export interface Selection {
  /** In the cable's order, each once. A number printed twice gives both paragraphs. */
  readonly paragraphs: readonly Paragraph[];
  /** The same request in its shortest form: `6-8`, `2,5,9`, `last`, `body`. */
  readonly asked: string;
  /** The numbers and ranges for which the cable has nothing, or not all. */
  readonly lacking: readonly string[];
  /** Pieces of what was typed that are no number, as typed. */
  readonly unread: readonly string[];
}

/**
 * Reads `6`, `6.`, `¶6`, `six`, `6-8`, `6–8`, `6 to 8`, `2,5,9`, `2, 5 and 9`, `first`, `the last`,
 * with blanks anywhere and `para` or `paragraph` before it.
 */
export function selectParagraphs(cable: Cable, typed: string): Selection {
  const chosen = new Set<Paragraph>();
  const asked = new Set<string>();
  const lacking = new Set<string>();
  const unread = new Set<string>();
  for (const item of itemsOf(typed)) {
    const named = namedOf(cable, item);
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
    const low = Math.min(...bounds);
    const high = Math.max(...bounds);
    const found = cable.paragraphs.filter(
      (p) => p.number !== null && p.number >= low && p.number <= high,
    );
    for (const paragraph of found) chosen.add(paragraph);
    asked.add(low === high ? String(low) : `${low}-${high}`);
    const numbers = new Set(found.map((p) => p.number));
    if (numbers.size < high - low + 1) lacking.add(low === high ? `¶${low}` : `¶${low}–¶${high}`);
  }
  return {
    paragraphs: cable.paragraphs.filter((p) => chosen.has(p)),
    asked: [...asked].join(','),
    lacking: [...lacking],
    unread: [...unread],
  };
}

/** Every dash that a keyboard or a page gives for a range. */
const DASHES = /[‐‑‒–—―−~]/g;

/** Numbers and ranges one by one, as `6` and `6-8`; what is neither stays as it is. */
function itemsOf(typed: string): string[] {
  const plain = typed
    .normalize('NFKC')
    .replace(/¶|\b(?:the|paragraphs?|paras?|numbers?)\b\.?/gi, ' ')
    .replace(DASHES, '-')
    .replace(/\b(?:to|through)\b/gi, '-')
    .replace(/[;&]|\band\b/gi, ',')
    .trim()
    .split(/\s+/)
    .join(' ')
    .replace(/ ?([-,]) ?/g, '$1')
    .replace(/ /g, ',');
  return plain.split(',').filter((item) => item !== '');
}

/** The paragraphs that `first`, `last` or `body` stands for: all that have no number. */
function namedOf({ paragraphs }: Cable, item: string): readonly Paragraph[] {
  switch (item.toLowerCase()) {
    case 'first':
      return paragraphs.slice(0, 1);
    case 'last':
      return paragraphs.slice(-1);
    case 'body':
      return paragraphs.filter(({ number }) => number === null);
    default:
      return [];
  }
}

/** `6` → 6 and 6, `6-8` → 6 and 8, `six` and `6.` as `6`; null for anything else. */
function boundsOf(item: string): [number, number] | null {
  const [low = '', high = low, ...more] = item.split('-');
  const bounds = [low, high].map(numberOf);
  const [from, to] = bounds;
  return from == null || to == null || more.length > 0 ? null : [from, to];
}

function numberOf(text: string): number | null {
  const digits = /^(\d{1,6})\.?$/.exec(text)?.[1];
  return digits ? Number(digits) : (SMALL.get(text.toLowerCase()) ?? null);
}

/** Past so many runs a list of them is no help, and only its ends are given. */
const MOST_RUNS = 12;

/** `¶1–¶11`; with gaps `¶1 and ¶3–¶9`; with a repeat `¶1–¶9 (¶8 more than once)`; `no numbered paragraphs`. */
export function numbersInWords(cable: Cable): string {
  const all = cable.paragraphs.flatMap((p) => (p.number === null ? [] : [p.number]));
  const numbers = [...new Set(all)].sort((a, b) => a - b);
  if (numbers.length === 0) return 'no numbered paragraphs';
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const shown =
    runs.length > MOST_RUNS
      ? `${numbers.length} paragraphs between ¶${numbers[0]} and ¶${numbers.at(-1)}`
      : listed(runs.map(([low, high]) => (low === high ? `¶${low}` : `¶${low}–¶${high}`)));
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const number of all) (once.has(number) ? twice : once).add(number);
  const repeated = [...twice];
  if (repeated.length === 0) return shown;
  return `${shown} (${listed(repeated.slice(0, MOST_RUNS).map((n) => `¶${n}`))} more than once)`;
}
