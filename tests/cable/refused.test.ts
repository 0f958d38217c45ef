// In: bytes and texts that are no cable. Out: one error that says where, and what was expected.
import { describe, expect, test } from 'vitest';
import { CableError } from '../../src/cable/cable-error.ts';
import { HEADER, outline, parse } from './made-up.ts';

const refusal = (text: string) => {
  try {
    parse(text, 'some.txt');
  } catch (error) {
    if (error instanceof CableError) return error;
    throw error;
  }
  return null;
};

describe('what is refused', () => {
  test.each([
    [
      'an empty text',
      '',
      1,
      /^some\.txt, line 1: expected the header of a cable .*, but the file is empty\.$/,
    ],
    ['blanks', '\n \t\n', 1, /empty/],
    [
      'a program',
      `\x7fELF\n\0\0`,
      2,
      /^some\.txt, line 2: expected the plain text of a cable, but the file is binary\.$/,
    ],
    [
      'a letter',
      '\nDear Jane,\n\n1. Come.\n\n2. Go.\n',
      2,
      /^some\.txt, line 2: expected the header of a cable/,
    ],
    [
      'mail',
      'From: a@b.c\nTo: d@e.f\nSubject: hello\n\n1. Come.\n',
      1,
      /expected the header of a cable/,
    ],
    [
      'a header alone',
      HEADER,
      16,
      /line \d+: expected a paragraph \(such as "¶1\. \(U\) …"\), but none follows the header\.$/,
    ],
  ])('%s', (_, text, line, message) => {
    const error = refusal(text);
    expect(error?.name).toBe('CableError');
    expect(error?.message).toContain(`some.txt, line ${line}: expected `);
    expect(error?.message).toMatch(message);
  });

  const first = `${HEADER}\n1. (U) The mayor came.\n\n2. (U) He left.\n\nDOE\n\n`;
  const body = '\n1. (U) The bishop came.\n\nROE\n';
  /** The header of another cable, 99TOLLBY7. */
  const other = HEADER.replace('PILCROW 000001', 'TOLLBY 000007').replace('010917Z', '040917Z');

  test.each([
    ['of another post', other, 'TOLLBY7'],
    ['of another year', HEADER.replace('JAN 99', 'JAN 98'), 'PILCROW1'],
    [
      'of the next number',
      HEADER.replace('W 000001', 'W 000002').replace('0917Z', '1017Z'),
      'PILCROW2',
    ],
    [
      'of the same day',
      HEADER.replace('PILCROW 000001', 'LUND 000012').replace('0917Z', '1017Z'),
      'LUND12',
    ],
    ['without a transmission', other.slice(other.indexOf('R 04')), 'TOLLBY7'],
    [
      'with an archive’s notes',
      other.replace('SIPDIS', 'One.\n\nTwo.\n\nThree.\n\nFour.'),
      'TOLLBY7',
    ],
  ])('a file in which another cable follows: %s', (_, header, name) => {
    const message = refusal(first + header + body)?.message;
    expect(message).toMatch(
      /^some\.txt, line (?:23|27): expected one cable, but the header of another/,
    );
    expect(message).toContain(`another, ${name}, begins here: give each a file of its own.`);
  });

  test('a file in which another cable follows a header that was cut short', () => {
    const cut = HEADER.slice(0, HEADER.indexOf('E.O.'));
    expect(refusal(cut + other + body)?.message).toMatch(
      /^some\.txt, line 13: expected one cable, but the header of another, TOLLBY7, begins here/,
    );
  });

  test('a file with two cables that have no date, where ¶1 comes again below another subject', () => {
    const undated = (name: string, subject: string) =>
      `UNCLAS ${name}\n\nE.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: ${subject}\n`;
    const one = `${undated('TOLLBY 000007', 'BOATS')}\n1. (U) The mayor came.\n\n2. (U) He left.\n\n`;
    expect(refusal(one + undated('TOLLBY 000008', 'NETS') + body)?.message).toMatch(
      /another, TOLLBY8, begins here/,
    );
    expect(refusal(`${one}${undated('TOLLBY 000008', 'NETS')}\n3. (U) He slept.\n`)).toBeNull();
  });

  test('a file in which a cable with a date follows one that has none, its ¶1 numbered or not', () => {
    const undated = 'UNCLAS LUND 000003\n\nE.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: BOATS\n';
    const bodies = ['\n1. (U) The mayor came.\n\n2. (U) He left.\n\n', '\nThe bishop came.\n'];
    expect(refusal(undated + bodies[0] + other + bodies[1])?.message).toMatch(
      /another, TOLLBY7, begins here/,
    );
  });

  test('a file in which another follows an address of the Web and a signer in small letters', () => {
    const site = `${HEADER}\n1. (U) The mayor came.\n\nVisit our site:\nhttp://pilcrow\nDoe\n\n`;
    expect(refusal(site + other + body)?.message).toMatch(/another, TOLLBY7, begins here/);
  });

  test('a file in which another follows a quotation that is over', () => {
    const quoting = `${HEADER}\n1. (U) He wrote:\nBEGIN TEXT\nI come.\nEND TEXT\n\nDOE\n\n`;
    expect(refusal(quoting + other + body)?.message).toMatch(/another, TOLLBY7, begins here/);
  });

  test.each([
    ['printed twice', HEADER],
    ['corrected', HEADER.replace('SIPDIS', 'SIPDIS\n\nC O R R E C T E D   C O P Y')],
  ])('a file with a cable and its copy, %s', (_, header) => {
    expect(refusal(first + header + body)?.message).toBe(
      'some.txt, line 23: expected one cable, but its header, and ¶1, begin here a second time: ' +
        'give each a file of its own.',
    );
  });

  test.each([
    ['the header of the same one', HEADER],
    ['its labels', HEADER.slice(HEADER.indexOf('E.O.'))],
    ['a transmission alone', 'VZCZCXRO0002'],
    ['a mention of another', 'UNCLAS TOLLBY 000007 tells more.\n\nTAGS: PGOV is the mayor’s.'],
    ['a section in words', 'UNCLAS SECTION TWO OF TWO PILCROW 1'],
    ['a header with another name and date, where subject and numbers go on', other],
    [
      'a section sent in the new year',
      HEADER.replace('01 OF', '02 OF').replace('010917Z JAN 99', '312359Z DEC 98'),
    ],
    [
      'a section with a slip in its number',
      HEADER.replace('01 OF', '02 OF')
        .replace('PILCROW 000001', 'PILCROW 000011')
        .replace('0917Z', '0930Z'),
    ],
  ])('but not %s', (_, below) => {
    expect(refusal(`${first}${below}\n\n3. (U) End.`)).toBeNull();
  });

  test('but not a section whose first words are a list, below a header without its number', () => {
    const list = 'He wants, he said to the bishop,\nthree boats:\n\n1. one of wood,\n\n2. another.';
    const bare = HEADER.replace('SECTION 01 OF 02 ', '');
    expect(refusal(`${first}${bare}\n${list}\n\n3. (U) End.`)).toBeNull();
  });

  test.each([
    ['right below it', '11. (U) End.'],
    ['below the end of ¶10', 'and went home.\n\n11. (U) End.'],
    ['with a pilcrow', '¶11. (U) End.'],
  ])('but not a cable whose own header is printed again above ¶11, %s', (_, below) => {
    const bare = HEADER.replace('SECTION 01 OF 02 ', '');
    const ten = Array.from({ length: 10 }, (_, i) => `${i + 1}. (U) The mayor came.`).join('\n\n');
    for (const header of [HEADER, bare])
      expect(outline(parse(`${header}\n${ten}\n\n${bare}\n${below}`)).at(-1)).toBe('11 U End.');
  });

  test('but not a list item 11 below the header printed again', () => {
    expect(refusal(`${first}${HEADER}\n11. boats\n\n3. (U) End.`)).toBeNull();
  });

  test('a file with a cable and its copy, where the pilcrow of ¶1 was read as a 1', () => {
    const misread = (text: string) => text.replace('1. (U)', '11. (U)');
    expect(refusal(misread(first) + HEADER + misread(body))?.message).toMatch(/a second time/);
  });

  test('but not the second section of a cable whose first header was cut off', () => {
    const cut = 'TAGS: PGOV\nSUBJECT: BOATS\n\n1. (U) The mayor came.\n\n';
    const further = 'UNCLAS SECTION 02 OF 02 TOLLBY 000007\n\nSIPDIS\n\n2. (U) End.';
    expect(outline(parse(cut + further))).toEqual(['1 U The mayor came.', '2 U End.']);
  });

  const isLikeAnother = 'looks like the header of another cable, and was read as part of this one.';
  /** Its caption would be taken for this one's. */
  const bare = other.replace('SIPDIS\n\n', '');
  const labels = 'E.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: BOATS';

  test.each([
    ['a line of prose', 'THEY VOTED IN A\nSECRET BALLOT 12\nTO 7.', 18],
    ['a line of a list', 'He read:\n\nSECRET LUND 12345\n\nand slept.', 19],
    ['the foot of a page', 'He came to the\n\nUNCLAS PAGE 02\n\nharbor.', 19],
    ['a section of another', 'He read\n\nUNCLAS SECTION 02 OF 02 TOLLBY 000007\n\nand slept.', 19],
    ['a form', `Use this form:\n\nFM AMEMBASSY XXX\nTO SECSTATE WASHDC\n${labels}`, 21],
    ['a draft', `The draft reads\n\n${labels}`, 19],
    ['a header without a date', `He read this.\n\nUNCLAS TOLLBY 000007\n\n${labels}`, 19],
    ['a cable behind QUOTE', `He wrote. QUOTE\n\n${bare}UNQUOTE`, 19],
    ['a cable behind BEGIN TEXT', `BEGIN TEXT\n\n${bare}END TEXT`, 19],
    ['a cable that is repeated', `Tollby 7 is repeated\nhere.\n\n${bare}`, 20],
  ])('but not %s: its words stay, with a doubt', (_, words, line) => {
    const cable = parse(`${HEADER}\n1. (U) ${words}\n\n2. (U) End.`);
    expect(outline(cable)).toEqual([`1 U ${words.replace(/\s+/g, ' ').trim()}`, '2 U End.']);
    expect(cable.doubts).toEqual([
      expect.stringMatching(new RegExp(`^Line ${line}: ".*" ${isLikeAnother}$`)),
    ]);
  });

  test('but not the second section of a cable behind QUOTE in which another QUOTE is over', () => {
    const section = (number: string) =>
      bare.replace('01 OF', `${number} OF`).replace(/A CABLE.*/, 'NETS');
    const one = `He wrote. QUOTE\n\n${section('01')}\nHe said QUOTE NO UNQUOTE.\nHe left.\nHe ate.\nHe sat.\n\n`;
    const words = `${one}${section('02')}\nHe slept.\nUNQUOTE`;
    const cable = parse(`${HEADER}\n1. (U) ${words}\n\n2. (U) End.`);
    expect(outline(cable).map((line) => line.slice(0, 3))).toEqual(['1 U', '2 U']);
    expect(cable.doubts).toHaveLength(2);
  });

  test.each([
    ['a reference', 'REF: A. LUND 123, B.\nSECRET LUND 12345'],
    ['the subject', 'SUBJECT: THE MAYOR AND THE\nCONFIDENTIAL PAPERS OF 1999'],
  ])('but not a header in which %s goes on in a line like a name', (_, lines) => {
    const header = `${HEADER.slice(0, HEADER.indexOf('SUBJECT'))}${lines}\n`;
    const cable = parse(`${header}\n1. (U) The mayor came.\n`);
    expect(cable.doubts).toEqual([expect.stringContaining(isLikeAnother)]);
  });

  test('but not a cable that passes on another whole, right below its own header', () => {
    const cable = parse(`${HEADER}\n${other}\n1. (U) The mayor came.\n`);
    expect(cable.id).toBe('99PILCROW1');
    expect(cable.doubts[0]).toContain(isLikeAnother);
  });

  test('but not a section whose post is spelt otherwise: its header is none of the words', () => {
    const cable = parse(`${first}UNCLAS SECTION 02 OF 02 PILCROWE 000001\n\n3. (U) End.`);
    expect(outline(cable).at(-1)).toBe('3 U End.');
    expect(cable.doubts[0]).toMatch(
      /^Line 23: .* header of this cable, though it names PILCROWE1\.$/,
    );
  });

  test('but not a few control characters that an archive left in a text', () => {
    expect(
      refusal(`${HEADER}\n1. (U) The mayor\x19s words were long, and nobody minded.`),
    ).toBeNull();
  });
});
