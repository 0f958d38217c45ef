// In: which paragraphs a reader asks for, as typed. Out: those of the cable, or null.
import type { Cable, Paragraph } from '../cable/cable.ts';

/** What was asked for, and how much of it the cable has. */
interface Selection {
  /** In the cable's order, each once. A number printed twice gives both paragraphs. */
  readonly paragraphs: readonly Paragraph[];
  /** The same request in its shortest form: `6-8`, `2,5,9`, `body`. */
  readonly asked: string;
  /** The numbers and ranges for which the cable has nothing, or not all. */
  readonly lacking: readonly string[];
}

/**
 * Reads `6`, `¶6`, `6-8`, `6–8`, `2,5,9`, `first`, `last`, with blanks anywhere and `para` or
 * `paragraph` before it.
 * @returns null where the words are no such request.
 */
export function selectParagraphs(cable: Cable, typed: string): Selection | null {
  const chosen = new Set<Paragraph>();
  const asked: string[] = [];
  const lacking: string[] = [];
  for (const item of itemsOf(typed)) {
    const end = endOf(cable, item);
    if (end) {
      chosen.add(end);
      asked.push(end.number === null ? 'body' : String(end.number));
      continue;
    }
    const range = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(item);
    if (!range) return null;
    const bounds = [Number(range[1]), Number(range[2] ?? range[1])];
    const low = Math.min(...bounds);
    const high = Math.max(...bounds);
    const found = cable.paragraphs.filter(
      (p) => p.number !== null && p.number >= low && p.number <= high,
    );
    for (const paragraph of found) chosen.add(paragraph);
    asked.push(low === high ? String(low) : `${low}-${high}`);
    const numbers = new Set(found.map((p) => p.number));
    if (numbers.size < high - low + 1) lacking.push(low === high ? `¶${low}` : `¶${low}–¶${high}`);
  }
  if (asked.length === 0) return null;
  const paragraphs = cable.paragraphs.filter((p) => chosen.has(p));
  return { paragraphs, asked: [...new Set(asked)].join(','), lacking: [...new Set(lacking)] };
}

/** Every dash that a keyboard or a page gives for a range. */
const DASHES = /[‐‑‒–—―−~]/g;

function itemsOf(typed: string): string[] {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/¶|\b(?:paragraphs?|paras?)\b\.?/g, ' ')
    .replace(DASHES, '-')
    .replace(/;/g, ',')
    .trim()
    .split(/\s+/)
    .join(' ')
    .replace(/ ?([-,]) ?/g, '$1')
    .replace(/ /g, ',');
  return plain.split(',').filter((item) => item !== '');
}

function endOf(cable: Cable, item: string): Paragraph | undefined {
  if (item === 'first') return cable.paragraphs[0];
  if (item === 'last') return cable.paragraphs.at(-1);
  return item === 'body' ? cable.paragraphs.find((p) => p.number === null) : undefined;
}

/** Past so many runs a list of them is no help, and only its ends are given. */
const MOST_RUNS = 12;

/** `¶1–¶11`; with gaps `¶1, ¶3–¶9`; with a repeat `¶1–¶9 (¶8 twice)`; `no numbered paragraphs`. */
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
      : joined(runs.map(([low, high]) => (low === high ? `¶${low}` : `¶${low}–¶${high}`)));
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const number of all) (once.has(number) ? twice : once).add(number);
  const repeated = [...twice];
  if (repeated.length === 0) return shown;
  return `${shown} (${joined(repeated.slice(0, MOST_RUNS).map((n) => `¶${n}`))} more than once)`;
}

function joined(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
