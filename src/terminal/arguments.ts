// In: the arguments of a command line. Out: what is asked for, or how it should be.
import { parseArgs } from 'node:util';
import { distance } from '../edits.ts';

export const USAGE = `Usage: npm start
       npm run -s ask -- [--json] QUESTION or /COMMAND
       npm run -s ask -- --json          (one question a line from standard input)
       npm run -s check -- FILE or FOLDER [--json]
       npm run register [-- --remove]
       npm start -- --version`;

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

/** What is wrong with a first word that is none of `known`, and which may be meant. */
export function nothingCalled(word: string, known: readonly string[]): string {
  const meant = known.find((one) => distance(word.toLowerCase(), one) <= 2);
  return `There is nothing called ${word} to run${meant ? `: did you mean ${meant}?` : '.'}`;
}

/**
 * Takes the one option that there is, `--json` where it is `json`, from among the words.
 * @throws {BadUse} where another option is among them
 */
export function argumentsOf<Name extends string>(
  given: readonly string[],
  option: Name,
): Record<Name, boolean> & { readonly words: string[] } {
  const options = { [option]: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options,
      allowPositionals: true,
    });
    const isGiven = { [option]: values[option] === true } as Record<Name, boolean>;
    return { ...isGiven, words: positionals };
  } catch {
    const odd = given.find((word) => word.startsWith('-') && word !== `--${option}`);
    throw new BadUse(`The only option here is --${option}, not ${odd}.`);
  }
}
