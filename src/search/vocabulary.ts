// In: the words of all cables. Out: a number for each, how rare it is, and where it stands.
import type { Word } from './word.ts';

/** A word of the cables. */
export interface Entry {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly stem: string;
  /** Sentences that hold it. */
  sentences: number;
  /** How often it stands with a capital within a sentence, and how often without. */
  capital: number;
  small: number;
}

/** The words of the library, and the ways to find them. */
export class Vocabulary {
  readonly entries: Entry[] = [];
  readonly #forms = new Map<string, Entry>();
  readonly #lemmas = new Map<string, Entry[]>();
  readonly #stems = new Map<string, Entry[]>();

  /** The entry for a word, made if it is new. */
  add({ form, lemma, stem }: Omit<Word, 'token'>): Entry {
    let entry = this.#forms.get(form);
    if (!entry) {
      const id = this.entries.length;
      entry = { id, form, lemma, stem, sentences: 0, capital: 0, small: 0 };
      this.entries.push(entry);
      this.#forms.set(form, entry);
      push(this.#lemmas, lemma, entry);
      push(this.#stems, stem, entry);
    }
    return entry;
  }

  form(form: string): Entry | undefined {
    return this.#forms.get(form);
  }

  lemma(lemma: string): readonly Entry[] {
    return this.#lemmas.get(lemma) ?? [];
  }

  stem(stem: string): readonly Entry[] {
    return this.#stems.get(stem) ?? [];
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
