// In: a sentence's tokens and one of them. Out: whether it is a participle that the tagger takes for an adjective.
import type { Token } from '../../search/language.ts';
import { textAt } from './tokens.ts';

/** The `involved` of `may be involved`. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const { pos, text = '' } = tokens[at] ?? {};
  const before = textAt(tokens, at - 1);
  return pos === 'ADJ' && /ed$/.test(text) && /^(?:be|been|being)$/i.test(before);
}
