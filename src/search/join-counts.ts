// In: the words of several runs of texts, counted apart. Out: the same as if counted in one go.
import type { Counted } from './count-words.ts';
import type { Entry } from './vocabulary.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The counts of texts that follow one another; `texts` says how many each part has. */
export function joinCounts(
  parts: readonly { readonly counted: Counted; readonly texts: number }[],
): Counted {
  const words = new Map<string, Omit<Entry, 'id'>>();
  /** For each part, by its own number of a word: the number in all. */
  const numbers = parts.map(({ counted: { vocabulary } }) => new Uint32Array(vocabulary.size));
  const numberOf = new Map<string, number>();
  parts.forEach(({ counted: { vocabulary } }, part) => {
    for (let own = 0; own < vocabulary.size; own++) {
      const { id: _, ...word } = vocabulary.entry(own);
      const before = words.get(word.form);
      words.set(word.form, before ? sum(before, word) : word);
      const number = numberOf.get(word.form) ?? numberOf.size;
      numberOf.set(word.form, number);
      (numbers[part] as Uint32Array)[own] = number;
    }
  });
  return {
    vocabulary: vocabularyOf([...words.values()]),
    postings: joinPostings(parts, numbers, words.size),
    sentences: parts.reduce((all, { counted }) => all + counted.sentences, 0),
  };
}

function sum(a: Omit<Entry, 'id'>, b: Omit<Entry, 'id'>): Omit<Entry, 'id'> {
  return {
    ...a,
    sentences: a.sentences + b.sentences,
    capital: a.capital + b.capital,
    small: a.small + b.small,
  };
}

function joinPostings(
  parts: Parameters<typeof joinCounts>[0],
  numbers: readonly Uint32Array[],
  words: number,
) {
  const starts = new Uint32Array(words + 1);
  const eachWord = (visit: (number: number, ids: Uint32Array, before: number) => void) => {
    let before = 0;
    parts.forEach(({ counted: { postings }, texts }, part) => {
      numbers[part]?.forEach((number, own) => {
        const [from, to] = [postings.starts[own], postings.starts[own + 1]];
        visit(number, postings.ids.subarray(from, to), before);
      });
      before += texts;
    });
  };
  eachWord((number, own) => {
    starts[number + 1] = (starts[number + 1] as number) + own.length;
  });
  for (let w = 0; w < words; w++) starts[w + 1] = (starts[w + 1] as number) + (starts[w] as number);
  const next = starts.slice();
  const ids = new Uint32Array(starts[words] as number);
  eachWord((number, own, before) => {
    let at = next[number] as number;
    for (let i = 0; i < own.length; i++) ids[at++] = (own[i] as number) + before;
    next[number] = at;
  });
  return { starts, ids };
}
