// In: a question for a place, and a sentence. Out: which of its tokens are in a part that is about something else.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { HE, only, WHERE_IS } from '../cue-words.ts';
import { governorOf } from '../grammar/governor.ts';
import { type Phrase, textAt, VERBAL } from '../grammar/tokens.ts';
import { askedTokens, holdsAny } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { deedsIn, verbsOf } from './deeds.ts';

/** Tokens before which a sentence may open with such a clause: `Comment: Although …`. */
const OPENING = 4;
const POINTS_BACK = only([...HE, 'these', 'those', 'it', 'this']);
const CONCEDES = /^(?:though|although|whereas)$/i;

/**
 * Tells of a token whether it stands in a part of the sentence, up to a semicolon or the comma that ends
 * `Although it rained in Tollby,`, without what the question's verb says, or without any of its words, where
 * another part has them.
 */
export function elsewhereIn(sought: Sought, sentence: IndexedSentence): (at: number) => boolean {
  const { tokens } = sentence;
  let depth = 0;
  const ends = tokens.flatMap(({ text }, at) => {
    if (text === '(') depth++;
    if (text === ')') depth--;
    // `; these came from Tollby`: what it is about is said before.
    return text === ';' && depth <= 0 && !POINTS_BACK.test(textAt(tokens, at + 1)) ? [at] : [];
  });
  const conceded = endOfConceded(tokens);
  if (conceded > 0) ends.push(conceded);
  const partOf = (at: number) => ends.filter((end) => end < at).length;
  const deeds = new Set(deedsIn(verbsOf(sought), sentence).map(partOf));
  const about =
    deeds.size > 0 ? deeds : new Set([...askedTokens(sought.terms, sentence)].map(partOf));
  return (at) => about.size > 0 && !about.has(partOf(at));
}

/** So many tokens behind a town's name may stand what it lies in: `Lund in Sweden`. */
const BEHIND = 2;

/** Whether a place is only named with the town of which it is asked where that is: `Tollby and Lund`, `met in Lund at the harbor`. */
export function isWithTown(
  { question, terms }: Sought,
  sentence: IndexedSentence,
): (phrase: Phrase) => boolean {
  const { tokens } = sentence;
  const isTown = terms.length === 1 && terms[0]?.isName && WHERE_IS.test(question.text);
  const towns = isTown ? [...askedTokens(terms, sentence)] : [];
  const isPlaceOf = (at: number) => /^(?:in|at|near|from|to)$/.test(governorOf(tokens, at) ?? '');
  // `Lund, a town between …` and `Lund (Sweden)` tell of it.
  const isTold = (at: number) => /^[,(]$/.test(textAt(tokens, at + 1));
  if (!towns.some(isPlaceOf) || towns.some(isTold)) return () => false;
  return (phrase) =>
    !towns.some(
      (at) =>
        phrase.first > at &&
        phrase.first - at <= BEHIND &&
        !/^(?:and|or)$/i.test(textAt(tokens, at + 1)),
    );
}

const LIES = /^(?:located|situated|lying|nestled)$/i;
const ASKS_LIES = /\b(?:lies?|located|situated|between)\b/i;

/** Whether a phrase tells where a town lies that the question has not: `Lund, a port located between Tollby and Gull`. */
export function isWhereTownLies(
  { question, terms }: Sought,
  sentence: IndexedSentence,
): (phrase: Phrase) => boolean {
  const { tokens } = sentence;
  if (ASKS_LIES.test(question.text)) return () => false;
  return ({ first }) => {
    const lies = tokens.findLastIndex(({ text }, at) => at < first && LIES.test(text));
    if (lies < first - BEHIND - 1) return false;
    const town = tokens.findLastIndex(({ text }, at) => at < lies && text === ',') - 1;
    return tokens[town]?.pos === 'PROPN' && !holdsAny(terms, sentence, town, lies);
  };
}

/** The comma behind a clause that opens a sentence and has a verb; -1 where none does. */
function endOfConceded(tokens: readonly Token[]): number {
  const start = tokens.slice(0, OPENING).findIndex(({ text }) => CONCEDES.test(text));
  if (start < 0) return -1;
  const verb = tokens.findIndex(({ pos }, at) => at > start && VERBAL.test(pos));
  return verb < 0 ? -1 : tokens.findIndex(({ text }, at) => at > verb && text === ',');
}
