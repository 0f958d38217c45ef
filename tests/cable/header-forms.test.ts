// In: rarer forms of a header's fields, in made-up cables. Out: the fields, and no words of the text among them.
import { describe, expect, test } from 'vitest';
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
