// In: the words of each text, by number. Out: the texts of each word, and the way through them.
import type { NumberLog } from './number-log.ts';

/** Which texts hold a word: for that of number `w`, `ids` from `starts[w]` to before `starts[w + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  /** Numbers of texts; those of one word rise. */
  readonly ids: Uint32Array;
}

/**
 * @param log the words of each text, each by its number in the log plus 1, with a 0 after each text
 * @param numbers by number in the log: the number of the word
 * @param texts by word: how many texts hold it
 */
export function postingsOf(log: NumberLog, numbers: Uint32Array, texts: Uint32Array): Postings {
  const starts = new Uint32Array(texts.length + 1);
  for (let w = 0; w < texts.length; w++)
    starts[w + 1] = (starts[w] as number) + (texts[w] as number);
  const next = starts.slice();
  const ids = new Uint32Array(starts[texts.length] as number);
  let text = 0;
  log.forEach((logged) => {
    if (logged === 0) {
      text++;
      return;
    }
    const word = numbers[logged - 1] as number;
    const at = next[word] as number;
    ids[at] = text;
    next[word] = at + 1;
  });
  return { starts, ids };
}

/**
 * The first place in `ids`, from `from` to before `to`, that holds `id` or a greater one; `to` if
 * none does. Fast where it is near `from`: the step doubles until it is passed, then halves.
 */
export function placeFrom(id: number, ids: Uint32Array, from: number, to: number): number {
  let [low, step] = [from, 1];
  while (low + step <= to && (ids[low + step - 1] as number) < id) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, to);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
