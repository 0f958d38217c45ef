// In: questions with what readers say of their asking. Out: what is asked.
import { describe, expect, test } from 'vitest';
import { beginsAsking } from '../../../src/answer/question/begins.ts';
import { withoutTalk } from '../../../src/answer/question/talk.ts';

const asked = (text: string) => withoutTalk(text, beginsAsking);

describe('a clause of nothing but talk', () => {
  test.each([
    'sorry if this was asked already but who sank it?',
    'This part confuses me. who sank it?',
    'noob question: who sank it?',
    'We have a quiz on tuesday. who sank it?',
    'I skimmed it but must have missed it - who sank it?',
    'who sank it? I looked everywhere, sorry',
    'who sank it? any help?',
  ])('%s', (typed) => expect(asked(typed)).toBe('who sank it?'));

  test('within brackets', () => {
    expect(asked('who sank it (genuine question)')).toBe('who sank it');
  });
});

test.each([
  'The boats left. who sank it?',
  'who asked what it was?',
  'They asked what the boats were',
  'thanks so much, that was really helpful',
  'the group: who leads it?',
  'who sank it? The boats left.',
  'I asked',
  'The boats left. People asked for help.',
  'Did Berg say “The boats left. I am sorry.”',
  '“I am sorry. Who sank it?”',
])('%s stays as it is', (typed) => expect(asked(typed)).toBe(typed));

test('a long run is read through', () => {
  for (const words of ['sorry, ', 'I mean. ', '? thanks ', '(', 'but '])
    expect(asked(words.repeat(2000 / words.length))).not.toBeUndefined();
});
