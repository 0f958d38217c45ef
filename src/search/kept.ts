// In: what is made by a key. Out: the same, made once while it is in use.

/** The values used last, so that they need not be made again. */
export class Kept<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #most: number;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key, make: () => Value): Value {
    const known = this.#values.get(key);
    const value = known ?? make();
    // The map's order is that of use: what was used longest ago comes first.
    if (known !== undefined) this.#values.delete(key);
    else if (this.#values.size >= this.#most) {
      this.#values.delete(this.#values.keys().next().value as Key);
    }
    this.#values.set(key, value);
    return value;
  }
}
