// In: a line in plain words. Out: what it asks for beside an answer: help, a command by its name.
import { wordsIn } from '../answer/question/subjects.ts';
import type { Command } from '../command.ts';
import type { Call } from './reply.ts';

/** No command's name: how one asks, and which commands there are. */
export const HELP: Call = { command: 'help', options: {} };

/** What is said before and after a request. */
const POLITE = /^(?:(?:hi|hey|hello|ok|please|pls|pilcrow) )+|(?: (?:please|pls|pilcrow))+$/g;

/** `what can you do`, `who are you`, `how does this work`. */
const ASKS_HELP = new RegExp(
  `^(?:${[
    'help(?: me)?|usage|(?:(?:list|show)(?: me)? )?(?:the |your )?commands',
    '(?:what|which) commands (?:are there|do you have|can i use)',
    'what (?:can|do) you do|what can i (?:ask|do|type)(?: you| here)?',
    'wh(?:o|at) (?:are you|is (?:pilcrow|this bot))',
    'how (?:do|can) i (?:ask|use) (?:you|this|pilcrow|this bot)',
    'how (?:does (?:this|pilcrow|this bot)|do you) work',
  ].join('|')})$`,
);

/** The call that a line asks for in so many words; null where it is a question like others. */
export function plainRequest(line: string, commands: readonly Command[]): Call | null {
  const words = wordsIn(line.toLowerCase());
  const asked = words.join(' ').replace(POLITE, '');
  if (ASKS_HELP.test(asked)) return HELP;
  const command = commands.find(({ name }) => name === asked);
  // `paragraph` alone says nothing: which one?
  const isWhole = command?.options.every(({ required }) => !required);
  return isWhole ? { command: asked, options: {} } : null;
}
