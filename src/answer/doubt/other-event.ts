// In: a question when something was done, and the best sentence. Out: whether that tells it of something else alone.
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { IS, listed, only, PLACE_KIND } from '../cue-words.ts';
import { isBody, isPerson, PARTY } from '../grammar/noun-kinds.ts';
import { past, posAt, textAt } from '../grammar/tokens.ts';
import { heldIn } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { FAINT } from '../weights.ts';

const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
const ASKS = only([...IS, ...listed('did does do')]);

/** "When was the pier built?", of which the sentence has only that a guild was founded: nothing there may mean a pier. */
export function isOfOtherEvent(
  { question, terms, words }: Sought,
  { sentence }: Candidate,
): boolean {
  const { asked, tokens } = question;
  const when = tokens.findIndex(({ text }) => /^when$/i.test(text));
  if (asked !== 'date' || when < 0 || !ASKS.test(textAt(tokens, when + 1))) return false;
  const verb = past(PHRASE, tokens, when + 2);
  if (posAt(tokens, verb) !== 'VERB') return false;
  // Those may be told of by their names; a party's tells that it is one.
  const isNamed = (noun: string) =>
    isPerson(noun, words) || (isBody(noun, words) && !PARTY.test(noun)) || PLACE_KIND.test(noun);
  const isThing = ({ tokens: { last }, isName, word: { form, lemma } }: Term) =>
    !isName &&
    last === verb - 1 &&
    posAt(tokens, last) === 'NOUN' &&
    !isNamed(form) &&
    !isNamed(lemma);
  const held = heldIn([sentence]);
  return terms.some((term) => isThing(term) && held(term) < FAINT);
}
