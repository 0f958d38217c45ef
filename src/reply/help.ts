// In: the commands that there are. Out: what a reader is told about them.
import type { Command } from '../command.ts';
import { listed } from '../counted.ts';
import { distance } from '../edits.ts';
import { CHECK } from './edge-words.ts';
import { HELP } from './plain-request.ts';
import { answered } from './record.ts';
import { echo, refusal } from './refusal.ts';
import type { Call, Reply } from './reply.ts';

/** How one asks, at each edge. */
export const ASKING = {
  terminal: 'Ask in plain words, or use a command:',
  discord:
    'Pilcrow quotes cables; it never makes up an answer. Mention it with a question in plain words, ' +
    `or write to it directly, or open the menu of somebody’s message and choose Apps, ${CHECK}, or use ` +
    'a command:',
} as const;

/**
 * What is said to a call that is none of the commands': help, or which commands there are.
 * @param asking how one asks where the reader is
 */
export function replyWithout(commands: readonly Command[], call: Call, asking: string): Reply {
  return call.command === HELP.command
    ? helpReply(commands, asking)
    : unknownCommand(commands, call.command);
}

/** Every command with its options, one a line. */
export function helpReply(commands: readonly Command[], asking: string): Reply {
  return {
    blocks: [
      { kind: 'line', text: [asking] },
      {
        kind: 'list',
        items: commands.map(({ name, description, options }) => {
          const required = options.filter((option) => option.required).map((o) => ` ${o.name}`);
          return [{ strong: `/${name}${required.join('')}` }, `: ${description}`];
        }),
        resume: null,
      },
    ],
    buttons: [{ label: 'Cables', call: { command: 'cables', options: {} } }],
    private: true,
    record: answered([]),
  };
}

/** Says which commands there are, the nearest first where it looks like a slip. */
export function unknownCommand(commands: readonly Command[], typed: string): Reply {
  const near = commands.find(({ name }) => isSlip(typed.toLowerCase(), name));
  const names = commands.map(({ name }) => `/${name}`);
  const list = listed(names);
  const hint = near ? `did you mean /${near.name}?` : `there are ${list}.`;
  return refusal(`There is no command ${echo(`/${typed}`)}: ${hint}`, {
    blocks: near ? [{ kind: 'line', text: [`The commands are ${list}.`] }] : [],
  });
}

/** Whether `typed` is the name with at most two letters wrong, or its beginning. */
function isSlip(typed: string, name: string): boolean {
  if (typed.length > name.length + 2 || typed === '') return false;
  return name.startsWith(typed) || distance(typed, name) <= 2;
}
