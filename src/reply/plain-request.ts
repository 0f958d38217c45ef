// In: a line in plain words. Out: what it asks for beside an answer: help, the list of cables, a command by its name.
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

/** `which cables do you have`, `list the cables`. */
const ASKS_CABLES = new RegExp(
  `^(?:${[
    '(?:what|which) cables (?:do you have|have you got|are (?:here|there)|can i (?:read|ask about))',
    '(?:list|show)(?: me)?(?: all)?(?: the| your)? cables',
  ].join('|')})$`,
);

/** The call that a line asks for in so many words; null where it is a question like others. */
export function plainRequest(line: string, commands: readonly Command[]): Call | null {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const asked = words.join(' ').replace(POLITE, '');
  if (ASKS_HELP.test(asked)) return HELP;
  if (ASKS_CABLES.test(asked)) return { command: 'cables', options: {} };
  const name = asked === 'contents' ? 'about' : asked;
  const command = commands.find((one) => one.name === name);
  // `paragraph` alone says nothing: which one?
  const isWhole = command?.options.every(({ required }) => !required);
  return isWhole ? { command: name, options: {} } : null;
}
