// In: a passage. Out: for each of its sentences, who is quoted in it.
import { madeOnce } from '../kept.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence, ReadPassage } from '../search/read-passage.ts';
import { SAYS, TITLE } from './cue-words.ts';
import { isSource } from './grammar/governor.ts';
import { givesView, PRONOUN, sayerBefore } from './grammar/saying.ts';
import { INSIDE, past, textAt } from './grammar/tokens.ts';
import { SPEAKER_REACH } from './weights.ts';

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
    const verb = sayingAt(sentence);
    if (verb < 0) continue;
    // "Boats would help the pilots, they said": the pilots say nothing, nor do they in `he did not agree`.
    const subject = past(BEFORE_VERB, sentence.tokens, verb - 1, -1);
    const byPronoun = PRONOUN.test(textAt(sentence.tokens, subject));
    const named = byPronoun || isTitle(sentence, verb) ? NOBODY : namesNear(sentence, verb);
    if (named.size > 0) last = named;
    const same = sentence.tokens.some((token) => PRONOUN.test(token.text));
    if (named.size > 0 || same) all.set(sentence, last);
  }
  return all;
});

/** Whether `the mayor` says so, whose name was told before. */
function isTitle({ tokens }: IndexedSentence, verb: number): boolean {
  const subject = sayerBefore(tokens, verb);
  if (subject === null) return false;
  const own = tokens.slice(subject.first, subject.last + 1);
  return TITLE.test(textAt(tokens, subject.last)) && !own.some(({ pos }) => pos === 'PROPN');
}

const BEFORE_VERB = /^(?:ADV|AUX|PART)$/;

/** The token that tells who speaks, one that seldom means anything else before others. */
function sayingAt({ tokens }: IndexedSentence): number {
  const said = tokens.findIndex(({ text, pos }) => pos === 'VERB' && SAYS.test(text));
  return said >= 0 ? said : tokens.findIndex(givesView);
}

/** What is said to somebody: `told Berg`. */
const TELLS = /^t(?:old|ells?)$/i;

function namesNear({ tokens, words, from }: IndexedSentence, verb: number): Names {
  const names = new Set<number>();
  const subject = sayerBefore(tokens, verb);
  const isTold = subject !== null && TELLS.test(textAt(tokens, verb));
  words.forEach((id, i) => {
    const at = from[i]?.start ?? 0;
    const reach = isTold && at > verb ? 0 : SPEAKER_REACH;
    const isNear = Math.abs(at - verb) <= reach || isSource(tokens, at);
    const isSubject = subject !== null && at >= subject.first && at <= subject.last;
    if (tokens[at]?.pos === 'PROPN' && (isNear || isSubject)) names.add(id);
  });
  return names;
}

/**
 * The words (ids) that tell who says something right before the verb, or after `according to`; of `he
 * said`, who spoke before. The Lund of `what Lund said in May` says nothing there.
 */
export function sayersIn(passage: ReadPassage, sentence: IndexedSentence): Names {
  const { words, byPronoun } = sayersOf(sentence);
  return byPronoun ? new Set([...words, ...speakersIn(passage, sentence)]) : words;
}

const sayersOf = madeOnce(({ tokens, words, from }: IndexedSentence) => {
  const sayers = tokens.flatMap((token, at) => {
    const subject = givesView(token, at, tokens) ? sayerBefore(tokens, at) : null;
    const isIndirect = /^what$/i.test(textAt(tokens, (subject?.first ?? 0) - 1));
    return subject && !isIndirect ? [subject] : [];
  });
  const isSayer = (at: number) =>
    isSource(tokens, startOf(tokens, at)) ||
    isBehind(tokens, at) ||
    sayers.some(({ first, last }) => first <= at && at <= last);
  return {
    words: new Set(words.filter((_, i) => isSayer(from[i]?.start ?? -1))),
    byPronoun: sayers.some(({ last }) => PRONOUN.test(textAt(tokens, last))),
  };
});

/** Where the phrase that holds a token begins: at the `Chief` of `according to Chief Berg`. */
function startOf(tokens: readonly Token[], at: number): number {
  const first = past(INSIDE, tokens, at - 1, -1) + 1;
  return tokens[first - 1]?.pos === 'DET' ? first - 1 : first;
}

/** The `Berg` of `nets are dear, said Berg`. */
function isBehind(tokens: readonly Token[], at: number): boolean {
  const isMark = /^[,"”]$/.test(textAt(tokens, at - 2));
  return isMark && SAYS.test(textAt(tokens, at - 1)) && tokens[at]?.pos === 'PROPN';
}
