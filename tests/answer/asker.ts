// In: a library, or paragraphs of a made-up one. Out: what asks it: the first excerpt's words, with `unsure: ` before them where it may be no answer, or why it is refused.
import { answerQuestion } from '../../src/answer/ask.ts';
import { libraryOf } from '../search/made-up-library.ts';

export function asking(library: Parameters<typeof answerQuestion>[0]) {
  return (question: string) => {
    const answer = answerQuestion(library, question, null);
    if (answer.status === 'refused') return answer.refusal.kind;
    return `${answer.unsure.length > 0 ? 'unsure: ' : ''}${answer.excerpts[0].text}`;
  };
}

export const asker = (...paragraphs: readonly string[]) => asking(libraryOf(...paragraphs));

/** What puts claims to a library: the words that the closest sentence lacks, another refusal's kind, or the first excerpt's words. */
export function claiming(library: Parameters<typeof answerQuestion>[0]) {
  return (claim: string) => {
    const answer = answerQuestion(library, claim, null);
    if (answer.status === 'answered') return answer.excerpts[0].text;
    const { refusal } = answer;
    return refusal.kind === 'not-in-sentence' ? refusal.words.join(', ') : refusal.kind;
  };
}

/** What tells of claims put to a library what the sentence has otherwise; another refusal's kind, or the first excerpt's words. */
export function telling(library: Parameters<typeof answerQuestion>[0]) {
  return (claim: string) => {
    const answer = answerQuestion(library, claim, null);
    if (answer.status === 'answered') return answer.excerpts[0].text;
    const { refusal } = answer;
    if (refusal.kind !== 'misstated') return refusal.kind;
    return refusal.told.map(({ typed, printed }) => `${printed} for ${typed}`).join('; ');
  };
}
