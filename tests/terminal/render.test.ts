// In: replies. Out: whether their text fits a terminal and cannot steer it.
import { describe, expect, test } from 'vitest';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { render } from '../../src/terminal/render.ts';

const record: Reply['record'] = {
  status: 'answered',
  reason: null,
  excerpts: [],
  matched: [],
  missing: [],
  answer: null,
};
const reply: Reply = {
  blocks: [
    {
      kind: 'quote',
      cite: '¶6, unmarked',
      sentences: [
        [{ soft: 'He came.' }],
        ['He said ', { key: '38' }, { strong: ' boats' }, '-owners left.'],
      ],
      unit: 'sentence',
      resume: null,
    },
    { kind: 'line', text: [{ soft: 'Matched all 2 terms.' }] },
    { kind: 'list', items: [['One.'], ['Two.']], resume: null },
  ],
  buttons: [{ label: 'Contents', call: { command: 'about', options: {} } }],
  private: false,
  record,
};
const plain = { colour: false, width: () => Number.POSITIVE_INFINITY };

test('a reply as text: context in brackets, a button as the command that it is', () => {
  expect(render(reply, plain)).toBe(
    [
      '¶6, unmarked',
      '  [He came.] He said 38 boats-owners left.',
      '',
      'Matched all 2 terms.',
      '- One.',
      '- Two.',
      'Contents: /about',
    ].join('\n'),
  );
});

test('on a terminal, what was asked for is bold and context faint, across a wrapped line too', () => {
  expect(render({ ...reply, buttons: [] }, { colour: true, width: () => 26 })).toBe(
    [
      '\u001b[1m¶6, unmarked\u001b[0m',
      '  \u001b[2m[He came.]\u001b[0m He said \u001b[1;4m38\u001b[0m',
      '  \u001b[1mboats\u001b[0m-owners left.',
      '',
      '\u001b[2mMatched all 2 terms.\u001b[0m',
      '- One.',
      '- Two.',
    ].join('\n'),
  );
});

test('a menu is a numbered list, and the command with the choice left open', () => {
  const choices = Array.from({ length: 10 }, (_, at) => ({
    value: `99PILCROW${at}`,
    name: `99PILCROW${at}`,
    note: at === 9 ? 'A Subject That Is Wrapped' : null,
  }));
  const call = { command: 'paragraph', options: { number: '6' } };
  const menu = { title: 'Choose a cable', call, choices, inText: false };
  const shown = render({ ...line('Which one?'), menu }, { colour: false, width: () => 30 }).split(
    '\n',
  );
  expect(shown.slice(0, 2)).toEqual(['Which one?', ' 1. 99PILCROW0']);
  expect(shown.slice(10)).toEqual([
    '10. 99PILCROW9: A Subject That',
    '    Is Wrapped',
    'Choose a cable: /paragraph',
    'number:6 cable:REFERENCE',
  ]);
});

test('what is left out between sentences of one paragraph is marked', () => {
  const quote = { ...reply.blocks[0], sentences: [['One.'], ['Two.'], ['Five.']], gaps: [2] };
  const shown = { ...reply, blocks: [quote as Block], buttons: [] };
  expect(render(shown, plain)).toBe('¶6, unmarked\n  One. Two. […] Five.');
  const lines = { ...shown, blocks: [{ ...quote, starts: [1] } as Block] };
  expect(render(lines, plain)).toBe('¶6, unmarked\n  One.\n  Two. […] Five.');
  expect(render(shown, { ...plain, colour: true })).toContain('Two. \u001b[2m[…]\u001b[0m Five.');
});

const line = (text: string): Reply => ({
  blocks: [{ kind: 'line', text: [text] }],
  buttons: [],
  private: false,
  record,
});

describe('wrapping', () => {
  test.each([
    ['one two three four five six', 20, 'one two three four\nfive six'],
    [`a ${'x'.repeat(30)} b`, 20, `a\n${'x'.repeat(30)}\nb`],
    ['exactly twenty chars.', 21, 'exactly twenty chars.'],
    ['汉字汉字汉字 汉字汉字', 20, '汉字汉字汉字\n汉字汉字'],
    ['narrow windows count as twenty', 1, 'narrow windows count\nas twenty'],
  ])('%j in %d columns', (text, width, lines) => {
    expect(render(line(text), { colour: false, width: () => width })).toBe(lines);
  });
});

test('nothing that a terminal obeys is left of a cable or a question', () => {
  const hostile = 'a\u001b[31mb\u0007c\u009b2Jd\re\nf\u202eg\u0000h\u007fi';
  const shown = render(line(hostile), plain);
  expect(shown).toBe('a [31mb c 2Jd e f g h i');
});
