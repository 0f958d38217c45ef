// In: the words of texts, counted apart. Out: the same as if all texts had been counted in one go.
import type { Counted } from './count-words.ts';
import type { Postings } from './postings.ts';
import { byForm, type Entry, vocabularyOf } from './vocabulary.ts';

/** Texts that were counted together. */
export interface Part {
  readonly counted: Counted;
  /** By text: its number among all, rising; or `GONE`. */
  readonly places: Uint32Array;
  /** What was counted of the texts that are gone. */
  readonly gone?: Counted;
}

/** The place of a text that is left out. */
export const GONE = 0xffffffff;

/** The counts of the texts of all parts. */
export function joinCounts(parts: readonly Part[]): Counted {
  const words = new Map<string, Omit<Entry, 'id'>>();
  const add = ({ vocabulary }: Counted, sign: 1 | -1) => {
    for (let own = 0; own < vocabulary.size; own++) {
      const { id: _, ...word } = vocabulary.entry(own);
      const before = words.get(word.form);
      if (!before && sign < 0) throw new Error(`“${word.form}” is gone without having been there`);
      words.set(word.form, before ? sum(before, word, sign) : word);
    }
  };
  const gone = parts.flatMap((part) => part.gone ?? []);
  for (const { counted } of parts) add(counted, 1);
  for (const counted of gone) add(counted, -1);
  const vocabulary = vocabularyOf(byForm([...words.values()].filter((word) => word.sentences > 0)));
  const numbers = parts.map(({ counted }) => {
    const own = counted.vocabulary;
    return Uint32Array.from({ length: own.size }, (_, id) => {
      return vocabulary.idOf(own.formOf(id)) ?? GONE;
    });
  });
  return {
    vocabulary,
    postings: joinPostings(parts, numbers, vocabulary.size),
    sentences: sentencesOf(parts.map(({ counted }) => counted)) - sentencesOf(gone),
  };
}

function sum(word: Omit<Entry, 'id'>, other: Omit<Entry, 'id'>, sign: 1 | -1): Omit<Entry, 'id'> {
  return {
    ...word,
    sentences: word.sentences + sign * other.sentences,
    capital: word.capital + sign * other.capital,
    small: word.small + sign * other.small,
  };
}

function sentencesOf(counted: readonly Counted[]): number {
  return counted.reduce((all, { sentences }) => all + sentences, 0);
}

/** @param numbers by part, by its own number of a word: the number in all, or `GONE` */
function joinPostings(
  parts: readonly Part[],
  numbers: readonly Uint32Array[],
  words: number,
): Postings {
  const starts = new Uint32Array(words + 1);
  eachList(parts, numbers, (word, own, places) => {
    let count = 0;
    for (const text of own) if (places[text] !== GONE) count++;
    starts[word + 1] = (starts[word + 1] as number) + count;
  });
  for (let w = 0; w < words; w++) starts[w + 1] = (starts[w + 1] as number) + (starts[w] as number);
  const next = starts.slice();
  const ids = new Uint32Array(starts[words] as number);
  eachList(parts, numbers, (word, own, places) => {
    const start = starts[word] as number;
    let end = next[word] as number;
    for (const text of own) {
      const place = places[text] as number;
      if (place !== GONE) ids[end++] = place;
    }
    mergeRuns(ids, start, next[word] as number, end);
    next[word] = end;
  });
  return { starts, ids };
}

function eachList(
  parts: readonly Part[],
  numbers: readonly Uint32Array[],
  visit: (word: number, texts: Uint32Array, places: Uint32Array) => void,
): void {
  parts.forEach(({ counted: { postings }, places }, part) => {
    (numbers[part] as Uint32Array).forEach((word, own) => {
      const [from, to] = [postings.starts[own], postings.starts[own + 1]];
      if (word !== GONE) visit(word, postings.ids.subarray(from, to), places);
    });
  });
}

/** Makes one rising run of two that follow one another. */
function mergeRuns(ids: Uint32Array, start: number, middle: number, end: number): void {
  if (middle === start || middle === end || (ids[middle - 1] as number) < (ids[middle] as number))
    return;
  const later = ids.slice(middle, end);
  let [a, b] = [middle - 1, later.length - 1];
  for (let at = end - 1; b >= 0; at--) {
    const isEarlier = a >= start && (ids[a] as number) > (later[b] as number);
    ids[at] = isEarlier ? (ids[a--] as number) : (later[b--] as number);
  }
}
