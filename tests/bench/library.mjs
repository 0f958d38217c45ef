// In: how many paragraphs. Out: made-up cables, the same ones every time.
import { openLexicon } from './lexicon.mjs';
import { normal, randomFrom } from './random.mjs';

/** Paragraphs of a cable: as many as the one that ships has, in round numbers. */
export const TO_A_CABLE = 10;
/** The shipped cable's sentences have exp(3.1 ± 0.62) words, and its paragraphs 4.3 sentences. */
const WORDS = { mean: 3.1, deviation: 0.62, most: 80 };
const SENTENCES = { mean: 4.3, deviation: 1.6 };
/** A cable comes back to its subject: so many words of its own, and how often one of them stands. */
const SUBJECT = { words: 15, share: 0.15 };

const lexicon = openLexicon();

/** The paragraphs of cable number `at`, each a list of sentences, each a list of words. */
export function paragraphsOf(at) {
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
    return Array.from({ length: Math.max(1, length) }, sentence);
  };
  return Array.from({ length: TO_A_CABLE }, paragraph);
}

/** A paragraph as it is printed. */
function textOf(sentences) {
  return sentences
    .map((words) => {
      const text = words
        .map((word, i) => (i % 9 === 8 && i < words.length - 1 ? `${word},` : word))
        .join(' ');
      return `${text[0].toUpperCase()}${text.slice(1)}.`;
    })
    .join(' ');
}

/** The texts of `count` paragraphs. */
export function textsOf(count) {
  const texts = [];
  for (let at = 0; texts.length < count; at++) texts.push(...paragraphsOf(at).map(textOf));
  return texts;
}

/** Cable number `at` as it would be received. */
export function cableText(at) {
  const serial = String(at + 1).padStart(6, '0');
  const body = paragraphsOf(at).map((sentences, i) => `${i + 1}. (U) ${textOf(sentences)}`);
  return `R 010000Z JAN 09
FM AMEMBASSY PILCROW
TO SECSTATE WASHDC ${serial}

UNCLAS PILCROW ${serial}

E.O. 12958: N/A
TAGS: PGOV
SUBJECT: MADE-UP CABLE ${serial}

${body.join('\n\n')}
PILCROW
`;
}
