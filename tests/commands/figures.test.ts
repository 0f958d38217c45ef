// In: /figures on 09GUANGZHOU463. Out: whether it lists what the cable prints, by paragraph.

import { describe, expect, test } from 'vitest';
import { figures } from '../../commands/figures.ts';
import type { Options } from '../../src/reply/reply.ts';
import { madeUpCable, paragraph } from '../reply/made-up-cable.ts';
import { shipped } from './shipped-library.ts';

const run = (options: Options) => figures.run(shipped, options);

test('¶6: each quantity to the letter with what it counts, under where it stands', () => {
  const { blocks, record } = run({ paragraph: '6' });
  expect(blocks[0]).toEqual({
    kind: 'line',
    text: ['¶6, sensitive but unclassified, under “The PSB\'s "Special Campaign"”:'],
  });
  const text = shipped.cables[0]?.paragraphs[5]?.text ?? '';
  const found = record.figures ?? [];
  expect(found.map((figure) => figure.text)).toEqual(
    expect.arrayContaining(['217', '151', '38', '159']),
  );
  for (const figure of found) {
    expect(figure.paragraph).toBe(6);
    expect(text).toContain(figure.sentence);
    expect(figure.sentence).toContain(figure.text);
    expect(figure.sentence).toContain(figure.counts ?? '');
  }
  const [, list] = blocks;
  expect(list?.kind === 'list' && list.items.length).toBe(found.length);
});

test('¶2: a share is shown with the words between it and its whole, as the cable prints them', () => {
  const [, list] = run({ paragraph: '2' }).blocks;
  expect(list?.kind === 'list' && list.items).toContainEqual([
    { strong: 'one-fifth' },
    ' of the entire migrant worker population',
    { soft: ' (share)' },
  ]);
});

test('¶2: what stands before a figure in brackets is what it counts', () => {
  const { blocks, record } = run({ paragraph: '2' });
  const [, list] = blocks;
  expect(list?.kind === 'list' && list.items).toContainEqual([
    { strong: '140 million' },
    { soft: ' (count: entire migrant worker population)' },
  ]);
  expect(record.figures).toContainEqual(
    expect.objectContaining({ text: '140 million', counts: 'entire migrant worker population' }),
  );
});

test('a share with its noun within is listed once, whole', () => {
  const text = 'One boat in four sank. The mayor has a boat.';
  const library = { ...shipped, cables: [madeUpCable([paragraph(1, text)])] };
  const [, list] = figures.run(library, {}).blocks;
  expect(list?.kind === 'list' && list.items).toEqual([
    [{ strong: 'One boat in four' }, { soft: ' (share)' }],
  ]);
});

test('the whole cable has one list a paragraph that has figures, in order', () => {
  const { blocks, record } = run({});
  const paragraphs = [...new Set(record.figures?.map(({ paragraph }) => paragraph))];
  expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => Number(a) - Number(b)));
  expect(blocks.filter(({ kind }) => kind === 'list')).toHaveLength(paragraphs.length);
});

describe('the rest of a long list', () => {
  test('begins at the figure at which it was left', () => {
    const { blocks, record } = run({});
    const lists = blocks.flatMap((block) => (block.kind === 'list' ? block : []));
    const before = lists[0]?.items.length ?? 0;
    const rest = run(lists[1]?.resume?.(1)?.options ?? {});
    expect(rest.record.figures).toEqual(record.figures?.slice(before + 1));
  });

  test('is refused past the end', () => {
    expect(run({ from: 999 }).record.reason).toMatch(/so there is none from figure 999 on\.$/);
  });
});

test('a reference alone is the whole cable', () => {
  expect(run({ paragraph: '09GUANGZHOU463' }).record).toEqual(run({}).record);
});

test('a paragraph without figures is said to have none; one that is not there is refused', () => {
  const without = shipped.cables[0]?.paragraphs.find(({ number }) => number === 7);
  expect(without).toBeDefined();
  expect(run({ paragraph: '7' }).record.reason).toBe('¶7 gives no figures.');
  expect(run({ paragraph: '12' }).record.reason).toBe('There is no ¶12: the cable has ¶1–¶11.');
  expect(run({ paragraph: '6, 12' }).blocks.at(-1)).toEqual({
    kind: 'line',
    text: ['The cable has ¶1–¶11, so there is no ¶12.'],
  });
});
