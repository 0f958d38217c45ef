// In: an open library and its folders. Out: the library of this moment, exchanged when cables change.
import { existsSync } from 'node:fs';
import type { Library } from '../search/library.ts';
import { changesBetween } from './changes.ts';
import { FolderWatch } from './folder-watch.ts';
import { inWords, isFromDisk, LibraryError } from './library-error.ts';
import { ownLook } from './maker.ts';
import { type Opened, openLibrary, type Places, reopenLibrary } from './open-library.ts';

/** So long, in milliseconds, nothing may change before the folder is read: files arrive piece by piece. */
const QUIET = 1_000;

/** It is read after so many milliseconds of changes all the same: a log in it may never rest. */
const UNREST = 10_000;

/** Milliseconds after which what could not be read is tried again: it may be back. */
const AGAIN = 5_000;

/** Milliseconds in which what was asked before is answered, however many wait: ten minutes. */
const LINGER = 600_000;

/** Keeps a library as its folder is. Answers go on from the old one until the new one is there. */
export class Keeper {
  readonly #places: Places;
  readonly #ready: (library: Library) => Promise<void>;
  readonly #taken: (library: Library) => void;
  /** Null until the folder has been read once. */
  #opened: Opened | null = null;
  /** How this program looked when it began. */
  readonly #own: string;
  readonly #watch: FolderWatch | null;
  #reading: Promise<void> | null = null;
  #isAsked = false;
  #timer: NodeJS.Timeout | undefined;
  /** Why the cables were kept as they were, as it was told. */
  #kept: string | null = null;
  /** When the first change came after which the folder is yet to be read. */
  #changedAt: number | null = null;

  private constructor(
    places: Places,
    isWatched: boolean,
    ready: (library: Library) => Promise<void>,
    taken: (library: Library) => void,
  ) {
    this.#own = ownLook(places.words);
    this.#places = places;
    const { folder, say } = places;
    const soon = () => this.#reloadSoon();
    this.#watch = isWatched ? new FolderWatch(folder, say, soon, () => void this.reload()) : null;
    this.#ready = ready;
    this.#taken = taken;
  }

  /**
   * Reads the folder, and if it is watched again after each change in it, until `close`.
   * @param ready is awaited before a library is answered from
   * @param taken is told each that has taken the place of another; not the first
   * @throws {LibraryError} as `openLibrary` does
   */
  static async open(
    places: Places,
    isWatched: boolean,
    ready: (library: Library) => Promise<void> = async () => {},
    taken: (library: Library) => void = () => {},
  ): Promise<Keeper> {
    const keeper = new Keeper(places, isWatched, ready, taken);
    // Watched before it is read, so that no change is missed; one that is not there is told below.
    if (existsSync(places.folder)) keeper.#watch?.begin();
    try {
      keeper.#opened = await keeper.#prepared(openLibrary(places));
    } catch (error) {
      keeper.close();
      throw error;
    }
    if (keeper.#isAsked) void keeper.#tryAgain();
    return keeper;
  }

  get library(): Library {
    return (this.#opened as Opened).library;
  }

  /** Reads the folder; asked for meanwhile, once more after it. Never rejects. */
  reload(): Promise<void> {
    this.#kept = null;
    return this.#tryAgain();
  }

  #tryAgain(): Promise<void> {
    this.#isAsked = true;
    if (this.#opened) this.#reading ??= this.#readAll();
    return this.#reading ?? Promise.resolve();
  }

  #reloadSoon(): void {
    this.#changedAt ??= performance.now();
    const left = this.#changedAt + UNREST - performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#changedAt = null;
        void this.reload();
      },
      Math.min(QUIET, left),
    );
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#watch?.close();
  }

  async #readAll(): Promise<void> {
    while (this.#isAsked) {
      this.#isAsked = false;
      // Another folder may have taken its place: what changes in it from here on is told again.
      this.#watch?.begin();
      await this.#readOnce();
    }
    this.#reading = null;
  }

  async #readOnce(): Promise<void> {
    const { say, words } = this.#places;
    const { library: old, passedOver, close } = this.#opened as Opened;
    try {
      if (ownLook(words) !== this.#own) {
        throw new LibraryError('Pilcrow itself has changed meanwhile: start it anew.');
      }
      const opened = await this.#prepared(reopenLibrary(this.#places, old.index.words, passedOver));
      const changes = await changesBetween(old.cables, opened.library.cables);
      this.#opened = opened;
      // A question may still be on its way through the old one.
      setTimeout(close, LINGER).unref();
      say(`Read anew: ${changes}.`);
      this.#taken(this.library);
    } catch (error) {
      const isDisk = isFromDisk(error);
      const reason = isDisk ? `${inWords(error)}.` : reasonOf(error as Error);
      if (reason !== this.#kept) say(`The cables are kept as they were: ${reason}`);
      this.#kept = reason ?? null;
      // Too many open files may be fewer soon, and no change tells of it.
      if (!isDisk || !this.#watch?.isOpen) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#tryAgain(), AGAIN);
    }
  }

  /** A library that is ready to be answered from; one that cannot be made so is closed. */
  async #prepared(opening: Promise<Opened>): Promise<Opened> {
    const opened = await opening;
    try {
      await this.#ready(opened.library);
      return opened;
    } catch (error) {
      opened.close();
      throw error;
    }
  }
}

function reasonOf(error: Error) {
  return error instanceof LibraryError ? error.message : error.stack;
}
