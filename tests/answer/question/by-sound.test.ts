// In: questions with a 2 or a 4. Out: the same with a word for it where it counts nothing.
import { expect, test } from 'vitest';
import { bySound } from '../../../src/answer/question/by-sound.ts';

test.each([
  ['did they want 2 sell it', 'did they want to sell it'],
  ['who went 2 Tollby 4 the pilots', 'who went to Tollby for the pilots'],
  ['who paid 4 building it', 'who paid for building it'],
  ['who went out 2 sea', 'who went out to sea'],
  ['what were they waiting 4?', 'what were they waiting for?'],
])('%s: %s', (typed, words) => expect(bySound(typed)).toBe(words));

test.each([
  'who built 2 boats',
  'who lost 4 old boats',
  'the 2 sank',
  'does para 2 say so',
  'was it 2 or 4 of them',
  'was it 2 million',
  'it was 4',
  'the 4 year plan',
  'did 4 people sail',
  'on May 2 the boats sank',
  'who has to sail on May 2 to Tollby',
  'who sailed on dec 4?',
  'what did phase 2 cover',
  'does Article 4 apply',
  'what happened at 2 the next day',
  'did 2 get away',
  'who paid 4 a month',
  'which of them found 4 alive',
  'was it 4 that sank',
  'were 4 hurt',
  'is 4 right',
])('%s counts', (typed) => expect(bySound(typed)).toBe(typed));
