// In: questions as people speak, stutter and draw them out. Out: the same, said once.
import { expect, test } from 'vitest';
import { saidPlainly } from '../../../src/answer/question/said-plainly.ts';

test.each([
  ['whoooo sank it', 'who sank it'],
  ['how manyyy schoools', 'how many schools'],
  ['w-who sank it', 'who sank it'],
  ['who.. who sank it', 'who sank it'],
  ['how many, how many boats', 'how many boats'],
  ['what, did they see', 'what did they see'],
  ["where'd they sail", 'where did they sail'],
  ['whod it see', 'who did it see'],
  ["what're the boats", 'what are the boats'],
  ['hom many boats', 'how many boats'],
  ['how man big boats', 'how many big boats'],
  ['how may boats', 'how many boats'],
  ['who sank it question mark', 'who sank it?'],
])('%s: %s', (spoken, plain) => expect(saidPlainly(spoken)).toBe(plain));

test.each([
  'what’s what',
  'how long, how often',
  'a T-shirt',
  'Who, may I ask, sank it?',
  'how may it sail',
  'how man evolved',
  'how may Berg sail',
  'a pilot who many trust',
  'who is xxxxx',
  'www.pilots.org',
  'Henry VIII',
  "who'd sunk it",
])('%s stays as it is', (text) => expect(saidPlainly(text)).toBe(text));

test('a long run is read through', () => {
  for (const run of ['a', 'who, ', 'w-', 'ab'])
    expect(saidPlainly(run.repeat(2000 / run.length))).not.toBe('');
});
