// In: /paragraph on 09GUANGZHOU463. Out: whether it gives the paragraphs asked for, to the letter.
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../commands/paragraph.ts';
import { paragraphChoices } from '../../src/reply/paragraph-choices.ts';
import type { Options, Reply } from '../../src/reply/reply.ts';
import { paragraph as made, madeUpCable } from '../reply/made-up-cable.ts';
import { shipped } from './shipped-library.ts';

const run = (options: Options) => paragraph.run(shipped, options);
const quotes = ({ blocks }: Reply) => blocks.filter((block) => block.kind === 'quote');
const cites = (reply: Reply) => quotes(reply).map(({ cite }) => cite);
const textOf = ({ sentences }: { sentences: readonly (readonly unknown[])[] }) =>
  sentences.map((sentence) => sentence.join('')).join(' ');

test('¶6 is “The PSB\'s "Special Campaign"”, verbatim, with its marking in words', () => {
  const reply = run({ number: '6' });
  expect(cites(reply)).toEqual([
    '¶6, sensitive but unclassified, under “The PSB\'s "Special Campaign"”',
  ]);
  const [quote] = quotes(reply);
  const text = shipped.cables[0]?.paragraphs[5]?.text;
  expect(text).toMatch(/^In addition to sustaining anti-trafficking .* he added\.$/);
  expect(quote && textOf(quote)).toBe(text);
  expect(reply.record).toEqual({
    ...{ status: 'answered', reason: null, matched: [], missing: [], answer: null },
    excerpts: [{ cable: '09GUANGZHOU463', paragraph: 6, section: null, marking: 'SBU', text }],
  });
});

test.each([
  [{ number: 'GUANGZHOU 000463 ¶6' }],
  [{ number: '6', cable: 'GUANGZHOU 000463' }],
  [{ number: '6', cable: 'Guangzhou 463' }],
])('%j is ¶6 of the only cable', (options) => {
  const { blocks, record } = run({ number: '6' });
  const reply = run(options);
  expect(reply.record).toEqual(record);
  expect(JSON.stringify(reply.blocks)).toBe(JSON.stringify(blocks));
});

test('a heading and the items of a list in a paragraph of 99PILCROW1 are lines, as they are printed', () => {
  const text = 'Two heads: -Nets: Ida Holm; -Locks: Erik Lund.';
  const breaks = [text.indexOf('-Nets'), text.indexOf('-Locks')];
  const cables = [madeUpCable([made(1, text, { breaks })])];
  const [quote] = quotes(paragraph.run({ ...shipped, cables }, { number: '1' }));
  expect(quote).toMatchObject({
    sentences: [['Two heads:'], ['-Nets: Ida Holm;'], ['-Locks: Erik Lund.']],
    starts: [1, 2],
  });
});

test.each([
  ['¶6', [6]],
  ['6–8', [6, 7, 8]],
  ['2, 5, 9', [2, 5, 9]],
  ['first', [1]],
  ['last', [11]],
  ['six', [6]],
  ['6.', [6]],
  ['the last', [11]],
  ['2, 5 and 9', [2, 5, 9]],
])('%s', (number, expected) => {
  const reply = run({ number });
  expect(reply.record.excerpts.map((excerpt) => excerpt.paragraph)).toEqual(expected);
  expect(reply.private).toBe(false);
});

test('¶1 is told to be the summary, ¶7 the comment', () => {
  expect(cites(run({ number: '1,7' }))).toEqual([
    '¶1, summary, sensitive but unclassified',
    '¶7, comment, sensitive but unclassified, under “The PSB\'s "Special Campaign"”',
  ]);
});

const HOW =
  'To find a word, choose from what is suggested while you type it (in a terminal by Tab), or use /ask. ';

test.each([
  ['0', 'There is no ¶0: the cable has ¶1–¶11.'],
  ['12', 'There is no ¶12: the cable has ¶1–¶11.'],
  ['20-25, 99', 'There is no ¶20–¶25 or ¶99: the cable has ¶1–¶11.'],
  ['abc', `“abc” is no paragraph number. ${HOW}The cable has ¶1–¶11.`],
  ['-', '“-” is no paragraph number. The cable has ¶1–¶11.'],
  ['🙂', '“🙂” is no paragraph number. The cable has ¶1–¶11.'],
  ['<@1> Me', `“<@1>” and “Me” are no paragraph numbers. ${HOW}The cable has ¶1–¶11.`],
])('%s gets the numbers that there are', (number, reason) => {
  const reply = run({ number });
  expect(reply.record.reason).toBe(reason);
  expect(reply.private).toBe(true);
  expect(quotes(reply)).toEqual([]);
});

test.each([
  ['summary', 'No paragraph is marked as a summary. The cable has '],
  ['Comment, abc', `No paragraph is marked as a comment. “abc” is no paragraph number. ${HOW}`],
  ['comment, summary, Summary', 'No paragraph is marked as a comment or a summary. '],
])('99PILCROW1 without either: %s', (number, reason) => {
  const cables = [madeUpCable([made(1, 'Boats.')])];
  const { record } = paragraph.run({ ...shipped, cables }, { number });
  expect(record.reason?.slice(0, reason.length)).toBe(reason);
});

test('a range that runs past the end gives what there is, and says so', () => {
  const reply = run({ number: '10-15' });
  expect(reply.record.excerpts.map((excerpt) => excerpt.paragraph)).toEqual([10, 11]);
  expect(reply.blocks.at(-1)).toEqual({
    kind: 'line',
    text: ['The cable has ¶1–¶11, so not all of ¶10–¶15.'],
  });
});

test('what is understood of a request is given, and the rest is named', () => {
  const reply = run({ number: '10, abc' });
  expect(reply.record.excerpts.map((excerpt) => excerpt.paragraph)).toEqual([10]);
  expect(reply.blocks.at(-1)).toEqual({
    kind: 'line',
    text: ['“abc” is no paragraph number.'],
  });
});

describe('the rest of a long one', () => {
  const whole = run({ number: '6-7' });
  const [six, seven] = quotes(whole);

  test('begins at the sentence at which a quote was left, and goes on to the next paragraph', () => {
    const call = six?.resume?.(2);
    expect(call).toEqual({ command: 'paragraph', options: { number: '6-7', from: 3 } });
    const [rest, next] = quotes(run(call?.options ?? {}));
    expect(rest?.cite).toMatch(/from sentence 3$/);
    expect(rest?.sentences).toEqual(six?.sentences.slice(2));
    expect(next?.sentences).toEqual(seven?.sentences);
  });

  test('leaves out what was shown whole', () => {
    const call = seven?.resume?.(1);
    const [rest, ...none] = quotes(run(call?.options ?? {}));
    expect(rest?.sentences).toEqual(seven?.sentences.slice(1));
    expect(none).toEqual([]);
  });

  test('is refused past the end', () => {
    expect(run({ number: '7', from: 99 }).record.reason).toMatch(
      /^There are \d+ sentences there, so nothing stands from sentence 99 on\.$/,
    );
  });
});

test('99PILCROW1 with ¶8 twice: each is shown, and each resumes in itself', () => {
  const cable = madeUpCable([made(8, 'One fish. Two fish.'), made(8, 'Red fish. Blue fish.')]);
  const library = { ...shipped, cables: [cable] };
  const [, second] = quotes(paragraph.run(library, { number: '8' }));
  const [rest, ...none] = quotes(paragraph.run(library, second?.resume?.(1).options ?? {}));
  expect(rest?.sentences).toEqual([['Blue fish.']]);
  expect(none).toEqual([]);
});

test('99PILCROW1 with a table of 5,000 characters in one sentence: it is had piece by piece', () => {
  const words = Array.from({ length: 700 }, (_, at) => `boat${at}`).join(' ');
  const cable = madeUpCable([made(1, `Prices: ${words}, and LASTWORD. End.`)]);
  const library = { ...shipped, cables: [cable] };
  const [quote] = quotes(paragraph.run(library, { number: '1' }));
  expect(quote && textOf(quote)).toBe(cable.paragraphs[0]?.text);
  const lengths = quote?.sentences.map((piece) => piece.join('').length) ?? [];
  expect(Math.max(...lengths)).toBeLessThanOrEqual(800);
  const [rest] = quotes(paragraph.run(library, quote?.resume?.(lengths.length - 2).options ?? {}));
  expect(rest && textOf(rest)).toMatch(/^boat\d+ .* LASTWORD\. End\.$/);
  expect(rest?.cite).toBe(`¶1, unmarked, from part ${lengths.length - 1}`);
  expect(rest?.unit).toBe('part');
  expect(paragraph.run(library, { number: '1', from: 99 }).record.reason).toBe(
    `There are ${lengths.length} parts there, so nothing stands from part 99 on.`,
  );
});

test('options are checked again on arrival', () => {
  const reasons = [
    {},
    { number: 6 },
    { number: 'x'.repeat(201) },
    { number: '6', from: 0 },
    { number: '6', from: 1.5 },
    { number: '6', from: 'x' },
    { number: '6', colour: 'red' },
  ].map((options) => run(options as Options).record.reason);
  expect(reasons).toEqual([
    '/paragraph needs “number”: a number (6), a range (6-8), several (2,5,9), last 3, summary or all; a word is looked up as typed.',
    '/paragraph: “number” must be text.',
    '/paragraph: “number” can be 200 characters long, not 201.',
    '/paragraph: “from” must be a whole number from 1 up.',
    '/paragraph: “from” must be a whole number from 1 up.',
    '/paragraph: “from” must be a whole number from 1 up.',
    '/paragraph takes “number”, “from”, “cable” and nothing else.',
  ]);
});

test('what is asked for can be as long as Discord is told', () => {
  const shown = (number: string) => run({ number }).record;
  const cite =
    '¶6, sensitive but unclassified, under “The PSB\'s "Special" Work, a Heading of Many Words”';
  expect(shown(cite).excerpts?.map(({ paragraph }) => paragraph)).toEqual([6]);
  expect(shown('1,2,'.repeat(50)).excerpts?.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
});

describe('suggestions', () => {
  const complete = (typed: string) => paragraphChoices(shipped, typed, {});

  test('for nothing typed are all paragraphs, in order', () => {
    expect(complete('').map(({ value }) => value)).toEqual(
      Array.from({ length: 11 }, (_, i) => String(i + 1)),
    );
  });

  test('for a number begin with it, then those that begin with its digits, then texts with it', () => {
    expect(
      complete('¶1')
        .map(({ value }) => value)
        .slice(0, 3),
    ).toEqual(['1', '10', '11']);
    expect(complete('217').map(({ value }) => value)).toEqual(['6']);
  });

  test('for a word are headings that have it, then texts', () => {
    expect(complete('law').map(({ value }) => value)).toEqual(['10', '5']);
    expect(complete('ampaign')).toEqual([]);
  });

  test('show number, marking and first words', () => {
    const [first] = complete('6');
    const { text = '' } = shipped.cables[0]?.paragraphs[5] ?? {};
    expect(first?.name).toBe(`¶6 (SBU) ${text.slice(0, 200)}`);
    expect(text).toMatch(/^In addition to sustaining anti-trafficking campaigns in Dongguan/);
  });

  test('of a long cable are 25 at most', () => {
    const many = madeUpCable(Array.from({ length: 90 }, (_, i) => made(i + 1, 'Text.')));
    expect(paragraphChoices({ cables: [many] }, '', {})).toHaveLength(25);
  });
});

test('99PILCROW1 of one piece that begins with a summary: all of it is the body', () => {
  const cable = madeUpCable([made(null, 'Summary: One. End summary. Two.', { role: 'summary' })]);
  const reply = paragraph.run({ ...shipped, cables: [cable] }, { number: 'first' });
  expect(cites(reply)).toEqual(['the body, unmarked']);
});

test('99PILCROW1 with a comment after ¶2: it is cited as that, and its sentences are had', () => {
  const cable = madeUpCable([
    made(1, 'One.', { line: 1 }),
    made(2, 'Two.', { line: 2 }),
    made(null, 'Good. Better.', { line: 3, role: 'comment' }),
  ]);
  const [quote] = quotes(paragraph.run({ ...shipped, cables: [cable] }, { number: 'last' }));
  expect(quote?.cite).toBe('the text after ¶2, comment, unmarked');
  const rest = paragraph.run({ ...shipped, cables: [cable] }, quote?.resume?.(1).options ?? {});
  expect(quotes(rest).map(textOf)).toEqual(['Better.']);
});

test('with several cables it asks which, and takes a citation', () => {
  const other = madeUpCable([made(6, 'Of the other cable.')]);
  const library = { ...shipped, cables: [...shipped.cables, other] };
  expect(paragraph.run(library, { number: '6' }).record.status).toBe('refused');
  const [quote] = quotes(paragraph.run(library, { number: '99PILCROW1 ¶6' }));
  expect(quote).toMatchObject({
    cite: '99PILCROW1 ¶6, unmarked',
    sentences: [['Of the other cable.']],
  });
});
