// In: the words of all cables. Out: a number for each, how rare it is, and the ways to find it.

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
export interface VocabularyTables {
  /** UTF-16 units of all strings, and where each ends. */
  readonly letters: Uint16Array;
  readonly ends: Uint32Array;
  /** Open hashing of strings: their numbers plus 1, or 0; a power of two of places. */
  readonly places: Uint32Array;
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
      form: this.#string(id),
      lemma: this.#string(lemmas[id] as number),
      stem: this.#string(stems[id] as number),
      sentences: sentences[id] as number,
      capital: capital[id] as number,
      small: small[id] as number,
    };
  }

  formOf(id: number): string {
    return this.#string(id);
  }

  /** The number of a word, if there is such a form. */
  idOf(form: string): number | undefined {
    const number = this.#find(form);
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

  /** The numbers of the words that have a lemma. */
  lemma(lemma: string): readonly number[] {
    return this.#sharing(lemma, this.tables.firstLemma, this.tables.nextLemma);
  }

  /** The numbers of the words that have a stem. */
  stem(stem: string): readonly number[] {
    return this.#sharing(stem, this.tables.firstStem, this.tables.nextStem);
  }

  /**
   * Numbers of the words with the same first letter that can be `most` slips away: each slip changes
   * the length by one at most, and two of the letters that are there at all.
   */
  like(form: string, most: number): number[] {
    const { letters, ends, signatures } = this.tables;
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

  #string(number: number): string {
    const { letters, ends } = this.tables;
    const start = number === 0 ? 0 : (ends[number - 1] as number);
    let string = '';
    for (let at = start; at < (ends[number] as number); at++) {
      string += String.fromCharCode(letters[at] as number);
    }
    return string;
  }

  /** The number of a string, or −1. */
  #find(string: string): number {
    const { letters, ends, places } = this.tables;
    for (let at = hashOf(string); ; at++) {
      const number = (places[at & (places.length - 1)] as number) - 1;
      if (number < 0) return -1;
      const start = number === 0 ? 0 : (ends[number - 1] as number);
      if ((ends[number] as number) - start !== string.length) continue;
      let i = 0;
      while (i < string.length && letters[start + i] === string.charCodeAt(i)) i++;
      if (i === string.length) return number;
    }
  }

  #sharing(string: string, first: Uint32Array, next: Uint32Array): number[] {
    const number = this.#find(string);
    const found: number[] = [];
    if (number < 0) return found;
    for (let id = first[number] as number; id > 0; id = next[id - 1] as number) {
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
  const numberOf = (string: string) => {
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
  const lemmas = column(({ lemma }) => numberOf(lemma));
  const stems = column(({ stem }) => numberOf(stem));
  const [firstLemma, nextLemma] = chained(lemmas, numbers.size);
  const [firstStem, nextStem] = chained(stems, numbers.size);

  const ends = new Uint32Array(numbers.size);
  let size = 0;
  for (const [string, number] of numbers) {
    size += string.length;
    ends[number] = size;
  }
  const letters = new Uint16Array(size);
  // Half of the places stay free, so that a string is found in a step or two.
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * numbers.size + 1)));
  for (const [string, number] of numbers) {
    const start = (ends[number] as number) - string.length;
    for (let i = 0; i < string.length; i++) letters[start + i] = string.charCodeAt(i);
    let at = hashOf(string) & (places.length - 1);
    while (places[at] !== 0) at = (at + 1) & (places.length - 1);
    places[at] = number + 1;
  }
  return new Vocabulary({
    ...{ letters, ends, places, lemmas, nextLemma, stems, nextStem, firstLemma, firstStem },
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

/** FNV-1a, its high bits folded in, as a whole number from 0 on. */
function hashOf(string: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < string.length; i++) {
    hash = Math.imul(hash ^ string.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** One bit a letter; letters whose codes differ by 32 share one. */
function signatureOf(form: string): number {
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
