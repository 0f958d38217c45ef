// In: a line as far as it is typed. Out: how it may go on.
import type { Choice } from '../command.ts';
import { optionsHere } from '../reply/cable-option.ts';
import { parseLine } from '../reply/parse-line.ts';
import type { Desk } from './answer-line.ts';

/** How a line may go on. */
interface Completion {
  /** What the end of the line may become. */
  readonly ends: readonly string[];
  /** That end as it is typed. */
  readonly typed: string;
  /** Choices to be read where what is typed begins none of them: the paragraphs that hold a word. */
  readonly offers: readonly string[];
}

/**
 * Completes a command's name, then an option's value where the command has suggestions for it: of
 * the first option, or of one that is named (`cable:09`).
 */
export function complete({ commands, library, cable }: Desk, line: string): Completion {
  const [name = '', ...typed] = line.split(' ');
  if (!name.startsWith('/')) return NOTHING;
  if (typed.length === 0) {
    const names = [...commands.map((command) => `/${command.name} `), '/help', '/exit'];
    return { ends: names.filter((known) => known.startsWith(name)), typed: name, offers: [] };
  }
  const command = commands.find((known) => `/${known.name}` === name);
  if (!command) return NOTHING;
  const [, named = '', value = ''] = /^([a-z_-]+):(.*)$/.exec(typed.at(-1) ?? '') ?? [];
  const option = command.options.find((one) => one.name === named) ?? command.options[0];
  const { options } = parseLine(line, commands);
  // Blanks behind it are typed too.
  const begun = String(options[option?.name ?? ''] ?? '');
  const word = option?.name === named ? value : line.slice(line.lastIndexOf(begun));
  const given = optionsHere(command, options, cable);
  return completionOf(option?.complete?.(library, word, given) ?? [], word);
}

const NOTHING: Completion = { ends: [], typed: '', offers: [] };

function completionOf(choices: readonly Choice[], typed: string): Completion {
  const ends = choices.map(({ value }) => value).filter((value) => value.startsWith(typed));
  if (ends.length > 0) return { ends, typed, offers: [] };
  const [only, ...more] = choices;
  return only && more.length === 0
    ? { ends: [only.value], typed, offers: [] }
    : { ends: [], typed, offers: choices.map(({ name }) => name) };
}
