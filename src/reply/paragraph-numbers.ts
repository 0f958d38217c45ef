// In: a cable, or some of its paragraphs. Out: which numbers they have, and which they have not, in words.
import type { Cable } from '../cable/cable.ts';
import { nameOf } from './cite.ts';
import { listed } from './counted.ts';

/** `There is no ¶99: the cable has ¶1–¶11.`; which cable where there are several. */
export function lackingInWords(cables: readonly Cable[], cable: Cable, asked: string): string {
  return `There is no ${asked}: ${nameOf(cables, cable)} has ${numbersInWords(cable)}.`;
}

/** Past so many runs a list of them is no help, and only its ends are given. */
const MOST_RUNS = 12;

/** `¶1–¶11`; with gaps `¶1 and ¶3–¶9`; with a repeat `¶1–¶9 (¶8 more than once)`; `no numbered paragraphs`. */
export function numbersInWords({ paragraphs }: Pick<Cable, 'paragraphs'>): string {
  const all = paragraphs.flatMap((p) => (p.number === null ? [] : [p.number]));
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
