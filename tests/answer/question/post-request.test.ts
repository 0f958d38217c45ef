// In: questions for what the post wants of Washington, about made-up cables. Out: the sentence that asks for it.
import { expect, test } from 'vitest';
import { asksOfWashington, tellsRequest } from '../../../src/answer/question/post-request.ts';
import { readQuestion } from '../../../src/answer/question/question.ts';
import { words } from '../../shipped-words.ts';
import { asker } from '../asker.ts';

test.each([
  ['What exactly is the embassy asking of Washington?', true],
  ['what does post want to hear back?', true],
  ['what is washington supposed to do about the ferry', true],
  ['is this just for information?', true],
  ['what action is requested?', true],
  ['Is any action needed to mend the ferry?', false],
  ['What does the embassy think of the ferry?', false],
  ['What did Lund ask of the mayor?', false],
])('%j asks so: %s', (text, asks) =>
  expect(asksOfWashington(readQuestion(text, words))).toBe(asks),
);

test.each([
  ['Please advise whether the ferry may sail.', true],
  ['Post requests guidance on the ferry.', true],
  ['This is an action request.', true],
  ['Lund requests a ferry.', false],
])('%j tells it: %s', (text, tells) => expect(tellsRequest(text)).toBe(tells));

test('what the embassy wants is told by its request, though other sentences speak of it more', () => {
  const ask = asker(
    'The council fears for the ferry, and thanked Washington.',
    'Please advise whether the ferry may sail.',
  );
  expect(ask('What does post want to hear back about the ferry?')).toMatch(/^Please advise/);
  expect(ask('Whom did the council thank?')).toMatch(/^The council/);
  // Nor does it make that unsure that the request has few of the question's words.
  expect(ask('Is any action needed on the ferry and its broken lamps?')).toMatch(/^Please advise/);
  const none = asker('The council fears for the ferry.', 'No action was taken.');
  expect(none('Is any action needed?')).toMatch(/^no/);
});
