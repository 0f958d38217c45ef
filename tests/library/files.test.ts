// In: names of files, and files. Out: those that may be cables, and which are read.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cableFiles, readerIn } from '../../src/library/files.ts';
import { loadCables } from '../../src/library/load-cables.ts';

test('plain text, Markdown and saved pages are looked at, in the order of their names', () => {
  const names = ['b.txt', '.a.txt', 'c.HTML', 'a.md', 'vectors.bin', 'words', 'd.htm', '._b.txt'];
  expect(cableFiles(names)).toEqual(['a.md', 'b.txt', 'c.HTML', 'd.htm']);
});

test('a file that is too large for a cable is passed over with its size, and not read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  try {
    writeFileSync(join(folder, 'dump.txt'), 'the harbor is cold');
    // It takes no room on the disk, and Node can read no file of so much.
    truncateSync(join(folder, 'dump.txt'), 3_000_000_000);
    expect(loadCables(['dump.txt'], readerIn(folder)).passedOver).toEqual([
      'dump.txt, line 1: expected a cable, of 50 MB at the most, but it has 3,000 MB.',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
