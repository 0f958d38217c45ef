// In: the library's cables and what a reader named. Out: the cable that is meant, or a question back.
import { isRequest } from '../answer/selection.ts';
import type { Cable, Span } from '../cable/cable.ts';
import { bare, UNNAMED } from './beside-cable.ts';
import { EVERY } from './cable-option.ts';
import { cableOf, cablesFrom, entriesOf } from './catalogue.ts';
import { placeCited } from './cite.ts';
import { findCables } from './find-cables.ts';
import { cableChoice, MOST_CHOICES } from './menu.ts';
import { namedElsewhere, namedIn } from './references.ts';
import { echo, refusal } from './refusal.ts';
import type { Call, Reply } from './reply.ts';

/**
 * The cable that is meant: the one named, or the only one. Where that is not settled the reader is
 * asked, never answered from the wrong cable; `call` is what was asked for.
 */
export function whichCable(
  cables: readonly Cable[],
  named: string,
  call: Call,
): { cable: Cable } | { ask: Reply } {
  const isEvery = named.trim().toLowerCase() === EVERY && !cableOf(cables, EVERY);
  const wanted = isEvery ? '' : named.trim();
  const [only] = cables;
  const cable = wanted === '' && cables.length === 1 ? only : cableOf(cables, wanted);
  if (cable) return { cable };
  const some = /\d/.test(wanted) ? cablesFrom(cables, wanted) : [];
  const reason = isEvery
    ? `/${call.command} takes one cable, not all: say which one you mean.`
    : some.length > 1
      ? `${echo(wanted)} names ${some.length} cables: say which one you mean.`
      : undefined;
  return { ask: askWhich(cables, wanted, call, reason) };
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
  const named = namedBy(cables, question, UNNAMED, (rest) => ({
    ...call,
    options: { ...call.options, question: rest },
  }));
  if (named) return 'ask' in named ? named : { cable: named.cable, question: named.rest };
  const chosen = option.trim();
  if (chosen === '' || chosen.toLowerCase() === EVERY) return { cable: null, question };
  const which = whichCable(cables, chosen, call);
  return 'ask' in which ? which : { cable: which.cable, question };
}

/**
 * Whose paragraphs are meant, and which: those of the cable that is named with them
 * (`09PILCROW1 ¶6`, `6 of 09PILCROW1`, `(09PILCROW1 ¶6, secret)`), else of that of the option `cable`.
 * @param callFor what is asked for, with the rest of what was typed
 */
export function citedCable(
  cables: readonly Cable[],
  citation: string,
  option: string,
  callFor: (rest: string) => Call,
): { cable: Cable; rest: string } | { ask: Reply } {
  const typed = placeCited(citation);
  const callOf = (rest: string) => callFor(bare(rest));
  const named = namedBy(cables, typed, ' ', callOf) ?? namedFirst(cables, typed);
  if (named) return 'ask' in named ? named : { cable: named.cable, rest: bare(named.rest) };
  const which = whichCable(cables, option, callFor(typed));
  return 'ask' in which ? which : { ...which, rest: typed };
}

/**
 * The one cable whose reference stands in a text, and the text with something else in its place;
 * null where there is none. Of several, or of one that is not here, the reader is asked.
 */
function namedBy(
  cables: readonly Cable[],
  text: string,
  instead: string,
  callFor: (rest: string) => Call,
): { cable: Cable; rest: string } | { ask: Reply } | null {
  const here = namedIn(cables, text);
  const [first, ...others] = here;
  if (first) {
    const rest = without(text, here, instead);
    if (others.every(({ cable }) => cable === first.cable)) return { cable: first.cable, rest };
    const several = [...new Set(here.map(({ cable }) => cable))];
    const reason = `That names ${several.length} cables: which one is to be looked in?`;
    return { ask: askWhich(several, '', callFor(rest), reason) };
  }
  const elsewhere = namedElsewhere(cables, text);
  if (!elsewhere[0]) return null;
  // What is asked of the cable that is chosen no longer names those that are not here.
  const rest = without(text, elsewhere, instead);
  return { ask: askWhich(cables, elsewhere[0].reference, callFor(rest)) };
}

/**
 * A cable that has no reference, by its name before the paragraphs: `harbor notes 6`; where the name
 * could be a paragraph's number, as it is cited: `2 ¶6`.
 */
function namedFirst(cables: readonly Cable[], typed: string) {
  const words = typed.trim().split(/\s+/);
  const names = words.map((_, at) => words.slice(0, words.length - at).join(' '));
  const [, cited = ''] = /^([^¶]+)¶/.exec(typed) ?? [];
  for (const name of [cited.trim(), ...names.filter((one) => !isRequest(one))]) {
    const cable = cableOf(cables, name);
    if (cable) return { cable, rest: typed.trim().slice(name.length) };
  }
  return null;
}

/** A text with something else for each reference in it. */
function without(text: string, named: readonly Span[], instead: string): string {
  // Several cables of one post stand in one place.
  const places = named.filter(({ start }, at) => start !== named[at - 1]?.start);
  return places.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + instead + rest.slice(end),
    text,
  );
}
