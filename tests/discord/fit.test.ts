// In: replies of every length. Out: that a message holds whole sentences and says what it lacks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '../../src/discord/fit.ts';
import { clipped, marked } from '../../src/discord/markup.ts';
import type { Block, Call } from '../../src/reply/reply.ts';

const from =
  (number: string, start = 0) =>
  (at: number): Call => ({
    command: 'paragraph',
    options: { number, from: start + at + 1 },
  });
const quote = (cite: string, sentences: readonly string[], resume = from('6')): Block => ({
  kind: 'quote',
  cite,
  sentences: sentences.map((sentence) => [sentence]),
  unit: 'sentence',
  resume,
});
const line = (text: string): Block => ({ kind: 'line', text: [text] });
/** A sentence of exactly `length` characters. */
const sentence = (length: number) => `${'word '.repeat(length).slice(0, length - 1)}.`;

describe('a reply that fits', () => {
  test('is a cite in bold, the words quoted, and our own lines; soft ones small', () => {
    const { content, next } = fit([
      {
        ...quote('¶6, SBU', []),
        sentences: [[{ soft: 'He spoke.' }], ['The ', { strong: '38' }, ' gangs.']],
      } as Block,
      { kind: 'line', text: [{ soft: 'Matched all 2 terms.' }] },
      { kind: 'list', items: [['6. one'], ['- two']], resume: null },
      line('That is all.'),
    ]);
    expect(content).toBe(
      '**¶6, SBU**\n> _He spoke._ The **38** gangs.\n\n-# Matched all 2 terms.\n- 6\\. one\n- \\- two\n\nThat is all.',
    );
    expect(next).toBeNull();
  });

  test('marks in italics where something is left out between two sentences', () => {
    const gap = { ...quote('¶6', ['One.', 'Two.', 'Five.']), gaps: [2] } as Block;
    expect(fit([gap]).content).toBe('**¶6**\n> One. Two. _\\[…\\]_ Five.');
    expect(fit([{ ...gap, starts: [1, 2] } as Block]).content).toBe(
      '**¶6**\n> One.\n> Two.\n> _\\[…\\]_ Five.',
    );
  });
});

describe('a reply that does not fit', () => {
  test('drops whole sentences from the end, keeps our lines, and says what is left and how', () => {
    const { content, next } = fit([
      quote('¶6', [sentence(900), sentence(900), sentence(900), sentence(900)]),
      line('No more than this.'),
    ]);
    expect(content).toBe(
      `**¶6**\n> ${sentence(900)} ${sentence(900)}\n\nNo more than this.\n\n` +
        '2 more sentences: /paragraph number\\:6 from\\:3',
    );
    expect(next).toEqual({ command: 'paragraph', options: { number: '6', from: 3 } });
  });

  test('says of a sentence in parts how many of these are left', () => {
    const parts = { ...quote('¶6', [sentence(900), sentence(900), sentence(900)]), unit: 'part' };
    const { content } = fit([parts as Block]);
    expect(content).toMatch(/\n1 more part: \/paragraph number\\:6 from\\:3$/);
  });

  test('counts whole passages that it leaves out, and goes on where the first of them begins', () => {
    const { content, next } = fit([
      quote('¶6', [sentence(900), sentence(900)]),
      quote('¶7', [sentence(900)], from('7')),
      quote('¶8', [sentence(900)], from('8')),
    ]);
    expect(content).toMatch(/\n\n2 more passages: \/paragraph number\\:7 from\\:1$/);
    expect(next?.options).toEqual({ number: '7', from: 1 });
  });

  test('counts items of a list', () => {
    const items = Array.from({ length: 30 }, (_, at) => [`${at} ${sentence(100)}`]);
    const { content, next } = fit([{ kind: 'list', items, resume: from('all') }]);
    expect(content).toMatch(/\n\n12 more items: \/paragraph number\\:all from\\:19$/);
    expect(next?.options.from).toBe(19);
  });

  test('leaves out the line over a list that it leaves out', () => {
    const list = (name: string): Block[] => [
      line(`¶${name}:`),
      { kind: 'list', items: [[sentence(1200)]], resume: from(name) },
    ];
    expect(fit([...list('2'), ...list('3'), ...list('5'), line('End.')]).content).toBe(
      `¶2:\n- ${sentence(1200)}\n\nEnd.\n\n2 more items: /paragraph number\\:3 from\\:1`,
    );
  });

  test('does not say of lines of ours that the rest is had with what leads to sentences', () => {
    const lines = Array.from({ length: 6 }, (_, at) => line(`${at} ${sentence(500)}`));
    const { content } = fit([quote('¶6', [sentence(800), sentence(800)]), ...lines]);
    expect(content).toMatch(
      /\n\n\d more lines, too long for one message\. 1 more sentence: \/paragraph number\\:6 from\\:2$/,
    );
  });

  test('says so where there is no way to the rest', () => {
    const block = { ...quote('¶6', [sentence(1500), sentence(1500)]), resume: null } as Block;
    expect(fit([block]).content).toMatch(/\n\n1 more sentence, too long for one message\.$/);
  });

  test('cuts only a sentence that alone is too long, at a word, with … and a note', () => {
    const { content, next } = fit([quote('¶6', [sentence(5000), sentence(10)])]);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(
      /word…\n\nThe sentence above is longer than one message .*\n\n1 more sentence: \/paragraph number\\:6 from\\:2$/,
    );
    expect(next?.options.from).toBe(2);
  });

  test('never halves a surrogate pair', () => {
    for (const extra of ['', 'x']) {
      const { content } = fit([quote('¶6', [extra + '👮'.repeat(3000)])]);
      expect(content).not.toMatch(/\p{Cs}/u);
      expect(content).toContain('👮…');
    }
  });

  test('stays within 2000 characters and shows whole sentences, whatever the blocks', () => {
    const text = fc
      .tuple(fc.constantFrom('a ', '* ', '👮', '\\'), fc.nat(1500))
      .map(([one, many]) => `${one.repeat(many)}end`);
    const texts = fc.array(text, { minLength: 1, maxLength: 12 });
    const block: fc.Arbitrary<Block> = fc.oneof(
      text.map(line),
      fc.tuple(text, texts).map(([cite, sentences]) => quote(cite, sentences)),
      texts.map(
        (items): Block => ({ kind: 'list', items: items.map((item) => [item]), resume: null }),
      ),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const { content } = fit(blocks);
        expect(content.length).toBeLessThanOrEqual(2000);
        expect(content.trim()).not.toBe('');
        for (const shown of content.split(/\n+/)) expect(shown).toMatch(/end|…|more|message|\*\*$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('marks', () => {
  test.each([
    [[{ strong: 'a' }, { strong: 'b' }], '**ab**'],
    [[{ strong: 'a' }, { soft: ' b' }], '**a** _b_'],
    [['It was ', { key: '38' }, ' ', { strong: 'boats' }], 'It was __**38**__ **boats**'],
    [['x ', { strong: ' a ' }, 'y'], 'x  **a** y'],
    [[{ soft: 'a' }, 'b'], 'ab'],
    [[{ soft: 'a' }, { strong: 'b' }], '_a_**b**'],
    [[{ strong: '' }, 'b'], 'b'],
    [[{ strong: 'a*' }, '*'], '**a\\***\\*'],
  ])('%j is %s', (pieces, markdown) => {
    expect(marked(pieces)).toBe(markdown);
  });

  test('close again where a line is cut', () => {
    expect(clipped(['It was ', { strong: 'the gangs of the city' }, ' that did it.'], 24)).toBe(
      'It was **the gangs of**…',
    );
    expect(clipped(['It was ', { strong: 'the' }, ' gangs'], 15)).toBe('It was **the**…');
  });
});
