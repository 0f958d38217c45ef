// In: headers as archives print them, of made-up cables. Out: the fields that are read in them.
import { describe, expect, test } from 'vitest';
import { declassificationDate } from '../../src/cable/declassification.ts';
import { readSpans } from '../../src/cable/read-spans.ts';
import { outline, parse, withBody, withHeader } from './made-up.ts';

const header = (text: string) => withHeader(text).header;
const labelled = (lines: string) =>
  header(`R 010917Z JAN 99\nFM AMEMBASSY PILCROW\n\nUNCLAS PILCROW 000001\n\n${lines}`);

describe('labelled fields', () => {
  test.each([
    ['E.O. 12958: N/A', 'N/A', null],
    ['E.O. 12958: DECL: 11/22/2012', 'DECL: 11/22/2012', '2012-11-22'],
    ['EO 12958: decl: 6/30/08', 'decl: 6/30/08', '2008-06-30'],
    ['E.O. 12958 DECL: 12/31/2034', 'DECL: 12/31/2034', '2034-12-31'],
    ['E.O. 11652: GDS', 'GDS', null],
    ['EXEC ORDER 12356: DECL: OADR', 'DECL: OADR', null],
    ['E.O. 12958: DECL: 07-31-2018', 'DECL: 07-31-2018', '2018-07-31'],
    ['E.O. 12065: GDS 4/25/85 (DOE, JANE)', 'GDS 4/25/85 (DOE, JANE)', '1985-04-25'],
    ['E.O. 13526: DECL: 2020/01/05', 'DECL: 2020/01/05', '2020-01-05'],
  ])('%s', (line, eo, day) => {
    const read = labelled(`${line}\nTAGS: PGOV\nSUBJECT: X`);
    expect([read.eo, declassificationDate(read.eo)]).toEqual([eo, day]);
  });

  test('TAGS wrapped over lines, as links, with names, and a caption that strayed there', () => {
    const tags = (lines: string) => labelled(`${lines}\nSUBJECT: X`).tags;
    expect(tags('TAGS: ECON EFIN SP\nEINV')).toEqual(['ECON', 'EFIN', 'SP', 'EINV']);
    expect(tags('TAGS ovip (Doe, Jane), pgov,\nnl')).toEqual(['OVIP', 'DOE, JANE', 'PGOV', 'NL']);
    expect(tags('TAGS: [PGOV](#) [KTIP](#)')).toEqual(['PGOV', 'KTIP']);
    expect(tags('TAGS: PGOV,\n\nNL')).toEqual(['PGOV', 'NL']);
    expect(tags('TAGS: PREL, UNGA/C-6 SIPDIS')).toEqual(['PREL', 'UNGA/C-6']);
    expect(tags('TAGS: PREL PINR\nRUN-OFF,\nSEEKS ASSISTANCE')).toEqual(['PREL', 'PINR']);
  });

  test.each(['', '¶', '\uFFFD', 'Â¶', '?', '1'])('%jE. O. 12958, as a list has E.', (pilcrow) => {
    expect(labelled(`${pilcrow}E. O. 12958: N/A\nSUBJECT: X`).eo).toBe('N/A');
  });

  test('a label in capitals that an archive glued to the words before it', () => {
    const read = labelled('E.O. 12958: DECL: 03/19/2024TAGS: PGOV NLSUBJECT: BOATSREF: LUND 7');
    expect([read.eo, read.tags, read.subject, read.refs]).toEqual([
      'DECL: 03/19/2024',
      ['PGOV', 'NL'],
      'BOATS',
      ['LUND 7'],
    ]);
  });

  test('who classified it, behind the references and without a colon', () => {
    const by = 'S/CT DAS, Jane Doe, Reason: 1.4 (b)';
    const read = labelled(`SUBJECT: X\nREF: PILCROW 7  Classified by ${by}`);
    expect([read.refs, read.classifiedBy]).toEqual([['PILCROW 7'], by]);
  });

  test('an address block that is printed twice is read once', () => {
    const block =
      'R 010917Z JAN 99\nFM AMEMBASSY PILCROW\nTO SECSTATE WASHDC 0810\nINFO AMEMBASSY LUND\n';
    const { header } = parse(
      `${block}\nheader:\n${block}----------------- header ends ----------------\nUNCLAS PILCROW 000001\nSUBJECT: X\n\n1. (U) Words.`,
    );
    expect([header.from, header.to.length, header.info.map(({ name }) => name)]).toEqual([
      'AMEMBASSY PILCROW',
      1,
      ['AMEMBASSY LUND'],
    ]);
  });

  test('all labels on one line', () => {
    const read = labelled(
      'E.o. 12958: decl: 01/07/2014 Tags: prel, tu Subject: a visit REF: PILCROW 7',
    );
    expect([read.eo, read.tags, read.subject, read.refs]).toEqual([
      'decl: 01/07/2014',
      ['PREL', 'TU'],
      'a visit',
      ['PILCROW 7'],
    ]);
  });

  test.each([
    ['SUBJECT: A VISIT\nTO PILCROW\n\nREF: PILCROW 7', 'A VISIT TO PILCROW'],
    [
      'SUBJECT: THE FUND TO PROTECT THE\n\nENVIRONMENT\n\nREF: PILCROW 7',
      'THE FUND TO PROTECT THE ENVIRONMENT',
    ],
    ['SUBJECT: A VISIT\nThis is an action request. Please see para 2.', 'A VISIT'],
    ['SUBJECT: A VISIT OF BOATS.\nBERG CAME BY BOAT TO LUND.', 'A VISIT OF BOATS.'],
    ['SUBJECT: A VISIT TO THE U.S.\nAND LUND', 'A VISIT TO THE U.S. AND LUND'],
    ['SUBJECT: (S) A VISIT', 'A VISIT'],
    ['SUBJECT: A VISITREF: A. PILCROW 7', 'A VISIT'],
    ['SUBJ: A VISIT\nPILCROW 00000001 001.2 OF 002', 'A VISIT'],
    ['SUBJECT: A VISIT\nSensitive but unclassified. Please protect accordingly.', 'A VISIT'],
    ['UBJECT: A &#8220;VISIT&#8221;', 'A “VISIT”'],
  ])('the subject stops where it should: %j', (lines, subject) => {
    expect(labelled(lines).subject).toBe(subject);
  });

  test.each([
    [
      'REF: A. PILCROW 7\n¶B. STATE 1234\n¶C. 08 MADRID 98',
      ['A. PILCROW 7', 'B. STATE 1234', 'C. 08 MADRID 98'],
    ],
    ['REF: A. PILCROW 7\n1B. STATE 1234', ['A. PILCROW 7', 'B. STATE 1234']],
    ['REF: (A) PILCROW 7, (B) STATE 1234', ['A. PILCROW 7', 'B. STATE 1234']],
    [
      'REFS: A) PILCROW 7; B) STATE 1234 AND PREVIOUS',
      ['A. PILCROW 7', 'B. STATE 1234 AND PREVIOUS'],
    ],
    ['REF: A. A) PILCROW 7', ['A. PILCROW 7']],
    ['REF:  A.  PILCROW 7\n\n      ¶B.  STATE 34', ['A. PILCROW 7', 'B. STATE 34']],
    ['REF: A) PILCROW 7, B) STATE 34, AND C) OSLO 1', ['A. PILCROW 7', 'B. STATE 34', 'C. OSLO 1']],
    [
      'REF: A. PILCROW 7 (A NOTE THAT\nGOES ON)\nB. STATE 34',
      ['A. PILCROW 7 (A NOTE THAT GOES ON)', 'B. STATE 34'],
    ],
    [
      'REF: STATE 1234 CIRCULAR; STATE CA-3400 NOV 2, 1966',
      ['STATE 1234 CIRCULAR', 'STATE CA-3400 NOV 2, 1966'],
    ],
    ['Ref: Berlin 1337, Berlin 1340', ['Berlin 1337', 'Berlin 1340']],
    ['REF: PILCROW 7\n\n(U) THIS CABLE IS SENSITIVE BUT UNCLASSIFIED.', ['PILCROW 7']],
  ])('references with their letters: %j', (lines, refs) => {
    expect(labelled(`SUBJECT: X\n\n${lines}`).refs).toEqual(refs);
  });

  test.each(['¶', 'Â¶', '\uFFFD', 'ï¿½', '?', '1', ''])(
    '"%s" before the letters of references, and before ¶1, where the header ends',
    (pilcrow) => {
      const refs = '¶A. PILCROW 7 ¶B. STATE 1234\n\n¶C. OSLO 1';
      const body = '¶1. (U) The mayor came.\n\nREF: PILCROW 7 tells more.\n\n¶2. (U) He left.';
      const cable = withBody(`REF: ${refs}\n\n${body}`.replaceAll('¶', pilcrow));
      expect(cable.header.refs).toEqual(['A. PILCROW 7', 'B. STATE 1234', 'C. OSLO 1']);
      expect(outline(cable)).toEqual([
        '1 U The mayor came. REF: PILCROW 7 tells more.',
        '2 U He left.',
      ]);
    },
  );

  test('who classified it, over lines and with its reasons, is no paragraph', () => {
    const cable = parse(
      'C O N F I D E N T I A L PILCROW 000001\n\nE.O. 12958: DECL: 01/01/2019\nSUBJECT: X\n\n' +
        'Classified By: Ambassador Jane Doe for reasons\n1.4 (b) and (d).\n\n1. (C) Words.\n\nDOE\n',
    );
    expect(cable.header.classifiedBy).toBe('Ambassador Jane Doe for reasons 1.4 (b) and (d).');
    expect(cable.paragraphs.map(({ number }) => number)).toEqual([1]);
    expect(readSpans(cable.source, cable.headerSpans.classifiedBy ?? [])).toBe(
      'Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).',
    );
  });

  test('the order that it names is no E.O. line', () => {
    const read = labelled(
      'E.O. 12958: DECL: 01/01/2019\nSUBJECT: X\n\nCLASSIFIED BY: DCM DOE, E.O. 12958, REASON 1.4 (B)',
    );
    expect([read.eo, read.classifiedBy]).toEqual([
      'DECL: 01/01/2019',
      'DCM DOE, E.O. 12958, REASON 1.4 (B)',
    ]);
  });

  test.each([
    'SENSITIVE BUT UNCLASSIFIED. NOT FOR INTERNET\nDISTRIBUTION.',
    'SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY - NOT FOR\nDISTRIBUTION ON THE INTERNET',
  ])('a sentence on handling goes on in the next line: %j', (lines) => {
    const cable = withBody(`${lines}\n\nSummary\n-------\n\n1. (U) Words.`);
    expect(cable.header.handling).toBe(lines.replace('\n', ' '));
    expect(outline(cable)).toEqual(['1 U Words.']);
  });

  test('a marked heading below two references is no third one', () => {
    const refs = 'REF: A. PILCROW 7\n     B. STATE 1234';
    const cable = withBody(`${refs}\n\n(C) Summary\n-----------\n\n1. (C) Words.`);
    expect(cable.header.refs).toEqual(['A. PILCROW 7', 'B. STATE 1234']);
    expect([cable.headings, outline(cable)]).toEqual([['Summary'], ['1 C Words.']]);
  });

  test('the first paragraph may tell who classified the text', () => {
    const text =
      'S E C R E T STATE 000001\nSUBJECT: X\n\n1. Classified by Jane Doe. Reason: 1.4 (d)\n\n2. (U) Words.';
    expect(header(text).classifiedBy).toBe('Jane Doe. Reason: 1.4 (d)');
  });

  test('a distribution list of the 1970s holds no recipients, and its address block does', () => {
    const lines =
      'UNCLASSIFIED\n\nPAGE 01        STATE  000001\n\n45\nORIGIN EUR-12\nINFO  OCT-01  ISO-00  AF-08\n' +
      'CIAE-00  DODE-00\nDRAFTED BY EUR/WE:JDOE\nAPPROVED BY EUR:ABERG\n                 --------------------- 076152\n';
    const read = header(
      `${lines}\nR 010917Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY PILCROW\n\nUNCLAS STATE 000001\n\nSUBJECT: X`,
    );
    expect([read.to.map(({ name }) => name), read.info]).toEqual([['AMEMBASSY PILCROW'], []]);
    expect(read.passLines).toEqual([]);
  });

  test.each(['UNCLASSIFIED', 'U N C L A S'])(
    '"%s" above and below a page after the subject is no part of it, nor the end of the header',
    (edge) => {
      const page = `${edge}\n\nPILCROW 00000001  002 OF 002\n\n${edge}\n\n`;
      const read = labelled(`SUBJECT: X\n${page}SENSITIVE BUT UNCLASSIFIED - HANDLE ACCORDINGLY.`);
      expect(read).toMatchObject({
        subject: 'X',
        handling: 'SENSITIVE BUT UNCLASSIFIED - HANDLE ACCORDINGLY.',
      });
      expect(labelled('SUBJECT: THE MAYOR SPOKE OF TOP\nSECRET\nBOATS').subject).toBe(
        'THE MAYOR SPOKE OF TOP SECRET BOATS',
      );
    },
  );

  test.each([
    ['THE MAYOR AND HIS FILES\nSECRET', 'THE MAYOR AND HIS FILES SECRET'],
    ['THE FILE MARKED\nUNCLASSIFIED', 'THE FILE MARKED UNCLASSIFIED'],
    ['THE LIFE OF THE\nUNCLASSIFIED', 'THE LIFE OF THE UNCLASSIFIED'],
    ['THE FILE MARKED\nS E C R E T', 'THE FILE MARKED'],
    ['THE MAYOR AND HIS FILES\nUNCLASSIFIED', 'THE MAYOR AND HIS FILES'],
    ['THE MAYOR AND HIS FILES\n\nSECRET', 'THE MAYOR AND HIS FILES'],
  ])('a classification that ends the subject of an unclassified text: %j', (printed, subject) => {
    expect(labelled(`SUBJECT: ${printed}\n\nREF: A. 98 PILCROW 7`).subject).toBe(subject);
  });

  test('what begins as a page marker is none where words follow', () => {
    const subject = 'THE BOATS ON\nCOURSE 2130 045/012 IN\nMAY';
    expect(labelled(`SUBJECT: ${subject}`).subject).toBe(subject.replaceAll('\n', ' '));
  });

  test('what is absent is null or an empty list', () => {
    expect(labelled('SUBJECT: X')).toMatchObject({
      transmissionId: null,
      section: null,
      captions: [],
      passLines: [],
      eo: null,
      tags: [],
      refs: [],
      classifiedBy: null,
      handling: null,
      to: [],
      info: [],
    });
  });
});
