// In: nothing, or which paragraphs. Out: every quantity there, with what it counts.
import type { Command, Library, Option } from '../src/command.ts';
import { CABLE_OPTION } from '../src/reply/cable-option.ts';
import { figuresReply } from '../src/reply/figures.ts';
import { badOption, startOf, textOf } from '../src/reply/options.ts';
import { paragraphChoices } from '../src/reply/paragraph-choices.ts';
import type { Options, Reply } from '../src/reply/reply.ts';
import { citedCable } from '../src/reply/which-cable.ts';
import { atOnce, type Steps } from '../src/steps.ts';

export const figures = {
  name: 'figures',
  description: 'List the quantities the cable gives, each with what it counts and its paragraph',
  options: [
    {
      name: 'paragraph',
      description: 'Only those of these paragraphs: 6, 6-8 or 2,5,9',
      type: 'string',
      required: false,
      maxLength: 60,
      complete: paragraphChoices,
    },
    {
      name: 'from',
      description: 'The figure to start at, for the rest of a long list',
      type: 'integer',
      required: false,
      min: 1,
    },
    CABLE_OPTION,
  ] satisfies Option[],
  run(library, given): Reply {
    return atOnce(figures.steps(library, given));
  },
  *steps({ cables }: Library, given: Options): Steps<Reply> {
    const bad = badOption(figures, given);
    if (bad) return bad;
    const typed = textOf(given, 'paragraph');
    const meant = citedCable(cables, typed, textOf(given, 'cable'), (rest) => {
      const { paragraph: _, ...others } = given;
      const options = rest === '' ? others : { ...others, paragraph: rest };
      return { command: figures.name, options };
    });
    if ('ask' in meant) return meant.ask;
    return yield* figuresReply(cables, meant.cable, meant.rest, startOf(given));
  },
} satisfies Command;
