// In: a claim, and the sentence closest to it. Out: where that has of one thing what the claim says of another.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { NOUN, posAt, textAt, written } from '../grammar/tokens.ts';
import { holdsAny, placesOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { isOfTheSame } from './the-same.ts';

/** `a Danish pilot`, for "a Norwegian pilot met the Danish mayor". */
export function exchangedWordsIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  if (!question.claims || !isOfTheSame(terms, sentence)) return [];
  const typed = question.tokens;
  const pairs = terms.flatMap((word) => {
    const at = word.tokens.last + 1;
    const noun = terms.find(({ tokens }) => tokens.first === at);
    return noun && DESCRIBES.test(posAt(typed, at - 1)) && NOUN.test(posAt(typed, at))
      ? [{ word, noun }]
      : [];
  });
  return pairs.flatMap(({ word, noun }) => {
    const places = placesOf(noun, sentence);
    const stands = (one: Term, at: number) => holdsAny([one], sentence, at - 1, at - 1);
    // `A model shark-free pier` is a model pier.
    const describes = (at: number) =>
      stands(word, at) || (stands(word, at - 1) && textAt(sentence.tokens, at - 1).includes('-'));
    const isOthers = (pair: { word: Term; noun: Term }) =>
      places.every((at) => stands(pair.word, at) && !describes(at)) &&
      // `Vessels` are both ships and boats.
      !placesOf(pair.noun, sentence).some((at) => places.includes(at));
    const [at] = places;
    const isThere = at !== undefined && placesOf(word, sentence).length > 0;
    if (!isThere || !pairs.some((pair) => pair.noun !== noun && isOthers(pair))) return [];
    const [given, found] = [
      { first: word.tokens.first, last: noun.tokens.last },
      { first: at - 1, last: at },
    ];
    const printed = [written(passage.paragraph.text, sentence.tokens, found)];
    return [{ typed: written(question.text, typed, given), printed }];
  });
}
const DESCRIBES = /^(?:ADJ|PROPN|NOUN)$/;
