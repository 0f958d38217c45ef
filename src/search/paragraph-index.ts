// In: cables. Out: an in-memory index of their paragraphs by word.
import type { Cable, Paragraph } from '../cable/cable.ts';
import { atOnce, type Steps } from '../steps.ts';
import {
  type Abbreviation,
  introducedIn,
  type Phrases,
  phrasesWithGeneral,
} from './abbreviations.ts';
import { type Counted, countingWords } from './count-words.ts';
import type { Known } from './nearest.ts';
import { type Postings, placeFrom } from './postings.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A paragraph that can be searched. */
export interface Passage {
  /** Its place among all passages: cable by cable, in the order in which they stand. */
  readonly id: number;
  readonly cable: Cable;
  readonly paragraph: Paragraph;
}

/** One whose paragraph, of a cable that is not in memory, is read when it is wanted. */
class LaterRead implements Passage {
  readonly id: number;
  readonly cable: Cable;
  readonly #at: number;

  /** @param at which of the cable's paragraphs it is */
  constructor(id: number, cable: Cable, at: number) {
    this.id = id;
    this.cable = cable;
    this.#at = at;
  }

  get paragraph(): Paragraph {
    return this.cable.paragraphs[this.#at] as Paragraph;
  }
}

/** All paragraphs of some cables, by number: a cable is asked for its own when one is wanted. */
export class Passages {
  readonly #cables: readonly Cable[];
  /** By cable: the id of its first passage; and of the first after the last. */
  readonly #firsts: Uint32Array;

  /** @param counts by cable: how many paragraphs it has */
  constructor(cables: readonly Cable[], counts: Iterable<number>) {
    this.#cables = cables;
    this.#firsts = new Uint32Array(cables.length + 1);
    let next = 0;
    let at = 0;
    for (const count of counts) this.#firsts[++at] = next += count;
  }

  get count(): number {
    return this.#firsts.at(-1) as number;
  }

  /** The passage of an id from 0 to before `count`. */
  at(id: number): Passage {
    const of = placeFrom(id + 1, this.#firsts, 0, this.#firsts.length) - 1;
    const cable = this.#cables[of] as Cable;
    const at = id - (this.#firsts[of] as number);
    return new LaterRead(id, cable, at);
  }

  *[Symbol.iterator](): Generator<Passage> {
    for (let id = 0; id < this.count; id++) yield this.at(id);
  }
}

/** All paragraphs of a library, and which of them hold a word. */
export interface ParagraphIndex {
  readonly passages: Passages;
  readonly vocabulary: Vocabulary;
  /** By the id of a word: the ids of the passages that hold it, rising. */
  readonly postings: Postings;
  /** What the abbreviations stand for, to be met in a text. */
  readonly phrases: Phrases;
  /** Sentences in all. */
  readonly sentences: number;
  /** General knowledge of English words. */
  readonly words: Words;
  /** The cables' own words among which those near another word are looked for, and their numbers. */
  readonly known: Known & { readonly ids: Uint32Array };
}

/** Scans every paragraph. */
export function buildIndex(cables: readonly Cable[], words: Words): ParagraphIndex {
  return atOnce(indexing(cables, words));
}

/**
 * The same, paragraph by paragraph.
 * @param known the words of a library that the cables are of
 */
export function* indexing(
  cables: readonly Cable[],
  words: Words,
  known: Vocabulary | null = null,
): Steps<ParagraphIndex> {
  const counts = cables.map(({ paragraphs }) => paragraphs.length);
  const passages = new Passages(cables, counts);
  const texts = Array.from(passages, ({ paragraph }) => paragraph.text);
  const introduced: Abbreviation[] = [];
  for (const text of texts) {
    introduced.push(...introducedIn(text));
    yield;
  }
  const phrases = phrasesWithGeneral(introduced);
  const counted = yield* countingWords(texts, phrases, known);
  yield;
  return indexFrom(passages, phrases, counted, commonWords(counted.vocabulary, words), words);
}

/** Words that have a vector: their numbers in the vocabulary, and those of their rows in the table. */
export interface CommonWords {
  readonly common: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * An index of what is counted already.
 * @param common as `commonWords` gives them
 */
export function indexFrom(
  passages: Passages,
  phrases: Phrases,
  counted: Counted,
  { common, rows }: CommonWords,
  words: Words,
): ParagraphIndex {
  const formOf = (at: number) => counted.vocabulary.formOf(common[at] as number);
  const known = { ids: common, rows, formOf };
  return { passages, phrases, ...counted, words, known };
}

/**
 * Of so many words those near to a word of a question are looked for, some 10 ns each: more than 40
 * cables have. In a larger library a word has near ones enough among the commonest.
 */
const MOST_KNOWN = 8_000;

/** The words that most sentences hold, without those that carry grammar or have no vector. */
export function commonWords(vocabulary: Vocabulary, words: Words): CommonWords {
  const { sentences } = vocabulary.tables;
  const least = leastOf(sentences, MOST_KNOWN + STOP_WORDS.size);
  const often: number[] = [];
  for (let id = 0; id < sentences.length; id++) {
    if ((sentences[id] as number) >= least) often.push(id);
  }
  const best = often
    .sort((a, b) => (sentences[b] as number) - (sentences[a] as number))
    .map((id) => ({ id, form: vocabulary.formOf(id) }))
    .filter(({ form }) => !STOP_WORDS.has(form))
    .slice(0, MOST_KNOWN)
    .map(({ id, form }) => ({ id, row: words.row(form) }))
    .filter(({ row }) => row !== -1);
  return {
    common: Uint32Array.from(best, ({ id }) => id),
    rows: Uint32Array.from(best, ({ row }) => row),
  };
}

/** The greatest number that `many` of some numbers reach; 0 if they are fewer. */
function leastOf(numbers: Uint32Array, many: number): number {
  return numbers.length <= many ? 0 : (numbers.slice().sort()[numbers.length - many] as number);
}
