// In: how many cables. Out: as many made-up ones, alike in length to real ones, and a folder of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = (
  'harbor pilot vessel quota ministry tariff delegate orchard bridge ferry union ballot grain mill ' +
  'customs permit reef lantern council embargo treaty audit cannery railway summit patrol'
).split(' ');

/** A cable of about 9,000 bytes; those of other numbers have other words. */
export function cableText(number: number): string {
  let state = number + 1;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % 1_000;
  };
  const word = () => `${WORDS[next() % WORDS.length]}${next() < 300 ? next() : ''}`;
  const sentence = () => `The ${Array.from({ length: 14 }, word).join(' ')} said so.`;
  const paragraphs = Array.from({ length: 10 }, (_, i) => {
    return `${i + 1}. (U) ${Array.from({ length: 8 }, sentence).join(' ')}`;
  });
  return `R 010000Z JAN 99
FM AMEMBASSY PILCROW
TO SECSTATE WASHDC ${number}

UNCLAS PILCROW ${number}

E.O. 12958: N/A
SUBJECT: MADE-UP CABLE ${number}

${paragraphs.join('\n\n')}
GOLDFINCH
`;
}

/** So many are nine megabytes: too much to be held in memory. */
export const MANY = 1_000;

export function nameOf(number: number): string {
  return `${String(number).padStart(5, '0')}.txt`;
}

/** Cables of the numbers from 1 to `count`, a file each. */
export function writeCables(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number++) {
    writeFileSync(join(folder, nameOf(number)), cableText(number));
  }
}
