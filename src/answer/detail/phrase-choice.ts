// In: a sentence's noun phrases and what speaks for each. Out: the one that the question asks for.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { CALENDAR, OF_CABLE, only } from '../cue-words.ts';
import { DETAIL, WHO } from '../detail-weights.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { type Phrase, posAt } from '../grammar/tokens.ts';
import { anyHolds, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { nearnessIn } from './nearness.ts';
import { bareName, newOf, unknownName, withoutSort } from './phrase-cut.ts';

/** A phrase, and whether it stands out among those that could be it. */
export interface Chosen extends Phrase {
  readonly isClear: boolean;
}

/**
 * The phrase worth most that the question does not already name: `worthOf` it as what is asked for (0:
 * it is none), how near the question's words stand, and whether it holds the sort asked for.
 */
export function bestPhrase(
  sought: Sought,
  sentence: IndexedSentence,
  worthOf: (phrase: Phrase) => number,
  phrases: readonly Phrase[] = phrasesIn(sentence),
): Chosen | null {
  const nearness = nearnessIn(sought.terms, sentence);
  const asked = sought.question.tokens.map(({ text }) => text.toLowerCase());
  let found: Phrase | null = null;
  let [most, mostOwn] = [DETAIL.least, 0];
  const worths: number[] = [];
  const owns: number[] = [];
  for (const phrase of phrases) {
    if (!couldName(sentence, phrase) || isAsked(asked, sentence, phrase)) continue;
    if (isLongForm(sought, sentence, phrase)) continue;
    const { known, sort } = inQuestion(sought, sentence, phrase);
    const rest =
      known > DETAIL.known
        ? unknownName(sought, sentence, phrase)
        : newOf(sought, sentence, phrase);
    if (!rest && !(sort && phrase.proper)) continue;
    const own = worthOf(phrase);
    if (own <= 0) continue;
    const near = DETAIL.near * nearness(phrase.first, phrase.last);
    const worth = own + near + (sort ? DETAIL.focus : -DETAIL.named * known);
    worths.push(worth);
    owns.push(own);
    if (worth > most) [found, most, mostOwn] = [rest ?? phrase, worth, own];
  }
  const bare = found && bareName(sentence, withoutSort(sought, sentence, found));
  if (!bare || isAsked(asked, sentence, bare)) return null;
  const close = worths.filter((worth) => worth > most - DETAIL.apart);
  const second = owns.filter((own) => own >= mostOwn - DETAIL.stands);
  const isBest = mostOwn >= WHO.name + WHO.side && second.length === 1;
  return { ...bare, isClear: isBest || close.length < DETAIL.many };
}

const MEASURE = only(['years?', 'months?', 'weeks?', 'days?', 'times?', 'number', 'total']);

/** Not a number, a date, "each year" or an adverb that opens the sentence. */
function couldName({ tokens }: IndexedSentence, { first, last }: Phrase): boolean {
  const words = tokens.slice(first, last + 1);
  const [head, tail] = [words[0], words.at(-1)];
  if (!head || !tail || MEASURE.test(tail.text)) return false;
  // A letter by itself is left of a garbled name.
  if (OF_CABLE.test(head.text) || (words.length === 1 && tail.text.length === 1)) return false;
  if (words.length === 1 && /ly$|^(?:according|deputy|vice|acting)$/i.test(head.text)) return false;
  return !words.every((token) => CALENDAR.test(token.text));
}

/** Whether the question has the phrase to the letter: no answer repeats it. */
function isAsked(asked: readonly string[], { tokens }: IndexedSentence, phrase: Phrase): boolean {
  const words = tokens.slice(phrase.first, phrase.last + 1).map(({ text }) => text.toLowerCase());
  const [first = '', ...rest] = words.filter((word) => !/^(?:the|an?)$/.test(word));
  return asked.some(
    (word, i) => word === first && rest.every((next, k) => next === asked[i + 1 + k]),
  );
}

/** Whether the question has its abbreviation, or it in full, as one term: the words are its long form. */
function isLongForm(
  { terms }: Sought,
  sentence: IndexedSentence,
  { first, last }: Phrase,
): boolean {
  const start = sentence.tokens[first]?.pos === 'DET' ? first + 1 : first;
  return wordsWithin(sentence, start, last).some(
    ({ id, at }) => at.start === start && at.end === last && start < last && anyHolds(terms, id),
  );
}

/** The share of a phrase's words that the question has too, and whether it holds the sort asked for. */
function inQuestion(
  { terms, focus }: Sought,
  sentence: IndexedSentence,
  { first, last }: Phrase,
): { known: number; sort: boolean } {
  const words = wordsWithin(sentence, first, last).filter(
    ({ at }) => !/^(?:DET|ADP|PART|CCONJ)$/.test(posAt(sentence.tokens, at.start)),
  );
  const known = words.filter(({ id }) => anyHolds(terms, id));
  return {
    known: words.length > 0 ? known.length / words.length : 1,
    sort: [...words, ...kindBefore(sentence, first)].some(({ id }) => anyHolds(focus, id)),
  };
}

/** The `municipalities` of `municipalities of Gull and Auk`. */
function kindBefore(sentence: IndexedSentence, first: number) {
  return sentence.tokens[first - 1]?.text === 'of'
    ? wordsWithin(sentence, first - 2, first - 2)
    : [];
}
