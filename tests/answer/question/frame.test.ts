// In: questions as people lead up to them. Out: what is asked.
import { describe, expect, test } from 'vitest';
import { withoutFrame } from '../../../src/answer/question/frame.ts';

describe('before it', () => {
  test.each([
    'so who sank it?',
    'ok so who sank it?',
    'hey guys, who sank it?',
    'hi all who sank it?',
    'Q: who sank it?',
    'wait, who sank it?',
    'real quick, who sank it?',
    'last one: who sank it?',
    'does it say who sank it?',
    'where does the cable say who sank it?',
    'i need to know who sank it?',
    'my question is who sank it?',
    "I'd really like to know who sank it?",
    "i can't find who sank it?",
    'pilcrow, who sank it?',
    'according to the cable, who sank it?',
    'in this text who sank it?',
    'ok, per the cable: do we know who sank it?',
    'who exactly sank it?',
    'who the hell sank it?',
    'ELI5: who sank it?',
    'TL;DR: who sank it?',
    'no, I meant who sank it?',
    'wait, what? who sank it?',
    'just to check: who sank it?',
    '@berg who sank it?',
    'do you guys happen to know who sank it?',
    'is it known who sank it?',
    'is there anything on who sank it?',
    'i need help with who sank it?',
    'please explain who sank it?',
  ])('%s', (typed) => expect(withoutFrame(typed)).toBe('who sank it?'));
});

test('what asks may have a preposition before it', () => {
  expect(withoutFrame('my question is on what grounds it was sold')).toBe(
    'on what grounds it was sold',
  );
  expect(withoutFrame('i need to know to whom it was sold')).toBe('to whom it was sold');
  expect(withoutFrame('does it say about what they spoke')).toBe('what they spoke');
});

describe('behind it', () => {
  test.each([
    'who sank the boat thx',
    'who sank the boat thank you so much!',
    'who sank the boat haha',
    'who sank the boat guys',
    'who sank the boat does anyone know',
    'who sank the boat, according to the cable',
    'who sank the boat in the text',
    'who sank the boat, or not',
    'who sank the boat asking for a friend',
    'who sank the boat pls help',
    'who sank the boat idk lol rn',
    'who sank the boat ELI5',
    "who sank the boat I don't get it",
    'who sank the boat for my essay',
    'who sank the boat, any help appreciated',
    'who sank the boat (names)',
    'who sank the boat quote pls',
  ])('%s', (typed) => expect(withoutFrame(typed)).toMatch(/^who sank the boat/));

  test.each([
    'how many sank? 40?',
    'how many sank? was it 40 or 50?',
    'how many sank (like 40?)?',
    'how many sank in total?',
    'how many sank? I think it was 40',
    'how many sank, 40?',
    'how many sank? a hundred or a thousand?',
    'how many sank - over forty?',
    'how many sank, was it more than thirty-eight or 40 or so?',
  ])('a guess at the answer: %s', (typed) => expect(withoutFrame(typed)).toBe('how many sank?'));

  test('and its question mark stays', () => {
    expect(withoutFrame('who sank it? thanks')).toBe('who sank it?');
  });
});

describe('what may be asked about stays', () => {
  test.each([
    'people who fish',
    'guys who fish',
    'so it rained',
    'did they ask for help?',
    'to whom did Lund give thanks?',
    'what did they say?',
    'on what grounds was it sold?',
    'to which port did it sail?',
    'who shot the bad guys?',
    'does it say?',
    'what does it say',
    'Pilcrow is a sign',
    'what is in this cable?',
    'did they arrest anyone?',
    'who were the three guys',
    'how many paragraphs are in this cable?',
    'who had a hand in this cable',
    'who supports the RN',
    'who tweets as @lund',
    'what percent did they say?',
    'was it sold, found or not?',
    'Q is the head of the guild',
    'now is the time',
    'does the US know how many boats sank',
    'not where it sank but where it was built',
    'I know what you mean',
    'that was when I left',
    'did it sink (40?)',
    'is it “how many sank in total?”',
    'how many sank (2009?)',
    'did they have any clues?',
    'who wrote the essay?',
    'who is paid for homework?',
    'who built it for a friend?',
    'was it sold in total?',
  ])('%s', (typed) => expect(withoutFrame(typed)).toBe(typed));
});

// Where two of its words matched the same text, each more would double the time.
test.each([
  'guys , ',
  'hi all, ',
  'quick question ',
  'thanks guys ',
  'cant ',
  'i need this for our ',
])('a long run of them is read through: %s', (words) => {
  const run = words.repeat(1900 / words.length);
  expect(withoutFrame(`${run}no boats sank`)).toContain('boats');
  expect(withoutFrame(`how many boats ${run}zz`)).toContain('boats');
});
