// In: the words of all cables, sentence by sentence. Out: numbers for them, how rare each is, and
// which of them share a form, a lemma or a stem.
import type { Word } from './word.ts';

/** A word of the cables. */
export interface Entry {
  readonly id: number;
  readonly form: string;
  readonly lemmas: Set<string>;
  readonly stem: string;
  /** Sentences that hold it. */
  sentences: number;
  /** How often it stands with a capital where a common word would not, and how often without. */
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
  add(word: Word): Entry {
    let entry = this.#forms.get(word.form);
    if (!entry) {
      entry = {
        id: this.entries.length,
        form: word.form,
        lemmas: new Set(),
        stem: word.stem,
        sentences: 0,
        capital: 0,
        small: 0,
      };
      this.entries.push(entry);
      this.#forms.set(word.form, entry);
      push(this.#stems, word.stem, entry);
    }
    if (!entry.lemmas.has(word.lemma)) {
      entry.lemmas.add(word.lemma);
      push(this.#lemmas, word.lemma, entry);
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
