// In: texts. Out: their vocabulary with its counts, and which texts hold each word.
import { Kept } from '../kept.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Phrase, type Phrases, phraseEnd } from './abbreviations.ts';
import { isInCapitals } from './capital-letters.ts';
import { NumberLog } from './number-log.ts';
import { type Postings, postingsOf } from './postings.ts';
import { cut, piecesOf } from './scan.ts';
import { byForm, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { readForm, writtenIn } from './word.ts';

/** What is counted of a word: as in `Entry`, and how many texts hold it. */
interface Count {
  /** Its number in the order in which words are met. */
  readonly met: number;
  readonly form: string;
  readonly lemma: string;
  readonly stem: string;
  /** The long forms that begin with it. */
  readonly phrases: readonly Phrase[];
  sentences: number;
  capital: number;
  small: number;
  texts: number;
  /** The last sentence and the last text that held it. */
  inSentence: number;
  inText: number;
}

type Base = Pick<Count, 'form' | 'lemma' | 'stem'>;

/** A piece of a text, wherever it stands. */
interface Piece<Word> {
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly opensNext: boolean | null;
  readonly words: readonly Word[];
}

/** Pieces whose words are kept while texts are counted, some 300 bytes each. */
const MOST_PIECES = 400_000;

/** Pieces kept for other texts, as single cables are counted for a question: some 300 bytes each. */
const read = new Kept<string, Piece<Base>>(50_000);

/** Where a word stands: at the beginning of a sentence, in the word that is that, or within. */
const OPENING = 2;
const PART_OF_OPENING = 1;
const WITHIN = 0;

/** What is counted of texts: their words, which texts hold each, and how many sentences they have. */
export interface Counted {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly sentences: number;
}

/** Scans every text once. */
export function countWords(texts: Iterable<string>, phrases: Phrases): Counted {
  return atOnce(countingWords(texts, phrases));
}

/**
 * The same, text by text.
 * @param known knows lemma and stem of most words, which it takes long to work out
 */
export function* countingWords(
  texts: Iterable<string>,
  phrases: Phrases,
  known: Vocabulary | null = null,
): Steps<Counted> {
  const counts = new Map<string, Count>();
  const pieces = new Map<string, Piece<Count>>();
  /** The words of each text by number plus 1, with a 0 after each text. */
  const log = new NumberLog();
  const words: Count[] = [];
  const capital: boolean[] = [];
  const standing: number[] = [];
  let [text, sentence, sentences] = [0, 0, 0];

  const countOf = ({ form, lemma, stem }: Base) => {
    let count = counts.get(form);
    if (!count) {
      const begun = (phrases.get(form) ?? []).filter(({ isWhole }) => isWhole);
      const none = { sentences: 0, capital: 0, small: 0, texts: 0, inSentence: -1, inText: -1 };
      count = { met: counts.size, form, lemma, stem, phrases: begun, ...none };
      counts.set(form, count);
    }
    return count;
  };
  const put = (count: Count) => {
    if (count.inSentence !== sentence) count.sentences++;
    count.inSentence = sentence;
    if (count.inText === text) return;
    count.inText = text;
    count.texts++;
    log.push(count.met + 1);
  };
  const pieceOf = (found: string) => {
    const met = pieces.get(found);
    if (met) return met;
    const base = read.get(found, () => pieceFrom(found, known));
    const piece = { ...base, words: base.words.map(countOf) };
    if (pieces.size < MOST_PIECES) pieces.set(found, piece);
    return piece;
  };

  for (const one of texts) {
    let size = 0;
    let opens = true;
    // There a capital tells nothing.
    const inCapitals = isInCapitals(one);
    for (const found of piecesOf(one)) {
      const piece = pieceOf(found);
      const isFirst = opens && piece.isWord;
      for (let i = 0; i < piece.words.length; i++) {
        standing[size] = isFirst ? (i === 0 ? OPENING : PART_OF_OPENING) : WITHIN;
        capital[size] = piece.isCapital;
        words[size++] = piece.words[i] as Count;
      }
      opens = piece.opensNext ?? opens;
    }
    words.length = size;
    sentence++; // What stands before the first opening is no part of the last text's sentence.
    for (let at = 0; at < size; at++) {
      const count = words[at] as Count;
      if (standing[at] === OPENING) {
        sentences++;
        sentence++;
      } else if (standing[at] === WITHIN && !inCapitals) {
        if (capital[at]) count.capital++;
        else count.small++;
      }
      put(count);
      for (let i = 0; i < count.phrases.length; i++) {
        const { short, words: phrase } = count.phrases[i] as Phrase;
        if (phraseEnd(words, at, phrase)) put(countOf(readForm(short)));
      }
    }
    log.push(0);
    text++;
    yield;
  }
  const all = byForm(counts.values());
  const numbers = new Uint32Array(all.length);
  all.forEach(({ met }, id) => {
    numbers[met] = id;
  });
  const holding = Uint32Array.from(all, ({ texts: count }) => count);
  return { vocabulary: vocabularyOf(all), postings: postingsOf(log, numbers, holding), sentences };
}

function pieceFrom(found: string, known: Vocabulary | null): Piece<Base> {
  const { text, isWord, opensNext } = cut(found);
  const words = writtenIn([{ text }]).map(({ form }) => known?.form(form) ?? readForm(form));
  return { isWord, isCapital: /^\p{Lu}/u.test(text), opensNext, words };
}
