// In: the library's cables. Out: the option that names one: what it holds, and what is suggested for it.
import type { Cable } from '../cable/cable.ts';
import type { Choice, Command, Library, Option } from '../command.ts';
import { findCables } from './find-cables.ts';
import { MOST_CHOICES } from './menu.ts';
import type { Options } from './reply.ts';

/** Characters of what names a cable. */
const LONGEST = 100;

/** The option that names a cable; needed only where the library holds several. */
export const CABLE_OPTION = {
  name: 'cable',
  description: 'Which cable, by its reference, where there are several',
  type: 'string',
  required: false,
  maxLength: LONGEST,
  complete: cableChoices,
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

/** Suggestions of cables: by reference, date, or a word of the subject and the like. */
export function cableChoices({ cables }: Pick<Library, 'cables'>, typed: string): Choice[] {
  const found = findCables(cables, typed.slice(0, LONGEST));
  return found.slice(0, MOST_CHOICES).map(({ cable, name }) => {
    const { subject } = cable.header;
    return { name: subject === null ? name : `${name}: ${subject}`, value: cable.id };
  });
}

/** The same where every cable can be meant: that first, where what was typed begins so. */
export function scopeChoices(library: Pick<Library, 'cables'>, typed: string): Choice[] {
  const isBegun = library.cables.length > 1 && EVERY.startsWith(typed.trim().toLowerCase());
  const every = isBegun ? [{ name: `${EVERY}: every cable that is here`, value: EVERY }] : [];
  return [...every, ...cableChoices(library, typed)].slice(0, MOST_CHOICES);
}
