// In: a large library. Out: what it costs a bot that serves it to take up one more cable.
import { performance } from 'node:perf_hooks';
import { startBot } from './bots.mjs';
import { addCable } from './library.mjs';
import { spread } from './statistics.mjs';

/** Milliseconds until answers know it, and for how long the event loop is held up meanwhile. */
export async function reloading(library, rounds) {
  const bot = await startBot('pilcrow', library);
  try {
    const [milliseconds, longest] = [[], []];
    for (let round = 0; round < rounds; round++) {
      addCable(library, round);
      const begun = performance.now();
      const held = await bot.watched(() => bot.reload());
      milliseconds.push(performance.now() - begun);
      longest.push(held.longest);
    }
    const { paragraphs } = library;
    return { paragraphs, milliseconds: spread(milliseconds), longest: spread(longest) };
  } finally {
    await bot.stop();
  }
}
