// In: where a text stopped being a cable. Out: the one error that the parser throws.

/** A text that could not be read as a cable, and why, in one sentence. */
export class CableError extends Error {
  override readonly name = 'CableError';

  /** `line` is 1-based; `expected` should have stood there; `found` is a clause. */
  constructor(file: string, line: number, expected: string, found: string) {
    super(`${file}, line ${line}: expected ${expected}, but ${found}.`);
  }
}
