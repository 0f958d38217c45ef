// In: the bytes of knowledge/words/synonyms.txt. Out: the fields of its lines and its expressions, found by word.
import { Kept } from '../kept.ts';

const HEAD = '# Pilcrow synonyms 1.';

/** Words whose line and expressions are kept: those of the questions and cables in use; a line takes some 500 bytes. */
const MOST_LINES = 20_000;

/** How expressions go on that begin with a word, by the next one. */
export type Rests = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Lines in the order of their first field, a word; the other fields part words by blanks. Nothing is parsed ahead:
 * a word is looked up by halving, in the bytes as they lie in the file.
 * @throws Error if it is no such text, or is cut short
 */
export function openSynonyms(bytes: Uint8Array) {
  if (textAt(bytes, 0, HEAD.length) !== HEAD || bytes.at(-1) !== NEWLINE) {
    throw new Error(`synonyms.txt is not whole: it should start with "${HEAD}"`);
  }
  const lines = new Kept<string, readonly string[]>(MOST_LINES);
  const rests = new Kept<string, Rests>(MOST_LINES);
  const field = (word: string, column: number): readonly string[] => {
    const own = lines.get(word, () => findLine(bytes, word)?.split('\t') ?? [])[column];
    return own ? own.split(' ') : [];
  };
  return {
    /** What stands in a column of a word's line, which is the first itself; nothing where it has none. */
    field,
    /** The same of words with a digit behind each, as it is taken: `gasoline9` → `gasoline`, 9. */
    rated: <Taken>(word: string, column: number, take: (word: string, digit: number) => Taken) =>
      field(word, column).map((own) => take(own.slice(0, -1), Number(own.at(-1)))),
    expressions: (first: string): Rests => rests.get(first, () => restsFrom(bytes, `${first}_`)),
  };
}

const [TAB, NEWLINE] = [9, 10];

/** Its letters are of one byte each. */
const textAt = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** The line whose first field is `word`. */
function findLine(bytes: Uint8Array, word: string): string | undefined {
  const start = lineFrom(bytes, word);
  return compare(bytes, start, `${word}\t`) === 0
    ? textAt(bytes, start, bytes.indexOf(NEWLINE, start))
    : undefined;
}

/** What comes after `beginning` in the first fields that begin so, by its first word: they stand together. */
function restsFrom(bytes: Uint8Array, beginning: string): Rests {
  const rests = new Map<string, string[][]>();
  let at = lineFrom(bytes, beginning);
  while (at < bytes.length && compare(bytes, at, beginning) === 0) {
    const rest = textAt(bytes, at + beginning.length, bytes.indexOf(TAB, at)).split('_');
    const same = rests.get(rest[0] as string) ?? [];
    rests.set(rest[0] as string, same);
    same.push(rest);
    at = bytes.indexOf(NEWLINE, at) + 1;
  }
  return rests;
}

/** Where the first line begins whose first field is not before `word`, by halving: it is the order. */
function lineFrom(bytes: Uint8Array, word: string): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > 0 && bytes[start - 1] !== NEWLINE) start--;
    if (compare(bytes, start, word) < 0) low = bytes.indexOf(NEWLINE, start) + 1;
    else high = start;
  }
  return low;
}

/** Below 0 if what stands at a place is before a word, 0 if it begins with that, above 0 if it is after it. */
function compare(bytes: Uint8Array, at: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    const own = bytes[at + i] ?? 0;
    if (own !== word.charCodeAt(i)) return own === TAB ? -1 : own - word.charCodeAt(i);
  }
  return 0;
}
