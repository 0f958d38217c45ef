// In: a folder of cables. Out: word of each change in it, as long as it is watched.
import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';
import { cableFiles } from './files.ts';
import { inWords } from './library-error.ts';

/** Milliseconds after which what could not be watched is tried again: it may be back. */
const AGAIN = 5_000;

/** Watches a folder, and goes on trying to where it cannot. */
export class FolderWatch {
  readonly #folder: string;
  readonly #say: (sentence: string) => void;
  readonly #changed: () => void;
  readonly #back: () => void;
  #watcher: FSWatcher | null = null;
  /** Runs where the folder is not watched and should be. */
  #again: NodeJS.Timeout | undefined;
  /** False once it is closed. */
  isOpen = true;

  /**
   * @param changed is told of each change of what may be a cable
   * @param back is told that the folder is watched again: nobody knows what has changed till then
   */
  constructor(
    folder: string,
    say: (sentence: string) => void,
    changed: () => void,
    back: () => void,
  ) {
    this.#folder = folder;
    this.#say = say;
    this.#changed = changed;
    this.#back = back;
  }

  /** Begins to watch what the folder's name leads to now; nothing, once it is closed. */
  begin(): void {
    if (!this.isOpen) return;
    this.#watcher?.close();
    try {
      this.#watcher = watch(this.#folder, { persistent: false }, (_, name) => this.#hear(name));
      this.#watcher.on('error', (error) => this.#fail(error));
      clearTimeout(this.#again);
      this.#again = undefined;
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  close(): void {
    this.isOpen = false;
    clearTimeout(this.#again);
    this.#watcher?.close();
  }

  #hear(name: string | null): void {
    // What happens to the folder itself is told by its own name.
    const isOfFolder = name === null || name === basename(this.#folder);
    if (isOfFolder || cableFiles([name]).length > 0) this.#changed();
  }

  #fail(error: Error): void {
    const why = `The folder of cables is not watched: ${inWords(error)}.`;
    if (!this.#again) this.#say(`${why} Until it can be, send SIGHUP after a change.`);
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#tryAgain(), AGAIN).unref();
  }

  #tryAgain(): void {
    this.begin();
    if (this.#again) return;
    this.#say('The folder of cables is watched again.');
    this.#back();
  }
}
