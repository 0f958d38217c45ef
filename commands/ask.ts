// In: a question in plain words. Out: the sentences of the cable that answer it, or why none does.
import { answerQuestion } from '../src/answer/ask.ts';
import type { Command, Option } from '../src/command.ts';
import { askReply } from '../src/reply/ask.ts';
import { badOption, textOf } from '../src/reply/options.ts';

export const ask = {
  name: 'ask',
  description: 'Ask in plain words; the answer is a quotation with its paragraph',
  options: [
    {
      name: 'question',
      description: 'What you want to know, such as: who signed it?',
      type: 'string',
      required: true,
      maxLength: 6000,
    },
    {
      name: 'private',
      description: 'Show the answer to you alone',
      type: 'boolean',
      required: false,
    },
  ] satisfies Option[],
  run(library, given) {
    const bad = badOption(ask, given);
    if (bad) return bad;
    const answer = answerQuestion(library, textOf(given, 'question'));
    return askReply(library.cables, answer, given.private === true);
  },
} satisfies Command;
