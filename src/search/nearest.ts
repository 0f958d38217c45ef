// In: the row of a word, and the words of some cables. Out: those of them that are nearest to it.
import { madeOnce } from '../kept.ts';
import type { Rows } from './rows.ts';

/** Words that the table has, among which those near another are looked for. */
export interface Known {
  /** By word: the number of its row. */
  readonly rows: Uint32Array;
  formOf(at: number): string;
}

/** One of them by its place there, and how near it is: the cosine of two word vectors, −1 to 1. */
export interface Near {
  readonly at: number;
  readonly similarity: number;
}

/** Rows, and by row the numbers of so many others, the nearest first: no other is nearer than they. */
export interface NearestRows {
  readonly rows: Rows;
  readonly nearest: Uint16Array;
  readonly listed: number;
}

/**
 * At most `most` of `among`, but the word itself, that are `floor` near at least; the nearest first,
 * then alphabetical. Where cables have many words, enough of them stand in the list of the nearest;
 * else all rows of `among` are gone through, some 10 ns each.
 */
export function nearestAmong(
  own: number,
  among: Known,
  floor: number,
  most: number,
  table: NearestRows,
): readonly Near[] {
  return fromList(own, among, floor, most, table) ?? fromAll(own, among, floor, most, table.rows);
}

function fromAll(own: number, among: Known, floor: number, most: number, rows: Rows) {
  const found: Near[] = [];
  rows.near(own, among.rows, floor, (at, similarity) => {
    if (among.rows[at] !== own) put({ at, similarity }, found, among, most);
    return found[most - 1]?.similarity ?? floor;
  });
  return found;
}

/** The same from the list of the nearest rows; `null` where others may be as near as these. */
function fromList(
  own: number,
  among: Known,
  floor: number,
  most: number,
  { rows, nearest, listed }: NearestRows,
): Near[] | null {
  const { first, next } = placesIn(among);
  const found: Near[] = [];
  const [from, end] = [own * listed, (own + 1) * listed];
  for (let i = from; i < end; i++) {
    const row = nearest[i] as number;
    const isLast = i === end - 1;
    if ((first[row] ?? 0) === 0 && !isLast) continue;
    const similarity = rows.cosine(own, row);
    const least = found[most - 1]?.similarity ?? floor;
    if (similarity < least) return found;
    for (let at = first[row] ?? 0; at > 0; at = next[at - 1] as number) {
      put({ at: at - 1, similarity }, found, among, most);
    }
  }
  return null;
}

/** The words of each row: the first one by row, and the next by word, plus 1; 0 where there is none. */
const placesIn = madeOnce(({ rows }: Known) => {
  const first = new Uint32Array(rows.reduce((most, row) => Math.max(most, row), 0) + 1);
  const next = new Uint32Array(rows.length);
  rows.forEach((row, at) => {
    next[at] = first[row] as number;
    first[row] = at + 1;
  });
  return { first, next };
});

function put(near: Near, found: Near[], among: Known, most: number): void {
  let place = found.length;
  while (place > 0 && isNearer(near, found[place - 1] as Near, among)) place--;
  if (place < most) found.splice(place, 0, near);
  if (found.length > most) found.pop();
}

/** The order of neighbours; a word's letters are put together only where they tell. */
function isNearer(one: Near, other: Near, { formOf }: Known): boolean {
  return one.similarity === other.similarity
    ? formOf(one.at) < formOf(other.at)
    : one.similarity > other.similarity;
}
