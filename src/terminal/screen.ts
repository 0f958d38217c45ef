// In: nothing. Out: what a terminal is to Pilcrow: streams from outside, so that tests have their own.
import type { Readable, Writable } from 'node:stream';

export interface Screen {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether bold and faint may be used. */
  readonly colour: boolean;
  /** Columns, read anew for each reply; `Infinity` where lines are not to be wrapped. */
  width(): number;
}

/** Writes a text and waits while the other side reads more slowly than we write. */
export async function write(output: Writable, text: string): Promise<void> {
  if (output.write(text) || output.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      output.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    output.on('drain', done).on('close', done).on('error', done);
  });
}
