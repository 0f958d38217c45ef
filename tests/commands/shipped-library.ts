// In: nothing. Out: the library of the cable that ships, 09GUANGZHOU463.
import { readFileSync } from 'node:fs';
import { parseCable } from '../../src/cable/parse-cable.ts';
import type { Library } from '../../src/command.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { words } from '../shipped-words.ts';

const file = '09GUANGZHOU463.txt';
const text = readFileSync(new URL(`../../knowledge/${file}`, import.meta.url), 'utf8');
const cable = parseCable(text, { file, sha256: '2341a9e9cf5e'.padEnd(64, '0') });

export const shipped: Library = {
  cables: [cable],
  index: buildIndex([cable], words),
  version: '1.2.3',
};
