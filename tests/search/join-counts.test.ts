// In: made-up texts in several parts. Out: whether counting the parts apart comes to the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { introducedIn, phrasesOf, withGeneral } from '../../src/search/abbreviations.ts';
import { countWords } from '../../src/search/count-words.ts';
import { GONE, joinCounts } from '../../src/search/join-counts.ts';

const WORDS = [
  ...['The', 'the', 'Harbor', 'Pilots', 'Association', '(HPA)', 'HPA', 'boats', 'boat', '1,200'],
  ...['owns', 'owned.', 'Fishing', 'fishing', 'nets;', 'café', '"Tollby"', 'of', '11.'],
];

const phrasesIn = (texts: readonly string[]) => phrasesOf(withGeneral(texts.flatMap(introducedIn)));
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((all) => all.join(' '));

test('the words of all texts, whatever the parts in which they are counted', () => {
  const placed = fc.array(fc.tuple(text, fc.nat({ max: 3 })), { maxLength: 15 });
  fc.assert(
    fc.property(placed, (all) => {
      const texts = all.map(([one]) => one);
      const phrases = phrasesIn(texts);
      const parts = [0, 1, 2, 3].map((part) => {
        const places = [...texts.keys()].filter((at) => all[at]?.[1] === part);
        const own = places.map((at) => texts[at] as string);
        return { counted: countWords(own, phrases), places: Uint32Array.from(places) };
      });
      expect(joinCounts(parts)).toEqual(countWords(texts, phrases));
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('texts that are gone leave nothing behind', () => {
  const some = fc.array(fc.tuple(text, fc.boolean()), { maxLength: 15 });
  fc.assert(
    fc.property(some, fc.array(text, { maxLength: 3 }), (all, others) => {
      const phrases = phrasesIn([...all.map(([one]) => one), ...others]);
      const counted = (texts: readonly string[]) => countWords(texts, phrases);
      const staying = all.flatMap(([one, stays]) => (stays ? one : []));
      let place = others.length;
      const places = Uint32Array.from(all, ([, stays]) => (stays ? place++ : GONE));
      const gone = counted(all.flatMap(([one, stays]) => (stays ? [] : one)));
      const earlier = { counted: counted(all.map(([one]) => one)), places, gone };
      const part = { counted: counted(others), places: Uint32Array.from(others.keys()) };
      expect(joinCounts([earlier, part])).toEqual(counted([...others, ...staying]));
    }),
    { seed: 5, numRuns: 200 },
  );
});
