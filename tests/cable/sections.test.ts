// In: made-up cables whose header is printed again in the midst of them. Out: all of their words, and none of its.
import { describe, expect, test } from 'vitest';
import { HEADER, outline, parse, withBody } from './made-up.ts';

const SECTION = '\n\nUNCLAS SECTION 02 OF 02 PILCROW 000001\n\n';
const BLOCK = `\n\n${HEADER.slice(0, HEADER.indexOf('\n\n'))}${SECTION}SIPDIS\n\n`;

describe('below the name of a further section the text goes on', () => {
  test.each([
    ['words, one of which begins as an office does', 'Lund came.\nUSAID funds follow.\nHe left.'],
    ['what begins as a label does', 'the mayor.\nHe left.\nsubject to Lund\nand ref (A) he went.'],
    ['in capitals, as an address', 'TO THE PORT OF LUND.\nINFO BY BOAT.\nHE LEFT.'],
    ['in capitals, as a pass line', 'FOR NEW BOATS AND FOR NETS,\nAND LEFT.\nHE SLEPT.'],
  ])('%s', (_, words) => {
    for (const header of [SECTION, BLOCK]) {
      const cable = withBody(`1. (U) HE CAME FROM${header}${words}\n\n2. (U) End.`);
      expect(outline(cable)).toEqual([
        `1 U HE CAME FROM ${words.replaceAll('\n', ' ')}`,
        '2 U End.',
      ]);
    }
  });

  test('a paragraph in capitals, marked as an office is', () => {
    const cable = withBody(
      `1. (S/NF) THE MAYOR SPOKE.${SECTION}2. (S/NF) HE CAME TO THE PORT.\nHE LEFT BY BOAT.\n\n3. (S/NF) END.`,
    );
    expect(outline(cable)).toEqual([
      '1 S/NF THE MAYOR SPOKE.',
      '2 S/NF HE CAME TO THE PORT. HE LEFT BY BOAT.',
      '3 S/NF END.',
    ]);
  });

  test('a pass line of the first header, printed again', () => {
    const pass = 'STATE FOR EUR/WE AND INR\n\n';
    const cable = parse(
      `${HEADER.replace('E.O.', `${pass}E.O.`)}\n1. (U) He went${SECTION}SIPDIS\n\n${pass}to Lund.`,
    );
    expect(outline(cable)).toEqual(['1 U He went to Lund.']);
  });
});

test.each([
  ['THE MAYOR WENT\nTO THE PORT OF LUND.\nHE CAME BACK', '- - THE MAYOR WENT TO THE PORT OF LUND.'],
  ['1. (S/NF) THE MAYOR SPOKE.\n\nHE CAME BACK', '1 S/NF THE MAYOR SPOKE.'],
])('a header without labels ends with its name, above %j', (words, expected) => {
  const block = 'R 010917Z JAN 69\nFM AMEMBASSY PILCROW\nTO SECSTATE WASHDC';
  const cable = parse(`${block}\nC O N F I D E N T I A L PILCROW 0007\n\n${words}`);
  expect(outline(cable)[0]).toContain(expected);
  expect(cable.header.messageRef).toBe('69PILCROW7');
});

test('a name above the addresses does not end a header without labels', () => {
  const block = 'R 010917Z JAN 69\nFM AMEMBASSY PILCROW\nTO SECSTATE WASHDC';
  const { header } = parse(`CONFIDENTIAL PILCROW 0007\n\nBOAT\n${block}\n\n1. (U) HE LEFT.`);
  expect(header).toMatchObject({ messageRef: '69PILCROW7', from: 'AMEMBASSY PILCROW' });
});

describe('the top of a section as the Department printed it', () => {
  const NAMED = 'UNCLAS SECTION 02 OF 02 PILCROW 000001';

  test('is left out of a sentence that it cuts, and told', () => {
    const top =
      '                UNCLASSIFIED     PTQ0001\n\nPAGE 01        PILCRO  00001  02 OF 02  010917Z\nACTION EUR-00\n\n' +
      'INFO  LOG-00   NP-00    AF-00\n      NFAT-00  SAS-00     /004W\n          ------------------507B4E  010917Z /38';
    const cable = withBody(
      `1. (U) He spoke of\n\n                UNCLASSIFIED\n\n${top}\nR 010917Z JAN 99\nFM AMEMBASSY PILCROW\nTO SECSTATE WASHDC 0811\n\n${NAMED}\n\nSIPDIS\n\nboats.\n\n2. (U) End.`,
    );
    expect(outline(cable)).toEqual(['1 U He spoke of boats.', '2 U End.']);
    expect(cable.repairs).toContain('Line 24: left out "ACTION EUR-00", where its copies went.');
  });

  test('and the foot of a page on the line of its last words, in an unwrapped text', () => {
    const page = 'PAGE 02 PILCRO 00001 01 OF 02 010917Z';
    const top = `UNCLASSIFIED PTQ0001\nPAGE 01 PILCRO 00001 02 OF 02 010917Z ACTION EUR-00\nINFO LOG-00 NP-00 AF-00 /002W FM AMEMBASSY PILCROW TO SECSTATE WASHDC`;
    const cable = withBody(
      `1. (U) HE SPOKE.  UNCLASSIFIED\n${page}\n\n2. (U) HE LEFT BY BOAT, AND WENT TO THE  UNCLASSIFIED\n${page} SMALL OLD FISHING PORT OF THE ISLANDS TO THE NORTH OF\nUNCLASSIFIED\n${top}\n${NAMED}\nSIPDIS\nLUND. IT WAS UNCLASSIFIED\n\n3. (U) END.`,
    );
    expect(outline(cable)).toEqual([
      '1 U HE SPOKE.',
      '2 U HE LEFT BY BOAT, AND WENT TO THE SMALL OLD FISHING PORT OF THE ISLANDS TO THE NORTH OF LUND. IT WAS UNCLASSIFIED',
      '3 U END.',
    ]);
  });

  test('the head of a page on two lines', () => {
    const page = 'UNCLASSIFIED\nUNCLASSIFIED\nPAGE 02\nPILCRO 00001 02 OF 02 010917Z';
    const cable = withBody(`1. HE SPOKE OF\n${page}\nBOATS.\n2. HE LEFT.`);
    expect(outline(cable)).toEqual(['1 - HE SPOKE OF BOATS.', '2 - HE LEFT.']);
    expect(cable.pageMarkers).toEqual(['PAGE 02', 'PILCRO 00001 02 OF 02 010917Z']);
  });

  test('lines of words that look a little like it stay', () => {
    const words = 'ACTION EUR-00 and INFO AF-00\nSU-27 MIG-29 JETS\nof Lund.';
    expect(outline(withBody(`1. (U) He named:\n${words}\n\n2. (U) End.`))[0]).toBe(
      `1 U He named: ${words.replaceAll('\n', ' ')}`,
    );
  });
});
