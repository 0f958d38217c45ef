// In: the bytes of knowledge/words/. Out: how near two words are, synonyms, word families, frequency ranks.
import { Kept } from '../kept.ts';
import { openVectors } from './word-vectors.ts';

/** A word and how near it is: the cosine of two word vectors, −1 to 1. */
interface Neighbour {
  readonly word: string;
  readonly similarity: number;
}

/** The same by its place in what was looked through. */
interface Near {
  readonly at: number;
  readonly similarity: number;
}

/** Words that the table has, among which `neighbours` looks. */
export interface Known {
  /** By word: the number of its row. */
  readonly rows: Uint32Array;
  formOf(at: number): string;
}

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
  neighbours(word: string, among: Known, floor: number, most: number): Neighbour[];
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
  expressions(first: string): ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Derived forms: `traffic` → `trafficker`, `genetic` → `gene`. */
  related(lemma: string): readonly string[];
  /** Broader words of the first two senses, `steps` (1 or 2) above: `playground` → `area`. */
  hypernyms(lemma: string): readonly { readonly word: string; readonly steps: number }[];
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

/** Words whose row, line and expressions are kept: those of the questions and cables in use; a line takes some 500 bytes. */
const MOST_ROWS = 20_000;

/** Words whose synonyms are kept parted, as a question asks for each several times; a line's take some 2 kB. */
const MOST_ASKED = 500;

const SYNONYMS_HEAD = '# Pilcrow synonyms 1.';

/**
 * Opens the two tables. Nothing is parsed ahead: a word is looked up by halving.
 * @param vectors the bytes of `vectors.bin`; not kept
 * @param synonyms the text of `synonyms.txt`
 * @throws Error if one of them is not such a file, or is cut short
 */
export function readWords(vectors: Uint8Array, synonyms: string): Words {
  const table = openVectors(vectors);
  if (!synonyms.startsWith(SYNONYMS_HEAD) || !synonyms.endsWith('\n')) {
    throw new Error(`synonyms.txt is not whole: it should start with "${SYNONYMS_HEAD}"`);
  }
  const lines = new Kept<string, readonly string[]>(MOST_ROWS);
  const field = (word: string, column: number) => {
    const text = lines.get(word, () => findLine(synonyms, word)?.split('\t') ?? [])[column];
    return text ? text.split(' ') : [];
  };
  const irregular = (form: string) => field(form, 4);
  const rests = new Kept<string, ReturnType<Words['expressions']>>(MOST_ROWS);
  const asked = new Kept<string, ReturnType<Words['synonyms']>>(MOST_ASKED);
  const synonymsOf = (lemma: string) =>
    asked.get(lemma, () =>
      field(lemma, 1)
        .map(splitDigit)
        .map(([word, n]) => ({ word, strength: n / 10 })),
    );
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
      if (own === -1) return [];
      const found: Near[] = [];
      table.rows.near(own, among.rows, floor, (at, similarity) => {
        if (among.rows[at] !== own) {
          let place = found.length;
          while (place > 0 && isNearer(at, similarity, found[place - 1] as Near, among)) place--;
          found.splice(place, 0, { at, similarity });
          found.length = Math.min(found.length, most);
        }
        return found[most - 1]?.similarity ?? floor;
      });
      return found.map(({ at, similarity }) => ({ word: among.formOf(at), similarity }));
    },
    add(word, weigh, sum) {
      const own = row(word);
      if (own !== -1) table.rows.add(own, weigh(table.rank(own)), sum);
      return own !== -1;
    },
    synonyms: synonymsOf,
    expressions: (first) => rests.get(first, () => restsFrom(synonyms, `${first}_`)),
    related: (lemma) => field(lemma, 2),
    hypernyms: (lemma) =>
      field(lemma, 3)
        .map(splitDigit)
        .map(([word, steps]) => ({ word, steps })),
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

/** The order of neighbours; a word's letters are put together only where they tell. */
function isNearer(at: number, similarity: number, other: Near, { formOf }: Known): boolean {
  return similarity === other.similarity
    ? formOf(at) < formOf(other.at)
    : similarity > other.similarity;
}

/** The line whose first field is `word`. */
function findLine(text: string, word: string): string | undefined {
  const start = lineFrom(text, word);
  return text.startsWith(`${word}\t`, start)
    ? text.slice(start, text.indexOf('\n', start))
    : undefined;
}

/** What comes after `beginning` in the first fields that begin so, by its first word: they stand together. */
function restsFrom(text: string, beginning: string): ReturnType<Words['expressions']> {
  const rests = new Map<string, string[][]>();
  for (let at = lineFrom(text, beginning); text.startsWith(beginning, at); ) {
    const rest = text.slice(at + beginning.length, text.indexOf('\t', at)).split('_');
    const same = rests.get(rest[0] as string) ?? [];
    rests.set(rest[0] as string, same);
    same.push(rest);
    at = text.indexOf('\n', at) + 1;
  }
  return rests;
}

/** Where the first line begins whose first field is not before `word`, by halving: it is the order. */
function lineFrom(text: string, word: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    if (text.slice(start, text.indexOf('\t', start)) < word) low = text.indexOf('\n', start) + 1;
    else high = start;
  }
  return low;
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

/** `gasoline9` → `['gasoline', 9]` */
function splitDigit(entry: string): [string, number] {
  return [entry.slice(0, -1), Number(entry.slice(-1))];
}
