// In: a command and its options. Out: its reply; where that takes long, other events go in between.
import type { Command, Library } from '../command.ts';
import { Kept, madeOnce } from '../kept.ts';
import type { Options, Reply } from '../reply/reply.ts';
import { atItsTurn, isOver } from '../resting.ts';
import type { Steps } from '../steps.ts';

let last: Promise<unknown> = Promise.resolve();

/** The last replies from a library, some 4 kB each: what one reader asks, others ask again, or show to everyone. */
const given = madeOnce((_: Library) => new Kept<string, Reply>(1_000));

/** No reply, for nobody waits for it any more. */
export class Late extends Error {
  override readonly name = 'Late';
}

/**
 * The reply of a command, which is the same for the same options. Of those that take long, what is
 * begun first is ended first, so that many at once are not all answered as late as the last.
 * @param isAwaited whether it is still of use: what is not holds up what is
 * @throws {Late} where it is not
 */
export function replyOf(
  command: Command,
  library: Library,
  options: Options,
  isAwaited = always,
): Reply | Promise<Reply> {
  const before = given(library);
  const asked = JSON.stringify([command.name, options]);
  const known = before.known(asked);
  if (known) return known;
  const steps = command.steps?.(library, options);
  const reply = steps ? inTurns(steps, isAwaited) : atItsTurn(() => command.run(library, options));
  return reply.then((made) => before.keep(asked, made));
}

/** The result of some steps, after those of the call before. */
export function inTurns<Result>(steps: Steps<Result>, isAwaited = always): Promise<Result> {
  const result = last.then(() => taken(steps, isAwaited));
  last = result.catch(() => {});
  return result;
}

const always = () => true;

async function taken<Result>(steps: Steps<Result>, isAwaited: () => boolean): Promise<Result> {
  for (;;) {
    const { done, value } = await atItsTurn(() => someOf(steps, isAwaited));
    if (done) return value;
  }
}

/** As many of the steps as go into a turn, one at least; gives the last of them. */
function someOf<Result>(
  steps: Steps<Result>,
  isAwaited: () => boolean,
): IteratorResult<void, Result> {
  for (;;) {
    if (!isAwaited()) throw new Late();
    const step = steps.next();
    if (step.done || isOver()) return step;
  }
}
