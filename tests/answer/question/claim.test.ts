// In: what readers type. Out: whether it claims something.
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/answer/question/question.ts';
import { words } from '../../shipped-words.ts';

const claims = (text: string) => readQuestion(text, words).claims;

describe('claims', () => {
  test.each([
    'Lund founded the Ferry Guild in 1954.',
    'the guild sold 38 boats',
    'the crews marched in Tollby',
    'The guild sold boats in May, which is early',
    'pretty sure the crews were paid in nets',
    'crews have four sailors each on average',
    'a third of the sailors live in Tollby',
    'the port paid 35 percent of the toll',
    'May 2009 was a bad month for the guild',
    'Chen, who runs the port, said that nine boats were sold',
    'the guild sold 38 boats, ?',
    'State Secretary Lund told the pilots of it',
    'most sailors come from Tollby',
    'the crews of Ostby support the new pier',
    'the Pier Club paints its boats without a permit',
    'the council voted against the new pier',
    'there are pilots who sail to Tollby in May',
    'Tollby invaded Ostby',
    'the strike ended in June',
    'the crew denied everything',
    'the vote resulted in a tie',
    'the pilots elected the mayor',
  ])('%s', (text) => expect(claims(text)).toBe(true));
});

describe('asks', () => {
  test.each([
    'Who founded the Ferry Guild?',
    'the guild sold 38 boats?',
    'the guild sold boats, which ones',
    'boats sold in May, which crew',
    'did the guild sell 38 boats',
    'number of boats sold in 1954',
    'the ferry guild was founded when',
    'those 38 boats, over which years were they sold',
    'tell me about the boats that were sold',
    'sold boats',
    'I would like to know about boats',
    'Hi, did the guild sell 38 boats',
    'whos the old pilot that wants the boats back',
    'looking for boats sold by Lund',
    'boats sold in Tollby by Lund',
    'the nets made in Tollby',
    'there is one who sails to Tollby, who is that',
    'the old guild president',
    'Lund boats',
  ])('%s', (text) => expect(claims(text)).toBe(false));
});
