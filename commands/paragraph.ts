// In: which paragraphs. Out: these, verbatim, with heading and marking.
import type { Command, Option } from '../src/command.ts';
import { CABLE_OPTION } from '../src/reply/cable-option.ts';
import { badOption, startOf, textOf } from '../src/reply/options.ts';
import { paragraphReply } from '../src/reply/paragraph.ts';
import { paragraphChoices } from '../src/reply/paragraph-choices.ts';
import { citedCable } from '../src/reply/which-cable.ts';

export const paragraph = {
  name: 'paragraph',
  description: 'Read a paragraph to the letter, or several: 6, 6-8 or 2,5,9',
  options: [
    {
      name: 'number',
      description:
        'A number (6), a range (6-8), several (2,5,9), last 3, summary or all; a word is looked up as typed',
      type: 'string',
      required: true,
      maxLength: 200,
      complete: paragraphChoices,
    },
    {
      name: 'from',
      description:
        'The sentence to start at, or the part of one that is cut, for the rest of a long paragraph',
      type: 'integer',
      required: false,
      min: 1,
    },
    CABLE_OPTION,
  ] satisfies Option[],
  run({ cables }, given) {
    const bad = badOption(paragraph, given);
    if (bad) return bad;
    const meant = citedCable(cables, textOf(given, 'number'), textOf(given, 'cable'), (number) => ({
      command: paragraph.name,
      options: { ...given, number },
    }));
    if ('ask' in meant) return meant.ask;
    return paragraphReply(cables, meant.cable, meant.rest, startOf(given));
  },
} satisfies Command;
