// In: a folder of made-up cables that changes. Out: whether its index is as if built of nothing.
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Earlier } from '../../src/library/earlier.ts';
import { cableFiles } from '../../src/library/files.ts';
import { readIndex, savedIndex } from '../../src/library/saved-index.ts';
import { words } from '../shipped-words.ts';
import { buildLibraryIndex } from './compiled.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilcrow-earlier-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Cable number `number` of these paragraphs. */
function put(number: number, ...paragraphs: readonly string[]) {
  const body = paragraphs.map((text, i) => `${i + 1}. (U) ${text}`).join('\n\n');
  writeFileSync(
    join(folder, `${number}.txt`),
    `R 010000Z JAN 99
FM AMEMBASSY PILCROW
TO SECSTATE WASHDC ${number}

UNCLAS PILCROW ${number}

E.O. 12958: N/A
SUBJECT: MADE-UP CABLE ${number}

${body}
GOLDFINCH
`,
  );
}

const path = (number: number) => join(folder, `${number}.txt`);

/** The folder's index and the texts behind it, and how many paragraphs were read anew for it. */
async function indexed(earlier: Earlier | null) {
  let read = 0;
  const means = { threads: 1, maker: 'a', words, earlier };
  const files = cableFiles(readdirSync(folder));
  const saved = await buildLibraryIndex(folder, files, means, ({ paragraphs }) => {
    read = paragraphs;
  });
  const texts = [...saved.cards].map((card) => {
    return earlier?.textOf(card) ?? readFileSync(join(folder, card.origin.file));
  });
  const index = savedIndex(saved);
  const shelf = { index, saved: readIndex(index), texts: Uint8Array.from(Buffer.concat(texts)) };
  return { shelf, read };
}

/** What becomes of the folder, and of how many paragraphs the words are counted for it. */
const CHANGES: readonly (readonly [string, () => void, number])[] = [
  [
    'a new cable in the middle, a longer one, and one that has gone',
    () => {
      put(15, 'Gulls nest on the ferry.', 'Herons do not.');
      put(12, 'The harbor pilot is late.', 'So is the ferry.', 'Again.');
      rmSync(path(17));
    },
    5,
  ],
  [
    'a shorter one, and one under another name',
    () => {
      put(12, 'The harbor pilot is on time.');
      renameSync(path(11), path(19));
    },
    3,
  ],
  // 13 and 14 have its long form, of two paragraphs each, and count again.
  ['an abbreviation', () => put(16, 'The Harbor Pilots Association (HPA) met.'), 5],
  [
    'one that is none any more, and two cables of one reference',
    () => {
      put(16, 'Nobody met.');
      put(20, 'Twice.');
      copyFileSync(path(20), path(9));
    },
    6,
  ],
  [
    'no cable, a note, and only another time',
    () => {
      writeFileSync(path(10), 'nothing');
      writeFileSync(join(folder, 'note.md'), '# Cables');
      utimesSync(path(13), 1, 1);
    },
    0,
  ],
];

test('an index made of an earlier one is, to the byte, one made of nothing', async () => {
  for (let number = 10; number < 19; number++) {
    const pilots = `The Harbor Pilots' Association and Harbor Pilots Association ${number} agree.`;
    put(
      number,
      number === 13 || number === 14 ? pilots : `Ferry ${number} sails.`,
      'U.S. ferries.',
    );
  }
  let { shelf } = await indexed(null);
  for (const [what, change, count] of CHANGES) {
    change();
    const amended = await indexed(new Earlier(shelf));
    const anew = await indexed(null);
    expect(Buffer.compare(amended.shelf.index, anew.shelf.index), what).toBe(0);
    expect(Buffer.compare(amended.shelf.texts, anew.shelf.texts), what).toBe(0);
    expect({ what, read: amended.read }).toEqual({ what, read: count });
    shelf = amended.shelf;
  }
});

test('where most cables are others, all are counted', async () => {
  const { shelf } = await indexed(null);
  for (const number of [12, 14, 15, 16, 18, 19, 20]) put(number, `Other words, number ${number}.`);
  const amended = await indexed(new Earlier(shelf));
  const anew = await indexed(null);
  expect(Buffer.compare(amended.shelf.index, anew.shelf.index)).toBe(0);
  expect(amended.read).toBe(anew.read);
});

test('a text that is damaged is read from its file, and where it has gone all are counted', async () => {
  const { shelf } = await indexed(null);
  const at = Buffer.from(shelf.texts).indexOf('ferry') + 1;
  shelf.texts[at] = 0;
  const healed = await indexed(new Earlier(shelf));
  const anew = await indexed(null);
  expect(Buffer.compare(healed.shelf.texts, anew.shelf.texts)).toBe(0);
  expect(healed.read).toBe(0);
  const damaged = [...shelf.saved.cards].find((card, i, all) => {
    return at < all.slice(0, i + 1).reduce((sum, { bytes }) => sum + bytes, 0) && card;
  });
  rmSync(join(folder, damaged?.origin.file as string));
  const without = await indexed(new Earlier(shelf));
  const nothing = await indexed(null);
  expect(Buffer.compare(without.shelf.index, nothing.shelf.index)).toBe(0);
  expect(without.read).toBe(nothing.read);
});
