// In: a library. Out: questions of so many words, each with the paragraph that it comes from.
import { STOP_WORDS } from '../../dist/src/search/stop-words.js';
import { paragraphAt } from './library.mjs';
import { randomFrom } from './random.mjs';

/**
 * Kinds of questions: how many words that carry a subject, and how they are put. Alone, so that the
 * peers look up nothing that Pilcrow leaves out; and in a sentence, as a reader types.
 */
export const QUESTIONS = {
  '1 term': { terms: 1, put: alone },
  '3 terms': { terms: 3, put: alone },
  '6 terms': { terms: 6, put: alone },
  '12 terms': { terms: 12, put: alone },
  '6 in a sentence': {
    terms: 6,
    put: ([a, b, c, d, e, f]) =>
      `How many of the ${a} ${b} did the ${c} in ${d} say that they had for ${e} and ${f}?`,
  },
};

function alone(words) {
  return `${words.join(' ')}?`;
}

/** `most` questions, others than those of another sort; their words are of one paragraph. */
export function questionsFor({ kind, paragraphs }, sort, most) {
  const { terms, put } = QUESTIONS[sort];
  const random = randomFrom(1_000_003 * Object.keys(QUESTIONS).indexOf(sort) + paragraphs);
  const questions = [];
  while (questions.length < most) {
    const source = Math.floor(random() * paragraphs);
    const { words } = paragraphAt(kind, source);
    const forms = new Map(words.map((word) => [word.toLowerCase(), word]));
    const chosen = [...forms].filter(([form]) => form.length > 2 && !STOP_WORDS.has(form));
    if (chosen.length < terms) continue;
    for (let i = 0; i < terms; i++) {
      const j = i + Math.floor(random() * (chosen.length - i));
      [chosen[i], chosen[j]] = [chosen[j], chosen[i]];
    }
    questions.push({ text: put(chosen.slice(0, terms).map(([, word]) => word)), source });
  }
  return questions;
}
