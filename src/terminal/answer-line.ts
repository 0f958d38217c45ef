// In: a line as typed. Out: the reply to it; whatever happens, there is one.
import type { Command, Library } from '../command.ts';
import { helpReply, unknownCommand } from '../reply/help.ts';
import { refusal } from '../reply/refusal.ts';
import type { Reply } from '../reply/reply.ts';
import { FAILED } from '../reply/rest.ts';
import { parseLine } from './parse-line.ts';

/** What a terminal answers from. */
export interface Desk {
  readonly commands: readonly Command[];
  readonly library: Library;
  /** Where the operator reads what failed. */
  warn(problem: string): void;
}

/** Runs a line: a question, a `/command` or `/help`. Never throws. */
export function answerLine({ commands, library, warn }: Desk, line: string): Reply {
  try {
    const call = parseLine(line, commands);
    const command = commands.find(({ name }) => name === call.command);
    if (command) return command.run(library, call.options);
    return call.command === 'help' ? helpReply(commands) : unknownCommand(commands, call.command);
  } catch (error) {
    warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return refusal(FAILED);
  }
}
