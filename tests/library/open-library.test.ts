// In: a made-up archive of nine megabytes. Out: whether it opens the same by each way, whatever happens.
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Progress } from '../../src/library/build-index.ts';
import { loadCables } from '../../src/library/load-cables.ts';
import type { Opened, Places } from '../../src/library/open-library.ts';
import { readIndex, savedIndex } from '../../src/library/saved-index.ts';
import { closeShelf, openSaved, type Shelf, shelvedLibrary } from '../../src/library/shelf.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { root, words } from '../shipped-words.ts';
import { cableText, MANY, nameOf, writeCables } from './archive.ts';
import { openLibrary, reopenLibrary } from './compiled.ts';
import { placesIn } from './places.ts';

const home = mkdtempSync(join(tmpdir(), 'pilcrow-archive-'));
const folder = join(home, 'archive');
const cache = join(home, 'cache');
afterAll(() => rmSync(home, { recursive: true }));

const places = (over?: Partial<Places>) => placesIn(home, over);

function savedFile(): string {
  const file = readdirSync(cache).find((name) => name.endsWith('.index'));
  return join(cache, file as string);
}

let expected: ReturnType<typeof buildIndex>;
let cables: ReturnType<typeof loadCables>['cables'];

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array) {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** That a library holds what the files do: every number, every header, and paragraphs to the letter. */
function expectWhole({ library }: Opened) {
  const { index } = library;
  const columns = { ...index.vocabulary.tables, ...index.postings };
  for (const [name, column] of Object.entries({
    ...expected.vocabulary.tables,
    ...expected.postings,
  })) {
    const same = bytesOf(columns[name as keyof typeof columns]).equals(bytesOf(column));
    expect(same, name).toBe(true);
  }
  expect(index.sentences).toBe(expected.sentences);
  expect(index.phrases).toEqual(expected.phrases);
  expect(index.known.rows).toEqual(expected.known.rows);
  expect(library.cables.map(({ id }) => id)).toEqual(cables.map(({ id }) => id));
  for (const at of [0, 17, 500, MANY - 1]) {
    const { paragraphs, header, source } = cables[at] as (typeof cables)[number];
    expect(library.cables[at]).toMatchObject({ paragraphs, header, source });
    expect(library.index.passages.at(10 * at + 3).paragraph).toEqual(paragraphs[3]);
  }
}

const PASSED_OVER = [
  `Passed over ${nameOf(MANY)}-again.txt: 99PILCROW7 is in ${nameOf(7)} too.`,
  expect.stringMatching(/^Passed over broken\.txt, line 1: /),
];

beforeAll(() => {
  writeCables(folder, MANY);
  writeFileSync(join(folder, `${nameOf(MANY)}-again.txt`), cableText(7));
  writeFileSync(join(folder, 'broken.txt'), 'no cable');
  const read = loadCables(readdirSync(folder).sort(), (file) => readFileSync(join(folder, file)));
  cables = read.cables;
  expected = buildIndex(cables, words);
});

test('it is built by threads, kept, and opened from the file at the next start', async () => {
  const first = places();
  const built = await openLibrary(first);
  expectWhole(built);
  built.close();
  expect(first.said).toEqual(PASSED_OVER);
  expect(first.told.at(-1)).toEqual({ paragraphs: 10 * MANY, share: 1 });

  const next = places();
  const kept = await openLibrary(next);
  expectWhole(kept);
  expect({ said: next.said, told: next.told }).toEqual({ said: PASSED_OVER, told: [] });

  // What is open stays as it was read, whatever becomes of the files.
  const [own, other] = [join(folder, nameOf(18)), join(folder, nameOf(501))];
  writeFileSync(own, cableText(2_000));
  rmSync(other);
  writeFileSync(`${savedFile()}.new`, '');
  renameSync(`${savedFile()}.new`, savedFile());
  expectWhole(kept);
  kept.close();
  writeFileSync(own, cableText(18));
  writeFileSync(other, cableText(501));
  (await openLibrary(places())).close();
});

test.skipIf(process.platform === 'win32')('what is kept is for its owner alone', async () => {
  (await openLibrary(places())).close();
  const modes = [cache, savedFile()].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600]);
});

test('a start after it sees a cable that was changed behind its back', async () => {
  const path = join(folder, nameOf(7));
  const { atime, mtime } = statSync(path);
  const own = readFileSync(path, 'utf8');
  writeFileSync(path, own.replace('PILCROW', 'PILCROT'));
  utimesSync(path, atime, mtime);
  const changed = places();
  const opened = await openLibrary(changed);
  expect(opened.library.cables[6]?.source).toContain('PILCROT');
  opened.close();
  expect(changed.said[0]).toMatch(
    /^The saved index .* is brought up to date: files have changed, or could not be read\.$/,
  );
  writeFileSync(path, own);
  (await openLibrary(places())).close();
});

test('a start reads no cable whose file looks as it did, till what it kept of it is found damaged', async () => {
  const saved = readFileSync(savedFile());
  const at = saved.lastIndexOf('GOLDFINCH', saved.lastIndexOf('GOLDFINCH') - 1);
  saved.fill(0, at, at + 9); // A text with such bytes is no cable at all.
  writeFileSync(savedFile(), saved);
  const kept = await openLibrary(places());
  const file = savedFile();
  truncateSync(file, saved.length - 1);
  // Where its file has changed since, what is damaged is lost till that is read anew.
  const last = join(folder, nameOf(MANY));
  const own = readFileSync(last);
  appendFileSync(last, ' ');
  expect(() => kept.library.cables.at(-1)?.source).toThrow(
    `${nameOf(MANY)} in the saved index ${file} is damaged: kill -HUP or a new start builds it anew`,
  );
  writeFileSync(last, own);
  expect(kept.library.cables.at(-1)?.source).toContain('GOLDFINCH');
  expect(kept.library.cables.at(-2)?.source).toContain('GOLDFINCH');
  kept.close();
  expect(existsSync(file)).toBe(false);
  const anew = await openLibrary(places());
  expect(anew.library.cables.at(-2)?.source).toContain('GOLDFINCH');
  anew.close();
});

test.each([
  ['cut short within the index', (bytes: Buffer) => bytes.subarray(0, 5_000), 'it is not whole'],
  ['cut short within the texts', (bytes: Buffer) => bytes.subarray(0, -1), 'it is not whole'],
  [
    'changed by a bit',
    (bytes: Buffer) => bytes.map((byte, at) => (at === 60_000 ? byte ^ 1 : byte)),
    'it is not whole',
  ],
  ['of another kind', () => Buffer.from('something else that lies there'), 'it is no saved index'],
  ['empty', () => Buffer.alloc(0), 'it is no saved index'],
])('a file that is %s is noticed', (_, harm, reason) => {
  const file = join(home, 'harmed');
  writeFileSync(file, harm(readFileSync(savedFile())));
  const { maker } = readIndex(readFileSync(savedFile()));
  expect(openSaved(file, maker)).toBe(reason);
});

test('a damaged file and one of another version are built anew', async () => {
  writeFileSync(savedFile(), readFileSync(savedFile()).subarray(0, -1));
  const damaged = places();
  const opened = await openLibrary(damaged);
  expectWhole(opened);
  opened.close();
  expect(damaged.said[0]).toMatch(/^The saved index .* is built anew: it is not whole\.$/);
  const other = places({ version: '1.2.4' });
  (await openLibrary(other)).close();
  expect(other.said[0]).toContain('it is of another version');
});

// A file that the disk refuses to whoever asks; where rights are what is wrong, its looks stay too.
const REFUSED = '/proc/self/mem';
test.skipIf(!existsSync(REFUSED))(
  'a file that could not be read is tried at the next start, though it looks as it did',
  async () => {
    (await openLibrary(places())).close();
    const path = join(folder, 'refused.txt');
    symlinkSync(REFUSED, path);
    for (const own of [places(), places()]) {
      (await openLibrary(own)).close();
      expect(own.said).toEqual([
        expect.stringMatching(
          / is brought up to date: files have changed, or could not be read\.$/,
        ),
        ...PASSED_OVER,
        expect.stringMatching(/^Passed over refused\.txt: it cannot be read: /),
      ]);
    }
    rmSync(path);
    (await openLibrary(places())).close();
  },
);

test('an index of a program that reads or counts otherwise is built anew', async () => {
  const program = join(home, 'program');
  cpSync(join(root, 'dist/src'), join(program, 'src'), { recursive: true });
  writeFileSync(join(program, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'), 'junction');
  const copy = (await import(join(program, 'src/library/open-library.js'))) as {
    openLibrary: typeof openLibrary;
  };
  (await copy.openLibrary(places())).close();
  for (const part of ['cable/numbering.js', 'search/count-words.js']) {
    appendFileSync(join(program, 'src', part), '//');
    const other = places();
    (await copy.openLibrary(other)).close();
    expect(other.said[0], part).toContain('it is of another version');
  }
  const same = places();
  (await copy.openLibrary(same)).close();
  expect(same.said).toEqual(PASSED_OVER);
});

test('a cable with more paragraphs, or fewer, than were counted is told as damaged', async () => {
  (await openLibrary(places())).close();
  const { maker } = readIndex(readFileSync(savedFile()));
  const shelf = openSaved(savedFile(), maker) as Shelf;
  const cards = [...shelf.saved.cards].map((card) => ({
    ...card,
    paragraphs: card.paragraphs + 1,
  }));
  const saved = readIndex(savedIndex({ ...shelf.saved, cards }));
  const where = { path: savedFile(), folder };
  const library = await shelvedLibrary({ ...shelf, saved }, words, '', where);
  expect(() => library.cables[0]?.paragraphs).toThrow(/ is damaged: kill -HUP /);
  closeShelf(shelf);
});

test('what was left unfinished a day ago is removed, and nothing else', async () => {
  const own = join(home, 'left');
  const names = ['a', 'b'].map((letter) => `${letter.repeat(16)}.index.${randomUUID()}`);
  const [old = '', young = ''] = names;
  mkdirSync(own);
  for (const name of [...names, 'notes.index']) writeFileSync(join(own, name), '');
  const before = Date.now() / 1_000 - 90_000;
  for (const name of [old, 'notes.index']) utimesSync(join(own, name), before, before);
  (await openLibrary(places({ cache: own }))).close();
  const left = readdirSync(own);
  expect(left).toEqual(expect.arrayContaining([young, 'notes.index']));
  expect(left).not.toContain(old);
});

test('what takes the place of the file as soon as it is there harms nothing', async () => {
  const own = join(home, 'raced');
  const there = () => existsSync(own) && readdirSync(own).find((name) => name.endsWith('.index'));
  const tell = ({ share }: Progress) => {
    // The index is written in another thread, while this one sees to nothing else.
    while (share === 1 && !there()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    if (share < 1) return;
    writeFileSync(join(own, 'other'), 'of another shard');
    renameSync(join(own, 'other'), join(own, there() as string));
  };
  const opened = await openLibrary(places({ cache: own, tell }));
  expectWhole(opened);
  opened.close();
});

test('where it cannot be kept, the operator is told and readers are answered', async () => {
  writeFileSync(join(home, 'taken'), '');
  const told = places({ cache: join(home, 'taken') });
  const opened = await openLibrary(told);
  expectWhole(opened);
  expect(told.said[0]).toMatch(/^The index is not saved, so the next start builds it again: /);
});

test('read anew, it has what is new, changed and gone', async () => {
  const opened = await openLibrary(places());
  writeFileSync(join(folder, nameOf(MANY + 1)), cableText(MANY + 1));
  rmSync(join(folder, nameOf(3)));
  const { library, close } = await reopenLibrary(places(), opened.library.index.words);
  expect(library.cables.at(-1)?.id).toBe(`99PILCROW${MANY + 1}`);
  expect(library.cables.some(({ id }) => id === '99PILCROW3')).toBe(false);
  expectWhole(opened);
  opened.close();
  close();
});

test('read anew, it tells what is passed over once', async () => {
  const first = places();
  const opened = await openLibrary(first);
  expect(opened.passedOver.length).toBeGreaterThan(0);
  writeFileSync(join(folder, 'odd.txt'), 'no cable either');
  const again = places();
  const { words } = opened.library.index;
  const { close } = await reopenLibrary(again, words, opened.passedOver);
  expect(again.said).toEqual([expect.stringMatching(/^Passed over odd\.txt, line 1: /)]);
  opened.close();
  close();
});

test('what is read anew is opened from the file at the next start, and by another shard', async () => {
  const opened = await openLibrary(places());
  writeFileSync(join(folder, nameOf(3)), cableText(3));
  (await reopenLibrary(places(), opened.library.index.words)).close();
  const next = places();
  (await openLibrary(next)).close();
  expect(next.said.filter((sentence) => !sentence.startsWith('Passed over'))).toEqual([]);
  const shard = places();
  (await reopenLibrary(shard, opened.library.index.words)).close();
  expect(shard.told).toEqual([]);
  opened.close();
});

test('a small folder read anew answers from memory', async () => {
  const small = join(home, 'small');
  mkdirSync(small);
  writeFileSync(join(small, 'one.txt'), cableText(1));
  const opened = await openLibrary(places({ folder: small }));
  writeFileSync(join(small, 'two.txt'), cableText(2));
  const { library } = await reopenLibrary(places({ folder: small }), opened.library.index.words);
  expect(library.cables.map(({ id, paragraphs }) => [id, paragraphs.length])).toEqual([
    ['99PILCROW1', 10],
    ['99PILCROW2', 10],
  ]);
});
