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
