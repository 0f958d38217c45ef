// In: a cable, or some of its paragraphs. Out: which numbers they have, and which not, in words.
import type { Cable, Paragraph } from '../cable/cable.ts';
import { listed } from '../counted.ts';
import { nameOf, rangeOf, unnumberedPlace } from './cite.ts';

/** `There is no ¶99: the cable has ¶1–¶11.`; which cable where there are several. */
export function lackingInWords(cables: readonly Cable[], cable: Cable, asked: string): string {
  return `There is no ${asked}: ${nameOf(cables, cable)} has ${numbersInWords(cable)}.`;
}

/** `¶38, ¶40` */
export function citedNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => `¶${number}`).join(', ');
}

/** Past so many runs a list of them is no help, and only its ends are given. */
const MOST_RUNS = 12;

/** `¶1–¶11`; with gaps `¶1 and ¶3–¶9`; with a repeat `¶1–¶9 (¶8 more than once)`; `no numbered paragraphs`. */
export function numbersInWords(cable: Cable): string {
  const all = cable.paragraphs.flatMap(({ number }) => number ?? []);
  const numbers = [...new Set(all)].sort((a, b) => a - b);
  if (numbers.length === 0) return 'no numbered paragraphs';
  const runs = runsOf(numbers);
  const shown =
    runs.length > MOST_RUNS
      ? `${numbers.length} paragraphs between ¶${numbers[0]} and ¶${numbers.at(-1)}`
      : listed(runs);
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const number of all) (once.has(number) ? twice : once).add(number);
  const repeated = [...twice];
  if (repeated.length === 0) return shown;
  return `${shown} (${listed(repeated.slice(0, MOST_RUNS).map((n) => `¶${n}`))} more than once)`;
}

/** `¶2–¶5 or ¶7`, `the text before ¶2`: some of a cable's paragraphs. */
export function placesInWords(cable: Cable, paragraphs: readonly Paragraph[]): string {
  const numbers = new Set(paragraphs.flatMap(({ number }) => number ?? []));
  const others = paragraphs.filter(({ number }) => number === null);
  const unnumbered = new Set(others.map((paragraph) => unnumberedPlace(cable, paragraph)));
  return listed([...runsOf([...numbers].sort((a, b) => a - b)), ...unnumbered], 'or');
}

/** `¶1`, `¶3–¶9`: rising numbers, those that follow each other together. */
function runsOf(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(rangeOf);
}
