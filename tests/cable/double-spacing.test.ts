// In: made-up cables in double spacing. Out: what they are in single spacing.
import { describe, expect, test } from 'vitest';
import { HEADER, outline, parse } from './made-up.ts';

describe('a text in double spacing', () => {
  const body =
    '¶1. (U) The mayor spoke of boats and\nof the nets in July\n¶24. Nobody minded.\n\nThe Visit\n---------\n\n¶2. (U) He left\nthe port.\n\nLUND';
  const single = `${HEADER}\n${body}`;
  const expected = parse(single);

  test.each([
    ['each line and blank twice as far apart', single.replaceAll('\n', '\n\n')],
    ['so with other line ends', single.replaceAll('\n', '\r\n\r\n')],
    ['so with blanks in the lines between', single.replaceAll('\n', '\n  \n')],
  ])('%s, is read as in single spacing, and told', (_, text) => {
    const cable = parse(text);
    expect(outline(cable)).toEqual(outline(parse(single)));
    expect(cable).toMatchObject({
      header: expected.header,
      headings: ['The Visit'],
      signer: ['LUND'],
      doubts: expected.doubts,
    });
    expect(cable.repairs).toContain('The text is in double spacing: lines are counted without it.');
  });

  test('is one too where it had no blank lines', () => {
    const dense = single.replace(/\n{2,}/g, '\n');
    const cable = parse(dense.replaceAll('\n', '\n\n'));
    expect(outline(cable)).toEqual(outline(parse(dense)));
    expect(cable.header).toEqual(parse(dense).header);
  });

  test.each([
    [
      'a paragraph to a line',
      `${single.replace(/\n+/g, '\n\n')}\n\n${'So much of it. '.repeat(9)}`,
    ],
    [
      'a paragraph to a line, parted by two blanks, and three blanks above all',
      `\n\n\n${single.replace(/\n+/g, '\n\n').replace('¶2.', '\n¶2.')}\n\n${'So much of it. '.repeat(9)}`,
    ],
    [
      'too few lines to tell',
      'TAGS: PGOV\n\nSUBJECT: BOATS\n\n1. (U) One came.\n\n2. (U) Two left.',
    ],
  ])('is none: %s', (_, text) => {
    expect(parse(text).source).toBe(text);
  });
});
