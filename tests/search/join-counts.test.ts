// In: made-up texts, cut into runs. Out: whether counting the runs apart comes to the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviationsOf, phrasesOf } from '../../src/search/abbreviations.ts';
import { countWords } from '../../src/search/count-words.ts';
import { joinCounts } from '../../src/search/join-counts.ts';

const WORDS = [
  ...['The', 'the', 'Harbor', 'Pilots', 'Association', '(HPA)', 'HPA', 'boats', 'boat', '1,200'],
  ...['owns', 'owned.', 'Fishing', 'fishing', 'nets;', 'café', '"Tollby"', 'of', '11.'],
];

test('the words of all texts, whatever the runs in which they are counted', () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 }), (runs) => {
      const phrases = phrasesOf(abbreviationsOf(runs.flat()));
      const parts = runs.map((texts) => ({
        counted: countWords(texts, phrases),
        texts: texts.length,
      }));
      expect(joinCounts(parts)).toEqual(countWords(runs.flat(), phrases));
    }),
    { seed: 5, numRuns: 500 },
  );
});
