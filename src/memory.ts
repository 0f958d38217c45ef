// In: nothing. Out: a heap that stays small while the program is loaded, and is fast from then on.
import { setFlagsFromString } from 'node:v8';

/**
 * V8 doubles the room for new objects while many of them are kept, as all are while a program loads, and
 * gives it back late. Not doubled, the bot holds a sixth less when it is ready, and is ready as soon;
 * `--optimize-for-size` would save as much again, and take a fifth longer.
 */
setFlagsFromString('--semi-space-growth-factor=1');

/** For what is done again and again, V8's own factor is faster. */
export function loaded(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
