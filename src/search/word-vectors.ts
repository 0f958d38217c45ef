// In: the bytes of knowledge/words/vectors.bin. Out: rows and ranks, found by word.
import { Rows } from './rows.ts';

const MAGIC = 'PILCROW2';

/** Of so many words nearest to each the numbers are kept. */
const LISTED = 64;

/**
 * vectors.bin, little-endian: `PILCROW2`; number of words; dimensions; where each word starts in the
 * letters, and where the last one ends; ranks (all 32 bits); the letters of all words in alphabetical
 * order; one row of signed bytes a word; of each word the `LISTED` that are nearest to it, nearest
 * first, by their numbers of 16 bits. `bytes` is kept: copies would be as large again while the program starts.
 * @throws Error if it is not such a file, or is cut short
 */
export function openVectors(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || String.fromCharCode(...bytes.subarray(0, 8)) !== MAGIC) {
    throw new Error(`vectors.bin is no table of word vectors: it should start with "${MAGIC}"`);
  }
  const count = view.getUint32(8, true);
  const dimensions = view.getUint32(12, true);
  const ranks = 16 + 4 * (count + 1);
  const letters = ranks + 4 * count;
  const rows = letters <= bytes.length ? letters + view.getUint32(ranks - 4, true) : letters;
  const lists = rows + count * dimensions;
  const size = lists + 2 * LISTED * count;
  if (bytes.length !== size) {
    throw new Error(`vectors.bin is not whole: ${bytes.length} bytes where its head says ${size}`);
  }
  const start = (i: number) => letters + view.getUint32(16 + 4 * i, true);

  /** Below 0 if word number `i` stands before `word`, 0 if it is that word, above 0 if after it. */
  function compare(i: number, word: string): number {
    const from = start(i);
    const length = start(i + 1) - from;
    for (let j = 0; j < length && j < word.length; j++) {
      const difference = (bytes[from + j] as number) - word.charCodeAt(j);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  }

  return {
    /** Number of the word, or −1. */
    find(word: string): number {
      let [low, high] = [0, count - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const order = compare(middle, word);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    rank: (i: number) => view.getUint32(ranks + 4 * i, true),
    rows: new Rows(bytes.subarray(rows, lists), dimensions),
    nearest: numbersIn(bytes.subarray(lists)),
    listed: LISTED,
  };
}

/** Numbers of 16 bits, where they lie; of such as begin at an odd place a copy. */
function numbersIn(bytes: Uint8Array): Uint16Array {
  const even = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint16Array(even.buffer, even.byteOffset, even.length / 2);
}
