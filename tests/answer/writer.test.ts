// In: questions, some for what the writers of a cable think. Out: the words that ask it; the comment first.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { writersIn } from '../../src/answer/writer.ts';
import { shipped } from '../commands/shipped-library.ts';

function asking(question: string): string | null {
  const span = writersIn(question);
  return span && question.slice(span.start, span.end);
}

test.each([
  ['What does the embassy think of the law?', 'embassy think'],
  ['do US officials really believe it', 'US officials really believe'],
  ['How do the Americans judge his chances?', 'Americans judge'],
  ["what is the consulate's own view of the PSB", "consulate's own view"],
  ['what did the consulate make of it?', 'consulate make of'],
])('%s', (question, words) => expect(asking(question)).toBe(words));

describe('others think, or the writers do', () => {
  test.each([
    'What does Gao think of the law?',
    'What do the Chinese think of the Americans?',
    'Did the consulate take any action?',
    'Who paid the embassy?',
    'What did the police say?',
  ])('%s', (question) => expect(asking(question)).toBeNull());
});

describe('09GUANGZHOU463: the comment says what the writers think', () => {
  test.each([
    'What does the consulate think becomes of the women?',
    'do the Americans believe that the women are married off, as they are told',
  ])('%s', (question) => {
    const answer = answerQuestion(shipped, question, null);
    const [first] = answer.status === 'answered' ? answer.excerpts : [];
    expect(first?.text).toMatch(/^Comment: .*it seems probable/);
  });
});
