// In: a question's tokens, and where it asks who. Out: the same, with what the tagger takes for another part of speech.
import type { Token } from '../../search/language.ts';
import { HELPERS, MAY, only } from '../cue-words.ts';
import { isCapital, posAt, textAt } from '../grammar/tokens.ts';

/** What a subject is made of. */
export const SUBJECT = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|PART)$/;
export const AUXILIARY = only([...HELPERS, ...MAY]);

/** A name may look like a verb: "who is Erik Wade?" */
export function withNames(tokens: readonly Token[]): readonly Token[] {
  const isShouted = !tokens.some(({ text }) => /\p{Ll}/u.test(text));
  if (isShouted) return tokens;
  return tokens.map((token, at) =>
    at > 0 && isVerb(token) && isCapital(token.text) ? { ...token, pos: 'PROPN' } : token,
  );
}

/**
 * A verb may look like a noun: `runs` in "who runs the ferry?"; `brief` in "who did Lund brief?", which
 * stands last of its run.
 */
export function withVerb(tokens: readonly Token[], cue: number): readonly Token[] {
  const asks = textAt(tokens, cue);
  const next = tokens[cue + 1];
  let verb = -1;
  if (/^who$/i.test(asks) && next?.pos === 'NOUN' && !AUXILIARY.test(next.text)) verb = cue + 1;
  if (/^whom?$/i.test(asks) && DOES.test(next?.text ?? ''))
    verb = verbBehind(tokens, cue + 1) ?? -1;
  return tokens.map((token, at) => (at === verb ? { ...token, pos: 'VERB' } : token));
}

/** The `brief` of "did Lund brief", behind a `did` and a subject, where that is taken for part of it. */
export function verbBehind(tokens: readonly Token[], did: number): number | null {
  const end = tokens.findIndex(({ pos }, at) => at > did && !SUBJECT.test(pos));
  const isLast = end > did + 2 && !isVerb(tokens[end] as Token);
  return isLast && /^(?:NOUN|ADJ)$/.test(posAt(tokens, end - 1)) ? end - 1 : null;
}
const DOES = /^(?:did|do|does)$/i;

export const isVerb = ({ pos }: Token): boolean => pos === 'VERB';
