// In: nothing. Out: a heap that stays small while the program is loaded, and is fast from then on.
import { setFlagsFromString } from 'node:v8';

/**
 * V8 doubles the room for what is new as long as much of it is kept, as all is that is loaded, and
 * gives nothing back: a sixth of the whole process, for nothing.
 */
setFlagsFromString('--semi-space-growth-factor=1');

/** For what is done again and again, V8's own factor is faster. */
export function loaded(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
