// In: lines as typed. Out: whether the command and the options are those that were meant.
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';

test.each([
  ['how many gangs?', 'ask', { question: 'how many gangs?' }],
  ['  private:true is a question  ', 'ask', { question: 'private:true is a question' }],
  ['', 'ask', { question: '' }],
  ['/', 'ask', { question: '/' }],
  ['/ paragraph 6', 'ask', { question: '/ paragraph 6' }],
  ['/ask who signed: who?', 'ask', { question: 'who signed: who?' }],
  ['/ask private:true how many?', 'ask', { private: true, question: 'how many?' }],
  ['/ask question:how many? private:no', 'ask', { question: 'how many?', private: false }],
  ['/paragraph 6', 'paragraph', { number: '6' }],
  ['/PARAGRAPH 6', 'paragraph', { number: '6' }],
  ['/paragraph   2, 5 , 9', 'paragraph', { number: '2, 5 , 9' }],
  ['/paragraph 6-8 from:3', 'paragraph', { number: '6-8', from: 3 }],
  ['/paragraph number:6-8 from:3', 'paragraph', { number: '6-8', from: 3 }],
  ['/paragraph from:3 6', 'paragraph', { from: 3, number: '6' }],
  ['/paragraph 6 from:x', 'paragraph', { number: '6', from: 'x' }],
  ['/paragraph 6 cable:99PILCROW1', 'paragraph', { number: '6', cable: '99PILCROW1' }],
  ['/paragraph cable:99PILCROW1 6-8', 'paragraph', { cable: '99PILCROW1', number: '6-8' }],
  ['/ask cable:99PILCROW1 who signed?', 'ask', { cable: '99PILCROW1', question: 'who signed?' }],
  ['/ask cable: 99PILCROW1 who signed?', 'ask', { cable: '99PILCROW1', question: 'who signed?' }],
  [
    '/ask who signed? cable:99 PILCROW 1',
    'ask',
    { cable: '99 PILCROW 1', question: 'who signed?' },
  ],
  ['/ask cable:all private:yes who?', 'ask', { cable: 'all', private: true, question: 'who?' }],
  ['/cables new harbor page:2', 'cables', { query: 'new harbor', page: 2 }],
  ['/about 99 PILCROW 1', 'about', { cable: '99 PILCROW 1' }],
  ['/paragraph', 'paragraph', {}],
  ['/about', 'about', {}],
  ['/nosuch a b:c', 'nosuch', {}],
])('%j', (line, command, options) => {
  expect(parseLine(line, commands)).toEqual({ command, options });
});
