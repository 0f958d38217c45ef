// In: the letters of all words, and those of one. Out: the numbers of the words that look like it.
import type { Strings } from './strings.ts';

interface Letters extends Pick<Strings, 'letters' | 'ends'> {
  /** By word: which letters it holds, as bits. */
  readonly signatures: Uint32Array;
}

/** Each slip changes the length by one at most, and two of the letters that are there at all. */
export function wordsLike(tables: Letters, form: string, most: number): number[] {
  const { letters, ends, signatures } = tables;
  const own = signatureOf(form);
  const found: number[] = [];
  for (let id = 0, start = 0; id < signatures.length; id++) {
    const end = ends[id] as number;
    if (
      bitsIn((signatures[id] as number) ^ own) <= 2 * most &&
      Math.abs(end - start - form.length) <= most &&
      letters[start] === form.charCodeAt(0)
    ) {
      found.push(id);
    }
    start = end;
  }
  return found;
}

/** @param firsts the letters of which a word begins with one */
export function wordsBeginning(
  { letters, ends, signatures }: Letters,
  firsts: string,
  shortest: number,
  longest: number,
): number[] {
  const codes = new Set([...firsts].map((letter) => letter.charCodeAt(0)));
  const found: number[] = [];
  for (let id = 0, start = 0; id < signatures.length; id++) {
    const end = ends[id] as number;
    const length = end - start;
    if (length >= shortest && length <= longest && codes.has(letters[start] as number)) {
      found.push(id);
    }
    start = end;
  }
  return found;
}

/** One bit a letter; letters whose codes differ by 32 share one. */
export function signatureOf(form: string): number {
  let bits = 0;
  for (let i = 0; i < form.length; i++) bits |= 1 << (form.charCodeAt(i) & 31);
  return bits >>> 0;
}

/** How many bits of 32 are set: in pairs, in fours, in eights, and those summed. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
