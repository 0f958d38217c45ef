// In: what is made by a key. Out: the same, made once while it is in use.
import type { Steps } from './steps.ts';

/** Values used of late, so that they need not be made again. */
export class Kept<Key, Value> {
  readonly #half: number;
  #recent = new Map<Key, Value>();
  /** Those used before `#recent` was begun; those used again go over to it, the others go. */
  #older = new Map<Key, Value>();

  /** @param most how many are kept; the half of them that was used last is certain to be */
  constructor(most: number) {
    this.#half = Math.ceil(most / 2);
  }

  get(key: Key, make: () => Value): Value {
    return this.known(key) ?? this.keep(key, make());
  }

  /** The value, if it is kept. */
  known(key: Key): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    return older === undefined ? undefined : this.keep(key, older);
  }

  keep(key: Key, value: Value): Value {
    if (this.#recent.size >= this.#half) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
    return value;
  }
}

/** Makes what belongs to each owner once, and keeps it as long as the owner is there. */
export function madeOnce<Owner extends WeakKey, Value>(
  make: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const made = new WeakMap<Owner, Value>();
  return (owner) => {
    let value = made.get(owner);
    if (value === undefined) {
      value = make(owner);
      made.set(owner, value);
    }
    return value;
  };
}

/** The same of what takes long to make; asked for again before it is made, it is made twice. */
export function madeInSteps<Owner extends WeakKey, Value extends object>(
  make: (owner: Owner) => Steps<Value>,
): (owner: Owner) => Steps<Value> {
  const made = new WeakMap<Owner, Value>();
  return function* (owner) {
    const known = made.get(owner);
    if (known) return known;
    const value = yield* make(owner);
    made.set(owner, value);
    return value;
  };
}
