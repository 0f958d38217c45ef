// In: words, and the numbers of what has them. Out: the numbers of all that has a word that begins so.

/** Words are looked through by so many of their first letters. */
const SHELF = 2;

/** Finds by the beginnings of words, in the time of what is found. */
export class WordStarts {
  /** By the first letters of words, the numbers of each. */
  readonly #shelves = new Map<string, Map<string, number[]>>();

  /** @param number is not below those put before it */
  put(word: string, number: number): void {
    const letters = word.slice(0, SHELF);
    const shelf = this.#shelves.get(letters) ?? new Map<string, number[]>();
    if (shelf.size === 0) this.#shelves.set(letters, shelf);
    const numbers = shelf.get(word);
    if (!numbers) shelf.set(word, [number]);
    else if (numbers.at(-1) !== number) numbers.push(number);
  }

  /** Of each word that begins so its numbers; those of several may be the same. */
  *beginning(start: string): Generator<readonly number[]> {
    for (const shelf of this.#shelvesOf(start)) {
      for (const [word, numbers] of shelf) if (word.startsWith(start)) yield numbers;
    }
  }

  *#shelvesOf(start: string): Generator<ReadonlyMap<string, readonly number[]>> {
    const letters = start.slice(0, SHELF);
    const whole = this.#shelves.get(letters);
    if (whole) yield whole;
    if (start.length >= SHELF) return;
    for (const [key, shelf] of this.#shelves) {
      if (shelf !== whole && key.startsWith(letters)) yield shelf;
    }
  }
}
