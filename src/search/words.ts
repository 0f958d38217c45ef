// In: the bytes of knowledge/words/. Out: how near two words are, synonyms, word families, frequency ranks.
import { Kept } from '../kept.ts';
import { type Known, type Near, nearestAmong } from './nearest.ts';
import { openSynonyms, type Rests } from './synonyms.ts';
import { openVectors } from './word-vectors.ts';

/**
 * What the tables know. All words are in small letters. Where a table lacks a regular or irregular
 * form (`mums`), `rank`, `similarity` and `neighbours` take its base form (`mum`); for an expression
 * (`put off`) its surest synonym; of other words with a blank between them, the first.
 * How the tables are made, and from what: knowledge/words/README.md.
 */
export interface Words {
  /** Cosine of the two words' vectors, −1 to 1; `null` if the table lacks one of them. */
  similarity(a: string, b: string): number | null;
  /** The number of the word's row in the table, or of its base form's; −1 if the table lacks both. */
  row(word: string): number;
  /**
   * At most `most` other words, at least as similar as `floor`; nearest first, then alphabetical.
   * Of pairs of common words, 57 in 1,000 pass .3, 20 .4, six .5, three .55, one .62.
   */
  neighbours(word: string, among: Known, floor: number, most: number): readonly Near[];
  /** How many numbers a word's vector has. */
  readonly dimensions: number;
  /**
   * Adds a word's vector, of length one times what `weigh` makes of its rank, to `sum`; `false` if
   * the table lacks the word.
   */
  add(word: string, weigh: (rank: number) => number, sum: Float32Array): boolean;
  /**
   * Synonyms of a lemma, or of an expression with its words joined (`set_aside`), strongest first: from
   * WordNet's first four senses in each part of speech, Moby's thesaurus, everyday.txt and reports.txt.
   * Strength is .1 to .9: √(chance that the one word means what they share × the same for the other), by
   * Moby how near the two are.
   */
  synonyms(lemma: string): readonly { readonly word: string; readonly strength: number }[];
  /**
   * How expressions with synonyms go on that begin with a word, by the next one: `set` → `aside` →
   * `[aside]`. They are looked up with their words joined: `set_aside`.
   */
  expressions(first: string): Rests;
  /** Derived forms: `traffic` → `trafficker`, `genetic` → `gene`. */
  related(lemma: string): readonly string[];
  /** Broader words of the first two senses, one step or two above: `playground` → `area`. */
  hypernyms(lemma: string): readonly string[];
  /** Base forms of an irregular form: `men` → `man`; none for a regular one. */
  irregular(form: string): readonly string[];
  /**
   * Place in the list of English words by frequency, from 1; `null` beyond the table. By Zipf's law
   * one word in r × 13.3 is the word of rank r (13.3 = ln 341,479 + .58, the length of that list), so
   * a sentence of n words holds it by p = 1 − (1 − 1/(13.3 r))ⁿ, and its background idf is −ln p.
   */
  rank(word: string): number | null;
  /** The same of a word that the table has as it stands, whatever it may be a form of. */
  ownRank(word: string): number | null;
}

/** Words whose row is kept: those of the questions and cables in use. */
const MOST_ROWS = 50_000;

/** Words whose synonyms are kept parted, as a question asks for each several times; a line's take some 2 kB. */
const MOST_ASKED = 128;

/**
 * Opens the two tables.
 * @param vectors the bytes of `vectors.bin`; kept
 * @param synonyms the bytes of `synonyms.txt`; kept
 * @throws Error if one of them is not such a file, or is cut short
 */
export function readWords(vectors: Uint8Array, synonyms: Uint8Array): Words {
  const table = openVectors(vectors);
  const { field, rated, expressions } = openSynonyms(synonyms);
  const irregular = (form: string) => field(form, 4);
  const asked = new Kept<string, ReturnType<Words['synonyms']>>(MOST_ASKED);
  const synonymsOf = (lemma: string) =>
    asked.get(lemma, () => rated(lemma, 1, (word, digit) => ({ word, strength: digit / 10 })));
  const rows = new Kept<string, number>(MOST_ROWS);
  const row = (word: string) =>
    rows.get(word, () => {
      const own = table.find(word);
      if (own !== -1) return own;
      const [surest] = word.includes(' ') ? synonymsOf(word.replaceAll(' ', '_')) : [];
      const bases = [
        ...irregular(word),
        ...regularBases(word),
        surest?.word ?? '',
        ...word.split(' ', 1),
      ];
      return bases.map(table.find).find((found) => found !== -1) ?? -1;
    });

  return {
    row,
    irregular,
    dimensions: table.rows.dimensions,
    similarity(a, b) {
      const [one, other] = [row(a), row(b)];
      return one === -1 || other === -1 ? null : table.rows.cosine(one, other);
    },
    neighbours(word, among, floor, most) {
      const own = row(word);
      return own === -1 ? [] : nearestAmong(own, among, floor, most, table);
    },
    add(word, weigh, sum) {
      const own = row(word);
      if (own !== -1) table.rows.add(own, weigh(table.rank(own)), sum);
      return own !== -1;
    },
    synonyms: synonymsOf,
    expressions,
    related: (lemma) => field(lemma, 2),
    hypernyms: (lemma) => rated(lemma, 3, (word) => word),
    rank(word) {
      const at = row(word);
      return at === -1 ? null : table.rank(at);
    },
    ownRank(word) {
      const at = table.find(word);
      return at === -1 ? null : table.rank(at);
    },
  };
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
];

/** What a regular plural or verb form may come from; three letters at least are left. */
function regularBases(word: string): string[] {
  return ENDINGS.filter(([ending]) => word.endsWith(ending))
    .map(([ending, base]) => word.slice(0, -ending.length) + base)
    .filter((base) => base.length >= 3);
}
