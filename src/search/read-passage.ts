// In: a passage. Out: its sentences, read closely: tokens, words by number, and what they are about.
import type { Paragraph, Span } from '../cable/cable.ts';
import { Kept, madeOnce } from '../kept.ts';
import { phraseEnd } from './abbreviations.ts';
import { analyse, type Sentence, type Token, tokensOf } from './language.ts';
import { type Direction, directionOf, meanDirection } from './likeness.ts';
import type { ParagraphIndex, Passage } from './paragraph-index.ts';
import { type Written, writtenIn } from './word.ts';
import type { Words } from './words.ts';

/** A sentence with the numbers of its words. */
export interface IndexedSentence extends Sentence {
  /** Ids in the vocabulary, in order; that of an abbreviation stands where its long form begins. */
  readonly words: readonly number[];
  /** For each of `words`, the tokens it is read from: first and last. */
  readonly from: readonly Span[];
  /** What it is about, by its words' vectors and, half as much, those of the sentences beside it. */
  readonly direction: Direction;
  /** Whether one of its first words stands for something said before: "he", "in this"; not "said that". */
  readonly leans: boolean;
  /** `End Summary.`, `End Comment.`: the edge of a part, never an answer. */
  readonly isEndMark: boolean;
}

/** Within how many tokens of its beginning a sentence leans on the one before. */
const OPENING = 6;
const LEANING =
  /^(?:he|she|they|it|his|her|hers|their|its|him|them|this|these|that|those|such|both)$/i;

/** A passage read closely. */
export interface ReadPassage extends Passage {
  readonly sentences: readonly IndexedSentence[];
  /** Word ids of the heading it stands under. */
  readonly heading: readonly number[];
  /** What it is about, as a whole. */
  readonly direction: Direction;
  /** What its heading is about. */
  readonly headed: Direction;
}

/** A sentence as it is in any index. */
interface CloseSentence extends Omit<IndexedSentence, 'words' | 'from'> {
  readonly read: readonly Written[];
}

/** A paragraph as it is in any index. */
interface CloseParagraph {
  readonly sentences: readonly CloseSentence[];
  readonly heading: readonly Written[];
  readonly direction: Direction;
  readonly headed: Direction;
}

/** Paragraphs kept read, some 30 kB each: the last thousand used, as all are in some hundred cables, are certain to be. */
const KEPT = 2_000;
const close = new Kept<Paragraph, CloseParagraph>(KEPT);
const kept = madeOnce((_: ParagraphIndex) => new Kept<number, ReadPassage>(KEPT));

/** Reads a passage with wink, once while it is in use, in whatever indexes it is. */
export function readPassage(passage: Passage, index: ParagraphIndex): ReadPassage {
  return kept(index).get(passage.id, () => {
    const { id, cable, paragraph } = passage;
    const read = close.get(paragraph, () => readClosely(paragraph, index.words));
    return {
      ...{ id, cable, paragraph },
      sentences: read.sentences.map((sentence) => indexed(sentence, index)),
      heading: read.heading.flatMap(({ form }) => index.vocabulary.idOf(form) ?? []),
      direction: read.direction,
      headed: read.headed,
    };
  });
}

function readClosely({ heading, text, breaks }: Paragraph, words: Words): CloseParagraph {
  const alone = analyse(text, breaks).map((sentence) => closeSentence(sentence, words));
  const headed = heading === null ? [] : writtenIn(tokensOf(heading));
  return {
    sentences: alone.map((sentence, at) => {
      const own = sentence.direction;
      const beside = [alone[at - 1]?.direction ?? null, alone[at + 1]?.direction ?? null];
      return { ...sentence, direction: meanDirection([own, own, ...beside]) };
    }),
    heading: headed,
    direction: meanDirection(alone.map(({ direction }) => direction)),
    headed: directionOf(formsOf(headed), words),
  };
}

function formsOf(words: readonly Written[]): ReadonlySet<string> {
  return new Set(words.map(({ form }) => form));
}

function closeSentence(sentence: Sentence, words: Words): CloseSentence {
  const { tokens } = sentence;
  const read = writtenIn(tokens);
  return {
    ...sentence,
    read: read.filter(({ form, token }) => form !== 'those' || isOfPeople(tokens, token)),
    direction: directionOf(formsOf(read), words),
    leans: tokens.slice(0, OPENING).some(({ text, pos }) => LEANING.test(text) && pos !== 'SCONJ'),
    isEndMark: tokens.length <= 5 && /^end$/i.test(tokens[0]?.text ?? ''),
  };
}

/** Whether a "those" may be people: not in "those ships", "than those of May". */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1);
  const next = rest.find(({ pos }) => pos !== 'ADJ' && pos !== 'NUM');
  const isThing = /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') && !/ing$/.test(next?.text ?? '');
  return rest[0]?.text !== 'of' && !isThing;
}

/** Puts a sentence's words by number, and with them the abbreviations whose long forms it has. */
function indexed({ read, ...sentence }: CloseSentence, index: ParagraphIndex): IndexedSentence {
  const words: number[] = [];
  const from: Span[] = [];
  read.forEach(({ form, token }, at) => {
    const id = index.vocabulary.idOf(form);
    if (id !== undefined) {
      words.push(id);
      from.push({ start: token, end: token });
    }
    for (const { short, words: phrase, isWhole } of index.phrases.get(form) ?? []) {
      const last = isWhole ? phraseEnd(read, at, phrase) : null;
      const name = index.vocabulary.idOf(short);
      if (!last || name === undefined) continue;
      words.push(name);
      from.push({ start: token, end: last.token });
    }
  });
  return { ...sentence, words, from };
}
