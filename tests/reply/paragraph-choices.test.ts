// In: many cables, and what is typed for a paragraph. Out: what is suggested, and how few are read.
import { beforeEach, expect, test } from 'vitest';
import { selectParagraphs } from '../../src/answer/selection.ts';
import type { Cable } from '../../src/cable/cable.ts';
import { paragraphChoices } from '../../src/reply/paragraph-choices.ts';
import { shipped } from '../commands/shipped-library.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const [own] = shipped.cables as [Cable];
let read = new Set<string>();
/** A thousand cables that are read when their paragraphs are asked for. */
const cables = Array.from({ length: 1_000 }, (_, number): Cable => {
  const id = `09MOLEHILL${number}`;
  const subject = number === 700 ? 'LANTERNS ON THE REEF' : 'NOTHING OF NOTE';
  return {
    ...own,
    id,
    header: { ...own.header, subject },
    get paragraphs() {
      read.add(id);
      return own.paragraphs;
    },
  };
});
beforeEach(() => {
  read = new Set();
});
const values = (typed: string, named = '') =>
  paragraphChoices({ cables }, typed, { cable: named }).map(({ value }) => value);

test('the paragraphs of the cable that is named are suggested, and no other is read', () => {
  expect(values('6', '09MOLEHILL3')).toEqual(['6']);
  expect([...read]).toEqual(['09MOLEHILL3']);
});

test.each(['¶6', '§6', '#6', 'p6', 'p. 6', 'para 6', 'no. 6'])('%s is looked up as 6', (typed) => {
  expect(values(typed, '09MOLEHILL3')).toEqual(['6']);
});

test('of two pieces without a number each leads to itself', () => {
  const pieces = [paragraph(null, 'Above.'), paragraph(1, 'Text.'), paragraph(null, 'Below.')];
  const cable = madeUpCable(pieces.map((piece, at) => ({ ...piece, line: at + 1 })));
  const chosen = paragraphChoices({ cables: [cable] }, '', {});
  expect(chosen.map(({ value }) => value)).toEqual(['first', '1', 'last']);
  for (const [at, { value }] of chosen.entries()) {
    expect(selectParagraphs(cable.paragraphs, value).paragraphs).toEqual([cable.paragraphs[at]]);
  }
});

test('where none is named, a keystroke reads a few of many at the most', () => {
  expect(values('')[0]).toBe('09MOLEHILL0 1');
  expect(values('6').slice(0, 2)).toEqual(['09MOLEHILL0 6', '09MOLEHILL1 6']);
  expect(read.size).toBeLessThanOrEqual(25);
});

test('of the cables that have a word in their subject, the paragraphs that have it come first', () => {
  const texts = ['Nets.', 'Puffins.', 'Nets.'].map((text, at) => paragraph(at + 1, text));
  const many = Array.from({ length: 60 }, (_, at): Cable => {
    const cable = madeUpCable(texts, { id: `99PILCROW${at + 1}` });
    return { ...cable, header: { ...cable.header, subject: at < 10 ? 'PUFFINS' : 'NETS' } };
  });
  expect(
    paragraphChoices({ cables: many }, 'puffins', {})
      .map(({ value }) => value)
      .slice(0, 4),
  ).toEqual([...['99PILCROW1 2', '99PILCROW1 1', '99PILCROW1 3', '99PILCROW2 2']]);
});

test('those whose reference or subject is typed are looked into', () => {
  expect(values('molehill70')[0]).toBe('09MOLEHILL70 1');
  expect(values('lanterns').slice(0, 2)).toEqual(['09MOLEHILL700 1', '09MOLEHILL700 2']);
  expect(values('puffins')).toEqual([]);
  expect(values('09molehill700').slice(0, 2)).toEqual(['09MOLEHILL700 1', '09MOLEHILL700 2']);
});
