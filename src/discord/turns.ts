// In: a command and its options. Out: its reply; where that takes long, other events go in between.
import { setImmediate } from 'node:timers/promises';
import type { Command, Library, Options } from '../command.ts';
import type { Reply } from '../reply/reply.ts';

/** Milliseconds of steps in a row: with the longest step after them, under the 10 a reader may notice. */
const TURN = 4;

let last: Promise<unknown> = Promise.resolve();

/**
 * The reply of a command. Of those that take long, what is begun first is ended first, so that many
 * at once are not all answered as late as the last.
 */
export function replyOf(
  command: Command,
  library: Library,
  options: Options,
): Reply | Promise<Reply> {
  const steps = command.steps?.(library, options);
  return steps ? inTurns(steps) : command.run(library, options);
}

/** The result of some steps, after those of the call before. */
export function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  const result = last.then(() => taken(steps));
  last = result.catch(() => {});
  return result;
}

async function taken<Result>(steps: Generator<void, Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < TURN) continue;
    await setImmediate();
    begun = performance.now();
  }
}
