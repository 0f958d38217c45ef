// In: a question and a sentence's text. Out: whether a telephone or a request there tells what is asked, with which few words are shared.
import { asksToReach, tellsContact } from './contact.ts';
import { asksOfWashington, tellsRequest } from './post-request.ts';
import type { Question } from './question.ts';

/** "How can they be reached?": `a hotline`; "what does the embassy ask of Washington?": `please advise`. */
export function isToldSo(question: Question, sentence: string): boolean {
  return (
    (asksToReach(question) && tellsContact(sentence)) ||
    (asksOfWashington(question) && tellsRequest(sentence))
  );
}
