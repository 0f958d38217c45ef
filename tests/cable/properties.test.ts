// In: cables and bytes that a seeded generator makes. Out: what holds for every one of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CableError } from '../../src/cable/cable-error.ts';
import { decodeCable } from '../../src/cable/decode-cable.ts';
import { readSpans } from '../../src/cable/read-spans.ts';
import { HEADER, outline, parse, withBody } from './made-up.ts';

/** The same cases in every run. */
const SEED = { seed: 463 };

const word = fc.constantFrom(
  'the',
  'mayor',
  'spoke',
  'of',
  'grain',
  'in',
  'July',
  '32,000',
  'people',
  'and',
  'left',
);
const sentence = fc
  .array(word, { minLength: 3, maxLength: 25 })
  .map((words) =>
    `The ${words.join(' ')} end.`.replace(/((?:\S+ ){9})/g, '$1\n').replace(/\n$/, ''),
  );
const paragraph = fc.record({
  mark: fc.constantFrom('(U)', '(SBU)', '(C)', '(S//NF)'),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
  heading: fc.boolean(),
  page: fc.boolean(),
});

/** What parts two pages, as it was printed at different times, and what an archive added to one. */
const PAGES = [
  '\nPILCROW 00000001  002 OF 003\n',
  '                       UNCLASSIFIED\n\nPAGE 02        PILCRO  00001  01 OF 03  010917Z',
  'UNCLASSIFIED\nUNCLASSIFIED\nPAGE 02 PILCROW 000001',
  'Anna B. Lund Declassified/Released US Department of State EO Review 20 Mar 2014',
];

/** A made-up cable's body: paragraphs 1 to n, all marked or none, with headings and pages; blanks between them or none. */
const body = fc
  .record({
    paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 30 }),
    marked: fc.boolean(),
    parting: fc.constantFrom('\n\n', '\n\n', '\n'),
    marker: fc.constantFrom(...PAGES),
    capitals: fc.boolean(),
  })
  .map(({ paragraphs, marked, parting, marker, capitals }) =>
    paragraphs
      .map(({ mark, sentences, heading, page }, i) => {
        const title = heading ? `The Harvest\n-----------${parting}` : '';
        const [first = '', ...others] = sentences.map((each) =>
          capitals ? each.toUpperCase() : each,
        );
        // In the midst of a sentence, where it has a line's end.
        const cut = page ? first.replace('\n', `\n${marker}\n`) : first;
        return `${title}¶${i + 1}. ${marked ? `${mark} ` : ''}${[cut, ...others].join('\n')}${parting}`;
      })
      .join(''),
  );

describe('for every cable', () => {
  test('each damage to the pilcrow gives the same paragraphs', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('', '\uFFFD', 'Â¶', '?', '1'), (text, pilcrow) => {
        const sound = outline(withBody(text));
        expect(outline(withBody(text.replaceAll('¶', pilcrow)))).toEqual(sound);
        expect(sound).toHaveLength(text.split('¶').length - 1);
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  test('spans are disjoint and in order, read as the text, and leave no word of the body out', () => {
    fc.assert(
      fc.property(body, (text) => {
        const cable = withBody(text);
        let at = 0;
        for (const { spans, text: words } of cable.paragraphs) {
          expect(readSpans(cable.source, spans)).toBe(words);
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
        }
        const bare = PAGES.reduce((words, page) => words.replaceAll(page, ''), text)
          .replace(/¶\d+\. (?:\([A-Z/]+\) )?|The Harvest\n-+/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        expect(cable.paragraphs.map((each) => each.text).join(' ')).toBe(bare);
      }),
      { ...SEED, numRuns: 200 },
    );
  });
});

/** Lines that begin with numbers and are no paragraphs. */
const numbersInNoOrder = Array.from(
  { length: 20_000 },
  (_, i) => ` and\n${((i * 7919) % 997) + 3} or\n${((i * 31) % 89) + 3}. of`,
).join('');

describe('whatever comes', () => {
  const scrap = fc.constantFrom(
    ...HEADER.split('\n'),
    '¶1. (U) Words.',
    '11. (SBU) Words',
    '-----',
    'PILCROW 00000001  002 OF 003',
    'PAGE 02        STATE   015113  182333Z',
    'REF: A. STATE 1',
    'Classified By: J',
    '[a](#)\\$&#8217;',
    '\uFFFD24. x',
    '<pre>',
    '</pre>',
    '\ud800',
    '',
  );

  test('bytes are read or refused by CableError, never by another', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.oneof(scrap, fc.string()), { maxLength: 40 })
        .map((lines) => Buffer.from(lines.join('\n'))),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        try {
          const cable = parse(decodeCable(input));
          for (const { spans, text } of cable.paragraphs)
            expect(readSpans(cable.source, spans)).toBe(text);
        } catch (error) {
          if (!(error instanceof CableError)) throw error;
        }
      }),
      { ...SEED, numRuns: 2000 },
    );
  });

  test.each([
    ['a line of a million characters', `1. (U) ${'word '.repeat(200_000)}`, [1]],
    [
      'a hundred thousand page markers',
      `1. (U) One.\n${'PILCROW 00000001  002 OF 003\n'.repeat(100_000)}`,
      [1],
    ],
    ['dashes without end', `1. (U) One. ${'-'.repeat(1_000_000)}x`, [1]],
    [
      'bare numbers in one line',
      `1. (U) One. ${'It closed. 20. It stayed so. '.repeat(100_000)}`,
      [1],
    ],
    ['numbers in no order', `1. (U) One.${numbersInNoOrder}`, [1]],
    [
      'ten thousand numbers',
      Array.from({ length: 10_000 }, (_, i) => `${i + 1}. One.\n\n`).join(''),
      null,
    ],
  ])('%s is read', (_, text, numbers) => {
    const expected = numbers ?? Array.from({ length: 10_000 }, (_, i) => i + 1);
    expect(withBody(text).paragraphs.map(({ number }) => number)).toEqual(expected);
  });
});
