// In: an index of made-up paragraphs, saved. Out: the same again, or why not.
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { keyOf, openIndex, savedIndex } from '../../src/search/saved-index.ts';
import { words } from '../shipped-words.ts';
import { libraryOf } from './made-up-library.ts';

const { cables } = libraryOf(
  'The Harbor Pilots Association (HPA) owns boats.',
  'The HPA trains café pilots; кафе pilots sleep.',
);
const index = buildIndex(cables, words);
const key = keyOf('1.2.3', ['tables', 'cable']);
const bytes = Buffer.concat(savedIndex(index, key));

describe('a saved index', () => {
  test('is the index that was saved', () => {
    expect(openIndex(bytes, key, cables, words)).toEqual(index);
  });

  test.each([0, 4, 11, 20, 44, 200, bytes.length - 33, bytes.length - 1])(
    'cut to %i bytes is noticed',
    (length) => {
      expect(openIndex(Uint8Array.from(bytes.subarray(0, length)), key, cables, words)).toEqual(
        expect.any(String),
      );
    },
  );

  test('with one bit changed is noticed, whichever it is', () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const torn = Uint8Array.from(bytes);
      torn[at] = (torn[at] as number) ^ 4;
      expect(openIndex(torn, key, cables, words), `byte ${at}`).toEqual(expect.any(String));
    }
  });

  test.each([
    ['another version', keyOf('1.2.4', ['tables', 'cable'])],
    ['other tables', keyOf('1.2.3', ['other', 'cable'])],
    ['another cable', keyOf('1.2.3', ['tables', 'other'])],
    ['one more cable', keyOf('1.2.3', ['tables', 'cable', 'more'])],
  ])('is of no use to %s', (_, other) => {
    expect(openIndex(bytes, other, cables, words)).toBe(
      'it is of other cables, or of another version',
    );
  });
});
