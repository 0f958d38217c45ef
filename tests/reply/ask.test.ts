// In: answers made by hand from 99PILCROW1. Out: whether their wording is true and to the letter.
import { describe, expect, test } from 'vitest';
import type { Answer, Cited, Excerpt, Refusal } from '../../src/answer/answer.ts';
import { askReply } from '../../src/reply/ask.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const text =
  'The mayor met the fishermen on Monday. He said that 38 boats had been sold. Nobody objected.';
const six = paragraph(6, text, { mark: 'SBU', heading: 'The Harbor' });
const cable = madeUpCable([paragraph(1, 'Summary.', { role: 'summary' }), six]);
const other = madeUpCable([paragraph(1, 'Another text.')], { id: '99PILCROW2' });

const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const said = at('He said that 38 boats had been sold.');
const excerpt: Excerpt = {
  cable,
  paragraph: six,
  section: null,
  whole: text,
  span: said,
  text: text.slice(said.start, said.end),
  strong: [{ start: 13, end: 15 }],
  before: at('The mayor met the fishermen on Monday.'),
  after: null,
};
const cited: Cited = {
  status: 'answered',
  excerpts: [excerpt],
  matched: [
    { asked: 'ships', readAs: 'boats' },
    { asked: 'Sold', readAs: 'sold' },
  ],
  missing: ['budget'],
  answer: '38',
};

const lines = ({ blocks }: Reply) =>
  blocks.flatMap((block) =>
    block.kind === 'line'
      ? block.text
          .map((part) => (typeof part === 'string' ? part : Object.values(part)[0]))
          .join('')
      : [],
  );
const quote = (block: Block | undefined) => (block?.kind === 'quote' ? block : null);

describe('an answer', () => {
  const reply = askReply([cable], cited, false);

  test('quotes with marking in words, ¶ and heading; context is soft, what was asked for strong', () => {
    expect(quote(reply.blocks[0])).toMatchObject({
      cite: '¶6, sensitive but unclassified, under “The Harbor”',
      sentences: [
        [{ soft: 'The mayor met the fishermen on Monday.' }],
        ['He said that ', { strong: '38' }, ' boats had been sold.'],
      ],
    });
  });

  test('says which terms matched, which word stood for which, and which were not found', () => {
    expect(lines(reply)).toEqual([
      'Matched 2 of 3 terms: “ships” read as “boats”, “Sold”; not found: “budget”.',
    ]);
  });

  test('goes on where it is cut: from the sentence of the paragraph', () => {
    expect(quote(reply.blocks[0])?.resume?.(1)).toEqual({
      command: 'paragraph',
      options: { number: '6', from: 2 },
    });
  });

  test('offers the paragraph and the contents', () => {
    expect(reply.buttons).toEqual([
      { label: 'More context', call: { command: 'paragraph', options: { number: '6' } } },
      { label: 'Contents', call: { command: 'about', options: {} } },
    ]);
  });

  test('is for the asker alone only when that was asked', () => {
    expect(reply.private).toBe(false);
    expect(askReply([cable], cited, true).private).toBe(true);
  });

  test('is a record for other programs', () => {
    expect(reply.record).toEqual({
      status: 'answered',
      reason: null,
      excerpts: [
        {
          cable: '99PILCROW1',
          paragraph: 6,
          section: null,
          marking: 'SBU',
          text: 'He said that 38 boats had been sold.',
        },
      ],
      matched: ['ships read as boats', 'Sold'],
      missing: ['budget'],
      answer: '38',
    });
  });

  test('names the cable where there are several', () => {
    const several = askReply([cable, other], cited, false);
    expect(quote(several.blocks[0])?.cite).toMatch(/^99PILCROW1 ¶6, /);
    expect(several.buttons[0]?.call.options).toEqual({ number: '6', cable: '99PILCROW1' });
  });

  test('from an unmarked paragraph says so, and how the cable is marked', () => {
    const marked = { ...cable, header: { ...cable.header, classification: 'CONFIDENTIAL' } };
    const bare = { ...six, mark: null, heading: null };
    const unmarked: Excerpt = { ...excerpt, cable: marked, paragraph: bare };
    const reply = askReply([marked], { ...cited, excerpts: [unmarked] }, false);
    expect(quote(reply.blocks[0])?.cite).toBe('¶6, unmarked (the cable is CONFIDENTIAL)');
  });

  test('from the header is cited as such', () => {
    const whole = 'FM CONSULATE PILCROW';
    const header: Excerpt = {
      ...{
        cable,
        paragraph: null,
        section: 'header',
        whole,
        text: whole,
        before: null,
        after: null,
      },
      span: { start: 0, end: whole.length },
      strong: [{ start: 3, end: whole.length }],
    };
    const from = askReply(
      [cable],
      { ...cited, excerpts: [header], matched: [], missing: [] },
      false,
    );
    expect(from.blocks).toEqual([
      {
        kind: 'quote',
        cite: 'The header',
        sentences: [['FM ', { strong: 'CONSULATE PILCROW' }]],
        resume: null,
      },
    ]);
    expect(from.record.excerpts).toEqual([
      { cable: '99PILCROW1', paragraph: null, section: 'header', marking: null, text: whole },
    ]);
  });
});

describe('a refusal', () => {
  const refuse = (refusal: Refusal, more: object = {}): Answer => ({
    ...{ status: 'refused', refusal, matched: [], missing: [], nearest: null },
    ...more,
  });

  test.each<[Refusal, string[], string]>([
    [
      { kind: 'nothing-asked' },
      [],
      'There is nothing in this to look up: ask in plain words about what the cable reports.',
    ],
    [
      { kind: 'no-such-paragraph', asked: '¶12', cable },
      [],
      'There is no ¶12: the cable has ¶1 and ¶6.',
    ],
    [{ kind: 'not-in-header', field: 'signer' }, [], 'The cable’s header has no signer.'],
    [
      { kind: 'not-in-header', field: 'refs' },
      [],
      'The cable’s header has no references to other cables.',
    ],
    [
      { kind: 'not-covered' },
      ['world', 'cup'],
      'The cable does not say: it has nothing on “world” or “cup”.',
    ],
    [{ kind: 'not-covered' }, [], 'The cable does not say: too little of the question is in it.'],
    [
      { kind: 'absent', terms: ['Shanghai'] },
      ['Shanghai'],
      'The cable does not say: it never mentions “Shanghai”.',
    ],
    [
      { kind: 'no-such-detail', detail: 'age' },
      [],
      'The cable speaks of this, but gives no age for it.',
    ],
  ])('%j is one sentence', (refusal, missing, sentence) => {
    const reply = askReply([cable], refuse(refusal, { missing }), false);
    expect(lines(reply)[0]).toBe(sentence);
    expect(reply.private).toBe(true);
    expect(reply.record).toMatchObject({
      status: 'refused',
      reason: sentence,
      excerpts: [],
      missing,
    });
    expect(reply.blocks.filter(({ kind }) => kind === 'quote')).toEqual([]);
  });

  test('says what there is to ask about', () => {
    const reply = askReply([cable], refuse({ kind: 'not-covered' }), false);
    expect(lines(reply)[1]).toBe('What it has: ¶1 Summary; ¶6 The Harbor.');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Contents']);
  });

  test('points to the nearest paragraph without quoting it', () => {
    const nearest = { cable, paragraph: six };
    const reply = askReply([cable], refuse({ kind: 'not-covered' }, { nearest }), false);
    expect(lines(reply)[1]).toBe('Closest is ¶6, under “The Harbor”.');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Show ¶6', 'Contents']);
  });

  test('repeats no more of a reader’s words than it takes to know them again', () => {
    const missing = Array.from({ length: 900 }, (_, i) => `${i}${'x'.repeat(6000)}`);
    const reply = askReply([cable], refuse({ kind: 'not-covered' }, { missing }), false);
    expect(lines(reply)[0]?.length).toBeLessThan(400);
    expect(lines(reply)[0]).toMatch(/ or 895 more\.$/);
  });
});
