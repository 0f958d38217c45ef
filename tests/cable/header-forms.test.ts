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

describe('the day of declassification', () => {
  test.each([
    ['RDS-1 6/30/08', '2008-06-30'],
    ['XGDS-3 06/30/99 (DOE, JANE) OR-M', '1999-06-30'],
    ['DECL: 2008/06/30', '2008-06-30'],
    ['DECL: 20080630', '2008-06-30'],
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
