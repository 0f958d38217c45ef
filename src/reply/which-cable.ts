// In: the library's cables and what a reader named. Out: the cable that is meant, or a question back.
import type { Cable } from '../cable/cable.ts';
import type { Choice, Command, Option, Options } from '../command.ts';
import { cableOf, entriesOf, findCables } from './catalogue.ts';
import { cableChoice, MOST_CHOICES } from './menu.ts';
import { namedElsewhere, namedIn } from './references.ts';
import { echo, refusal } from './refusal.ts';
import type { Call, Reply } from './reply.ts';

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

/**
 * The cable that is meant: the one named, or the only one. Where that is not settled the reader is
 * asked, never answered from the wrong cable; `call` is what was asked for.
 */
export function whichCable(
  cables: readonly Cable[],
  named: string,
  call: Call,
): { cable: Cable } | { ask: Reply } {
  const wanted = named.trim();
  const [only] = cables;
  const cable = wanted === '' && cables.length === 1 ? only : cableOf(cables, wanted);
  return cable ? { cable } : { ask: askWhich(cables, wanted, call) };
}

/**
 * Asks by a menu which cable is meant; those that are like what was `named`, if any is. The question
 * back is for who asked; the answer to a choice is for whom the call was.
 */
export function askWhich(
  cables: readonly Cable[],
  named: string,
  call: Call,
  reason = named === ''
    ? `There are ${cables.length} cables here, so say which one you mean.`
    : `There is no cable ${echo(named)} here.`,
): Reply {
  const near = named === '' ? [] : findCables(cables, named);
  const offered = near.length > 0 ? near : entriesOf(cables);
  const more = offered.length - MOST_CHOICES;
  const { cable: _, ...options } = call.options;
  const others =
    `Below are the first ${MOST_CHOICES}; ${more} more are here: /cables finds them, and the option ` +
    '“cable” takes their references.';
  return refusal(reason, {
    blocks: more > 0 ? [{ kind: 'line', text: [others] }] : [],
    menu: {
      title: 'Choose a cable',
      call: {
        command: call.command,
        options,
        ...(options.private !== true && { everyone: true }),
      },
      choices: offered.slice(0, MOST_CHOICES).map(cableChoice),
      inText: false,
    },
  });
}

/** What `/ask` is to look in: one cable, or all of them (null). */
interface Scope {
  readonly cable: Cable | null;
  readonly question: string;
}

/**
 * Where a question looks: in the cable that it names, else in that of the option `cable`, else in
 * all. A reference is no word of any text, so the question then says `this cable` in its place.
 */
export function scopeOf(
  cables: readonly Cable[],
  question: string,
  option: string,
  call: Call,
): Scope | { ask: Reply } {
  const named = namedIn(cables, question);
  const [first, ...others] = named;
  if (first && others.every(({ cable }) => cable === first.cable)) {
    return { cable: first.cable, question: unnamed(question, named) };
  }
  if (first) {
    const options = { ...call.options, question: unnamed(question, named) };
    const several = [...new Set(named.map(({ cable }) => cable))];
    const reason = `That names ${several.length} cables: which one is to be looked in?`;
    return { ask: askWhich(several, '', { ...call, options }, reason) };
  }
  const elsewhere = namedElsewhere(cables, question);
  if (elsewhere[0]) {
    // What is asked of the cable that is chosen no longer names those that are not here.
    const rest = elsewhere.reduce((text, each) => text.replaceAll(each, UNNAMED), question);
    const options = { ...call.options, question: rest };
    return { ask: askWhich(cables, elsewhere[0], { ...call, options }) };
  }
  const chosen = option.trim();
  if (chosen === '' || chosen.toLowerCase() === EVERY) return { cable: null, question };
  const which = whichCable(cables, chosen, call);
  return 'ask' in which ? which : { cable: which.cable, question };
}

/** What stands in a question for a reference. */
export const UNNAMED = 'this cable';

/** A question with `this cable` for each reference in it. */
function unnamed(question: string, named: ReturnType<typeof namedIn>): string {
  return named.reduceRight(
    (text, { start, end }) => text.slice(0, start) + UNNAMED + text.slice(end),
    question,
  );
}

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
