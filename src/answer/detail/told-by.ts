// In: a question and a sentence. Out: whether a telephone or a request there tells what is asked, with which few words are shared.
import { textOf, type Within } from '../holding.ts';
import { asksToReach, tellsContact } from '../question/contact.ts';
import { asksOfWashington, tellsRequest } from '../question/post-request.ts';
import type { Question } from '../question/question.ts';

/** "How can they be reached?": `a hotline`; "what does the embassy ask of Washington?": `please advise`. */
export function isToldSo(question: Question, within: Within): boolean {
  return (
    (asksToReach(question) && tellsContact(textOf(within))) ||
    (asksOfWashington(question) && tellsRequest(textOf(within)))
  );
}
