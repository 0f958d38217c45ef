// In: nothing. Out: how fast cables are parsed, beside the least that reads every word.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { decodeCable } from '../../dist/src/cable/decode-cable.js';
import { parseCable } from '../../dist/src/cable/parse-cable.js';
import { cable, KINDS } from './library.mjs';
import { ratios, spread } from './statistics.mjs';

/** So many cables, some 4 MB. */
const CABLES = 500;

const shipped = readFileSync(new URL('../../knowledge/09GUANGZHOU463.txt', import.meta.url));
const parse = (bytes) => parseCable(decodeCable(bytes), { file: '1.txt', sha256: '' });
const split = (bytes) => decodeCable(bytes).split(/\s+/);

/** Megabytes a second of both, in turns. */
export function parsing(rounds) {
  const several = Object.keys(KINDS).map((kind) => [
    kind,
    Array.from({ length: CABLES }, (_, at) => cable(kind, at).received),
  ]);
  return [['the shipped cable', Array(CABLES).fill(shipped)], ...several].map(([name, all]) => {
    const megabytes = all.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
    const runs = { parse: [], split: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const [way, read] of Object.entries({ parse, split })) {
        const begun = performance.now();
        for (const bytes of all) read(bytes);
        // The first round warms up.
        if (round > 0) runs[way].push((1_000 * megabytes) / (performance.now() - begun));
      }
    }
    return { name, ...spread(runs.parse), ratio: ratios(runs.parse, runs.split) };
  });
}
