// In: what is typed. Out: a screen for tests that remembers what was shown on it.
import { PassThrough, Readable } from 'node:stream';
import type { Screen } from '../../src/terminal/screen.ts';

/** A screen without colours or wrapping unless it is told otherwise; `input` is all that is typed. */
export function fakeScreen(input: string | Iterable<Uint8Array>, look: Partial<Screen> = {}) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const shown: string[] = [];
  output.on('data', (chunk) => shown.push(String(chunk)));
  const screen: Screen = {
    input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    output,
    errors,
    colour: false,
    width: () => Number.POSITIVE_INFINITY,
    ...look,
  };
  return { screen, shown: () => shown.join('') };
}
