// In: questions for nothing but paragraphs. Out: whether they give what /paragraph gives.
import { describe, expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { paragraph } from '../../commands/paragraph.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { paragraph as made, madeUpCable } from '../reply/made-up-cable.ts';
import { words } from '../shipped-words.ts';
import { shipped } from './shipped-library.ts';

describe('09GUANGZHOU463', () => {
  test.each([
    ['3-5,8', '3-5,8'],
    ['paragraphs 3-5 and 8', '3-5,8'],
    ['paragraphs 8-6', '6-8'],
    ['6-11', '6-11'],
    ['show me paragraphs 2 to 5', '2-5'],
    ['what does paragraph six say?', '6'],
    ['the last two paragraphs', '10,11'],
    ['does anyone know what is in ¶¶2 and 9', '2,9'],
    ['paragraphs 10-15', '10-15'],
    ['2-4 of 09GUANGZHOU463', '2-4'],
    ['09GUANGZHOU463¶7', '7'],
    ['09GUANGZHOU463 last', '11'],
    ['the last two of 09GUANGZHOU463?', '10-11'],
    ['09GUANGZHOU463: all', '1-11'],
    ['GUANGZHOU 000463 summary', '1'],
    ["the Guangzhou cable's first", '1'],
    ["the Guangzhou cable's last paragraph", '11'],
    ['under "Common Obstacles"', '8-9'],
    ['¶6, sensitive but unclassified', '6'],
    ['¶6 (SBU)', '6'],
    ['6 (S/NF)', '6'],
    ['show me ¶6. (S/NF) and ¶7 (c//nf)', '6,7'],
    ['(09GUANGZHOU463 ¶8, sensitive but unclassified, under “Common Obstacles”)', '8'],
  ])('%s is /paragraph %s', (question, number) => {
    const reply = ask.run(shipped, { question });
    const read = paragraph.run(shipped, { number });
    expect(reply.record).toEqual(read.record);
    expect(JSON.stringify(reply.blocks)).toEqual(JSON.stringify(read.blocks));
  });
});

const library = (...paragraphs: ReturnType<typeof made>[]) => {
  const cables = [madeUpCable(paragraphs.map((one, line) => ({ ...one, line })))];
  return { cables, index: buildIndex(cables, words), version: '' };
};

test('99PILCROW1 with a summary in four paragraphs: all are shown, and what is left is had', () => {
  const harbor = library(
    ...[1, 2, 3, 4].map((number) => made(number, 'Boats. Piers.', { role: 'summary' })),
    made(5, 'It is over.'),
  );
  const reply = ask.run(harbor, { question: 'summary?' });
  expect(reply.record.excerpts.map((one) => one.paragraph)).toEqual([1, 2, 3, 4]);
  const [first] = reply.blocks;
  expect(first?.kind === 'quote' && first.resume?.(1)).toEqual({
    command: 'paragraph',
    options: { number: 'summary', from: 2 },
  });
});

test('99PILCROW1 without a summary: who asks for one is told so', () => {
  const { record } = ask.run(library(made(1, 'Boats sank.')), { question: 'what’s the gist?' });
  expect(record.reason).toBe('No paragraph is marked as a summary. The cable has ¶1.');
});

test('99PILCROW1 with a comment behind ¶1: the last paragraph is the same by command', () => {
  const harbor = library(made(1, 'Boats.'), made(null, 'Good.', { role: 'comment' }));
  for (const question of ['the last paragraph', 'comment']) {
    expect(ask.run(harbor, { question }).record).toEqual(
      paragraph.run(harbor, { number: 'last' }).record,
    );
  }
});
