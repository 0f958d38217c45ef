// In: the text of knowledge/words/synonyms.txt. Out: the fields of its lines and its expressions, found by word.
import { Kept } from '../kept.ts';

const HEAD = '# Pilcrow synonyms 1.';

/** Words whose line and expressions are kept: those of the questions and cables in use; a line takes some 500 bytes. */
const MOST_LINES = 20_000;

/** How expressions go on that begin with a word, by the next one. */
export type Rests = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Lines in the order of their first field, a word; the other fields part words by blanks. Nothing is parsed ahead:
 * a word is looked up by halving.
 * @throws Error if it is no such text, or is cut short
 */
export function openSynonyms(text: string) {
  if (!text.startsWith(HEAD) || !text.endsWith('\n')) {
    throw new Error(`synonyms.txt is not whole: it should start with "${HEAD}"`);
  }
  const lines = new Kept<string, readonly string[]>(MOST_LINES);
  const rests = new Kept<string, Rests>(MOST_LINES);
  const field = (word: string, column: number): readonly string[] => {
    const own = lines.get(word, () => findLine(text, word)?.split('\t') ?? [])[column];
    return own ? own.split(' ') : [];
  };
  return {
    /** What stands in a column of a word's line, which is the first itself; nothing where it has none. */
    field,
    /** The same of words with a digit behind each, as it is taken: `gasoline9` → `gasoline`, 9. */
    rated: <Taken>(word: string, column: number, take: (word: string, digit: number) => Taken) =>
      field(word, column).map((own) => take(own.slice(0, -1), Number(own.at(-1)))),
    expressions: (first: string): Rests => rests.get(first, () => restsFrom(text, `${first}_`)),
  };
}

/** The line whose first field is `word`. */
function findLine(text: string, word: string): string | undefined {
  const start = lineFrom(text, word);
  return text.startsWith(`${word}\t`, start)
    ? text.slice(start, text.indexOf('\n', start))
    : undefined;
}

/** What comes after `beginning` in the first fields that begin so, by its first word: they stand together. */
function restsFrom(text: string, beginning: string): Rests {
  const rests = new Map<string, string[][]>();
  for (let at = lineFrom(text, beginning); text.startsWith(beginning, at); ) {
    const rest = text.slice(at + beginning.length, text.indexOf('\t', at)).split('_');
    const same = rests.get(rest[0] as string) ?? [];
    rests.set(rest[0] as string, same);
    same.push(rest);
    at = text.indexOf('\n', at) + 1;
  }
  return rests;
}

/** Where the first line begins whose first field is not before `word`, by halving: it is the order. */
function lineFrom(text: string, word: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    if (text.slice(start, text.indexOf('\t', start)) < word) low = text.indexOf('\n', start) + 1;
    else high = start;
  }
  return low;
}
