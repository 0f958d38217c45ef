// In: cables. Out: an in-memory index of their paragraphs by word.
import type { Cable, Paragraph } from '../cable/cable.ts';
import { type Abbreviation, abbreviationsOf, phraseEnd } from './abbreviations.ts';
import { scan } from './scan.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type Entry, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './word.ts';
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
  readonly postings: readonly Uint32Array[];
  readonly abbreviations: readonly Abbreviation[];
  /** Sentences in all. */
  readonly sentences: number;
  /** General knowledge of English words. */
  readonly words: Words;
  /** The cables' own words, ready for the question which of them are near another word. */
  readonly prepared: Prepared;
}

/** Scans every paragraph once. */
export function buildIndex(cables: readonly Cable[], words: Words): ParagraphIndex {
  const passages: Passage[] = [];
  for (const cable of cables) {
    for (const paragraph of cable.paragraphs) {
      passages.push({ id: passages.length, cable, paragraph });
    }
  }
  const abbreviations = abbreviationsOf(passages.map(({ paragraph }) => paragraph.text));
  const vocabulary = new Vocabulary();
  const postings: number[][] = [];
  let sentences = 0;
  for (const { id, paragraph } of passages) {
    const seen = new Set<Entry>();
    sentences += addWords(paragraph.text, vocabulary, abbreviations, seen);
    for (const entry of seen) {
      postings[entry.id] ??= [];
      postings[entry.id]?.push(id);
    }
  }
  const forms = vocabulary.entries.map(({ form }) => form).filter((form) => !STOP_WORDS.has(form));
  return {
    passages,
    vocabulary,
    postings: postings.map((ids) => Uint32Array.from(ids)),
    abbreviations,
    sentences,
    words,
    prepared: words.prepare(forms),
  };
}

/** Counts a paragraph's words into `vocabulary` and collects them in `seen`; its sentences. */
function addWords(
  text: string,
  vocabulary: Vocabulary,
  abbreviations: readonly Abbreviation[],
  seen: Set<Entry>,
): number {
  const pieces = scan(text);
  const words = wordsOf(pieces);
  let sentences = 0;
  let inSentence = new Set<Entry>();
  const put = (entry: Entry) => {
    seen.add(entry);
    if (!inSentence.has(entry)) entry.sentences++;
    inSentence.add(entry);
  };
  words.forEach((word, at) => {
    const piece = pieces[word.token];
    const entry = vocabulary.add(word);
    if (piece?.opens) {
      if (words[at - 1]?.token !== word.token) {
        sentences++;
        inSentence = new Set();
      }
    } else entry[/^\p{Lu}/u.test(piece?.text ?? '') ? 'capital' : 'small']++;
    put(entry);
    for (const { short, long } of abbreviations) {
      if (word.form === long[0] && phraseEnd(words, at, long) !== null) {
        put(vocabulary.add({ form: short, lemma: short, stem: short }));
      }
    }
  });
  return sentences;
}
