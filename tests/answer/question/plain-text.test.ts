// In: what readers type in Discord. Out: its words.
import { expect, test } from 'vitest';
import { plainText } from '../../../src/answer/question/plain-text.ts';

test.each([
  ['**how many** boats _sank_?', 'how many boats sank?'],
  ['_how many boats?_', 'how many boats?'],
  ['how many ||boats|| sank', 'how many boats sank'],
  ['~~30~~ 40 boats sank', '  40 boats sank'],
  ['`how many boats`', 'how many boats'],
  ['# how many boats', 'how many boats'],
  ['- how many boats', 'how many boats'],
  ['-# how many boats', 'how many boats'],
  ['is it “sunk”?', 'is it sunk?'],
  ['boats [of the guild](https://example.org/a_b)', 'boats of the guild'],
  ['<@1> boats <:cod:12> <t:1:R>', '  boats    '],
  ['off\u00adi\u200bcials', 'officials'],
  // What is none of these stays.
  ['2 * 3 boats', '2 * 3 boats'],
  ['is 2*3 six', 'is 2*3 six'],
  ['a 5* hotel', 'a 5* hotel'],
  ['# of boats', '# of boats'],
  ['who said “no”?', 'who said “no”?'],
  ['file_name', 'file_name'],
  ['“the boats sank”', '“the boats sank”'],
  ['the "d" of dock', 'the "d" of dock'],
  ['at 10:30', 'at 10:30'],
])('%j is %j', (typed, plain) => expect(plainText(typed)).toBe(plain));

test.each([
  'https://example.org/x_y how many boats',
  'how many boats 🤔',
  'how many boats :thonk:',
])('links and emoji are left out: %s', (typed) =>
  expect(plainText(typed).trim()).toBe('how many boats'),
);
