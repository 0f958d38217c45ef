// In: the number of a cable. Out: its made-up paragraphs, the same ones every time.
import { openLexicon } from './lexicon.mjs';
import { normal, randomFrom } from './random.mjs';

/** The shipped cable's sentences have exp(3.1 ± 0.62) words, and its paragraphs 4.3 sentences. */
const WORDS = { mean: 3.1, deviation: 0.62, most: 80 };
const SENTENCES = { mean: 4.3, deviation: 1.6 };
/** A cable comes back to its subject: so many words of its own, and how often one of them stands. */
const SUBJECT = { words: 15, share: 0.15 };

const lexicon = openLexicon();

/** The paragraphs of cable number `at`, so many. */
export function madeUp(at, count) {
  const random = randomFrom(at + 1);
  const subject = Array.from({ length: SUBJECT.words }, () => lexicon.word(0.4 + 0.6 * random()));
  const word = () =>
    random() < SUBJECT.share
      ? subject[Math.floor(random() * subject.length)]
      : lexicon.word(random());
  const sentence = () => {
    const length = Math.exp(normal(random, WORDS.mean, WORDS.deviation));
    return Array.from({ length: Math.max(3, Math.min(WORDS.most, Math.round(length))) }, word);
  };
  const paragraph = () => {
    const length = Math.round(normal(random, SENTENCES.mean, SENTENCES.deviation));
    const sentences = Array.from({ length: Math.max(1, length) }, sentence);
    return { text: sentences.map(printed).join(' '), words: sentences.flat() };
  };
  return Array.from({ length: count }, paragraph);
}

/** A sentence of these words, with commas. */
function printed(words) {
  const text = words
    .map((word, i) => (i % 9 === 8 && i < words.length - 1 ? `${word},` : word))
    .join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
