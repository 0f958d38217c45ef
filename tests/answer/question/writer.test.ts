// In: questions, some for what the writers of a cable think. Out: the words that ask it; the comment first.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { writersIn } from '../../../src/answer/question/writer.ts';
import { shipped } from '../../commands/shipped-library.ts';

function asking(question: string): string | null {
  const span = writersIn(question);
  return span && question.slice(span.start, span.end);
}

test.each([
  ['What does the embassy think of the law?', 'the embassy think'],
  ['do US officials really believe it', 'US officials really believe'],
  ['What do the Americans themselves suspect?', 'the Americans themselves suspect'],
  ["what is the consulate's own view of the PSB", "the consulate's own view"],
  ['In the view of our diplomats, who won?', 'view of our diplomats'],
  ['what did the consulate make of it?', 'the consulate make of'],
  ['do the Americans buy that story', 'the Americans buy'],
  ['embassy’s view of the law?', 'embassy’s view'],
])('%s', (question, words) => expect(asking(question)).toBe(words));

describe('others think, or the writers do', () => {
  test.each([
    'What does Gao think of the law?',
    'What do the Chinese think of the Americans?',
    'What does Gao think the embassy fears?',
    'What does the embassy in Tollby think of the law?',
    'What do writers of the regulations think of the law?',
    'What does the police post think?',
    'How many boats did Americans buy?',
    'What does the ambassador think of the law?',
    'What is his view of the Americans?',
    'Did the consulate take any action?',
    'Who paid the embassy?',
    'What did the police say?',
  ])('%s', (question) => expect(asking(question)).toBeNull());
});

describe('09GUANGZHOU463: the comment says what the writers think', () => {
  test.each([
    'What does the consulate think becomes of the women?',
    'do the Americans believe that the women are married off, as they are told',
    'What does the consulate think?',
  ])('%s', (question) => {
    const answer = answerQuestion(shipped, question, null);
    const [first] = answer.status === 'answered' ? answer.excerpts : [];
    expect(first?.text).toMatch(/^Comment: .*it seems probable/);
  });
});
