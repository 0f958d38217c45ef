// In: bodies of made-up cables with headings and lists in a paragraph. Out: which lines stay lines.
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../src/cable/cable.ts';
import { readSpans } from '../../src/cable/read-spans.ts';
import { HEADER, outline, parse, withBody } from './made-up.ts';

describe('what is a line of its own in a paragraph', () => {
  /** The text of the first paragraph, cut where a line of its own begins. */
  const lines = (body: string) => {
    const { text, breaks } = withBody(body).paragraphs[0] as Paragraph;
    return [0, ...breaks].map((from, at) => text.slice(from, breaks[at] ?? text.length).trim());
  };

  test('a heading within it, and what follows', () => {
    const body = `1. (U) The new board is this:

Harbor: Anna Lund (SP)
----------------------

Lund, 50, leads the
port.

Boats: Erik Berg (GP)
---------------------

Berg is new.

2. (U) Two.`;
    expect(lines(body)).toEqual([
      'The new board is this:',
      'Harbor: Anna Lund (SP)',
      'Lund, 50, leads the port.',
      'Boats: Erik Berg (GP)',
      'Berg is new.',
    ]);
  });

  test.each([
    ['behind a colon', '1. (U) He had two wishes:\n- A pier;\n- new\nnets.\n\n2. (U) Two.'],
    ['in small letters', '1. (U) He had two wishes:\n--a pier;\n--new\nnets.\n\n2. (U) Two.'],
    [
      'whatever ends the first',
      '1. (U) He said:\n- a pier (see below)\n- new\nnets\n\n2. (U) Two.',
    ],
    ['with names', '1. (U) He saw:\n- Anna Lund - mayor\n- Erik Berg - baker\n\n2. (U) Two.'],
    ['behind a quotation', '1. (U) He said "no."\n- A pier (new).\n- Nets.\n\n2. (U) Two.'],
    ['apart', '1. (U) He had wishes\n\n• A pier\n\n• Nets\n\n2. (U) Two.'],
  ])('items of a list %s', (_, body) => expect(lines(body)).toHaveLength(3));

  test.each([
    '1. (U) The guild is small\n-- as expected -- and\n-- so Lund says -- old.\n\n2. (U) Two.',
    '1. (U) He met the head of the guild (GP)\n- Karl Lund - and left.\n\n2. (U) Two.',
    '1. (U) She came to the "Old Inn"\n- Anna\'s own - to see.\n\n2. (U) Two.',
    '1. (U) It was cold: minus\n-5 degrees.\n\n2. (U) Two.',
    '1. (U) One line.\nAnother.\n\nA third.\n\n2. (U) Two.',
  ])('no other line: %j', (body) => expect(lines(body)).toHaveLength(1));

  test('an aside in an item, and another dash, begin none', () => {
    const body = '1. (U) He said:\n- a pier\n- as expected - and\n-- so Berg says\n\n2. (U) Two.';
    expect(lines(body)).toEqual(['He said:', '- a pier - as expected - and -- so Berg says']);
  });

  test('the text is what its spans hold, whatever is a line', () => {
    const cable = withBody('1. (U) Wishes:\n- A pier;\n- Nets.\n\n2. (U) Two.');
    for (const { text, spans } of cable.paragraphs)
      expect(readSpans(cable.source, spans)).toBe(text);
    expect(cable.paragraphs[0]).not.toHaveProperty('own');
  });
});

test.each([
  ['INFO AMEMBASSY LUND', 'UNCLAS SECTION 01 OF 02 PILCROW 000001'],
  ['INFO RUEHLU/AMEMBASSY LUND 0056\t', 'C O N F I D E N T I A L PILCROW 000001'],
  ['INFO AMEMBASSY BONN', 'S E C R E T SECTION 01 OF 02 PILCROW 000001'],
  ['INFO SECDEF WASHDC//ISA//', 'UNCLAS SECTION 01 OF 02 PILCROW 000001'],
])('an address that an archive joined with the name below it: %j, %j', (address, name) => {
  const block = 'R 010917Z JAN 99\nFM AMEMBASSY PILCROW\nTO SECSTATE WASHDC\n';
  const text = (gap: string): string =>
    `${block}${address}${gap}${name}\n\nTAGS: PGOV\nSUBJECT: BOATS\n\n1. (U) One.`;
  const { id, header } = parse(text(''));
  expect([id, header]).toEqual(['99PILCROW1', parse(text('\n\n')).header]);
  expect(header.info).toHaveLength(1);
});

describe('a header that an archive joined with the text below it', () => {
  const by =
    'CLASSIFIED BY: Jane Doe, DCM, U.S. Embassy - Pilcrow, Dept of State. REASON: 1.4 (b), (d)';
  const words = 'The mayor of Lund spoke of boats and of nets.';
  const text = (pilcrow: string): string =>
    `${HEADER}PILCROW 00000001  001.2 OF 002   ${by} ${pilcrow}1. (C) ${words}  THE VISIT  ${pilcrow}2. (C) He left for  PILCROW 00000001  002.2 OF 002   Lund.  THE PORT ...  ${pilcrow}3. (U) It closed.  ${pilcrow}4. (U) End. DOE\n`;

  test('ends before ¶1; titles in capitals stand between its sentences', () => {
    const cable = parse(text(''));
    expect(outline(cable)).toEqual([
      `1 C ${words}`,
      '2 C He left for Lund.',
      '3 U It closed.',
      '4 U End.',
    ]);
    expect([cable.headings, cable.signer]).toEqual([['THE VISIT', 'THE PORT'], ['DOE']]);
    expect(cable.header.classifiedBy).toBe(by.slice(15));
  });

  test.each(['¶', '\uFFFD', 'Â¶', '?', '1'])('"%s" before its numbers', (pilcrow) => {
    expect(outline(parse(text(pilcrow)))).toEqual(outline(parse(text(''))));
  });

  test('a reference to a paragraph 1 ends none', () => {
    const refs = `REF: A. LUND 7 (which, as the mayor of Lund said at length in his letter of spring, is of note), B. LUND 8 1. (see there), C. LUND 9`;
    const cable = parse(`${HEADER}${refs}\n\n1. (U) Words.`);
    expect([cable.header.refs.length, outline(cable)]).toEqual([3, ['1 U Words.']]);
  });
});
