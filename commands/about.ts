// In: nothing. Out: the card of the cable: from whom, to whom, when, on what, and its contents.
import type { Command, Option } from '../src/command.ts';
import { aboutReply } from '../src/reply/about.ts';
import { CABLE_OPTION } from '../src/reply/cable-option.ts';
import { badOption, startOf, textOf } from '../src/reply/options.ts';
import { whichCable } from '../src/reply/which-cable.ts';

export const about = {
  name: 'about',
  description: 'The cable’s card: reference, date, from, to, subject, markings and contents',
  options: [
    CABLE_OPTION,
    {
      name: 'from',
      description: 'The line to start at, for the rest of a long card',
      type: 'integer',
      required: false,
      min: 1,
    },
  ] satisfies Option[],
  run({ cables, version }, given) {
    const bad = badOption(about, given);
    if (bad) return bad;
    const call = { command: about.name, options: given };
    const which = whichCable(cables, textOf(given, 'cable'), call);
    return 'ask' in which ? which.ask : aboutReply(cables, which.cable, version, startOf(given));
  },
} satisfies Command;
