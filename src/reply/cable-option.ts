// In: the library's cables. Out: the option that names one: what it holds, and what is suggested for it.
import type { Cable } from '../cable/cable.ts';
import type { Choice, Command, Option } from '../command.ts';
import { findCables } from './find-cables.ts';
import { MOST_CHOICES } from './menu.ts';
import type { Options } from './reply.ts';

/** The option that names a cable; needed only where the library holds several. */
export const CABLE_OPTION = {
  name: 'cable',
  description: 'Which cable, by its reference, where there are several',
  type: 'string',
  required: false,
  maxLength: 100,
  autocomplete: true,
} as const satisfies Option;

/** What the option holds where every cable is meant, whichever this place is about. */
export const EVERY = 'all';

/** The `cable` option of a call: left out where there is but one cable. */
export function naming(cables: readonly Cable[], cable: Cable): Options {
  return cables.length > 1 ? { cable: cable.id } : {};
}

/** Options with the cable that is meant at this place (`here`, if any) where none is named. */
export function optionsHere(
  { options }: Pick<Command, 'options'>,
  given: Options,
  here: string | null,
): Options {
  const takes = options.some(({ name }) => name === CABLE_OPTION.name);
  return takes && here !== null && given.cable === undefined ? { ...given, cable: here } : given;
}

/** Suggestions for the `cable` option: by reference, date, or a word of the subject and the like. */
export function cableChoices(cables: readonly Cable[], typed: string): Choice[] {
  const found = findCables(cables, typed.slice(0, CABLE_OPTION.maxLength));
  return found.slice(0, MOST_CHOICES).map(({ cable, name }) => {
    const { subject } = cable.header;
    return { name: subject === null ? name : `${name}: ${subject}`, value: cable.id };
  });
}

/** The same where every cable can be meant: that first, where what was typed begins so. */
export function scopeChoices(cables: readonly Cable[], typed: string): Choice[] {
  const isBegun = cables.length > 1 && EVERY.startsWith(typed.trim().toLowerCase());
  const every = isBegun ? [{ name: `${EVERY}: every cable that is here`, value: EVERY }] : [];
  return [...every, ...cableChoices(cables, typed)].slice(0, MOST_CHOICES);
}
