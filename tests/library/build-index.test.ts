// In: folders of made-up cables that change, or hold no cable. Out: what is told while an index is built of them.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Progress } from '../../src/library/build-index.ts';
import { words } from '../shipped-words.ts';
import { nameOf, writeCables } from './archive.ts';
import { buildLibraryIndex } from './compiled.ts';
import { placesIn } from './places.ts';

const means = { threads: 1, maker: 'a', words, earlier: null };

const home = mkdtempSync(join(tmpdir(), 'pilcrow-index-'));
afterAll(() => rmSync(home, { recursive: true }));

test.each([
  ['removed', (path: string) => rmSync(path)],
  ['spoilt', (path: string) => writeFileSync(path, 'no cable')],
  ['now a folder', (path: string) => rmSync(path) ?? mkdirSync(path)],
])('a file that is %s while an index is built of it is told in a sentence', async (_, harm) => {
  const changing = mkdtempSync(join(home, 'changing-'));
  writeCables(changing, 3);
  const files = readdirSync(changing).sort();
  const told: Progress[] = [];
  const tell = (progress: Progress) => {
    if (told.push(progress) === 1) harm(join(changing, nameOf(1)));
  };
  const built = buildLibraryIndex(changing, files, means, tell);
  await expect(built).rejects.toMatchObject({
    name: 'LibraryError',
    message: '00001.txt has changed while it was read.',
  });
  expect(told.at(-1)?.share).toBe(1);
});

test('each half of the work is told to its end, whatever is passed over', async () => {
  const half = join(home, 'half');
  writeCables(half, 4);
  for (const name of ['a.txt', 'note.md']) writeFileSync(join(half, name), '!'.repeat(50_000));
  const { told, tell } = placesIn(home);
  const files = readdirSync(half).sort();
  await buildLibraryIndex(half, files, means, tell);
  const ends = told.filter(({ share }) => share === 0.5 || share === 1);
  expect(ends[0]).toEqual({ paragraphs: 40, share: 0.5 });
  expect(ends.at(-1)).toEqual({ paragraphs: 40, share: 1 });
});
