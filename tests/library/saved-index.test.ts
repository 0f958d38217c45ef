// In: an index of made-up paragraphs, saved. Out: the same again, or why not.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/cable/shelved-cable.ts';
import { openIndex, type SavedIndex, savedIndex } from '../../src/library/saved-index.ts';
import { introducedIn, withGeneral } from '../../src/search/abbreviations.ts';
import { buildIndex, commonWords } from '../../src/search/paragraph-index.ts';
import { libraryOf } from '../search/made-up-library.ts';
import { words } from '../shipped-words.ts';

const { cables } = libraryOf(
  'The Harbor Pilots Association (HPA) owns boats.',
  'The HPA trains café pilots; кафе pilots sleep.',
);
const { vocabulary, postings, sentences } = buildIndex(cables, words);
const abbreviations = withGeneral(
  cables.flatMap((one) => one.paragraphs.flatMap(({ text }) => introducedIn(text))),
);
const maker = 'a'.repeat(64);
const saved = {
  maker,
  state: 'b'.repeat(64),
  behind: 14,
  passedOver: ['x.txt: it is no cable.'],
  counted: { vocabulary, postings, sentences },
  common: commonWords(vocabulary, words),
  abbreviations,
  cards: cables.map((cable) => cardOf(cable, 7)),
  surveys: [{ look: '7 1.5 2.5 9', introduced: abbreviations }],
};
const bytes = savedIndex(saved);

/** With all that is read one by one. */
function whole({ abbreviations, cards, surveys, ...rest }: SavedIndex) {
  const lists = { abbreviations: [...abbreviations], cards: [...cards], surveys: [...surveys] };
  return { ...rest, ...lists };
}

describe('a saved index', () => {
  test('is the index that was saved', () => {
    expect(whole(openIndex(bytes, maker) as SavedIndex)).toEqual(saved);
  });

  test.each([0, 4, 11, 19, 30, 44, 200, bytes.length - 33, bytes.length - 1])(
    'cut to %i bytes is noticed',
    (length) => {
      expect(openIndex(Uint8Array.from(bytes.subarray(0, length)), maker)).toEqual(
        expect.any(String),
      );
    },
  );

  test('with one bit changed is noticed, whichever it is', () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const torn = Uint8Array.from(bytes);
      torn[at] = (torn[at] as number) ^ 4;
      expect(openIndex(torn, maker), `byte ${at}`).toEqual(expect.any(String));
    }
  });

  test('is of no use to another maker', () => {
    expect(openIndex(bytes, 'c'.repeat(64))).toBe('it is of another version');
  });

  test('of a version that saved other things is told as such', () => {
    const head = Buffer.from('{"key":"d","sentences":3,"columns":[["letters",2,0]]}   ');
    const before = Buffer.alloc(20);
    before.write('PILCROWI', 'latin1');
    before.writeUInt32LE(20 + head.length + 32, 8);
    before.writeUInt32LE(head.length, 16);
    const whole = Buffer.concat([before, head]);
    const sum = createHash('sha256').update(whole).digest();
    const reason = openIndex(Uint8Array.from(Buffer.concat([whole, sum])), maker);
    expect(reason).toBe('it is of another version');
  });
});
