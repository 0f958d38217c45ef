// In: the bytes of knowledge/words/synonyms.txt. Out: the fields of its lines and its expressions, found by word.
import { Kept } from '../kept.ts';

const HEAD = '# Pilcrow synonyms 1.';

/** Words whose line is kept: one is asked for several of its fields in a row, and is soon found again. */
const MOST_LINES = 1_000;
/** Words whose expressions are kept: those of the questions in use. Of most words there are none. */
const MOST_RESTS = 20_000;

/** How expressions go on that begin with a word, by the next one. */
export type Rests = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Lines in the order of their first field, a word; the other fields part words by blanks. Nothing is parsed ahead:
 * a word is looked up by halving, in the bytes as they lie in the file.
 * @throws Error if it is no such text, or is cut short
 */
export function openSynonyms(bytes: Uint8Array) {
  if (String.fromCharCode(...bytes.subarray(0, HEAD.length)) !== HEAD || bytes.at(-1) !== NEWLINE) {
    throw new Error(`synonyms.txt is not whole: it should start with "${HEAD}"`);
  }
  const lines = new Kept<string, readonly (readonly string[])[]>(MOST_LINES);
  const rests = new Kept<string, Rests>(MOST_RESTS);
  const file = new Lines(bytes);
  const fieldsOf = (word: string) => {
    const fields = file.find(word)?.split('\t') ?? [];
    return fields.map((field) => (field === '' ? NONE : field.split(' ')));
  };
  const field = (word: string, column: number): readonly string[] =>
    lines.get(word, () => fieldsOf(word))[column] ?? NONE;
  return {
    /** What stands in a column of a word's line, which is the first itself; nothing where it has none. */
    field,
    /** The same of words with a digit behind each, as it is taken: `gasoline9` → `gasoline`, 9. */
    rated: <Taken>(word: string, column: number, take: (word: string, digit: number) => Taken) =>
      field(word, column).map((own) => take(own.slice(0, -1), Number(own.at(-1)))),
    expressions: (first: string): Rests => rests.get(first, () => file.rests(`${first}_`)),
  };
}

const [TAB, NEWLINE] = [9, 10];
const NONE: readonly string[] = [];

/** Of the bytes of so many lines' worth the first line's start is kept: the way to it is by halving, on by line. */
const STRETCH = 1_024;

/** Lines in the order of their first fields; their letters are of one byte each. */
class Lines {
  readonly #bytes: Buffer;
  /** Where lines start, one to a stretch. */
  readonly #starts: readonly number[];

  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.#bytes = Buffer.from(buffer, byteOffset, length);
    const starts: number[] = [];
    for (let at = 0; at < length; at = this.#after(at + STRETCH)) starts.push(at);
    this.#starts = starts;
  }

  /** The line whose first field is `word`. */
  find(word: string): string | undefined {
    const start = this.#from(word);
    return this.#compare(start, `${word}\t`) === 0
      ? this.#bytes.toString('latin1', start, this.#after(start) - 1)
      : undefined;
  }

  /** What comes after `beginning` in the first fields that begin so, by its first word: they stand together. */
  rests(beginning: string): Rests {
    const bytes = this.#bytes;
    const rests = new Map<string, string[][]>();
    let at = this.#from(beginning);
    while (at < bytes.length && this.#compare(at, beginning) === 0) {
      const rest = bytes
        .toString('latin1', at + beginning.length, bytes.indexOf(TAB, at))
        .split('_');
      const same = rests.get(rest[0] as string) ?? [];
      rests.set(rest[0] as string, same);
      same.push(rest);
      at = this.#after(at);
    }
    return rests;
  }

  /** Where the first line begins whose first field is not before `word`. */
  #from(word: string): number {
    const starts = this.#starts;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(starts[middle] as number, word) < 0) low = middle + 1;
      else high = middle;
    }
    let at = starts[Math.max(0, low - 1)] as number;
    while (at < this.#bytes.length && this.#compare(at, word) < 0) at = this.#after(at);
    return at;
  }

  /** Where the line after the one at a place begins; the end of the last. */
  #after(at: number): number {
    const end = this.#bytes.indexOf(NEWLINE, at);
    return end < 0 ? this.#bytes.length : end + 1;
  }

  /** Below 0 if what stands at a place is before a word, 0 if it begins with that, above 0 if it is after it. */
  #compare(at: number, word: string): number {
    for (let i = 0; i < word.length; i++) {
      const own = this.#bytes[at + i] ?? 0;
      if (own !== word.charCodeAt(i)) return own === TAB ? -1 : own - word.charCodeAt(i);
    }
    return 0;
  }
}
