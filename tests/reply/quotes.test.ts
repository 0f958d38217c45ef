// In: excerpts made by hand from 99PILCROW1. Out: whether they are quoted to the letter, each word once.
import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../src/answer/answer.ts';
import { quotesOf } from '../../src/reply/quotes.ts';
import { at, cable, excerpt, other, six, text } from './made-up-answer.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const quotes = (excerpts: readonly Excerpt[], cables = [cable]) =>
  quotesOf(cables, excerpts).filter((block) => block.kind === 'quote');

test('marking is in words, with ¶ and heading; context is soft, what was asked for strong', () => {
  expect(quotes([excerpt])).toMatchObject([
    {
      cite: '¶6, sensitive but unclassified, under “The Harbor”',
      sentences: [
        [{ soft: 'The mayor met the fishermen on Monday.' }],
        ['He said that ', { strong: '38' }, ' boats had been sold.'],
      ],
    },
  ]);
});

test('the short answer is set off from the words beside it that the question has', () => {
  const key = { start: 13, end: 15 };
  const [quote] = quotes([{ ...excerpt, strong: [{ start: 8, end: 21 }], key }]);
  expect(quote?.sentences[1]).toEqual([
    'He said ',
    { strong: 'that ' },
    { key: '38' },
    { strong: ' boats' },
    ' had been sold.',
  ]);
});

test('it goes on where it is cut: from the sentence of the paragraph', () => {
  const [quote] = quotes([excerpt]);
  expect(quote?.resume?.(1)).toEqual({
    command: 'paragraph',
    options: { number: '6', from: 2 },
  });
});

test('where there are several cables it is named', () => {
  const [quote] = quotes([excerpt], [cable, other]);
  expect(quote?.cite).toMatch(/^99PILCROW1 ¶6, /);
});

test('an unmarked paragraph is said to be so, and how the cable is marked', () => {
  const marked = { ...cable, header: { ...cable.header, classification: 'CONFIDENTIAL' } };
  const bare = { ...six, mark: null, heading: null };
  const [quote] = quotes([{ ...excerpt, cable: marked, paragraph: bare }], [marked]);
  expect(quote?.cite).toBe('¶6, unmarked (the cable is CONFIDENTIAL)');
});

test('a sentence is shown once that one excerpt is and another needs to be understood', () => {
  const span = at('The mayor met the fishermen on Monday.');
  const met = { ...excerpt, span, text: text.slice(0, span.end), before: null, strong: [] };
  const [quote] = quotes([excerpt, met]);
  expect(quote?.sentences).toEqual([
    ['The mayor met the fishermen on Monday.'],
    ['He said that ', { strong: '38' }, ' boats had been sold.'],
  ]);
  expect(quote).not.toHaveProperty('gaps');
});

describe('several sentences of one paragraph', () => {
  const long = `One. Two boats. Three. Four boats. Five boats. ${'No boat '.repeat(98)}was seen.`;
  const many = paragraph(2, long);
  const two = madeUpCable([many], { id: '99PILCROW2' });
  const part = (words: string): Excerpt => {
    const start = long.indexOf(words);
    const span = { start, end: start + words.length };
    const more = { cable: two, paragraph: many, whole: long, span, text: words, before: null };
    return { ...excerpt, ...more, strong: [] };
  };

  test('are quoted once, as they stand there, and it is marked where something is left out', () => {
    const excerpts = [part('Four boats.'), excerpt, part('Two boats.'), part('Five boats.')];
    const [first, second, ...others] = quotes(excerpts, [cable, two]);
    expect(first).toMatchObject({
      cite: '99PILCROW2 ¶2, unmarked',
      sentences: [['Two boats.'], ['Four boats.'], ['Five boats.']],
      gaps: [1],
    });
    expect(second?.cite).toMatch(/^99PILCROW1 ¶6, /);
    expect(others).toEqual([]);
    expect(first?.resume?.(1).options).toEqual({ number: '2', from: 4, cable: '99PILCROW2' });
  });

  test('are two quotations, the best first, where a message may end before that', () => {
    const end = part(long.slice(long.indexOf('No boat')));
    expect(quotes([end, part('Two boats.')], [two])).toMatchObject([
      { cite: '¶2, unmarked', sentences: [[end.text]] },
      { cite: '¶2, unmarked', sentences: [['Two boats.']] },
    ]);
  });
});

test('what is a line in the cable begins one', () => {
  const words = 'Two heads: -Nets: Ida Holm; -Locks: Erik Lund.';
  const [nets, locks] = [words.indexOf('-Nets'), words.indexOf('-Locks')];
  const two = paragraph(2, words, { breaks: [nets, locks] });
  const part = (start: number, end: number): Excerpt => ({
    ...{ ...excerpt, paragraph: two, whole: words, before: null, strong: [] },
    ...{ span: { start, end }, text: words.slice(start, end) },
  });
  expect(quotes([part(0, words.length)])).toMatchObject([{ starts: [1, 2] }]);
  expect(quotes([part(0, nets - 1), part(locks, words.length)])).toMatchObject([
    { starts: [1], gaps: [1] },
  ]);
});

test('the header is cited once, line by line', () => {
  const ofHeader = (whole: string, value: number): Excerpt => {
    const span = { start: 0, end: whole.length };
    const words = { whole, span, text: whole, strong: [{ start: value, end: whole.length }] };
    return { ...excerpt, ...words, paragraph: null, section: 'header', before: null };
  };
  const to = ofHeader('TO SECSTATE AMEMBASSY LUND', 3);
  const lines = [
    { start: 0, end: 11 },
    { start: 12, end: to.text.length },
  ];
  expect(quotes([{ ...to, lines }, ofHeader('INFO AMCONSUL TOLLBY', 5)])).toEqual([
    {
      kind: 'quote',
      cite: 'The header',
      sentences: [
        ['TO ', { strong: 'SECSTATE' }],
        [{ strong: 'AMEMBASSY LUND' }],
        ['INFO ', { strong: 'AMCONSUL TOLLBY' }],
      ],
      unit: 'line',
      starts: [1, 2],
      resume: null,
    },
  ]);
});
