// In: nothing. Out: what a command is, so that Discord, the terminal and the tests run the same one.
import type { Options, Reply } from './reply/reply.ts';
import type { Library } from './search/library.ts';
import type { Steps } from './steps.ts';

export type { Library };

/** One option of a command. Discord's own rules hold for names: `^[a-z_-]{1,32}$`. */
export interface Option {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly required: boolean;
  /** Longest text, for strings. */
  readonly maxLength?: number;
  /** Smallest number, for integers. */
  readonly min?: number;
  /** At most 25 suggestions after `typed`, best first; `given` is what else is filled in. */
  readonly complete?: (library: Library, typed: string, given: Options) => Choice[];
}

/** One suggestion: what is shown, and what is sent when it is chosen. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Something a reader can ask for: data, and one pure function from options to a reply. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** A terminal gives what is typed after the name to the first; the others by `name:value`. */
  readonly options: readonly Option[];
  /** Where it can be called on somebody's message: its name in that menu, and the option that takes the words. */
  readonly onMessage?: { readonly name: string; readonly option: string };
  /** Never throws for what a reader typed: a bad option gives a reply that says what is accepted. */
  run(library: Library, options: Options): Reply;
  /** The same where it may take long in a large library; other events go in wherever it yields. */
  steps?(library: Library, options: Options): Steps<Reply>;
}
