// In: bodies of made-up cables. Out: where a paragraph begins: below a page, a short line, or inside one.
import { expect, test } from 'vitest';
import { numbers, outline, withBody } from './made-up.ts';

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
])('below %s, without a marking or a pilcrow', (_, body, expected) => {
  expect(outline(withBody(body))).toEqual(expected);
  expect(outline(withBody(body.replaceAll('¶', '')))).toEqual(expected);
});

const LONG =
  '2. The mayor came with nine boats, and left them in the port with all of their nets\nand';

test('between its neighbours, though the line above is not over, in a text without markings', () => {
  const body = (last: string) => `1. One came.\n${LONG}\n3. Three of them left.\n${last}`;
  expect(numbers(withBody(body('4. Four left.')))).toEqual([1, 2, 3, 4]);
  // With no ¶4 below, "article / 3." may be a figure.
  expect(numbers(withBody(body('He left.')))).toEqual([1, 2]);
  // Another line begins so, and the one above it is over.
  const twice = withBody(body('He left.\n3. Three came.\n4. Four left.'));
  expect(outline(twice)[2]).toBe('3 - Three came.');
});

test('none in the midst of a sentence where others are marked', () => {
  const cable = withBody(
    `1. (U) One came.\n\n${LONG.replace('2. ', '2. (U) ')}\n3. Three of them left.\n\n4. (U) Four left.`,
  );
  expect(numbers(cable)).toEqual([1, 2, 4]);
});

test('none in a list of names', () => {
  const cable = withBody(
    '1. The mayor spoke.\n2. He named:\n1. Anna Lund\n2. Erik Berg\n3. Ole Holm',
  );
  expect(numbers(cable)).toEqual([1, 2]);
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
