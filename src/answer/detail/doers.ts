// In: a sentence's tokens and phrases. Out: who does something within a phrase, beside its verbs.
import type { Token } from '../../search/language.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { POSSESSIVE, textAt } from '../grammar/tokens.ts';

/**
 * The Lund of `Lund's use of nets`, where it is asked who used them, and of `a Lund-sponsored boat`.
 * @param isOwn whether a token is for the question's verb
 */
export function doersIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  isOwn: (at: number) => boolean,
): readonly Phrase[] {
  return phrases.flatMap(({ first, last, proper }) => {
    for (let at = first + 1; at < last; at++) {
      const text = textAt(tokens, at);
      if (POSSESSIVE.test(text) && isOwn(last)) return [{ first, last: at - 1, proper }];
      const noun = at - 1;
      if (text !== '-' || !/(?:ed|en|un)$/.test(textAt(tokens, at + 1)) || !isOwn(at + 1)) continue;
      if (tokens[noun]?.pos === 'PROPN') return [{ first: noun, last: noun, proper: true }];
    }
    return [];
  });
}
