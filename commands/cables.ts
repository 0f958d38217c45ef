// In: nothing, or what to look for. Out: the library's cables, one a line, page by page.
import type { Command, Option } from '../src/command.ts';
import { cableChoices } from '../src/reply/cable-option.ts';
import { cablesReply } from '../src/reply/cables.ts';
import { badOption, pageOf, textOf } from '../src/reply/options.ts';

export const cables = {
  name: 'cables',
  description: 'List the cables that are here, or find some of them',
  options: [
    {
      name: 'query',
      description: 'A reference, a date, a post, TAGS or words of the subject',
      type: 'string',
      required: false,
      maxLength: 60,
      complete: cableChoices,
    },
    { name: 'page', description: 'Which page', type: 'integer', required: false, min: 1 },
  ] satisfies Option[],
  run(library, given) {
    const bad = badOption(cables, given);
    return bad ?? cablesReply(library.cables, textOf(given, 'query'), pageOf(given));
  },
} satisfies Command;
