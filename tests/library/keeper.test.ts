// In: a folder of made-up cables that changes. Out: whether what is answered from follows it, and what is told.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Places } from '../../src/library/open-library.ts';
import { SLOW } from '../program.ts';
import { root } from '../shipped-words.ts';
import { MANY, nameOf, writeCables } from './archive.ts';
import { Keeper } from './compiled.ts';
import { placesIn } from './places.ts';

const home = mkdtempSync(join(tmpdir(), 'pilcrow-keeper-'));
afterAll(() => rmSync(home, { recursive: true }));

const places = (over: Partial<Places>) => placesIn(home, over);

test('a start does without a file that is written to all the time, and a running bot takes it up', async () => {
  const busy = join(home, 'busy');
  writeCables(busy, MANY);
  const log = join(busy, nameOf(MANY - 1));
  const writing = setInterval(() => appendFileSync(log, '\n'), 20);
  const own = places({ folder: busy });
  const keeper = await Keeper.open(own, true).finally(() => clearInterval(writing));
  expect(keeper.library.cables).toHaveLength(MANY - 1);
  expect(own.said).toEqual([`Passed over ${nameOf(MANY - 1)}: it changes while it is read.`]);
  await expect.poll(() => keeper.library.cables.length, { timeout: SLOW }).toBe(MANY);
  keeper.close();
});

test('a cable that comes while the folder is read for the first time is read', async () => {
  const watched = join(home, 'watched');
  writeCables(watched, 1);
  const own = places({ folder: watched });
  const opening = Keeper.open(own, true);
  writeCables(watched, 2);
  const keeper = await opening;
  await expect.poll(() => own.said, { timeout: SLOW }).toEqual(['Read anew: 2 cables: 1 new.']);
  expect(keeper.library.cables).toHaveLength(2);
  keeper.close();

  // With nothing changed, nothing is read.
  const idle = places({ folder: watched });
  const other = await Keeper.open(idle, true);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(idle.said).toEqual([]);
  other.close();
});

test('a folder in which something changes all the time is read all the same', async () => {
  const restless = join(home, 'restless');
  writeCables(restless, 1);
  const own = places({ folder: restless });
  const keeper = await Keeper.open(own, true);
  const writing = setInterval(() => appendFileSync(join(restless, 'log.txt'), 'line\n'), 200);
  writeCables(restless, 2);
  await expect
    .poll(() => keeper.library.cables.length, { timeout: SLOW })
    .toBe(2)
    .finally(() => clearInterval(writing));
  keeper.close();
});

test('a folder that takes the place of the one that was watched is read, and watched in its turn', async () => {
  const [shown, other] = [join(home, 'shown'), join(home, 'other')];
  writeCables(shown, 1);
  writeCables(other, 2);
  const own = places({ folder: shown });
  const keeper = await Keeper.open(own, true);
  renameSync(shown, join(home, 'before'));
  renameSync(other, shown);
  await expect.poll(() => own.said, { timeout: SLOW }).toEqual(['Read anew: 2 cables: 1 new.']);
  // One that is made anew may have the number of the one that was there.
  rmSync(shown, { recursive: true });
  writeCables(shown, 1);
  await expect.poll(() => own.said.at(-1), { timeout: SLOW }).toBe('Read anew: 1 cable: 1 gone.');
  writeCables(shown, 2);
  await expect.poll(() => own.said.at(-1), { timeout: SLOW }).toBe('Read anew: 2 cables: 1 new.');
  writeCables(shown, 3);
  await expect.poll(() => own.said.at(-1), { timeout: SLOW }).toBe('Read anew: 3 cables: 1 new.');
  keeper.close();
});

test('a folder that is away for a while is read and watched again when it is back', async () => {
  const shown = join(home, 'mounted');
  writeCables(shown, 1);
  const own = places({ folder: shown });
  const keeper = await Keeper.open(own, true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  renameSync(shown, join(home, 'away'));
  await keeper.reload();
  vi.advanceTimersByTime(20_000);
  expect(own.said).toEqual([
    expect.stringMatching(/^The folder of cables is not watched: no such file .* SIGHUP after a /),
    expect.stringMatching(/^The cables are kept as they were: The folder of cables cannot be read/),
  ]);
  renameSync(join(home, 'away'), shown);
  writeCables(shown, 2);
  vi.advanceTimersByTime(5_000);
  vi.useRealTimers();
  await keeper.reload();
  writeCables(shown, 3);
  await expect.poll(() => own.said.at(-1), { timeout: SLOW }).toBe('Read anew: 3 cables: 1 new.');
  expect(own.said.slice(2, 4)).toEqual([
    'The folder of cables is watched again.',
    'Read anew: 2 cables: 1 new.',
  ]);
  keeper.close();
});

test('a change is read once it can be, and why not before is told once', async () => {
  const [shown, tables] = [join(home, 'hindered'), join(home, 'tables')];
  writeCables(shown, 1);
  cpSync(join(root, 'knowledge/words'), tables, { recursive: true });
  const own = places({ folder: shown, words: tables });
  const keeper = await Keeper.open(own, true);
  renameSync(tables, `${tables}-away`);
  writeCables(shown, 2);
  const kept = expect.stringMatching(/^The cables are kept as they were: no such file .*\.$/);
  await expect.poll(() => own.said, { timeout: SLOW }).toEqual([kept]);
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  renameSync(`${tables}-away`, tables);
  await expect
    .poll(() => own.said, { timeout: SLOW })
    .toEqual([kept, 'Read anew: 2 cables: 1 new.']);
  keeper.close();
});

test('what was read, or read anew, is answered from once it is ready', async () => {
  const shown = join(home, 'prepared');
  writeCables(shown, 1);
  const own = places({ folder: shown });
  const counts: (number | undefined)[][] = [];
  const kept: { keeper?: Awaited<ReturnType<typeof Keeper.open>> } = {};
  kept.keeper = await Keeper.open(own, false, async ({ cables }) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    counts.push([cables.length, kept.keeper?.library.cables.length]);
  });
  writeCables(shown, 2);
  await kept.keeper.reload();
  counts.push([kept.keeper.library.cables.length]);
  expect(counts).toEqual([[1, undefined], [2, 1], [2]]);
});

const OPEN_FILES = '/proc/self/fd';
function openIndexes(): number {
  const paths = readdirSync(OPEN_FILES).flatMap((file) => {
    const path = join(OPEN_FILES, file);
    return existsSync(path) ? readlinkSync(path) : [];
  });
  return paths.filter((path) => path.endsWith('.index')).length;
}

test.skipIf(!existsSync(OPEN_FILES))(
  'one that cannot be made ready leaves no file open, and the one before it answers on',
  async () => {
    const own = places({ folder: join(home, 'unready') });
    writeCables(own.folder, MANY);
    let isBroken = false;
    const keeper = await Keeper.open(own, false, async () => {
      if (isBroken) throw new Error('broken');
    });
    const before = openIndexes();
    expect(before).toBeGreaterThan(0);
    isBroken = true;
    await keeper.reload();
    expect(own.said.at(-1)).toMatch(/^The cables are kept as they were: Error: broken/);
    expect(openIndexes()).toBe(before);
    expect(keeper.library.cables.at(-1)?.paragraphs).toHaveLength(10);
  },
);

test('word tables exchanged under a running bot are told, and no cable is read with them', async () => {
  const [shown, tables] = [join(home, 'under'), join(home, 'tables')];
  writeCables(shown, 1);
  cpSync(join(root, 'knowledge/words'), tables, { recursive: true });
  const own = places({ folder: shown, words: tables });
  const keeper = await Keeper.open(own, false);
  writeCables(shown, 2);
  appendFileSync(join(tables, 'README.md'), '\n');
  await keeper.reload();
  expect(own.said).toEqual([
    'The cables are kept as they were: Pilcrow itself has changed meanwhile: start it anew.',
  ]);
  rmSync(tables, { recursive: true });
  await keeper.reload();
  expect(own.said[1]).toBe(
    `The cables are kept as they were: no such file or directory (${tables}).`,
  );
  expect(keeper.library.cables).toHaveLength(1);
});
