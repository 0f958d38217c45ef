// In: bodies of made-up cables with several numbers on a line. Out: which of them begin a paragraph.
import { describe, expect, test } from 'vitest';
import { numbers, outline, say, withBody } from './made-up.ts';

test.each(['(S/NF)', '(C/REL NATO)', '(U//FOUO)', '(TS)', '(Secret)', '[SBU]'])(
  'paragraphs that are marked %s, inside one line',
  (mark) => {
    const words = 'The mayor of Lund spoke of boats and of nets, said Gao.';
    const cable = withBody([1, 2, 3, 4].map((n) => `¶${n}. ${mark} ${words}`).join(' '));
    expect(numbers(cable)).toEqual([1, 2, 3, 4]);
    expect(new Set(cable.paragraphs.map(({ text }) => text))).toEqual(new Set([words]));
  },
);

test('an item or a word in brackets inside a line begins none', () => {
  const words = 'The mayor of Lund cited the law of the old port of Lund, at length.';
  const cable = withBody(`1. (U) ${words} 2. (c) It holds. 2. (Comment) It does.\n\n2. (U) End.`);
  expect(numbers(cable)).toEqual([1, 2]);
});

describe('a number inside a line without a marking', () => {
  const line =
    'The council will set its rules by the end of the year, and the pilots will be trained in spring.';

  test('is a paragraph where it is missing between two others', () => {
    const body = say([`¶1. ${line}`, `¶2. ${line} 3. In addition, boats come.`, '¶4. End.']);
    expect(outline(withBody(body)).slice(1)).toEqual([
      `2 - ${line}`,
      '3 - In addition, boats come.',
      '4 - End.',
    ]);
  });

  test('is told as a repair', () => {
    const body = say([`¶1. ${line}`, `¶2. ${line} 3. In addition, boats come.`, '¶4. End.']);
    expect(withBody(body).repairs).toContain(
      'Line 19: ¶3 begins inside the line, as it is missing elsewhere.',
    );
  });

  test('is none where others carry markings, or before ¶2', () => {
    const marked = say([
      `1. (C) ${line}`,
      `2. (C) ${line} 3. In addition, boats come.`,
      '4. (C) End.',
    ]);
    expect(numbers(withBody(marked))).toEqual([1, 2, 4]);
    expect(
      numbers(withBody(say([`${line} 1. Berg stayed.`, '2. Two.', '3. Three.']))),
    ).not.toContain(1);
  });

  test.each([
    ['nothing is missing', `¶2. ${line} 3. In addition, boats come.`, '¶3. End.'],
    ['another is missing', `¶2. ${line} 5. In addition, boats come.`, '¶4. End.'],
    ['it is one of a list', `¶2. ${line} 2. Boats. 3. Nets. 4. Lamps.`, '¶4. End.'],
    ['it is the last', `¶2. ${line} 3. In addition, boats come.`, 'GOLDFINCH'],
    ['an abbreviation stands before it', `¶2. ${line} He left on Dec. 3. Berg stayed.`, '¶4. End.'],
    ['a bracket is open', `¶2. ${line} (He left in spring. 3. Berg stayed.)`, '¶4. End.'],
  ])('is none where %s', (_, second, third) => {
    const body = say([`¶1. ${line}`, second, third]);
    expect(outline(withBody(body))[1]).toBe(second.replace(/^¶2\./, '2 -'));
  });
});
