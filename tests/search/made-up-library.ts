// In: paragraphs that we made up, and words of questions. Out: a library of 99PILCROW1, whose ¶s they are, and terms.
import { buildIndex, type ParagraphIndex } from '../../src/search/paragraph-index.ts';
import { type AskedWord, findingTerms, type Term } from '../../src/search/terms.ts';
import type { Word } from '../../src/search/word.ts';
import { atOnce } from '../../src/steps.ts';
import { withBody } from '../cable/made-up.ts';
import { words } from '../shipped-words.ts';

export function libraryOf(...paragraphs: readonly string[]) {
  return libraryOn(undefined, ...paragraphs);
}

/** The same of a cable on a subject of its own. */
export function libraryOn(subject: string | undefined, ...paragraphs: readonly string[]) {
  const body = paragraphs.map((text, i) => `${i + 1}. (U) ${text}\n`).join('\n');
  const cable = withBody(`${body}\nGOLDFINCH\n`, subject);
  return { cables: [cable], index: buildIndex([cable], words), version: '1.2.3' } as const;
}

/** Words as a question has them, of which nothing more is known. */
export function plainly(words: readonly Word[]): AskedWord[] {
  return words.map((word) => ({
    ...word,
    ...{
      last: word.token,
      share: 1,
      named: false,
      expressions: [],
      where: false,
      certain: false,
      slip: false,
    },
  }));
}

/** The terms of a question, found at once. */
export function termsOf(words: readonly AskedWord[], index: ParagraphIndex): readonly Term[] {
  return atOnce(findingTerms(words, index));
}
