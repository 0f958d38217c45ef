// In: a sentence's tokens and phrases. Out: who tells what it says.
import type { Token } from '../../search/language.ts';
import { SAYS } from '../cue-words.ts';
import { isSource } from '../grammar/governor.ts';
import type { Phrase } from '../grammar/phrases.ts';

/** `said Gao`, `Gao also said`: who tells it is not who did it. */
export function isSpeaker(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const after = tokens[last + 1]?.pos === 'ADV' ? last + 2 : last + 1;
  return SAYS.test(tokens[first - 1]?.text ?? '') || SAYS.test(tokens[after]?.text ?? '');
}

/** Whether a phrase is whoever tells it: a speaker, or the Gao of `according to Gao`. */
export function isTeller(tokens: readonly Token[], phrase: Phrase): boolean {
  return isSource(tokens, phrase.first) || isSpeaker(tokens, phrase);
}

/** Who tells what a sentence says; nobody where that is only "he", and `null` where nobody does. */
export function tellersIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): readonly Phrase[] | null {
  const tellers = phrases.filter((phrase) => isTeller(tokens, phrase));
  const isPronoun = tokens.some(
    ({ text }, at) => SAYS.test(text) && /^(?:he|she|they)$/i.test(tokens[at - 1]?.text ?? ''),
  );
  return tellers.length > 0 || isPronoun ? tellers : null;
}
