// In: the library's cables and what a reader named. Out: the cable that is meant, or a question back.

import type { Cable } from '../cable/cable.ts';
import type { Choice, Option, Options } from '../command.ts';
import { echo, refusal } from './refusal.ts';
import type { Call, Reply } from './reply.ts';

/** The option that names a cable; needed only where the library holds several. */
export const CABLE_OPTION = {
  name: 'cable',
  description: 'Which cable, by its reference, where there are several',
  type: 'string',
  required: false,
  maxLength: 60,
  autocomplete: true,
} as const satisfies Option;

/** Cables that are listed when a reader has to choose: what fits on a screen. */
const LISTED = 10;

/**
 * The cable that is meant: the one named, or the only one. Where that is not settled the reader is
 * asked, never answered from the wrong cable; `call` is what was asked for.
 */
export function whichCable(
  cables: readonly Cable[],
  named: string,
  call: Call,
): { cable: Cable } | { ask: Reply } {
  const wanted = named.trim().toUpperCase();
  const [only] = cables;
  if (wanted === '' && only && cables.length === 1) return { cable: only };
  const cable = cables.find(({ id }) => id.toUpperCase() === wanted);
  if (cable) return { cable };
  const count = cables.length === 1 ? 'is one cable' : `are ${cables.length} cables`;
  const reason =
    wanted === ''
      ? `There ${count} here, so say which one you mean.`
      : `There is no cable ${echo(named.trim())} here.`;
  const near = cables.filter(({ id }) => wanted !== '' && id.toUpperCase().includes(wanted));
  const offered = (near.length > 0 ? near : cables).slice(0, LISTED);
  const more = cables.length - offered.length;
  return {
    ask: refusal(reason, {
      blocks: [
        { kind: 'list', items: offered.map(itemOf), resume: null },
        ...(more > 0 ? [{ kind: 'line', text: [`And ${more} more.`] } as const] : []),
      ],
      buttons: offered.slice(0, 5).map(({ id }) => ({
        label: id,
        call: { command: call.command, options: { ...call.options, cable: id } },
      })),
    }),
  };
}

function itemOf(cable: Cable) {
  const subject = cable.header.subject;
  return [{ strong: cable.id }, ...(subject ? [`: ${subject}`] : [])];
}

/** The `cable` option of a call: left out where there is but one cable. */
export function naming(cables: readonly Cable[], cable: Cable): Options {
  return cables.length > 1 ? { cable: cable.id } : {};
}

/**
 * Takes the reference off a pasted citation: `09PILCROW1 ¶6` is paragraph `¶6` of that cable.
 * @returns the rest, and the reference or an empty string.
 */
export function splitCitation(cables: readonly Cable[], typed: string): [string, string] {
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  const named =
    rest.length > 0 && cables.some(({ id }) => id.toUpperCase() === first.toUpperCase());
  return named ? [rest.join(' '), first] : [typed, ''];
}

/** Suggestions for the `cable` option: by reference or by a word of the subject. */
export function cableChoices(cables: readonly Cable[], typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const named = cables.map(({ id, header }) => {
    const name = header.subject ? `${id}: ${header.subject}` : id;
    return { name: clip(name), value: id, at: name.toLowerCase().indexOf(wanted) };
  });
  return named
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name, value }));
}

/** Discord shows no more suggestions than these, nor longer ones. */
export const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** A suggestion's name within Discord's 100 characters, cut after a word. */
export function clip(name: string): string {
  if (name.length <= LONGEST_CHOICE) return name;
  const head = name.slice(0, LONGEST_CHOICE - 1);
  const blank = head.lastIndexOf(' ');
  return `${head.slice(0, blank > LONGEST_CHOICE / 2 ? blank : undefined).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
