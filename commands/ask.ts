// In: a question in plain words. Out: the sentences, paragraphs or card that answer it, or why none does.
import { answering } from '../src/answer/ask.ts';
import { asksContents, cablesAsked } from '../src/answer/of-library.ts';
import { paragraphsAsked } from '../src/answer/place.ts';
import { LONGEST } from '../src/answer/question/typed.ts';
import type { Command, Library, Option } from '../src/command.ts';
import { aboutReply } from '../src/reply/about.ts';
import { askReply } from '../src/reply/ask.ts';
import { besideCable, UNNAMED } from '../src/reply/beside-cable.ts';
import { CABLE_OPTION, EVERY, scopeChoices } from '../src/reply/cable-option.ts';
import { cablesReply } from '../src/reply/cables.ts';
import { placeCited } from '../src/reply/cite.ts';
import { CHECK } from '../src/reply/edge-words.ts';
import { badOption, startOf, textOf } from '../src/reply/options.ts';
import { paragraphReply } from '../src/reply/paragraph.ts';
import type { Options, Reply } from '../src/reply/reply.ts';
import { scopeOf, whichCable } from '../src/reply/which-cable.ts';
import { atOnce, type Steps } from '../src/steps.ts';

export const ask = {
  name: 'ask',
  description: 'Ask in plain words; the answer is a quotation with its paragraph',
  options: [
    {
      name: 'question',
      description: 'What you want to know, such as: who signed it?',
      type: 'string',
      required: true,
      maxLength: LONGEST,
    },
    {
      ...CABLE_OPTION,
      description: `Look in this cable only, by its reference; “${EVERY}” looks in all`,
      complete: scopeChoices,
    },
    {
      name: 'from',
      description: 'The match to start at, where you have seen those before it',
      type: 'integer',
      required: false,
      min: 1,
    },
    {
      name: 'private',
      description: 'Show the answer to you alone',
      type: 'boolean',
      required: false,
    },
  ] satisfies Option[],
  onMessage: { name: CHECK, option: 'question' },
  run(library, given): Reply {
    return atOnce(ask.steps(library, given));
  },
  *steps(library: Library, given: Options): Steps<Reply> {
    const bad = badOption(ask, given);
    if (bad) return bad;
    const reply = yield* replying(library, given);
    return { ...reply, private: reply.private || given.private === true };
  },
} satisfies Command;

/** A list of cables where they are asked for, or a reply from the one that is meant: its card, paragraphs, an answer. */
function* replying(library: Library, given: Options): Steps<Reply> {
  const { cables } = library;
  const call = { command: ask.name, options: given };
  const query = cablesAsked(textOf(given, 'question'));
  const list = query === null ? null : cablesReply(cables, query, 0);
  if (list?.record.status === 'answered') return list;
  const scope = scopeOf(cables, textOf(given, 'question'), textOf(given, 'cable'), call);
  if ('ask' in scope) return scope.ask;
  // The card is all that a name alone asks for, and has the contents.
  const isName = scope.question.replace(/[\s?.!]+/g, ' ').trim() === UNNAMED;
  if (isName || asksContents(scope.question)) {
    const which = scope.cable ? { cable: scope.cable } : whichCable(cables, '', call);
    return 'ask' in which ? which.ask : aboutReply(cables, which.cable, library.version);
  }
  const cable = scope.cable ?? (cables.length === 1 ? cables[0] : null);
  const cited = placeCited(scope.question);
  const shown = cable ? (paragraphsAsked(cited, cable) ?? besideCable(cited, cable)) : null;
  if (cable && shown !== null) return paragraphReply(cables, cable, shown, 0);
  yield;
  const answer = yield* answering(library, scope.question, scope.cable, startOf(given));
  yield;
  return askReply(cables, answer, scope.cable, call);
}
