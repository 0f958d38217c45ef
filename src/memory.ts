// In: nothing. Out: V8 set so that the program loads in little room, and answers its first question soon.
import { setFlagsFromString } from 'node:v8';

/**
 * V8 doubles the room for new objects while many of them are kept, as all are while a program loads, and
 * gives it back late. Not doubled, the bot holds a sixth less when it is ready, and is ready as soon;
 * `--optimize-for-size` would save as much again, and take a fifth longer.
 */
export function loading(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
loading();

/**
 * V8 runs a regular expression by a slow interpreter the first time, and compiles it the second. Compiled at
 * once, those of the first question take it 80 ms less. `--no-regexp-tier-up` would have V8 take what it had
 * interpreted before, for Node itself, as compiled: the process ends without a word when it is run again.
 */
setFlagsFromString('--regexp-tier-up-ticks=0');

/** For what is done again and again, V8's own factor is faster. */
export function loaded(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
