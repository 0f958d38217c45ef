// In: nothing. Out: a library of three made-up cables: 98HARBOR7, 99PILCROW1 and 99PILCROW2.
import { loadCables } from '../../src/library/load-cables.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { words } from '../shipped-words.ts';

const TEXTS: Readonly<Record<string, string>> = {
  '98HARBOR7.txt': `R 021200Z NOV 98
FM AMEMBASSY HARBOR
TO SECSTATE WASHDC
UNCLAS HARBOR 000007
TAGS: EFIS, PREL
SUBJECT: LOBSTER QUOTAS FOR THE NEW SEASON

1. (U) The minister of fisheries cut the lobster quota to 400 tons.

2. (U) Divers complained that nobody had asked them.
MOREAU
`,
  '99PILCROW1.txt': `R 010900Z MAR 99
FM AMCONSUL PILCROW
TO SECSTATE WASHDC
UNCLAS PILCROW 000001
TAGS: EFIS, ELAB
SUBJECT: FISHING BOATS SOLD IN PILCROW

1. (SBU) The harbor of Pilcrow has 38 fishing boats.

2. (U) The mayor sold two of them in May.

3. (U) Nobody objected.
LINDQVIST
`,
  '99PILCROW2.txt': `R 150900Z MAR 99
FM AMCONSUL PILCROW
TO SECSTATE WASHDC
UNCLAS PILCROW 000002
TAGS: PGOV
SUBJECT: A NEW LIGHTHOUSE
REF: A. PILCROW 1 B. 98 HARBOR 7 C. STATE 1234

1. (U) The lighthouse of Pilcrow was painted by a retired captain.
OKAFOR
`,
};

const { cables } = loadCables(Object.keys(TEXTS), (file) => Buffer.from(TEXTS[file] ?? ''));

export const harbor = { cables, index: buildIndex(cables, words), version: '1.2.3' };
