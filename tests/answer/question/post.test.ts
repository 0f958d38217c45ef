// In: questions that are no more than somebody's post. Out: the same, beginning with what asks.
import { expect, test } from 'vitest';
import { withWhatIs } from '../../../src/answer/question/post.ts';

test.each([
  ["Mr. Lund's job title?", "what is Mr. Lund's job title?"],
  ['lund’s rank', 'what is lund’s rank'],
  ["what's his post", "what's his post"],
  ["the boat at Lund's post", "the boat at Lund's post"],
  ["who has Lund's job?", "who has Lund's job?"],
])('%s: %s', (question, whole) => expect(withWhatIs(question)).toBe(whole));
