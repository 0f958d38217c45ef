// In: an index of made-up paragraphs, saved. Out: the same again, or why not.
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/cable/shelved-cable.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { keyOf, openIndex, savedIndex } from '../../src/search/saved-index.ts';
import { words } from '../shipped-words.ts';
import { libraryOf } from './made-up-library.ts';

const { cables } = libraryOf(
  'The Harbor Pilots Association (HPA) owns boats.',
  'The HPA trains café pilots; кафе pilots sleep.',
);
const { vocabulary, postings, sentences, abbreviations } = buildIndex(cables, words);
const key = keyOf('1.2.3', ['tables', 'cable']);
const saved = {
  key,
  cards: cables.map((cable) => cardOf(cable, 7)),
  passedOver: ['x.txt: it is no cable.'],
  abbreviations,
  counted: { vocabulary, postings, sentences },
};
const bytes = savedIndex(saved);

describe('a saved index', () => {
  test('is the index that was saved', () => {
    expect(openIndex(bytes, key)).toEqual(saved);
  });

  test.each([0, 4, 11, 19, 30, 44, 200, bytes.length - 33, bytes.length - 1])(
    'cut to %i bytes is noticed',
    (length) => {
      expect(openIndex(Uint8Array.from(bytes.subarray(0, length)), key)).toEqual(
        expect.any(String),
      );
    },
  );

  test('with one bit changed is noticed, whichever it is', () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const torn = Uint8Array.from(bytes);
      torn[at] = (torn[at] as number) ^ 4;
      expect(openIndex(torn, key), `byte ${at}`).toEqual(expect.any(String));
    }
  });

  test.each([
    ['another version', keyOf('1.2.4', ['tables', 'cable'])],
    ['other tables', keyOf('1.2.3', ['other', 'cable'])],
    ['another cable', keyOf('1.2.3', ['tables', 'other'])],
    ['one more cable', keyOf('1.2.3', ['tables', 'cable', 'more'])],
  ])('is of no use to %s', (_, other) => {
    expect(openIndex(bytes, other)).toBe('it is of other cables, or of another version');
  });
});
