// In: how the files of a library look. Out: the key of what is in them, if they looked so before.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isFromDisk } from './load-cables.ts';

/**
 * Remembers which contents files had when they looked as they do, so that a start need not read them
 * all: as git and make do, but by the time of the last change too, which nobody can set.
 */
export class Seen {
  readonly #file: string;
  readonly #state: string;
  /** What `keyOf` gave for files in this state; null where that is not known. */
  readonly key: string | null;

  /** @param state of the files, of the tables and of this program, before any is read */
  constructor(file: string, state: string) {
    this.#file = file;
    this.#state = state;
    const [seen, key] = this.#read().split(' ');
    this.key = seen === state && key ? key : null;
  }

  /** Notes the key of what was read in this state. It can be worked out again: no trouble is told. */
  note(key: string): void {
    if (key === this.key) return;
    const unfinished = `${this.#file}.new`;
    try {
      writeFileSync(unfinished, `${this.#state} ${key}`, { mode: 0o600 });
      renameSync(unfinished, this.#file);
    } catch (error) {
      if (!isFromDisk(error)) throw error;
    }
  }

  #read(): string {
    try {
      return readFileSync(this.#file, 'utf8');
    } catch (error) {
      if (isFromDisk(error)) return '';
      throw error;
    }
  }
}
