// In: address blocks as archives print them, of made-up cables. Out: the fields that are read in them.
import { describe, expect, test } from 'vitest';
import { outline, parse, withHeader } from './made-up.ts';

const header = (text: string) => withHeader(text).header;

describe('the address block', () => {
  test('routes, numbers and precedences of their own; a page marker among them', () => {
    const { to, info, precedence, messageRef } = header(
      [
        'O P 010917Z JAN 99',
        'FM SECSTATE WASHDC',
        'TO PAGE 02        STATE   000001  011333Z',
        'AMEMBASSY NEW PILCROW NIACT IMMEDIATE 0110',
        'RUEUITH/AFLO DET 523 PILCROW TU',
        'INFO RUEHXX/AMEMBASSY OLD PILCROW PRIORITY 0132',
        'RHMCSUU/JOINT STAFF WASHINGTON DC//J3//',
        'XMT AMEMBASSY NOWHERE',
        'AMEMBASSY ELSEWHERE',
        'RUEHYY/AMCONSUL PILCROW',
        '',
        'S E C R E T SECTION 01 OF 02 STATE 000001',
        '',
        'SUBJECT: ADDRESSES',
      ].join('\n'),
    );
    expect(precedence).toBe('O P');
    expect(messageRef).toBe('99STATE1');
    expect(to).toEqual([
      { route: null, name: 'AMEMBASSY NEW PILCROW', precedence: 'NIACT IMMEDIATE', number: '0110' },
      { route: 'RUEUITH', name: 'AFLO DET 523 PILCROW TU', precedence: null, number: null },
    ]);
    expect(info).toEqual([
      { route: 'RUEHXX', name: 'AMEMBASSY OLD PILCROW', precedence: 'PRIORITY', number: '0132' },
      { route: 'RHMCSUU', name: 'JOINT STAFF WASHINGTON DC//J3//', precedence: null, number: null },
      { route: 'RUEHYY', name: 'AMCONSUL PILCROW', precedence: null, number: null },
    ]);
  });

  test.each([
    ['UNCLAS PILCROW 000001', 'UNCLASSIFIED'],
    ['UNCLASSIFIED PILCROW 1', 'UNCLASSIFIED'],
    ['C O N F I D E N T I A L PILCROW 000001', 'CONFIDENTIAL'],
    ['CONFIDENTIAL SECTION 01 OF 02 PILCROW 000001', 'CONFIDENTIAL'],
    ['S E C R E T PILCROW 000001', 'SECRET'],
    ['LIMITED OFFICIAL USE PILCROW 00001', 'LIMITED OFFICIAL USE'],
    ['UNCLAS FOUO SECTION 01 OF 02 PILCROW 000001', 'UNCLASSIFIED'],
    ['S E C R E T//NOFORN SECTION 01 OF 02 PILCROW 000001', 'SECRET'],
  ])('"%s" is %s and names 99PILCROW1', (line, classification) => {
    const read = header(`R 010917Z JAN 99\nFM AMEMBASSY PILCROW\n\n${line}\n\nSUBJECT: X`);
    expect([read.classification, read.messageRef]).toEqual([classification, '99PILCROW1']);
  });

  test.each([
    ['UNCLAS SECTION 01 OF 02 PILCROW 000001', '01 OF 02'],
    ['UNCLAS SECTION ONE OF SEVEN PILCROW 000001', 'ONE OF SEVEN'],
    ['UNCLAS SECTION 1/2 PILCROW 000001', '1/2'],
    ['UNCLAS PART 1-2 PILCROW 000001', '1-2'],
    ['UNCLAS FINAL SECTION OF 02 PILCROW 000001', 'FINAL SECTION OF 02'],
    ['UNCLAS PILCROW 000001 SECTION 01 OF 02', '01 OF 02'],
    ['UNCLAS PILCROW 000001\n\nSECTION 01 OF 02', '01 OF 02'],
  ])('%j is a section of 99PILCROW1: %s', (line, section) => {
    const cable = withHeader(`R 010917Z JAN 99\nFM AMEMBASSY PILCROW\n\n${line}\n\nSUBJECT: X`);
    expect(cable.header).toMatchObject({ messageRef: '99PILCROW1', section });
    expect(cable.doubts).toEqual([]);
  });

  test('a year of two digits: 66 is of the last century, 09 of this one; no such day is no date', () => {
    const dated = (dtg: string) => header(`R ${dtg}\nFM AMEMBASSY PILCROW\n\nSUBJECT: X`).date;
    expect(dated('281848Z DEC 66')).toBe('1966-12-28T18:48Z');
    expect(dated('030917Z AUG 09')).toBe('2009-08-03T09:17Z');
    expect(dated('310917Z FEB 09')).toBeNull();
  });

  test('without an address block the file name gives the year, if it names the same message', () => {
    const text = `UNCLAS SECTION 01 OF 02 PILCROW HILL 001238\n\nE.O. 12958: N/A TAGS: PGOV XX\n\nSUBJECT: X`;
    expect(withHeader(text, '05PILCROWHILL1238.txt').header.messageRef).toBe('05PILCROWHILL1238');
    expect(withHeader(text, 'other.txt')).toMatchObject({
      id: 'other',
      header: { messageRef: null },
    });
  });

  test('captions in small letters; "sensitive" is a word below the header', () => {
    const text =
      'R 010917Z JAN 99\nFM AMEMBASSY PILCROW\n\nUNCLAS PILCROW 000001\n\nSensitive\nsipdis\n\nSUBJECT: X';
    const cable = parse(`${text}\n\n1. (U) The mayor was\n\nSipdis\n\nsensitive\n\nof boats.`);
    expect([cable.header.captions, cable.doubts]).toEqual([['SENSITIVE', 'SIPDIS'], []]);
    expect(outline(cable)).toEqual(['1 U The mayor was sensitive of boats.']);
  });

  test('captions, each once; lines that pass the message on, wrapped or not; a note is neither', () => {
    const read = header(
      [
        'C O N F I D E N T I A L PILCROW 000001 NOFORN SIPDIS',
        '',
        'Copy from an archive',
        '',
        'SIPDIS',
        'SENSITIVE',
        'STATE FOR WHA/BSC, WHA/PDA-LGOULD, DS/ITA AND ',
        'DS/IP/WHA ',
        'DEPT PASS USTR',
        'USDOC 4322/MAC/OLAC/JAFEE',
        '',
        'E.O. 12958: N/A',
        'SUBJECT: X',
      ].join('\n'),
    );
    expect(read.captions).toEqual(['NOFORN', 'SIPDIS', 'SENSITIVE']);
    expect(read.passLines).toEqual([
      'STATE FOR WHA/BSC, WHA/PDA-LGOULD, DS/ITA AND DS/IP/WHA',
      'DEPT PASS USTR',
      'USDOC 4322/MAC/OLAC/JAFEE',
    ]);
  });
});
