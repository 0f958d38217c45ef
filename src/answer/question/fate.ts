// In: the tokens of a question. Out: whether one asks what happens to somebody, and as what it is looked for.
import type { Token } from '../../search/language.ts';
import { textAt } from '../grammar/tokens.ts';
import type { FoundExpression } from './expressions.ts';

/** The "happened" of "what happened to the crews?", but not of "what happened to be there". */
export function isFate(tokens: readonly Token[], at: number): boolean {
  return (
    /^happen(?:s|ed)?$/i.test(textAt(tokens, at)) &&
    /^to$/i.test(textAt(tokens, at + 1)) &&
    !/^(?:be|have)$/i.test(textAt(tokens, at + 2)) &&
    tokens.slice(0, at).some(({ text }) => /^what$/i.test(text))
  );
}

/** What happens to somebody is what he becomes. */
export const becoming = (at: number): FoundExpression => ({
  key: 'become',
  tokens: [at, at + 1],
  isGrammar: true,
  isJoined: false,
});
