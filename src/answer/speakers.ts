// In: a passage. Out: for each of its sentences, who is quoted in it.
import type { IndexedSentence, ReadPassage } from '../search/read-passage.ts';

/** Verbs and phrases that tell who says something. */
const SAYS =
  /^(?:said|says|add(?:ed|s)|not(?:ed|es)|claim(?:ed|s)|respond(?:ed|s)|replied|replies|told|tells|stat(?:ed|es)|explain(?:ed|s)|mention(?:ed|s)|argu(?:ed|es)|stress(?:ed|es)|insist(?:ed|s)|warn(?:ed|s)|suggest(?:ed|s)|emphasi[sz](?:ed|es)|observ(?:ed|es)|comment(?:ed|s)|acknowledg(?:ed|es)|according|asked|estimated|predicted|lamented|agreed|confirmed|believes?|thinks?|thought)$/i;
const PRONOUN = /^(?:he|she|they)$/i;
/** Tokens between a name and its verb: "Chen, who repeated it several times, said". */
const REACH = 8;

const known = new WeakMap<ReadPassage, readonly ReadonlySet<number>[]>();

/** The words (ids) that name who speaks in a sentence of the passage; "he said" is who spoke before. */
export function speakersIn(passage: ReadPassage, sentence: IndexedSentence): ReadonlySet<number> {
  let all = known.get(passage);
  if (!all) {
    all = readSpeakers(passage.sentences);
    known.set(passage, all);
  }
  return all[passage.sentences.indexOf(sentence)] ?? new Set();
}

function readSpeakers(sentences: readonly IndexedSentence[]): ReadonlySet<number>[] {
  const all: ReadonlySet<number>[] = [];
  let last: ReadonlySet<number> = new Set();
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const at = tokens.findIndex((token) => SAYS.test(token.text));
    const named = at < 0 ? new Set<number>() : namesNear(sentence, at);
    const same = at >= 0 && tokens.some((token) => PRONOUN.test(token.text));
    if (named.size > 0) last = named;
    all.push(named.size > 0 ? named : same ? last : new Set());
  }
  return all;
}

function namesNear({ tokens, words, from }: IndexedSentence, verb: number): Set<number> {
  const names = new Set<number>();
  words.forEach((id, i) => {
    const at = from[i]?.start ?? 0;
    if (tokens[at]?.pos === 'PROPN' && Math.abs(at - verb) <= REACH) names.add(id);
  });
  return names;
}
