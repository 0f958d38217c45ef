// In: how many paragraphs. Out: Pilcrow over as many, from the texts of cables on.
import { readFileSync } from 'node:fs';
import { answerQuestion } from '../../../dist/src/answer/ask.js';
import { readQuestion } from '../../../dist/src/answer/question.js';
import { parseCable } from '../../../dist/src/cable/parse-cable.js';
import { candidatesFor } from '../../../dist/src/search/candidates.js';
import { buildIndex } from '../../../dist/src/search/paragraph-index.js';
import { termsOf } from '../../../dist/src/search/terms.js';
import { readWords } from '../../../dist/src/search/words.js';
import { cableText, TO_A_CABLE } from '../library.mjs';

const file = (name) => readFileSync(new URL(`../../../knowledge/words/${name}`, import.meta.url));
const words = readWords(file('vectors.bin'), file('synonyms.txt').toString('latin1'));

/** The cables, parsed: they stay in memory, as a bot that quotes them needs them. */
export function prepare(count) {
  return Array.from({ length: Math.ceil(count / TO_A_CABLE) }, (_, at) =>
    parseCable(cableText(at), { file: `${at}.txt`, sha256: '' }),
  );
}

/** The one cable of a set of questions. */
export const prepareOne = (cable) => [cable];

export function build(cables) {
  const index = buildIndex(cables, words);
  const library = { cables, index, version: '' };
  return {
    /** The ranking of paragraphs alone, which is what the peers do. */
    top: (question) =>
      candidatesFor(termsOf(readQuestion(question).words, index), index, null, 10).map(
        ({ id }) => id,
      ),
    /** All that /ask does before wording: the sentence, its evidence, or a refusal. */
    answer: (question) => answerQuestion(library, question, null),
  };
}
