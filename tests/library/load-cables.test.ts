// In: folders of made-up files. Out: whether the cables are taken and the rest is named.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCables } from '../../src/library/load-cables.ts';

const cable = (number: number) =>
  Buffer.from(`R 010000Z JAN 99
FM AMCONSUL PILCROW
TO SECSTATE WASHDC
UNCLAS PILCROW 00000${number}
SUBJECT: A MADE-UP CABLE

1. (U) The harbor of Pilcrow has 38 fishing boats.
`);

test('broken files are passed over by name and with a reason, a second of one reference too', () => {
  const files: Record<string, Uint8Array> = {
    'a.txt': cable(1),
    'b.txt': Buffer.from('Buy milk.\n'),
    'c.txt': Buffer.alloc(0),
    'd.txt': cable(1),
    'e.txt': cable(2),
  };
  const { cables, passedOver } = loadCables([...Object.keys(files), '/none.txt'], (file) => {
    const bytes = files[file];
    return bytes ?? readFileSync(file);
  });
  expect(cables.map(({ origin }) => origin.file)).toEqual(['a.txt', 'e.txt']);
  expect(passedOver).toEqual([
    expect.stringMatching(/^b\.txt, line 1: /),
    expect.stringMatching(/^c\.txt, line 1: .*empty/),
    `d.txt: ${cables[0]?.id} is in a.txt too.`,
    expect.stringMatching(/^\/none\.txt: it cannot be read: no such file or directory \(/),
  ]);
});

test('of two names that a reader cannot tell apart the first stays', () => {
  const noted = Buffer.from(cable(1).toString().replace('UNCLAS PILCROW 000001', 'UNCLAS'));
  const files = ['99PILCROW2.txt', 'Notes 1.txt', 'notes-1.txt'];
  const read = loadCables(files, (file) => (file === files[0] ? cable(2) : noted));
  expect(read.cables.map(({ id }) => id)).toEqual(['99PILCROW2', 'Notes 1']);
  expect(read.passedOver).toEqual([
    'notes-1.txt: notes-1 is to readers the same name as Notes 1, of Notes 1.txt: rename the file.',
  ]);
});

test('the checksum is that of the bytes', () => {
  const { cables } = loadCables(['a.txt'], () => cable(1));
  expect(cables[0]?.origin.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a Markdown note is left out in silence, a broken Markdown cable is named', () => {
  const files: Record<string, Uint8Array> = {
    '99PILCROW3.md': Buffer.from('Buy milk.'),
    'SOURCE.md': Buffer.from('# Where these are from'),
    'harbor.md': cable(4),
    'page.html': Buffer.from(`<html><body><pre>${cable(5)}</pre></body></html>`),
    'notes.txt': Buffer.from('Buy milk.'),
  };
  const read = loadCables(Object.keys(files), (file) => files[file] as Uint8Array);
  expect(read.cables.map(({ id }) => id)).toEqual(['99PILCROW4', '99PILCROW5']);
  expect(read.passedOver).toEqual([
    expect.stringMatching(/^99PILCROW3\.md, line 1: /),
    expect.stringMatching(/^notes\.txt, line 1: /),
  ]);
});
