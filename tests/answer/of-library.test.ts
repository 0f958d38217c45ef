// In: questions. Out: which ask for nothing but the contents of a cable, or for cables.
import { expect, test } from 'vitest';
import { asksContents, cablesAsked } from '../../src/answer/of-library.ts';

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

test.each([
  ['what cables do you have?', ''],
  ['please list the cables', ''],
  ['which cables are from 2009?', '2009'],
  ['show me all cables about France', 'France'],
  ['which cable was sent from the Tollby office', 'Tollby office'],
])('%s', (question, query) => expect(cablesAsked(question)).toBe(query));

test.each([
  'which cables mention Lund?',
  'which cable is the oldest?',
  'what cables broke at sea?',
])('of what cables say: %s', (question) => expect(cablesAsked(question)).toBeNull());
