// In: things to go through. Out: the same, with other events having their turn every few milliseconds.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work in a row: with the longest step after it, under the 10 a reader may notice. */
export const TURN = 2;

/** Goes through `items`, and rests where what is done with them has taken `TURN`. */
export async function* resting<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let begun = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - begun < TURN) continue;
    await setImmediate();
    begun = performance.now();
  }
}
