// In: a line as typed. Out: the reply to it; whatever happens, there is one.
import type { Command, Library } from '../command.ts';
import { optionsHere } from '../reply/cable-option.ts';
import { FAILED } from '../reply/edge-words.ts';
import { ASKING, replyWithout } from '../reply/help.ts';
import { parseLine } from '../reply/parse-line.ts';
import { refusal } from '../reply/refusal.ts';
import type { Call, Reply } from '../reply/reply.ts';

/** What a terminal answers from. */
export interface Desk {
  readonly commands: readonly Command[];
  readonly library: Library;
  /** The reference of the cable that is meant where none is named; null where none is settled. */
  readonly cable: string | null;
  /** Where the operator reads what failed. */
  warn(problem: string): void;
}

/** What ends a talk, as a shell and other chats have it; in small letters. */
export const LEAVE: ReadonlySet<string> = new Set(['exit', 'quit', '/exit', '/quit']);

/** Runs a line: a question, a `/command` or a request for help. Never throws. */
export function answerLine(desk: Desk, line: string): Reply {
  return answerCall(desk, parseLine(line, desk.commands));
}

/** Runs a call. Never throws. */
export function answerCall({ commands, library, cable, warn }: Desk, call: Call): Reply {
  try {
    const command = commands.find(({ name }) => name === call.command);
    if (command) return command.run(library, optionsHere(command, call.options, cable));
    return replyWithout(commands, call, ASKING.terminal);
  } catch (error) {
    warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return refusal(FAILED);
  }
}
