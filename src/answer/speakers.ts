// In: a passage. Out: for each of its sentences, who is quoted in it.
import { madeOnce } from '../kept.ts';
import type { IndexedSentence, ReadPassage } from '../search/read-passage.ts';
import { SAYS } from './cue-words.ts';
import { isSource } from './grammar/governor.ts';
import { givesView } from './verb.ts';
import { SPEAKER_REACH } from './weights.ts';

const PRONOUN = /^(?:he|she|they)$/i;

/** Word ids of names. */
type Names = ReadonlySet<number>;

const NOBODY: Names = new Set();

/** The words (ids) that name who speaks in a sentence of the passage; "he said" is who spoke before. */
export function speakersIn(passage: ReadPassage, sentence: IndexedSentence): Names {
  return speakersOf(passage).get(sentence) ?? NOBODY;
}

const speakersOf = madeOnce(({ sentences }: ReadPassage) => {
  const all = new Map<IndexedSentence, Names>();
  let last = NOBODY;
  for (const sentence of sentences) {
    const verb = sayingIn(sentence);
    if (verb < 0) continue;
    // "Boats would help the pilots, they said": the pilots say nothing.
    const byPronoun = PRONOUN.test(sentence.tokens[verb - 1]?.text ?? '');
    const named = byPronoun ? NOBODY : namesNear(sentence, verb);
    if (named.size > 0) last = named;
    const same = sentence.tokens.some((token) => PRONOUN.test(token.text));
    if (named.size > 0 || same) all.set(sentence, last);
  }
  return all;
});

/** The token that tells who speaks, one that seldom means anything else before others. */
function sayingIn({ tokens }: IndexedSentence): number {
  const said = tokens.findIndex(({ text, pos }) => pos === 'VERB' && SAYS.test(text));
  return said >= 0 ? said : tokens.findIndex(givesView);
}

function namesNear({ tokens, words, from }: IndexedSentence, verb: number): Names {
  const names = new Set<number>();
  words.forEach((id, i) => {
    const at = from[i]?.start ?? 0;
    const isNear = Math.abs(at - verb) <= SPEAKER_REACH || isSource(tokens, at);
    if (tokens[at]?.pos === 'PROPN' && isNear) names.add(id);
  });
  return names;
}
