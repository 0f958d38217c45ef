// In: names of files. Out: those that may be cables.
import { expect, test } from 'vitest';
import { cableFiles } from '../../src/library/files.ts';

test('plain text, Markdown and saved pages are looked at, in the order of their names', () => {
  const names = ['b.txt', '.a.txt', 'c.HTML', 'a.md', 'vectors.bin', 'words', 'd.htm', '._b.txt'];
  expect(cableFiles(names)).toEqual(['a.md', 'b.txt', 'c.HTML', 'd.htm']);
});
