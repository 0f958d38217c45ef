// In: bodies of made-up cables. Out: where a paragraph begins: below a page, a short line, or inside one.
import { expect, test } from 'vitest';
import { outline, withBody } from './made-up.ts';

test.each([
  [
    'a heading, and a page below it',
    '¶1. The mayor spoke of boats.\n\nThe Visit\n\nPILCROW 00000001  002 OF 002\n\n¶2. He left the port.',
    ['1 - The mayor spoke of boats.', '2 - He left the port.'],
  ],
  [
    'a short line',
    '¶1. The mayor spoke.\n\n¶2. He named\nPort: Lund\n¶3. He left.',
    ['1 - The mayor spoke.', '2 - He named Port: Lund', '3 - He left.'],
  ],
])('below %s, without a marking', (_, body, expected) => {
  expect(outline(withBody(body))).toEqual(expected);
});

test('inside a short line, by its marking', () => {
  expect(outline(withBody('1. (U) One came. 2. (C) Two came.'))).toEqual([
    '1 U One came.',
    '2 C Two came.',
  ]);
});

test.each(['on ferry No.', 'as in para.', 'after Dec.', 'under Arts.'])(
  'none at a number that "%s" asks for',
  (words) => {
    const body = `1. (U) The mayor came.\n\n2. (U) He left ${words}\n3. Berg stayed.`;
    expect(outline(withBody(body))[1]).toBe(`2 U He left ${words} 3. Berg stayed.`);
  },
);

test.each(['2.\n(C) Two\ncame.', '¶2.\n\n(C)\nTwo came.', '2. (C)\nTwo came.'])(
  'its marking may begin the line below its number: %j',
  (two) => {
    const cable = withBody(`1. (U) One came.\n\n${two}\n\n3. (U) Three came.`);
    expect(outline(cable)).toEqual(['1 U One came.', '2 C Two came.', '3 U Three came.']);
    expect(cable.paragraphs[1]?.printed).toMatch(/^¶?2\. \(C\)$/);
  },
);

test('but not where that is of the next number', () => {
  const cable = withBody('1. (U) One.\n\n2. Two:\n\n3.\n(C) 4. Four.\n\n5. (U) Five.');
  expect(outline(cable)).toEqual(['1 U One.', '2 - Two:', '4 C Four.', '5 U Five.']);
});
