// In: sentences, ours and a property's. Out: proof of where they are cut, and of their words' lemmas.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, stem } from '../../src/search/language.ts';
import { wordsOf } from '../../src/search/word.ts';
import { shipped } from '../commands/shipped-library.ts';

const sentences = (text: string) => analyse(text).map(({ start, end }) => text.slice(start, end));
const lemmas = (text: string) =>
  analyse(text).flatMap(({ tokens }) => wordsOf(tokens).map(({ lemma }) => lemma));

describe('a text is cut into its sentences', () => {
  test.each([
    [['The mayor left.', 'Nobody followed him!', 'Why?']],
    [['He paid US$26 million to the U.S. firm in 3.5 years.', 'It closed.']],
    [['"We will try," he said.', 'They tried.']],
    [['No full stop at the end']],
    // Within an address or an abbreviation none ends.
    [['It is at www.elysee.fr; read it.', 'He is pro-U.S. and pro-trade.', 'Boats came.']],
    // Each item of a list is a sentence; a dash between words begins none.
    [['It has three parts:', '- PORTIA will buy nets;', '-- NEMO will dredge.', '* All pay.']],
    [['It has two heads:', '-Minister of Nets: Ida Holm;', '--Clerk: Erik Lund.']],
    [['It froze; -5 degrees were read.']],
    [['Two unions -- the Guild (HG) and the Board (HB) -- have merged.', 'It froze.']],
    [['It has two heads:', '- Minister of Nets (Ida Holm)', '- clerk of the locks.']],
    [['They sail:', 'Name: LUND Rank: Mate Boat: Gull', 'Name: BERG Rank: Cook Boat: Auk']],
    [['President: Lund, Nets: Berg, President of the Guild: Holm, Locks and Nets: Dahl.']],
    [['A dash - like this - is no item.', 'An end-of-line hyphen is none.']],
  ])('%j', (expected) => expect(sentences(expected.join(' '))).toEqual(expected));

  test('and where it is said to be broken', () => {
    const text = 'Nets: Ida Holm (GP) Holm, 50, is new.';
    const broken = analyse(text, [text.indexOf('Holm,')]);
    expect(broken.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nets: Ida Holm (GP)',
      'Holm, 50, is new.',
    ]);
  });

  test.each(['x', '-', 'a-', '*'])(
    'a run of %j is read in pieces, and nothing of it is lost',
    (one) => {
      const text = `The mayor left ${one.repeat(5_000)} behind.`;
      expect(sentences(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      const longest = analyse(text).flatMap(({ tokens }) =>
        tokens.map((token) => token.text.length),
      );
      expect(Math.max(...longest)).toBeLessThanOrEqual(200);
    },
  );

  test('a table of 2,500 words without a full stop is read in stretches, and nothing of it is lost', () => {
    const rows = Array.from({ length: 1_250 }, (_, i) => `boats ${i}`).join(' ');
    const read = analyse(rows);
    expect(read.map(({ tokens }) => tokens.length)).toEqual([1_000, 1_000, 500]);
    expect(sentences(rows).join(' ')).toBe(rows);
  });

  test.each(['', '   ', '\n\t'])('blank: %j', (text) => {
    expect(sentences(text).join('').trim()).toBe('');
  });

  test('09GUANGZHOU463: ¶8 is two, and every paragraph is its sentences and blanks', () => {
    const { paragraphs } = shipped.cables[0] as (typeof shipped.cables)[0];
    expect(sentences(paragraphs[7]?.text ?? '').map((text) => text.slice(0, 20))).toEqual([
      'According to Gao and',
      'Additional resources',
    ]);
    for (const { text } of paragraphs) expect(sentences(text).join(' ')).toBe(text);
  });
});

describe('lemmas', () => {
  test.each([
    ['Children wept.', ['child', 'weep']],
    ['Women marched; men watched.', ['woman', 'march', 'man', 'watch']],
    ['Cities grew.', ['city', 'grow']],
    ['the cases', ['the', 'case']],
    // A stemmer would make `y2,000` of 32,000.
    ['32,000 people in 2009 and 1954', ['32000', 'people', 'in', '2009', 'and', '1954']],
  ])('%s', (text, expected) => expect(lemmas(text)).toEqual(expected));

  test('a name is cut from its ’s, whatever was read before', () => {
    const words = () =>
      analyse("It was Zorkel's new plan.").flatMap(({ tokens }) => tokens.map(({ text }) => text));
    const before = words();
    expect(before).toEqual(['It', 'was', 'Zorkel', "'s", 'new', 'plan', '.']);
    analyse("He is no friend of Zorkel's. They met.");
    expect(words()).toEqual(before);
  });

  test('stems join what lemmas do not, and leave numbers alone', () => {
    expect(['trafficking', 'trafficker', 'traffickers'].map(stem)).toEqual(
      Array(3).fill('traffick'),
    );
    expect(['32,000', '2007-2008', 'h1n1s'].map(stem)).toEqual(['32,000', '2007-2008', 'h1n1s']);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom(
      ..."the Women ran. He's - -- * U.S. ; ? ¶6 US$26 3.5 can't x-y 🎉 (SBU) “".split(' '),
    ),
  );
  const texts = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n')), { maxLength: 40 })
    .map((pieces) => pieces.flat().join(''));

  test('gives sentences in order and disjoint, and tokens that are slices of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, tokens } of analyse(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(tokens[0]?.start).toBe(start);
          expect(tokens.at(-1)?.end).toBe(end);
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            last = token.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one word', 'x'.repeat(6000)],
    ['emoji', '🎉👩‍👩‍👧 '.repeat(600)],
    ['brackets', '(('.repeat(3000)],
    ['dashes', '. - '.repeat(1500)],
    ['control characters', '\0\u0007\u001b['.repeat(1500)],
    ['half a surrogate pair', '\ud83d'.repeat(6000)],
  ])('6,000 characters of %s are read', (_, text) => expect(() => analyse(text)).not.toThrow());
});
