// In: ../shared/cables, where it is there. Out: a printed figure for each kind of case, and its bar.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { peerFigures } from './peer-cases.ts';

const folder = new URL('../../../shared/cables', import.meta.url).pathname;
/** The least share of each kind that must come out as expected. */
const BARS: Record<string, number> = {
  subject: 0.95,
  signers: 0.95,
  'eo declassify date': 0.95,
  recipients: 0.85,
  'info recipients': 0.85,
  summary: 0.85,
  tags: 0.85,
  labels: 1,
  'pilcrow renderings': 0.99,
};

const present = existsSync(folder);
if (!present) console.log('peer cases: skipped, for ../shared/cables is not there');

describe.skipIf(!present)('cases of a peer, labels and renderings', () => {
  for (const { name, right, of, faults } of present ? peerFigures(folder) : []) {
    test(`${name}: ${right} of ${of}`, () => {
      console.log(`${name}: ${right} of ${of} (${(right / of).toFixed(3)})`);
      for (const fault of faults) console.log(`  ${fault.slice(0, 300)}`);
      expect(right / of).toBeGreaterThanOrEqual(BARS[name] ?? 1);
    });
  }
});
