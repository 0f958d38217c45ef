import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTo, end, start } from './program.ts';

const home = mkdtempSync(join(tmpdir(), 'pilcrow-'));
const file = join(home, 'dist/src/pilcrow.cjs');
const compiled = `${file}.compiled`;
let whole: Buffer;

beforeAll(() => {
  copyTo(home);
  whole = readFileSync(compiled);
});
afterAll(() => rmSync(home, { recursive: true }));

/** What is kept, with one byte of it in the middle another. */
function damaged(): Buffer {
  const other = Buffer.from(whole);
  const middle = other.length >> 1;
  other[middle] = 0xff ^ (other[middle] ?? 0);
  return other;
}

const asked = () => end(start(['ask', 'How many gangs were involved?'], {}, home));

describe('what V8 compiled when the program was built (09GUANGZHOU463)', () => {
  test('is taken by a V8 with the same flags', () => {
    const look = `
      await import('./memory.js');
      const { readFileSync } = await import('node:fs');
      const text = (await import('node:module')).Module.wrap(readFileSync('pilcrow.cjs', 'latin1'));
      const cachedData = readFileSync('pilcrow.cjs.compiled').subarray(4);
      console.log(new (await import('node:vm')).Script(text, { cachedData }).cachedDataRejected);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', look], {
      cwd: join(home, 'dist/src'),
      encoding: 'utf8',
    });
    expect(stdout).toBe('false\n');
  });

  test.each([
    ['is not there', () => {}],
    ['is empty', () => writeFileSync(compiled, '')],
    ['is cut short', () => writeFileSync(compiled, whole.subarray(0, whole.length >> 1))],
    ['is damaged', () => writeFileSync(compiled, damaged())],
    ['cannot be read', () => mkdirSync(compiled)],
  ])('changes no answer where it %s', async (_, harm) => {
    rmSync(compiled, { force: true });
    harm();
    expect(await asked()).toMatchObject({
      code: 0,
      errors: '',
      output: expect.stringContaining('38 criminal gangs'),
    });
  });

  test('is not taken for another program, though that is as long', async () => {
    rmSync(compiled, { recursive: true, force: true });
    writeFileSync(compiled, whole);
    const text = readFileSync(file, 'latin1');
    writeFileSync(file, text.replaceAll('More context', 'Less context'), 'latin1');
    expect((await asked()).output).toContain('Less context');
  });
});
