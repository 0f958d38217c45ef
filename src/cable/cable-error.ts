// In: where a text stopped being a cable. Out: the one error that the parser throws.

/** A text that could not be read as a cable, and why, in one sentence. */
export class CableError extends Error {
  override readonly name = 'CableError';
  readonly file: string;
  /** 1-based line of the text. */
  readonly line: number;
  /** What should have stood there. */
  readonly expected: string;

  constructor(file: string, line: number, expected: string, found: string) {
    super(`${file}, line ${line}: expected ${expected}, but ${found}.`);
    this.file = file;
    this.line = line;
    this.expected = expected;
  }
}
