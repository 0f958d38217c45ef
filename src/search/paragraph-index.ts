// In: cables. Out: an in-memory index of their paragraphs and sentences by word.
import type { Cable, Paragraph, Span } from '../cable/cable.ts';
import { type Abbreviation, abbreviationsIn } from './abbreviations.ts';
import { analyse, type Sentence, type Token } from './language.ts';
import { type Direction, directionOf } from './likeness.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type Entry, Vocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './word.ts';
import type { Prepared, Words } from './words.ts';

/** A sentence of a paragraph, with the numbers of its words. */
export interface IndexedSentence extends Sentence {
  /** Ids in the vocabulary, in order; those of an abbreviation stand where its long form begins. */
  readonly words: readonly number[];
  /** For each of `words`, the tokens it is read from: first and last. */
  readonly from: readonly Span[];
  /** What it is about, by its words' vectors. */
  readonly direction: Direction;
}

/** A paragraph, ready to be searched. */
export interface Passage {
  readonly cable: Cable;
  readonly paragraph: Paragraph;
  readonly sentences: readonly IndexedSentence[];
  /** Word ids of the heading it stands under. */
  readonly heading: readonly number[];
}

/** All paragraphs of a library. */
export interface ParagraphIndex {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly abbreviations: readonly Abbreviation[];
  /** Sentences in all. */
  readonly sentences: number;
  /** General knowledge of English words. */
  readonly words: Words;
  /** The cables' own words, ready for the question which of them are near another word. */
  readonly prepared: Prepared;
}

/** Reads every paragraph once. */
export function buildIndex(cables: readonly Cable[], words: Words): ParagraphIndex {
  const vocabulary = new Vocabulary();
  const read = cables.flatMap((cable) =>
    cable.paragraphs.map((paragraph) => ({
      cable,
      paragraph,
      sentences: analyse(paragraph.text),
      heading: paragraph.heading ? analyse(paragraph.heading).flatMap((s) => s.tokens) : [],
    })),
  );
  const abbreviations = unique(
    read.flatMap((p) => p.sentences.flatMap((s) => abbreviationsIn(s.tokens))),
  );
  let sentences = 0;
  const passages = read.map((passage): Passage => {
    sentences += passage.sentences.length;
    return {
      ...passage,
      sentences: passage.sentences.map((s) => indexed(s, vocabulary, abbreviations, words)),
      heading: wordsOf(passage.heading).map((word) => vocabulary.add(word).id),
    };
  });
  const forms = vocabulary.entries
    .map((entry) => entry.form)
    .filter((form) => !STOP_WORDS.has(form));
  const prepared = words.prepare(forms);
  return { passages, vocabulary, abbreviations, sentences, words, prepared };
}

function indexed(
  sentence: Sentence,
  vocabulary: Vocabulary,
  abbreviations: readonly Abbreviation[],
  table: Words,
): IndexedSentence {
  const words = wordsOf(sentence.tokens);
  const ids: number[] = [];
  const from: Span[] = [];
  const seen = new Set<Entry>();
  const put = (entry: Entry, start: number, end: number) => {
    ids.push(entry.id);
    from.push({ start, end });
    if (!seen.has(entry)) entry.sentences++;
    seen.add(entry);
  };
  words.forEach((word, at) => {
    const entry = vocabulary.add(word);
    const token = sentence.tokens[word.token] as Token;
    if (at > 0) entry[/^\p{Lu}/u.test(token.text) ? 'capital' : 'small']++;
    put(entry, word.token, word.token);
    for (const { short, long } of abbreviations) {
      const last = phraseEnd(words, at, long);
      if (last === null) continue;
      const id = vocabulary.add({ form: short, lemma: short, stem: short, token: word.token });
      put(id, word.token, last);
    }
  });
  const direction = directionOf(new Set(words.map((word) => word.form)), table);
  return { ...sentence, words: ids, from, direction };
}

const SKIPPED = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an']);

/** The token on which `phrase` ends if it begins at `words[at]`, small words passed over. */
export function phraseEnd(words: readonly Word[], at: number, phrase: readonly string[]) {
  let i = at;
  for (let k = 0; k < phrase.length; k++, i++) {
    while (k > 0 && words[i] && SKIPPED.has((words[i] as Word).form)) i++;
    if (words[i]?.form !== phrase[k]) return null;
  }
  return (words[i - 1] as Word).token;
}

function unique(abbreviations: readonly Abbreviation[]): Abbreviation[] {
  const byText = new Map(abbreviations.map((a) => [`${a.short} ${a.long.join(' ')}`, a]));
  return [...byText.values()];
}
