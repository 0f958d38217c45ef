// In: the folder of a library. Out: Pilcrow over it, opened as a bot opens it: read, indexed, saved.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerQuestion } from '../../../dist/src/answer/ask.js';
import { readQuestion } from '../../../dist/src/answer/question/question.js';
import { openLibrary } from '../../../dist/src/library/open-library.js';
import { candidatesFor } from '../../../dist/src/search/candidates.js';
import { buildIndex } from '../../../dist/src/search/paragraph-index.js';
import { findingTerms } from '../../../dist/src/search/terms.js';
import { readWords } from '../../../dist/src/search/words.js';
import { atOnce } from '../../../dist/src/steps.js';
import { placesIn } from '../places.mjs';

const tables = fileURLToPath(new URL('../../../knowledge/words', import.meta.url));

/** What the clock runs over begins with the folder, not with texts in memory. */
export const prepare = (folder) => folder;

export async function build(folder) {
  rmSync(placesIn(folder).cache, { recursive: true, force: true });
  return open(folder);
}

/** With what an earlier start saved. */
export async function open(folder) {
  const { cables, cache } = placesIn(folder);
  const nothing = () => {};
  const places = {
    folder: cables,
    words: tables,
    cache,
    version: 'bench',
    say: nothing,
    tell: nothing,
  };
  return over((await openLibrary(places)).library);
}

/** Over the one cable of a set of questions. */
export function buildOne(cable) {
  const read = (name) => readFileSync(`${tables}/${name}`);
  const words = readWords(read('vectors.bin'), read('synonyms.txt'));
  return over({ cables: [cable], index: buildIndex([cable], words), version: '' });
}

function over(library) {
  const { index } = library;
  // Asked for as many as there are, it gives them as they stand, unranked.
  const most = Math.min(10, index.passages.count - 1);
  return {
    paragraphs: index.passages.count,
    /** The ranking of paragraphs alone, which is what the peers do. */
    top: (question) =>
      candidatesFor(
        atOnce(findingTerms(readQuestion(question, index.words).words, index)),
        index,
        null,
        most,
      ).map(({ id }) => id),
    /** All that /ask does before wording: the sentence, its evidence, or a refusal. */
    answer: (question) => answerQuestion(library, question, null),
  };
}
