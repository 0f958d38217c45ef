// In: what someone wrote in a channel. Out: whether it asks something.
import { expect, test } from 'vitest';
import { asksSomething } from '../../src/reply/asks-something.ts';

test.each([
  ['how many gangs', true],
  ['Who signed it', true],
  ['gangs?', true],
  ['However, it rained', false],
  ['good morning', false],
  ['', false],
  ['¶6', true],
  ['see ¶6 and 99PILCROW1 ¶7-8, please', true],
  ['I think ¶6 is odd', false],
  ['¶6 (SBU)', true],
  ['(99PILCROW1 ¶6, sensitive but unclassified, under “The Harbor”)', true],
  ['¶6, unmarked (the cable is SECRET)', true],
  ['¶6 (Lund)', false],
  ['6', false],
  ['/paragraph 6', true],
  ['https://example.org/what?', false],
  ['so how many gangs', true],
  ['hey guys, how many gangs', true],
  ['whats the number of gangs', true],
  ['tell me how many gangs', true],
  ['anyone know how many gangs', true],
  ['in what year was it founded', true],
  ['wasnt it 38 gangs', true],
  ['**38 gangs, right?**', true],
  ['1) how many gangs', true],
  ['can someone tell me the number of gangs', true],
  ['so it rained', false],
  ['I know what you mean', false],
  ['that was when I left', false],
  ['now is the time', false],
  ['that is how it goes', false],
  ['people who fish', false],
  ['thanks!', false],
  ['lol', false],
])('%j asks something: %s', (text, asks) => {
  expect(asksSomething(text)).toBe(asks);
});
