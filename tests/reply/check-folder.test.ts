// In: three made-up files as read. Out: what `check FOLDER` says of each, and the totals.
import { expect, test } from 'vitest';
import { folderCheck } from '../../src/reply/check-folder.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const sound = madeUpCable([paragraph(1, 'Text.'), paragraph(2, 'Text.')]);
const doubtful = madeUpCable([paragraph(1, 'Text.'), paragraph(3, 'Text.')], {
  id: '99PILCROW2',
  repairs: ['Line 4: mended.'],
  doubts: ['Line 9: ¶2 is not printed before ¶3.', 'Line 1: another.'],
});
const error = 'c.txt, line 1: expected a cable, but the file is empty.';

test('one line a file, every doubt under it, totals at the end', () => {
  const { add, lastLines, totals } = folderCheck();
  const reads = [
    { file: 'a.txt', cable: sound },
    { file: 'b.txt', cable: doubtful },
    { file: 'c.txt', error },
  ];
  expect(reads.flatMap((read) => add(read).lines)).toEqual([
    'a.txt: 99PILCROW1, ¶1–¶2',
    'b.txt: 99PILCROW2, ¶1 and ¶3, 1 repair, 2 doubts',
    '    Line 9: ¶2 is not printed before ¶3.',
    '    Line 1: another.',
    `✗ ${error}`,
  ]);
  expect(lastLines()).toEqual([
    '',
    '2 cables, 4 paragraphs, 1 repair, 2 doubts; 1 file could not be read.',
  ]);
  expect(totals.unread).toBe(1);
});

test('a second file of one reference is named with the first', () => {
  const { add } = folderCheck();
  const reads = ['a.txt', 'b.txt', 'c.txt'].map((file) => add({ file, cable: sound }).lines[0]);
  expect(reads).toEqual([
    'a.txt: 99PILCROW1, ¶1–¶2',
    'b.txt: 99PILCROW1, ¶1–¶2; passed over: 99PILCROW1 is in a.txt too',
    'c.txt: 99PILCROW1, ¶1–¶2; passed over: 99PILCROW1 is in a.txt too',
  ]);
});

test('a record has the file first, then the shape of `check FILE`, or the error', () => {
  const { add } = folderCheck();
  const { record } = add({ file: 'b.txt', cable: doubtful });
  expect(Object.keys(record).slice(0, 3)).toEqual(['file', 'header', 'headings']);
  expect(record).toMatchObject({ file: 'b.txt', doubts: doubtful.doubts });
  expect(add({ file: 'c.txt', error }).record).toEqual({ file: 'c.txt', error });
});
