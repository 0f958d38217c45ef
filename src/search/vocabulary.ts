// In: the words of all cables. Out: a number for each, how rare it is, and the ways to find it.
import { signatureOf, wordsBeginning, wordsLike } from './lookalikes.ts';
import { numberOf, type Strings, stringOf, stringsOf } from './strings.ts';

/** A word of the cables. */
export interface Entry {
  /** Its number: words are numbered in the order of their forms' UTF-16 units. */
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly stem: string;
  /** Sentences that hold it. */
  readonly sentences: number;
  /** How often it stands with a capital within a sentence, and how often without. */
  readonly capital: number;
  readonly small: number;
}

/**
 * A vocabulary as columns of numbers, so that half a million words are some thirty arrays' worth of
 * memory and can be written to a file as they are. Strings are numbered: those of the forms as the
 * words are, further lemmas and stems after them.
 */
export interface VocabularyTables extends Strings {
  /** By word: the string of its lemma and of its stem; the next word that shares it plus 1, or 0. */
  readonly lemmas: Uint32Array;
  readonly nextLemma: Uint32Array;
  readonly stems: Uint32Array;
  readonly nextStem: Uint32Array;
  /** By string: the first word of which it is lemma or stem, plus 1, or 0. */
  readonly firstLemma: Uint32Array;
  readonly firstStem: Uint32Array;
  /** By word: which letters it holds, as bits. */
  readonly signatures: Uint32Array;
  readonly sentences: Uint32Array;
  readonly capital: Uint32Array;
  readonly small: Uint32Array;
}

/** The words of the library, and the ways to find them. */
export class Vocabulary {
  readonly tables: VocabularyTables;

  constructor(tables: VocabularyTables) {
    this.tables = tables;
  }

  /** How many words there are: their numbers run from 0. */
  get size(): number {
    return this.tables.lemmas.length;
  }

  entry(id: number): Entry {
    const { lemmas, stems, sentences, capital, small } = this.tables;
    return {
      id,
      form: stringOf(this.tables, id),
      lemma: stringOf(this.tables, lemmas[id] as number),
      stem: stringOf(this.tables, stems[id] as number),
      sentences: sentences[id] as number,
      capital: capital[id] as number,
      small: small[id] as number,
    };
  }

  formOf(id: number): string {
    return stringOf(this.tables, id);
  }

  /** The number of a word, if there is such a form. */
  idOf(form: string): number | undefined {
    const number = numberOf(this.tables, form);
    return number >= 0 && number < this.size ? number : undefined;
  }

  form(form: string): Entry | undefined {
    const id = this.idOf(form);
    return id === undefined ? undefined : this.entry(id);
  }

  /** Sentences that hold a word. */
  sentencesOf(id: number): number {
    return this.tables.sentences[id] as number;
  }

  /** How often a word stands with a capital within a sentence, and how often without. */
  casesOf(id: number): [capital: number, small: number] {
    return [this.tables.capital[id] as number, this.tables.small[id] as number];
  }

  /** The numbers of the words that have a lemma. */
  lemma(lemma: string): readonly number[] {
    const { firstLemma, nextLemma } = this.tables;
    return this.#sharing(numberOf(this.tables, lemma), firstLemma, nextLemma);
  }

  /** A word itself, if there is such a form, and then those that have it as their lemma. */
  family(form: string): readonly number[] {
    const { firstLemma, nextLemma } = this.tables;
    const number = numberOf(this.tables, form);
    const found = number >= 0 && number < this.size ? [number] : [];
    return this.#sharing(number, firstLemma, nextLemma, found);
  }

  /** The numbers of the words that have a stem. */
  stem(stem: string): readonly number[] {
    const { firstStem, nextStem } = this.tables;
    return this.#sharing(numberOf(this.tables, stem), firstStem, nextStem);
  }

  /** Numbers of the words with the same first letter that can be `most` slips away. */
  like(form: string, most: number): number[] {
    return wordsLike(this.tables, form, most);
  }

  /** Numbers of the words that begin with one of these letters and are from `shortest` to `longest` letters long. */
  beginning(firsts: string, shortest: number, longest: number): number[] {
    return wordsBeginning(this.tables, firsts, shortest, longest);
  }

  /** Adds to `found` the words that share a string, by its number. */
  #sharing(string: number, first: Uint32Array, next: Uint32Array, found: number[] = []): number[] {
    if (string < 0) return found;
    for (let id = first[string] as number; id > 0; id = next[id - 1] as number) {
      found.push(id - 1);
    }
    return found;
  }
}

/** Words in the order in which they are numbered. */
export function byForm<W extends Pick<Entry, 'form'>>(words: Iterable<W>): W[] {
  return [...words].sort((a, b) => (a.form < b.form ? -1 : 1));
}

/** Puts words, in order, into tables. */
export function vocabularyOf(words: readonly Omit<Entry, 'id'>[]): Vocabulary {
  const numbers = new Map(words.map(({ form }, id) => [form, id]));
  const numbered = (string: string) => {
    const number = numbers.get(string) ?? numbers.size;
    if (number === numbers.size) numbers.set(string, number);
    return number;
  };
  const column = (value: (word: Omit<Entry, 'id'>) => number) => {
    const numbers = new Uint32Array(words.length);
    words.forEach((word, id) => {
      numbers[id] = value(word);
    });
    return numbers;
  };
  const lemmas = column(({ lemma }) => numbered(lemma));
  const stems = column(({ stem }) => numbered(stem));
  const [firstLemma, nextLemma] = chained(lemmas, numbers.size);
  const [firstStem, nextStem] = chained(stems, numbers.size);

  return new Vocabulary({
    ...stringsOf([...numbers.keys()]),
    ...{ lemmas, nextLemma, stems, nextStem, firstLemma, firstStem },
    signatures: column(({ form }) => signatureOf(form)),
    sentences: column((word) => word.sentences),
    capital: column((word) => word.capital),
    small: column((word) => word.small),
  });
}

/** Chains the words that share a string, in order: the first one by string, and the next by word. */
function chained(strings: Uint32Array, count: number): [first: Uint32Array, next: Uint32Array] {
  const first = new Uint32Array(count);
  const next = new Uint32Array(strings.length);
  for (let id = strings.length - 1; id >= 0; id--) {
    const string = strings[id] as number;
    next[id] = first[string] as number;
    first[string] = id + 1;
  }
  return [first, next];
}
