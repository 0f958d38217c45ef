// In: claims about a made-up cable. Out: which are refused because too little of them is in the sentence.
import { describe, expect, test } from 'vitest';
import { asker } from '../asker.ts';

const ask = asker(
  'The Ferry Guild mended the pier in Tollby for the pilots. It owns nine boats.',
  'Lund met the pilots at the harbor. They spoke of the toll and of the ropes.',
);

describe('too little of it', () => {
  test.each([
    // Nothing of what he did.
    'Lund insulted the pilots with a strike',
    'the Ferry Guild closed the school for the pilots in Tollby',
    '¶2 says the pilots will strike for higher wages',
  ])('%s', (claim) => expect(ask(claim)).toBe('not-covered'));
});

describe('enough of it', () => {
  test.each([
    ['the Ferry Guild repaired the pier in Tollby', /^The Ferry Guild/],
    // Its number tells that it is the one.
    ['the Ferry Guild has nine ships at sea', /^The Ferry Guild|^It owns/],
    ['Lund talked with the pilots at the harbor', /^Lund met/],
    // A question need not hold so much.
    ['did Lund insult the pilots at the harbor?', /^Lund met/],
  ])('%s', (claim, sentence) => expect(ask(claim)).toMatch(sentence));
});
