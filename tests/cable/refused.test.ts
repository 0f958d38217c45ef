// In: bytes and texts that are no cable. Out: one error that says where, and what was expected.
import { describe, expect, test } from 'vitest';
import { CableError } from '../../src/cable/cable-error.ts';
import { decodeCable } from '../../src/cable/decode-cable.ts';
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

  test.each([
    ['of another post', HEADER.replace('PILCROW 000001', 'TOLLBY 000007'), 'TOLLBY7'],
    ['of another year', HEADER.replace('JAN 99', 'JAN 98'), 'PILCROW1'],
    ['of another section', 'UNCLAS SECTION 02 OF 02 TOLLBY 000007\n', 'TOLLBY7'],
    [
      'without an address block',
      'UNCLAS TOLLBY 000007\n\nE.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: BOATS\n',
      'TOLLBY7',
    ],
    ['with a subject alone', 'UNCLAS TOLLBY 000007 SIPDIS\n\nSUBJECT: BOATS\n', 'TOLLBY7'],
    ['without a name', 'TAGS: PGOV\nSUBJECT: BOATS\nE.O. 12958: N/A\n', 'BOATS'],
  ])('a file in which another cable follows: %s', (_, header, name) => {
    expect(refusal(first + header + body)?.message).toBe(
      `some.txt, line 23: expected one cable, but the header of another, ${name}, begins here: ` +
        'give each a file of its own.',
    );
  });

  test('a file in which another cable follows a header that was cut short', () => {
    const cut = HEADER.slice(0, HEADER.indexOf('E.O.'));
    expect(
      refusal(cut + HEADER.replace('PILCROW 000001', 'TOLLBY 000007') + body)?.message,
    ).toMatch(
      /^some\.txt, line 21: expected one cable, but the header of another, TOLLBY7, begins here/,
    );
  });

  test('a file in which another cable follows a few lines without a number', () => {
    const labels = 'E.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: BOATS\n';
    expect(refusal(`${HEADER}\n(U) The mayor came.\nDOE\n\n${labels}${body}`)?.message).toMatch(
      /^some\.txt, line 20: expected one cable, but the header of another, BOATS, begins here/,
    );
  });

  test.each([
    ['the header of the same one', HEADER],
    ['its labels', HEADER.slice(HEADER.indexOf('E.O.'))],
    ['a transmission alone', 'VZCZCXRO0002'],
    ['a mention of another', 'UNCLAS TOLLBY 000007 tells more.\n\nTAGS: PGOV is the mayor’s.'],
  ])('but not %s', (_, below) => {
    expect(refusal(`${first}${below}\n\n3. (U) End.`)).toBeNull();
  });

  test('but not the second section of a cable whose first header was cut off', () => {
    const cut = 'TAGS: PGOV\nSUBJECT: BOATS\n\n1. (U) The mayor came.\n\n';
    const further = (section: string) =>
      `${cut}UNCLAS SECTION ${section} TOLLBY 000007\n\nSIPDIS\n\n2. (U) End.`;
    expect(refusal(further('02 OF 02'))).toBeNull();
    expect(refusal(further('01 OF 02'))?.message).toMatch(/the header of another, TOLLBY7/);
  });

  test('but not a few control characters that an archive left in a text', () => {
    expect(
      refusal(`${HEADER}\n1. (U) The mayor\x19s words were long, and nobody minded.`),
    ).toBeNull();
  });
});

describe('bytes', () => {
  test('UTF-8, else Windows-1252, each without a byte order mark', () => {
    expect(decodeCable(new TextEncoder().encode('\uFEFF¶1. (U) São'))).toBe('¶1. (U) São');
    expect(decodeCable(Uint8Array.from([0xb6, 0x31, 0x2e, 0x20, 0x93, 0xe3, 0x94]))).toBe(
      '¶1. “ã”',
    );
  });

  test('UTF-16 with its mark', () => {
    const text = `${HEADER}\n¶1. (U) São.\n\n¶2. (U) Two.`;
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(decodeCable(little)).toBe(text);
    expect(decodeCable(Buffer.from(little).swap16())).toBe(text);
  });

  test('one byte that is none leaves the rest of UTF-8 as it is, and is doubted', () => {
    const [before, after] = [
      `${HEADER}\n¶1. (U) The mayor’s “no”: caf`,
      ' is shut.\n\n¶2. (U) End.',
    ];
    const bytes = Buffer.concat([Buffer.from(before), Buffer.of(0xe9), Buffer.from(after)]);
    const cable = parse(decodeCable(bytes));
    expect(outline(cable)).toEqual(['1 U The mayor’s “no”: caf\uFFFD is shut.', '2 U End.']);
    expect(cable.doubts).toEqual([
      "Line 17: a letter is lost here, for the file's bytes are none.",
    ]);
    const twice = parse(
      decodeCable(Buffer.concat([bytes, Buffer.of(0xe9), Buffer.from('é “two”')])),
    );
    expect(twice.doubts[0]).toMatch(/^Line 17: a letter is lost here and on 1 more,/);
  });

  test('a cable in Latin-1 reads as in UTF-8', () => {
    const text = `${HEADER}\n¶1. (U) São.\n\n¶2. (U) Two.`;
    const bytes = Uint8Array.from(text, (each) => each.charCodeAt(0));
    expect(outline(parse(decodeCable(bytes)))).toEqual(outline(parse(text)));
  });
});
