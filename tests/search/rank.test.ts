// In: words, without a question's kind or meaning. Out: proof of the order of the sentences that hold them.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/search/language.ts';
import { bestFirst, weigher } from '../../src/search/rank.ts';
import { readPassage } from '../../src/search/read-passage.ts';
import { STOP_WORDS } from '../../src/search/stop-words.ts';
import { wordsOf } from '../../src/search/word.ts';
import { shipped } from '../commands/shipped-library.ts';
import { libraryOf, plainly, termsOf } from './made-up-library.ts';

/** `¶2 first words` of the sentences, best first, by their words alone. */
function order(text: string, { index }: Pick<typeof shipped, 'index'>, length = 100): string[] {
  const words = analyse(text)
    .flatMap(({ tokens }) => wordsOf(tokens))
    .filter(({ form }) => !STOP_WORDS.has(form));
  const passages = [...index.passages].map((passage) => readPassage(passage, index));
  return bestFirst(passages.flatMap(weigher(termsOf(plainly(words), index), null, () => 0)))
    .filter((candidate) => candidate.words > 0)
    .map(({ passage: { paragraph }, sentence: { start, end } }) => {
      const first = paragraph.text.slice(start, end).slice(0, length);
      return `¶${paragraph.number} ${first}`;
    });
}

describe('99PILCROW1: the whole order', () => {
  test('a sentence with more of the words comes first, then its own paragraph, then others', () => {
    const library = libraryOf(
      'The mayor closed the harbor. Nobody spoke.',
      'The harbor froze. The mayor sold the frozen boats in the harbor.',
      'Bread was dear.',
    );
    expect(order('mayor harbor boats', library)).toEqual([
      '¶2 The mayor sold the frozen boats in the harbor.',
      '¶1 The mayor closed the harbor.',
      '¶2 The harbor froze.',
      '¶1 Nobody spoke.',
    ]);
  });

  test('a rare word tells more than a common one', () => {
    const library = libraryOf(
      'The harbor froze.',
      'The harbor thawed.',
      'The harbor froze again.',
      'A dredger came.',
    );
    expect(order('dredger harbor', library)[0]).toBe('¶4 A dredger came.');
  });

  test('a word that the question has too stands for itself, and for no other of its words', () => {
    const library = libraryOf(
      'The pilots saw sons and daughters.',
      'The pilots told parents to keep children away.',
    );
    expect(order('mothers fathers sons daughters keep', library)[0]).toMatch(/^¶2/);
    expect(order('sons daughters', library)[0]).toMatch(/^¶1/);
  });

  test('the same word comes before its cousins', () => {
    const library = libraryOf('It was about traffickers.', 'It was about trafficking.');
    expect(order('trafficking', library)).toEqual([
      '¶2 It was about trafficking.',
      '¶1 It was about traffickers.',
    ]);
    expect(order('traffickers', library)).toEqual([
      '¶1 It was about traffickers.',
      '¶2 It was about trafficking.',
    ]);
  });

  test('words that stand together in the question should do so in the sentence', () => {
    const library = libraryOf(
      'The port of the old north had no new labor.',
      'The labor port is new, the north old.',
    );
    expect(order('labor port', library)[0]).toBe('¶2 The labor port is new, the north old.');
  });

  test('"he" stands for who was named in the sentence before', () => {
    const library = libraryOf(
      'Chen met the pilots. It rained. He praised the cooks.',
      'Berg met the pilots. He praised the cooks.',
    );
    expect(order('Berg praised cooks', library)[0]).toBe('¶2 He praised the cooks.');
  });

  test('equal sentences stay in the order of the cable', () => {
    const library = libraryOf(...Array(12).fill('The harbor froze.'));
    expect(order('harbor', library)).toEqual(
      Array.from({ length: 12 }, (_, i) => `¶${i + 1} The harbor froze.`),
    );
  });

  test('what holds none of the words is not there; no words, no order', () => {
    const library = libraryOf('The harbor froze.', 'Bread was dear.');
    expect(order('harbor', library)).toEqual(['¶1 The harbor froze.']);
    expect(order('', library)).toEqual([]);
  });
});

test('09GUANGZHOU463: a word of few sentences gives those, in order', () => {
  expect(order('DNA', shipped, 20).slice(0, 2)).toEqual([
    '¶8 Additional resources',
    '¶6 Moreover, the PSB ha',
  ]);
  expect(order('middlemen', shipped, 20)[0]).toBe('¶10 According to PSB Ser');
  expect(order('Shilongkeng', shipped, 20)[0]).toBe('¶4 In a further effort ');
});

test('the same words give the same order, whatever was asked in between', () => {
  const first = order('protests by parents of missing children', shipped);
  order('hotline', shipped);
  expect(order('protests by parents of missing children', shipped)).toEqual(first);
  expect(first.length).toBeGreaterThan(10);
});
