// In: rarer forms of a header's fields, in made-up cables. Out: the fields, and no words of the text among them.
import { describe, expect, test } from 'vitest';
import { declassificationDate } from '../../src/cable/declassification.ts';
import { outline, parse } from './made-up.ts';

const BLOCK = 'R 010917Z JAN 99\nFM AMEMBASSY PILCROW\n\nUNCLAS PILCROW 000001\n\n';

describe('a label', () => {
  test.each([
    'subject to approval by the mayor',
    'Subject to approval by the mayor',
    'tags on boats',
    'classified by the mayor',
  ])('"%s" is none: it has no colon', (words) => {
    const cable = parse(`${BLOCK}The council agreed on the pier,\n${words}.\n\nHe left.`);
    expect(outline(cable)).toEqual([`- - The council agreed on the pier, ${words}. He left.`]);
  });

  test.each(['subject: BOATS', 'Subject: BOATS', 'SUBJECT BOATS', 'subj: BOATS'])('%s', (line) => {
    expect(parse(`${BLOCK}${line}\n\n1. (U) He left.`).header.subject).toBe('BOATS');
  });
});

const PAGE = '\n\nPILCROW 00000001  001.2 OF 002\n\n';
const WORDS = '\n\n1. (U) He left.';

describe('over a page or a blank', () => {
  test('a list of recipients goes on', () => {
    const cable = parse(
      `R 010917Z JAN 99\nFM AMEMBASSY PILCROW\nTO RUEHC/SECSTATE WASHDC\n\nRUEHXX/LUND 1${PAGE}AMCONSUL BERG\nINFO RUEHXX/TOLLBY\n\nUNCLAS PILCROW 000001\n\nSUBJECT: BOATS${WORDS}`,
    );
    expect(cable.header.to.map(({ name }) => name)).toEqual([
      'SECSTATE WASHDC',
      'LUND 1',
      'AMCONSUL BERG',
    ]);
    expect(cable.header).toMatchObject({ info: [{ name: 'TOLLBY' }], passLines: [] });
  });

  test('a subject that is not over goes on, and no other does', () => {
    const subject = (lines: string) => parse(`${BLOCK}SUBJECT: ${lines}${WORDS}`).header.subject;
    expect(subject(`THE MAYOR OF${PAGE}LUND`)).toBe('THE MAYOR OF LUND');
    expect(subject(`THE MAYOR${PAGE}C O R R E C T E D  C O P Y\nREF: LUND 7`)).toBe('THE MAYOR');
  });

  test.each(['1.4 (b) and (d).', 'Reasons 1.5 (b).'])('who classified it goes on: "%s"', (line) => {
    const cable = parse(
      `${BLOCK}SUBJECT: BOATS\n\nClassified By: Jane Doe, for\n\n${line}${WORDS}`,
    );
    expect(cable.header.classifiedBy).toBe(`Jane Doe, for ${line}`);
    expect(outline(cable)).toEqual(['1 U He left.']);
  });
});

describe('references', () => {
  const TWO = ['A. LUND 7', 'B. BERG 9'];
  test.each([
    ['REF A: LUND 7\nREF B: BERG 9', TWO],
    ['REF: A: LUND 7\nB: BERG 9', TWO],
    ['REF: a. LUND 7, b. BERG 9', TWO],
    ['REF: A- LUND 7 B- BERG 9', TWO],
    ['REF: A - LUND 7\n\nB - BERG 9', TWO],
    ['REF: A. LUND 7 ¶ B. BERG 9', TWO],
    ['REF: A. LUND 7\n\uFFFD B. BERG 9', TWO],
    ['REF: A. LUND 7 (I: BOATS)', ['A. LUND 7 (I: BOATS)']],
    ['REF: LUND 7 - BOATS', ['LUND 7 - BOATS']],
    ['REF: LUND 70; BERG 194 LUND 280', ['LUND 70', 'BERG 194', 'LUND 280']],
    ['REF: LUND 70 DATED 12 MAY', ['LUND 70 DATED 12 MAY']],
    ['REF: A) 04 LUND 7, B) 04\n\nBERG 9', ['A. 04 LUND 7', 'B. 04 BERG 9']],
    [`REF: A. LUND 7, B.${PAGE}BERG 9`, TWO],
    [`REF: A. LUND 7\n     B. BERG${PAGE}9`, TWO],
    ['REF: A. LUND 7 PILCROW 00000001  001.2 OF 002 B. BERG 9', TWO],
  ])('%j', (lines, refs) => {
    const cable = parse(`${BLOCK}SUBJECT: BOATS\n\n${lines}${WORDS}`);
    expect([cable.header.refs, cable.headings]).toEqual([refs, []]);
    expect(outline(cable)).toEqual(['1 U He left.']);
  });
});

test('a whole header may stand on one line, and the text below it begin behind a rule', () => {
  const line =
    'VZCZCXRO0001 RR RUEHXX DE RUEHPW #0001/01 0010917 ZNR UUUUU ZZH R 010917Z JAN 99 FM AMEMBASSY PILCROW TO RUEHC/SECSTATE WASHDC 0810 INFO RUEHXX/AMEMBASSY LUND RUEHYY/AMCONSUL BERG 0042 AMEMBASSY TOLLBY UNCLAS SECTION 01 OF 02 PILCROW 000001 SIPDIS STATE FOR EUR/LU EO 12958 N/A TAGS ECON, XX SUBJECT: BOATS REF: A. LUND 70 PILCROW 00000001  001.2 OF 002 B. BERG 9';
  const by = `Classified By: DCM Jane Doe for reasons 1.4 (b) and (d). Summary ------1. (U) One came.${' It was so.'.repeat(9)}`;
  const cable = parse(`${line}\n\n${by}\n\n2. (U) Two left.`);
  expect(cable.header).toMatchObject({
    transmissionId: 'VZCZCXRO0001',
    messageRef: '99PILCROW1',
    precedence: 'R',
    from: 'AMEMBASSY PILCROW',
    to: [{ route: 'RUEHC', name: 'SECSTATE WASHDC', number: '0810' }],
    info: [{ name: 'AMEMBASSY LUND' }, { name: 'AMCONSUL BERG' }, { name: 'AMEMBASSY TOLLBY' }],
    captions: ['SIPDIS'],
    passLines: ['STATE FOR EUR/LU'],
    tags: ['ECON', 'XX'],
    subject: 'BOATS',
    refs: ['A. LUND 70', 'B. BERG 9'],
  });
  expect(cable.paragraphs.map(({ number, mark }) => [number, mark])).toEqual([
    [1, 'U'],
    [2, 'U'],
  ]);
});

test("a number that Markdown escapes is none of the header's, with no blank above it", () => {
  const read = (lines: string) => parse(`${BLOCK}SUBJECT: BOATS\n${lines}`);
  expect(read('¶1\\. He came.\n\n¶2\\. He left.').header.subject).toBe('BOATS');
  const marked = read('\n¶1\\. SECRET - ENTIRE TEXT.\n\n¶2\\. He left.');
  expect(outline(marked)).toEqual(['1 - SECRET - ENTIRE TEXT.', '2 - He left.']);
});

test('codes that a stroke parts are two, unless one has a figure', () => {
  const cable = parse(`${BLOCK}TAGS: PGOV/PREL, UNGA/C-6\nSUBJECT: BOATS${WORDS}`);
  expect(cable.header.tags).toEqual(['PGOV', 'PREL', 'UNGA/C-6']);
});

test.each([
  ['E.O. 12958, AS AMENDED: DECL: OADR', 'DECL: OADR'],
  ['E.O. 12958 as amended: N/A', 'N/A'],
  ['E.O. 12958 (AMENDED): N/A', 'N/A'],
  ['E.O. 12958 - N/A', 'N/A'],
  ['E.O. N/A', 'N/A'],
  ['E.O.: N/A', 'N/A'],
])('"%s"', (line, eo) => {
  expect(parse(`${BLOCK}${line}\nSUBJECT: BOATS${WORDS}`).header).toMatchObject({
    eo,
    passLines: [],
  });
});

describe('the day of declassification', () => {
  test.each([
    ['RDS-1 6/30/08', '2008-06-30'],
    ['XGDS-3 06/30/99 (DOE, JANE) OR-M', '1999-06-30'],
    ['DECL: 2008/06/30', '2008-06-30'],
    ['DECL: 20080630', '2008-06-30'],
    ['DECL: 06302008', '2008-06-30'],
    ['DECL: 06.30.2008', '2008-06-30'],
    ['DECL: 30 JUN 2008', '2008-06-30'],
    ['DECL: 30 June 08', '2008-06-30'],
    ['DECLASSIFY ON: JUNE 30, 2008', '2008-06-30'],
    ['DECL: 13/45/2008', null],
    ['DECL: 02/30/2008', null],
    ['DECL: 30 BOATS 2008', null],
    ['RDS-1 OADR', null],
    ['XGDS-1', null],
  ])('%s', (eo, day) => {
    expect(declassificationDate(eo)).toBe(day);
  });
});

test('who classified it may stand in brackets', () => {
  const cable = parse(`${BLOCK}SUBJECT: X\n\n(Classified by Jane Doe for reason 1.4 (b))${WORDS}`);
  expect(cable.header.classifiedBy).toBe('Jane Doe for reason 1.4 (b)');
  expect(outline(cable)).toEqual(['1 U He left.']);
});

test.each(['UNCLAS E F T O SECTION 01 OF 02 PILCROW 000001', 'UNCLAS E F T O PILCROW 000001'])(
  '"%s" names 99PILCROW1',
  (line) => {
    const { header } = parse(`${BLOCK.replace('UNCLAS PILCROW 000001', line)}SUBJECT: X${WORDS}`);
    expect(header).toMatchObject({ messageRef: '99PILCROW1', classification: 'UNCLASSIFIED' });
  },
);

test('a date-time group without blanks', () => {
  const { header } = parse(`${BLOCK.replace('010917Z JAN 99', '010917ZJAN99')}SUBJECT: X${WORDS}`);
  expect(header).toMatchObject({ dtg: '010917Z JAN 99', date: '1999-01-01T09:17Z' });
});
