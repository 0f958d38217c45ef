// In: a library. Out: what answers a question to it in short.
import { answerQuestion } from '../../../src/answer/ask.ts';
import type { Library } from '../../../src/search/library.ts';

/** The short answer; `null` where there is none, or the question is refused. */
export function shortAnswers(library: Library) {
  return (question: string): string | null => {
    const answer = answerQuestion(library, question, null);
    return answer.status === 'answered' ? answer.answer : null;
  };
}
