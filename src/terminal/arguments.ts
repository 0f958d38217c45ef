// In: the arguments of a command line. Out: what is asked for, or how it should be.
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm start
       npm run -s ask -- [--json] QUESTION or /COMMAND
       npm run -s ask -- --json          (one question a line from standard input)
       npm run -s check -- FILE or FOLDER [--json]
       npm run register`;

/** Arguments that mean nothing here; the message says why and how they should be. */
export class BadUse extends Error {
  constructor(problem: string) {
    super(`${problem}\n${USAGE}`);
  }
}

/** Whether it is asked how the program is used. */
export function asksUsage(given: readonly string[]): boolean {
  return given.includes('--help') || given.includes('-h');
}

/**
 * Takes `--json` from among the words.
 * @throws {BadUse} where another option is among them
 */
export function argumentsOf(given: readonly string[]): { json: boolean; words: string[] } {
  const options = { json: { type: 'boolean', default: false } } as const;
  try {
    const args = [...given];
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { json: values.json, words: positionals };
  } catch (error) {
    throw new BadUse((error as Error).message);
  }
}
