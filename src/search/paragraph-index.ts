// In: cables. Out: an in-memory index of their paragraphs by word.
import type { Cable, Paragraph } from '../cable/cable.ts';
import { type Abbreviation, abbreviationsOf, type Phrases, phrasesOf } from './abbreviations.ts';
import { countWords } from './count-words.ts';
import type { Postings } from './postings.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Prepared, Words } from './words.ts';

/** A paragraph that can be searched. */
export interface Passage {
  /** Its place among all passages: cable by cable, in the order in which they stand. */
  readonly id: number;
  readonly cable: Cable;
  readonly paragraph: Paragraph;
}

/** All paragraphs of a library, and which of them hold a word. */
export interface ParagraphIndex {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  /** By the id of a word: the ids of the passages that hold it, rising. */
  readonly postings: Postings;
  readonly abbreviations: readonly Abbreviation[];
  /** What the abbreviations stand for, to be met in a text. */
  readonly phrases: Phrases;
  /** Sentences in all. */
  readonly sentences: number;
  /** General knowledge of English words. */
  readonly words: Words;
  /** The cables' own words, ready for the question which of them are near another word. */
  readonly prepared: Prepared;
}

/** Scans every paragraph once. */
export function buildIndex(cables: readonly Cable[], words: Words): ParagraphIndex {
  const passages = passagesOf(cables);
  const abbreviations = abbreviationsOf(textsOf(passages));
  const counted = countWords(textsOf(passages), phrasesOf(abbreviations));
  return indexOf(passages, abbreviations, counted, words);
}

/** Every paragraph of the cables. */
export function passagesOf(cables: readonly Cable[]): Passage[] {
  const passages: Passage[] = [];
  for (const cable of cables) {
    for (const paragraph of cable.paragraphs) {
      passages.push({ id: passages.length, cable, paragraph });
    }
  }
  return passages;
}

/** An index of what is counted already. */
export function indexOf(
  passages: readonly Passage[],
  abbreviations: readonly Abbreviation[],
  counted: ReturnType<typeof countWords>,
  words: Words,
): ParagraphIndex {
  const prepared = words.prepare(commonest(counted.vocabulary));
  return {
    passages,
    abbreviations,
    phrases: phrasesOf(abbreviations),
    ...counted,
    words,
    prepared,
  };
}

function* textsOf(passages: readonly Passage[]): Generator<string> {
  for (const { paragraph } of passages) yield paragraph.text;
}

/**
 * Of so many words those near to a word of a question are looked for, some 100 ns each: more than 40
 * cables have. In a larger library a word has near ones enough among the commonest.
 */
const MOST_PREPARED = 8_000;

/** The words that most sentences hold, without those that carry grammar. */
function commonest(vocabulary: Vocabulary): string[] {
  const { sentences } = vocabulary.tables;
  const ids = Array.from(sentences.keys()).sort(
    (a, b) => (sentences[b] as number) - (sentences[a] as number),
  );
  const forms: string[] = [];
  for (const id of ids) {
    const { form } = vocabulary.entry(id);
    if (!STOP_WORDS.has(form)) forms.push(form);
    if (forms.length === MOST_PREPARED) break;
  }
  return forms;
}
