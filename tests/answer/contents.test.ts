// In: questions. Out: which ask for nothing but the contents of a cable.
import { expect, test } from 'vitest';
import { asksContents } from '../../src/answer/contents.ts';

test.each([
  'contents',
  'Table of contents, please',
  'What are the headings?',
  'could you show me the headings of this cable',
  'what sections does it have?',
  'how many paragraphs are there',
  'How many paragraphs does the cable have?',
  'how long is this cable?',
  'how is it organized?',
])('%s', (question) => expect(asksContents(question)).toBe(true));

test.each([
  'what is the content of the handouts?',
  'which sections of the guild met?',
  'what sections does the guild have?',
  'how long is the pier?',
  'how many paragraphs speak of boats?',
  'how is the guild organized?',
  'headings under way',
])('of what a cable says: %s', (question) => expect(asksContents(question)).toBe(false));
